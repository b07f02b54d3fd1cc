//! One conversation over a socket.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::trust::Trust;
use crate::model::Mode;
use crate::probe::{Action, Attempt, Down, Event, Limits, Millis, Talk};

/// How soon an unreachable network is this machine's own answer, not a router's.
const AT_ONCE: Duration = Duration::from_millis(5);

/// Whom to call, and how.
pub(super) struct Line {
    pub to: SocketAddr,
    pub name: String,
    pub mode: Mode,
    pub limits: Limits,
    pub ehlo: Option<String>,
    pub trust: Arc<Trust>,
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

/// The conversation, from the first packet to the last.
pub(super) async fn converse(line: &Line) -> Attempt {
    let mut call = Call { start: Instant::now(), talk: Talk::new(line.mode, line.limits, 0), line };
    let mut attempt = match call.connect().await {
        Some(stream) => {
            call.run(stream).await;
            call.talk.attempt().clone()
        }
        None => call.talk.attempt().clone(),
    };
    attempt.address = Some(line.to.ip());
    attempt
}

struct Call<'a> {
    start: Instant,
    talk: Talk,
    line: &'a Line,
}

impl Call<'_> {
    fn now(&self) -> Millis {
        Millis::try_from(self.start.elapsed().as_millis()).unwrap_or(Millis::MAX)
    }

    fn left(&self) -> Duration {
        let deadline = self.talk.deadline().unwrap_or_default();
        Duration::from_millis(deadline.saturating_sub(self.now()).into())
    }

    fn tell(&mut self, event: Event<'_>) {
        let now = match event {
            // A timer may fire a millisecond early.
            Event::Tick => self.now().max(self.talk.deadline().unwrap_or_default()),
            _ => self.now(),
        };
        self.talk.handle(now, event);
    }

    async fn connect(&mut self) -> Option<TcpStream> {
        match timeout(self.left(), TcpStream::connect(self.line.to)).await {
            Ok(Ok(stream)) => {
                self.tell(Event::Connected);
                Some(stream)
            }
            Ok(Err(error)) => {
                let soon = self.start.elapsed() < AT_ONCE;
                self.tell(Event::Failed(down(&error, soon, self.line.to.is_ipv6())));
                None
            }
            Err(_) => {
                self.tell(Event::Tick);
                None
            }
        }
    }

    async fn run(&mut self, stream: TcpStream) {
        let ehlo = self.line.ehlo.clone().unwrap_or_else(|| literal(stream.local_addr().ok()));
        let mut plain = Some(stream);
        let mut secure: Option<Box<dyn Stream>> = None;
        loop {
            while let Some(action) = self.talk.poll() {
                match action {
                    Action::Secure => secure = self.secure(plain.take()).await,
                    Action::Write(command) => {
                        let bytes = command.line(&ehlo);
                        let written = match (&mut secure, &mut plain) {
                            (Some(stream), _) => stream.write_all(bytes.as_bytes()).await,
                            (None, Some(stream)) => stream.write_all(bytes.as_bytes()).await,
                            (None, None) => Ok(()),
                        };
                        if written.is_err() {
                            self.tell(Event::Failed(Down::Reset));
                        }
                    }
                    Action::Close => return,
                }
            }
            match (&mut secure, &mut plain) {
                (Some(stream), _) => self.listen(stream).await,
                (None, Some(stream)) => self.listen(stream).await,
                (None, None) => return,
            }
        }
    }

    async fn secure(&mut self, plain: Option<TcpStream>) -> Option<Box<dyn Stream>> {
        let trust = Arc::clone(&self.line.trust);
        match timeout(self.left(), trust.handshake(plain?, &self.line.name)).await {
            Ok(Ok((stream, tls))) => {
                self.tell(Event::Secured(Box::new(tls)));
                Some(Box::new(stream))
            }
            Ok(Err(failure)) => {
                self.tell(Event::NotSecured(failure));
                None
            }
            Err(_) => {
                self.tell(Event::Tick);
                None
            }
        }
    }

    async fn listen(&mut self, stream: &mut (impl AsyncRead + Unpin + ?Sized)) {
        let mut buffer = [0; 4096];
        match timeout(self.left(), stream.read(&mut buffer)).await {
            Ok(Ok(0)) => self.tell(Event::Closed),
            Ok(Ok(read)) => self.tell(Event::Data(buffer.get(..read).unwrap_or_default())),
            // Many close without the farewell that TLS asks for.
            Ok(Err(error)) if error.kind() == io::ErrorKind::UnexpectedEof => self.tell(Event::Closed),
            Ok(Err(_)) => self.tell(Event::Failed(Down::Reset)),
            Err(_) => self.tell(Event::Tick),
        }
    }
}

/// What the system's error says of the way.
fn down(error: &io::Error, soon: bool, ipv6: bool) -> Down {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Down::Refused,
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => Down::Reset,
        io::ErrorKind::TimedOut => Down::Timeout,
        io::ErrorKind::NetworkUnreachable if soon => Down::Here,
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable => Down::OnTheWay,
        // "Prohibited" on the way comes as "permission denied" for IPv6.
        io::ErrorKind::PermissionDenied if ipv6 && !soon => Down::OnTheWay,
        io::ErrorKind::PermissionDenied | io::ErrorKind::InvalidInput | io::ErrorKind::AddrNotAvailable => Down::Here,
        _ => Down::Other,
    }
}

/// The literal of an address (RFC 5321 §4.1.3): true, and needs no name.
fn literal(address: Option<SocketAddr>) -> String {
    match address {
        Some(SocketAddr::V4(address)) => format!("[{}]", address.ip()),
        Some(SocketAddr::V6(address)) => format!("[IPv6:{}]", address.ip()),
        None => "localhost".to_owned(),
    }
}
