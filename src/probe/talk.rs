//! One conversation with one address.
//!
//! Every state has a name and a limit. After each event, [`Talk::poll`] is drained; until then the driver waits for the
//! socket, or for [`Talk::deadline`], at which it sends [`Event::Tick`]. After [`Action::Secure`] the socket belongs to
//! the TLS library until it says [`Event::Secured`] or [`Event::NotSecured`].

use std::collections::VecDeque;

use super::replies::{Malformed, Replies, Reply, printable};
use super::report::{Attempt, Reached, Sign, Tls};
use crate::model::{Mode, Outcome};

/// Milliseconds since the conversation began; the driver owns the clock.
pub type Millis = u32;

/// How long each stage may take, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Until the connection stands.
    pub connect: Millis,
    /// Until the greeting is whole. RFC 5321 §4.5.3.2.1 allows servers five minutes.
    pub greeting: Millis,
    /// Until a reply is whole, and for the TLS handshake.
    pub reply: Millis,
    /// Until the server answers `QUIT`.
    pub quit: Millis,
    /// For everything together.
    pub total: Millis,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: 10_000, greeting: 30_000, reply: 10_000, quit: 2_000, total: 60_000 }
    }
}

impl Limits {
    /// As long as the standard lets servers take.
    pub const PATIENT: Self = Self { connect: 10_000, greeting: 300_000, reply: 60_000, quit: 2_000, total: 360_000 };
}

/// From when on a greeting is called slow.
const SLOW: Millis = 5_000;

/// Why no connection came about, or why it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Down {
    /// Nothing came back.
    Timeout,
    /// The port was refused: by the host, or by something that answers for it.
    Refused,
    /// A router says that there is no way, or that it is forbidden.
    OnTheWay,
    /// This machine forbids it.
    Here,
    /// The connection was cut.
    Reset,
    /// Something else.
    Other,
}

/// Why the TLS handshake failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsFailure {
    /// What came is not TLS.
    NotTls,
    /// No version in common.
    Version,
    /// No cipher or key in common, or an alert that says no more.
    Refused,
    /// The connection ended.
    Closed,
    /// Something else.
    Other,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// The connection stands.
    Connected,
    /// It does not, or no longer.
    Failed(Down),
    /// TLS was agreed.
    Secured(Box<Tls>),
    /// It was not.
    NotSecured(TlsFailure),
    /// Bytes of the server.
    Data(&'a [u8]),
    /// The server closed the connection.
    Closed,
    /// The deadline has come.
    Tick,
}

/// Everything that can ever be said to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// `EHLO` and the name the driver goes by.
    Ehlo,
    /// `STARTTLS`.
    Starttls,
    /// `QUIT`.
    Quit,
}

impl Command {
    /// The line to write. `name` is what `EHLO` says: a host name or an address literal.
    pub fn line(self, name: &str) -> String {
        match self {
            Self::Ehlo => format!("EHLO {name}\r\n"),
            Self::Starttls => "STARTTLS\r\n".to_owned(),
            Self::Quit => "QUIT\r\n".to_owned(),
        }
    }
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begin the TLS handshake.
    Secure,
    /// Write a line.
    Write(Command),
    /// Close the connection; the conversation is over.
    Close,
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    Connect,
    Tls,
    Greeting,
    Ehlo,
    Starttls,
    TlsAfter,
    EhloAfter,
    Quit,
    Over,
}

/// A conversation with one address, in one mode.
#[derive(Clone, Debug)]
pub struct Talk {
    mode: Mode,
    limits: Limits,
    wait: Wait,
    began: Millis,
    deadline: Millis,
    replies: Replies,
    actions: VecDeque<Action>,
    attempt: Attempt,
}

impl Talk {
    /// A conversation that begins `now`, with the connection being made.
    pub fn new(mode: Mode, limits: Limits, now: Millis) -> Self {
        let attempt = Attempt { reached: Some(Reached::Nothing), ..Attempt::default() };
        let deadline = now.saturating_add(limits.connect.min(limits.total));
        let (replies, actions) = Default::default();
        Self { mode, limits, wait: Wait::Connect, began: now, deadline, replies, actions, attempt }
    }

    /// Takes what happened. Total: any event may come in any state.
    pub fn handle(&mut self, now: Millis, event: Event<'_>) {
        match (self.wait, event) {
            (Wait::Over, _) => {}
            (Wait::Quit, Event::Data(_)) => {}
            (Wait::Quit, _) => self.close(),
            (_, Event::Tick) if now < self.deadline => {}
            (_, Event::Tick) => self.fail(Down::Timeout),
            (_, Event::Failed(down)) => self.fail(down),
            (Wait::Connect, Event::Connected) => self.connected(now),
            (Wait::Tls | Wait::TlsAfter, Event::Secured(tls)) => self.secured(now, *tls),
            (Wait::Tls | Wait::TlsAfter, Event::NotSecured(failure)) => self.not_secured(failure),
            (Wait::Greeting | Wait::Ehlo | Wait::Starttls | Wait::EhloAfter, Event::Data(bytes)) => {
                self.read(now, bytes)
            }
            (Wait::Tls | Wait::TlsAfter, Event::Closed) => self.not_secured(TlsFailure::Closed),
            (_, Event::Closed) => self.closed(),
            // Nothing else is waited for here.
            (_, Event::Connected | Event::Secured(_) | Event::NotSecured(_) | Event::Data(_)) => {}
        }
    }

    /// The next thing to do; to be asked until there is none.
    pub fn poll(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// When to send [`Event::Tick`]; none once the conversation is over.
    pub fn deadline(&self) -> Option<Millis> {
        (self.wait != Wait::Over).then_some(self.deadline)
    }

    /// What was seen so far.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    fn wait(&mut self, wait: Wait, now: Millis, limit: Millis) {
        self.wait = wait;
        self.deadline = now.saturating_add(limit).min(self.began.saturating_add(self.limits.total));
    }

    fn say(&mut self, command: Command, wait: Wait, now: Millis) {
        self.actions.push_back(Action::Write(command));
        self.wait(wait, now, self.limits.reply);
    }

    fn close(&mut self) {
        self.actions.push_back(Action::Close);
        self.wait = Wait::Over;
    }

    /// Ends the conversation as a client does that has learnt what it wanted.
    fn quit(&mut self, now: Millis, outcome: Option<Outcome>) {
        self.attempt.outcome = outcome;
        self.actions.push_back(Action::Write(Command::Quit));
        self.wait(Wait::Quit, now, self.limits.quit);
    }

    /// Ends it without a word: the other side would not understand one.
    fn leave(&mut self, outcome: Outcome) {
        self.attempt.outcome = Some(outcome);
        self.close();
    }

    fn connected(&mut self, now: Millis) {
        self.attempt.connect_ms = Some(now.saturating_sub(self.began));
        self.attempt.reached = Some(Reached::Connect);
        match self.mode {
            Mode::ImplicitTls => {
                self.actions.push_back(Action::Secure);
                self.wait(Wait::Tls, now, self.limits.reply);
            }
            Mode::Starttls | Mode::None => self.wait(Wait::Greeting, now, self.limits.greeting),
        }
    }

    fn secured(&mut self, now: Millis, tls: Tls) {
        for sign in tls.certificate.signs() {
            self.attempt.sign(sign);
        }
        self.attempt.tls = Some(tls);
        if self.wait == Wait::Tls {
            self.attempt.reached = Some(Reached::Tls);
            self.wait(Wait::Greeting, now, self.limits.greeting);
        } else {
            self.attempt.reached = Some(Reached::Upgraded);
            // RFC 3207 §4.2: what was known before is forgotten, and asked again.
            self.say(Command::Ehlo, Wait::EhloAfter, now);
        }
    }

    fn not_secured(&mut self, failure: TlsFailure) {
        let sign = match failure {
            TlsFailure::Version => Some(Sign::TlsTooOld),
            TlsFailure::Refused => Some(Sign::NoCommonCipher),
            TlsFailure::Closed => Some(Sign::ClosedInHandshake),
            TlsFailure::NotTls | TlsFailure::Other => None,
        };
        if let Some(sign) = sign {
            self.attempt.sign(sign);
        }
        self.leave(if failure == TlsFailure::NotTls { Outcome::TlsWrongVersion } else { Outcome::TlsHandshake });
    }

    fn fail(&mut self, down: Down) {
        if down == Down::OnTheWay {
            self.attempt.sign(Sign::RejectedOnTheWay);
        }
        if down == Down::Here {
            self.attempt.sign(Sign::ThisMachine);
        }
        let outcome = match (self.wait, down) {
            (Wait::Connect, Down::Timeout) => Outcome::Timeout,
            (Wait::Connect, Down::Refused | Down::OnTheWay | Down::Here) => Outcome::Refused,
            (Wait::Connect, Down::Reset) => Outcome::Reset,
            (Wait::Connect, Down::Other) => Outcome::Other,
            (Wait::Tls | Wait::TlsAfter, _) => Outcome::TlsHandshake,
            (_, Down::Timeout) => Outcome::NoGreeting,
            _ => Outcome::Reset,
        };
        self.leave(outcome);
    }

    fn closed(&mut self) {
        self.attempt.sign(Sign::Closed);
        self.leave(if self.wait == Wait::Greeting { Outcome::NoGreeting } else { Outcome::Reset });
    }

    fn read(&mut self, now: Millis, bytes: &[u8]) {
        let taken = self.replies.take(bytes);
        let next = taken.and_then(|()| self.replies.next_reply());
        match next {
            Ok(Some(reply)) => self.reply(now, &reply),
            Ok(None) => self.look_at_rest(),
            Err(Malformed::TooLong) => {
                self.attempt.sign(Sign::TooMuch);
                self.leave(Outcome::Other);
            }
            Err(Malformed::NotAReply) => self.not_smtp(bytes),
        }
    }

    /// TLS, and protocols that do not end their lines, are told by their first bytes.
    fn look_at_rest(&mut self) {
        if self.wait == Wait::Greeting && self.replies.rest().starts_with(&[0x15, 3]) {
            self.attempt.sign(Sign::TlsFirst);
            self.leave(Outcome::NoGreeting);
        }
    }

    fn not_smtp(&mut self, bytes: &[u8]) {
        let sign = match bytes {
            _ if bytes.starts_with(b"* ") => Sign::Imap,
            _ if bytes.starts_with(b"+OK") || bytes.starts_with(b"-ERR") => Sign::Pop3,
            _ if bytes.starts_with(b"HTTP/") => Sign::Http,
            _ if bytes.starts_with(b"SSH-") => Sign::Ssh,
            _ => Sign::NotSmtp,
        };
        self.attempt.sign(sign);
        if self.wait == Wait::Greeting {
            self.attempt.greeting = Some(printable(bytes.split(|byte| *byte == b'\n').next().unwrap_or_default()));
        }
        self.leave(Outcome::Other);
    }

    fn reply(&mut self, now: Millis, reply: &Reply) {
        match self.wait {
            Wait::Greeting => self.greeted(now, reply),
            Wait::Ehlo | Wait::EhloAfter => self.answered_ehlo(now, reply),
            Wait::Starttls => self.answered_starttls(now, reply),
            Wait::Connect | Wait::Tls | Wait::TlsAfter | Wait::Quit | Wait::Over => {}
        }
    }

    fn greeted(&mut self, now: Millis, reply: &Reply) {
        let took = now.saturating_sub(self.began);
        self.attempt.greeting_ms = Some(took);
        self.attempt.reached = Some(Reached::Greeting);
        let first = reply.lines.first().cloned().unwrap_or_default();
        if first.starts_with("***") {
            self.attempt.sign(Sign::Masked);
        }
        self.attempt.greeting = Some(first);
        if took > SLOW {
            self.attempt.sign(Sign::Slow);
        }
        match reply.code {
            220 => self.say(Command::Ehlo, Wait::Ehlo, now),
            421 => {
                self.attempt.sign(Sign::Busy);
                self.quit(now, None);
            }
            _ => {
                self.attempt.sign(Sign::RefusesService);
                self.quit(now, Some(Outcome::RejectedByPolicy));
            }
        }
    }

    fn answered_ehlo(&mut self, now: Millis, reply: &Reply) {
        match reply.code {
            250 => {}
            421 => {
                self.attempt.sign(Sign::Busy);
                return self.quit(now, None);
            }
            // FTP greets with 220 as well, and knows no EHLO.
            500 | 530 if self.attempt.greeting.as_deref().is_some_and(|greeting| greeting.contains("FTP")) => {
                self.attempt.sign(Sign::Ftp);
                return self.quit(now, Some(Outcome::Other));
            }
            _ => return self.quit(now, Some(Outcome::RejectedByPolicy)),
        }
        let capabilities: Vec<String> = reply.lines.iter().skip(1).cloned().collect();
        if capabilities.iter().any(|line| is_masked(line)) {
            self.attempt.sign(Sign::Masked);
        }
        let offers_starttls = capabilities.iter().any(|line| line.trim().eq_ignore_ascii_case("STARTTLS"));
        if self.wait == Wait::EhloAfter || self.mode == Mode::ImplicitTls {
            self.attempt.ehlo.after = capabilities;
            self.attempt.reached = Some(if self.wait == Wait::EhloAfter { Reached::Secured } else { Reached::Ehlo });
            return self.quit(now, Some(self.answers()));
        }
        self.attempt.ehlo.before = capabilities;
        self.attempt.reached = Some(Reached::Ehlo);
        match (self.mode, offers_starttls) {
            (Mode::None, _) => self.quit(now, Some(Outcome::Answers)),
            (_, true) => self.say(Command::Starttls, Wait::Starttls, now),
            (_, false) => self.quit(now, Some(Outcome::StarttlsMissing)),
        }
    }

    fn answered_starttls(&mut self, now: Millis, reply: &Reply) {
        if reply.code != 220 {
            self.attempt.sign(Sign::StarttlsRefused);
            return self.quit(now, Some(Outcome::StarttlsMissing));
        }
        if !self.replies.is_empty() {
            self.attempt.sign(Sign::StarttlsInjection);
            return self.leave(Outcome::TlsHandshake);
        }
        self.actions.push_back(Action::Secure);
        self.wait(Wait::TlsAfter, now, self.limits.reply);
    }

    /// The mode is spoken as it should be; the certificate decides whether a mail program goes on.
    fn answers(&self) -> Outcome {
        let accepted = self.attempt.tls.as_ref().is_none_or(|tls| tls.certificate.is_accepted());
        if accepted { Outcome::Answers } else { Outcome::TlsCertificate }
    }
}

/// A capability that a firewall wrote over: `XXXXXXXA`.
fn is_masked(line: &str) -> bool {
    let word = line.split(' ').next().unwrap_or_default();
    let crosses = word.strip_suffix('A').unwrap_or(word);
    crosses.len() >= 4 && crosses.bytes().all(|byte| byte == b'X')
}
