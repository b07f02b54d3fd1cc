//! Probes of servers that really listen, on this machine's loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use port_advice::live::{AT_ONCE, Request, probe};
use port_advice::model::{Mode, Outcome, PortMode, Service, Vocabulary};
use port_advice::probe::{Limits, ProbeReport, situation_of};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Serves one connection after the other until the test ends; the port.
fn serve(talk: impl Fn(TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || listener.incoming().flatten().for_each(talk));
    port
}

fn certified(names: &[&str]) -> Arc<ServerConfig> {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("a certificate and its key");
    Arc::new(config)
}

/// Answers line by line until the client says that it wants TLS, or goes. Whether it wanted TLS.
fn converse(stream: &mut (impl Read + Write), greeting: bool, capabilities: &str) -> bool {
    if greeting && stream.write_all(b"220 mail.example.com ESMTP\r\n").is_err() {
        return false;
    }
    let mut line = String::new();
    loop {
        line.clear();
        // One byte at a time: nothing of what follows may be read ahead.
        let mut byte = [0];
        while stream.read(&mut byte).is_ok_and(|read| read == 1) {
            line.push(char::from(byte[0]));
            if byte[0] == b'\n' {
                break;
            }
        }
        let answer = match line.trim_end() {
            "QUIT" | "" => return false,
            "STARTTLS" => "220 go ahead\r\n".to_owned(),
            ehlo => {
                assert!(ehlo.starts_with("EHLO ["), "{ehlo} was said");
                format!("250-mail.example.com\r\n{capabilities}250 SIZE 1000\r\n")
            }
        };
        if stream.write_all(answer.as_bytes()).is_err() || line.starts_with("STARTTLS") {
            return line.starts_with("STARTTLS");
        }
    }
}

fn run(host: &str, pairs: &[(u16, Mode)]) -> ProbeReport {
    let request = Request {
        host: host.to_owned(),
        pairs: pairs.iter().map(|&(port, mode)| PortMode::new(port, mode)).collect(),
        otherwise: Vec::new(),
        control: None,
        limits: Limits { greeting: 400, ..Limits::default() },
        ehlo: None,
        all_addresses: false,
        at_once: AT_ONCE,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(probe(&request, |_| {})).expect("lists of authorities")
}

#[test]
fn real_servers_are_told_apart() {
    let config = certified(&["localhost"]);
    let implicit = serve(move |stream| {
        let session = ServerConnection::new(Arc::clone(&config)).expect("a session");
        converse(&mut StreamOwned::new(session, stream), true, "250-AUTH PLAIN LOGIN\r\n");
    });
    let config = certified(&["other.example"]);
    let upgraded = serve(move |mut stream| {
        if converse(&mut stream, true, "250-STARTTLS\r\n") {
            let session = ServerConnection::new(Arc::clone(&config)).expect("a session");
            converse(&mut StreamOwned::new(session, stream), false, "250-AUTH PLAIN\r\n");
        }
    });
    let clear = serve(|mut stream| {
        converse(&mut stream, true, "");
    });
    let silent = serve(|stream| drop(BufReader::new(stream).read_line(&mut String::new())));
    let closed = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address").port();

    let pairs = [
        (implicit, Mode::ImplicitTls),
        (upgraded, Mode::Starttls),
        (clear, Mode::Starttls),
        (clear, Mode::None),
        (clear, Mode::ImplicitTls),
        (implicit, Mode::Starttls),
        (silent, Mode::Starttls),
        (closed, Mode::Starttls),
    ];
    let report = run("127.0.0.1", &pairs);
    let found: Vec<_> = report.pairs.iter().map(|pair| pair.outcome.map_or("-", Outcome::as_str)).collect();
    let expected = [
        "tls-certificate",
        "tls-certificate",
        "starttls-missing",
        "answers",
        "tls-wrong-version",
        "no-greeting",
        "no-greeting",
        "refused",
    ];
    assert_eq!(found, expected, "{report:#?}");
    let tls = report.pairs[0].attempts[0].tls.as_ref().expect("TLS");
    assert_eq!((tls.version.as_str(), tls.certificate.names.as_slice()), ("1.3", &["localhost".to_owned()][..]));
    assert!(tls.certificate.self_signed && tls.certificate.in_date, "{tls:?}");
    assert_eq!(tls.certificate.trusted_by_mozilla, Some(false));
    assert_eq!(report.pairs[0].attempts[0].auth(), ["PLAIN", "LOGIN"]);
    assert_eq!(report.pairs[1].attempts[0].auth(), ["PLAIN"], "asked again under TLS");
}

#[test]
fn a_name_without_an_address_is_said() {
    let report = run("no-such-host.invalid", &[(587, Mode::Starttls)]);
    assert_eq!(report.resolved, None);
    let situation = situation_of(&report, Some(Service::Id("gmail".to_owned())));
    let seen = situation.observations.expect("what was seen");
    assert_eq!(seen[0].outcome, Outcome::Dns);
    assert!(Outcome::ALL.contains(&seen[0].outcome));
}
