//! The servers of the register, by handshake only.
//!
//! Politely: one connection at a time, `EHLO` and `QUIT` and no login, ten seconds at most.

use std::collections::BTreeMap;

use anyhow::Result;
use port_advice::knowledge::{Need, ServiceFact};
use port_advice::live::{Request, probe};
use port_advice::model::{Outcome, PortMode, Vocabulary};
use port_advice::probe::{Limits, ProbeReport, ProbedPair, Sign};

use super::Evidence;

const LIMITS: Limits = Limits { connect: 10_000, greeting: 10_000, reply: 10_000, quit: 2_000, total: 10_000 };

/// What the servers of these services show; those with one name for every customer, on the net. A server that answers on none of its
/// pairs is tried on the `usual` ones.
pub fn seen(services: &[ServiceFact], usual: &[PortMode], today: &str) -> Result<Vec<Evidence>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut seen = Vec::new();
    for service in services {
        let is_one =
            |host: &&str| host.contains('.') && !host.contains('<') && !service.needs.contains(&Need::OwnProgram);
        let Some(host) = service.host.filter(is_one) else { continue };
        let request = Request {
            host: host.to_owned(),
            pairs: service.options.to_vec(),
            otherwise: usual.iter().copied().filter(|pair| !service.options.contains(pair)).collect(),
            control: None,
            limits: LIMITS,
            ehlo: None,
            all_addresses: false,
            at_once: 1,
        };
        let report = runtime.block_on(probe(&request, |_| {}))?;
        seen.extend(report.pairs.iter().map(|pair| evidence(service, &report, pair, today)));
    }
    Ok(seen)
}

fn evidence(service: &ServiceFact, report: &ProbeReport, pair: &ProbedPair, today: &str) -> Evidence {
    let best = pair.attempts.iter().find(|attempt| attempt.outcome == pair.outcome);
    let certificate = best.and_then(|best| best.tls.as_ref()).map(|tls| &tls.certificate);
    let addresses = report.resolved.iter().flat_map(|resolved| resolved.ipv4.iter().chain(&resolved.ipv6));
    let capabilities = best.map(|best| if best.ehlo.after.is_empty() { &best.ehlo.before } else { &best.ehlo.after });
    let outcome = match (&report.resolved, pair.outcome) {
        (None, _) => Outcome::Dns.as_str(),
        (_, outcome) => outcome.map_or("busy", Outcome::as_str),
    };
    Evidence {
        date: today.to_owned(),
        service: service.id.to_owned(),
        host: report.host.clone(),
        addresses: addresses.map(ToString::to_string).collect(),
        pair: pair.pair().to_string(),
        listed: service.options.contains(&pair.pair()),
        outcome: outcome.to_owned(),
        tls: best.and_then(|best| best.tls.as_ref()).map(|tls| tls.version.clone()),
        names: certificate.map(|certificate| certificate.names.clone()).unwrap_or_default(),
        not_after: certificate.map(|certificate| certificate.not_after.clone()),
        signs: best.map(|best| best.signs.iter().map(ToString::to_string).collect()).unwrap_or_default(),
        capabilities: capabilities.cloned().unwrap_or_default(),
    }
}

/// What the register says otherwise, a line each. A port on which nobody answers says something of this network only.
pub fn differences(seen: &[Evidence]) -> Vec<String> {
    let mut by_port: BTreeMap<&str, Vec<&Evidence>> = BTreeMap::new();
    for one in seen {
        by_port.entry(one.pair.split('/').next().unwrap_or_default()).or_default().push(one);
    }
    let mut lines = Vec::new();
    for (port, of_port) in by_port {
        if of_port.len() > 2 && of_port.iter().all(|one| is_out_of_reach(one)) {
            lines.push(format!("port {port}: none of {} servers can be reached from here", of_port.len()));
        } else {
            lines.extend(of_port.into_iter().flat_map(difference));
        }
    }
    lines
}

/// Whether any of them could be reached; otherwise it is this network that is out of reach.
pub fn any_reached(seen: &[Evidence]) -> bool {
    seen.iter().any(|one| !is_out_of_reach(one))
}

fn is_out_of_reach(one: &Evidence) -> bool {
    [Outcome::Dns, Outcome::Timeout, Outcome::Refused].map(Outcome::as_str).contains(&one.outcome.as_str())
}

fn difference(one: &Evidence) -> Vec<String> {
    let answers = [Outcome::Answers, Outcome::TlsCertificate].map(Outcome::as_str).contains(&one.outcome.as_str());
    let mut what = Vec::new();
    match (one.listed, answers) {
        (true, false) => what.push(one.outcome.clone()),
        (false, true) => what.push("answers, and is not in the record".to_owned()),
        (true, true) => what.extend(wrong_with_the_certificate(one)),
        (false, false) => {}
    }
    what.into_iter().map(|what| format!("{}: {} {}: {what}", one.service, one.host, one.pair)).collect()
}

fn wrong_with_the_certificate(one: &Evidence) -> Vec<String> {
    let day = one.not_after.as_deref().unwrap_or_default();
    let told = |sign: &String| match Sign::parse(sign)? {
        Sign::Expired => Some(format!("its certificate ended on {day}, or has not begun")),
        Sign::OtherName => Some(format!("its certificate is for {}", one.names.join(" "))),
        Sign::SelfSigned | Sign::UnknownAuthority => Some("its certificate is signed by nobody known".to_owned()),
        Sign::Intercepted => Some("this network reads along".to_owned()),
        _ => None,
    };
    one.signs.iter().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::Arc;
    use std::thread;

    use port_advice::knowledge::{ServiceFact, service};
    use port_advice::model::{Mode, PortMode};
    use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
    use rustls::{ServerConfig, ServerConnection, StreamOwned};

    use super::{Evidence, any_reached, differences, seen};

    /// The first day of a certificate that has ended, and of one that has not.
    const ENDED: (i32, i32) = (2019, 2020);
    const VALID: (i32, i32) = (2020, 2090);

    /// A mail server that speaks TLS first, with a certificate of these years; its port.
    fn mail_server((from, until): (i32, i32)) -> u16 {
        let mut parameters = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("a name");
        parameters.not_before = rcgen::date_time_ymd(from, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(until, 1, 1);
        let key = rcgen::KeyPair::generate().expect("a key");
        let certificate = parameters.self_signed(&key).expect("a certificate");
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.expect("versions").with_no_client_auth();
        let config = Arc::new(config.with_single_cert(vec![certificate.der().clone()], key).expect("its key"));
        serve(move |stream| {
            let session = ServerConnection::new(Arc::clone(&config)).expect("a session");
            converse(&mut StreamOwned::new(session, stream));
        })
    }

    fn serve(talk: impl Fn(TcpStream) + Send + 'static) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        thread::spawn(move || listener.incoming().flatten().for_each(talk));
        port
    }

    fn nobody() -> u16 {
        TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address").port()
    }

    fn converse(stream: &mut (impl Read + Write)) {
        let mut said = [0; 512];
        let mut answers =
            ["220 mail.example.com ESMTP\r\n", "250-mail.example.com\r\n250 AUTH PLAIN\r\n", "221 bye\r\n"].iter();
        while answers.next().is_some_and(|answer| stream.write_all(answer.as_bytes()).is_ok()) {
            match stream.read(&mut said) {
                Ok(read) if read > 0 => {
                    let line = String::from_utf8_lossy(&said[..read]).into_owned();
                    assert!(line.starts_with("EHLO ") || line.starts_with("QUIT"), "{line} was said");
                }
                _ => return,
            }
        }
    }

    /// A record whose server is this machine.
    fn record(ports: &[u16]) -> ServiceFact {
        let mut record = *service("fastmail").expect("in the register");
        record.host = Some("127.0.0.1");
        record.options = pairs(ports).leak();
        record
    }

    fn pairs(ports: &[u16]) -> Vec<PortMode> {
        ports.iter().map(|port| PortMode::new(*port, Mode::ImplicitTls)).collect()
    }

    #[test]
    fn servers_that_stand_for_a_service_are_told_apart() {
        let nobody_known = "its certificate is signed by nobody known";
        for (what, listens, recorded, usual, told) in [
            // No authority signs for servers of a test: that is told of each.
            ("right", mail_server(VALID), None, None, vec![(0, nobody_known)]),
            ("gone", nobody(), None, None, vec![(0, "refused")]),
            (
                "changed port",
                mail_server(VALID),
                Some(nobody()),
                Some(()),
                vec![(0, "refused"), (1, "answers, and is not in the record")],
            ),
            (
                "expired certificate",
                mail_server(ENDED),
                None,
                None,
                vec![(0, nobody_known), (0, "its certificate ended on 2020-01-01, or has not begun")],
            ),
        ] {
            let ports = [recorded.unwrap_or(listens), listens];
            let usual = if usual.is_some() { pairs(&[listens]) } else { Vec::new() };
            let seen = seen(&[record(&ports[..1])], &usual, "2026-11-30").expect("lists of authorities");
            let line =
                |(which, words): &(usize, &str)| format!("fastmail: 127.0.0.1 {}/implicit-tls: {words}", ports[*which]);
            let mut lines = differences(&seen);
            let mut expected: Vec<_> = told.iter().map(line).collect();
            lines.sort();
            expected.sort();
            assert_eq!(lines, expected, "{what}: {seen:?}");
            if what == "right" {
                assert_eq!(seen[0].addresses, ["127.0.0.1"]);
                assert_eq!((seen[0].tls.as_deref(), seen[0].not_after.as_deref()), (Some("1.3"), Some("2090-01-01")));
                assert_eq!(seen[0].capabilities, ["AUTH PLAIN"]);
            }
        }
    }

    #[test]
    fn a_name_that_is_gone_is_told() {
        let mut record = record(&[465]);
        record.host = Some("smtp.no-such-host.invalid");
        let lines = differences(&seen(&[record], &[], "2026-11-30").expect("lists of authorities"));
        assert_eq!(lines, ["fastmail: smtp.no-such-host.invalid 465/implicit-tls: dns"]);
    }

    #[test]
    fn a_port_that_this_network_closes_is_told_once() {
        let closed = |host: &str| Evidence {
            host: host.to_owned(),
            pair: "25/starttls".to_owned(),
            listed: true,
            outcome: "timeout".to_owned(),
            ..Evidence::default()
        };
        let seen: Vec<_> = ["one.example", "two.example", "three.example"].map(closed).into();
        assert_eq!(differences(&seen), ["port 25: none of 3 servers can be reached from here"]);
        assert_eq!(differences(&seen[..1]).len(), 1);
        assert!(!any_reached(&seen));
    }
}
