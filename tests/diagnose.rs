//! Error messages and what they mean: the tables in `cases/`, and what holds for every answer.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::support::golden;
use crate::support::messages::{Case, cases};
use port_advice::diagnosis::{diagnose, observed};
use port_advice::knowledge::source;
use port_advice::model::{
    Cause, Certainty, Diagnosis, Mode, Network, NetworkKind, Outcome, Report, Role, Situation, Vocabulary,
};

fn messages_of_others() -> impl Iterator<Item = &'static str> {
    let text = include_str!("cases/not-mail.txt");
    text.split_once("\n\n").expect("a heading").1.split("---\n")
}

#[test]
fn messages_mean_what_the_table_says() {
    let mut wrong = Vec::new();
    for case in cases() {
        let answer = diagnose(&case.report);
        let change = answer.change.map_or("none".to_owned(), |pair| pair.to_string());
        let meant = case.causes.contains(&answer.cause) && case.detail == answer.detail;
        if !meant || case.change.is_some_and(|expected| expected != change) {
            let detail = answer.detail.map_or(String::new(), |detail| format!(": {detail}"));
            wrong.push(format!("{}: {}{detail} -> {change}\n{}", case.note, answer.cause, case.report.text));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whole answers, to be read by people: every cause that was thought of, on what evidence, and what to do.
#[test]
fn answers_are_the_accepted_ones() {
    let mut made = String::new();
    for case in cases() {
        tell(&mut made, case.note, &case.report).expect("a string takes everything");
    }
    golden::check("tests/golden/diagnoses.txt", &made);
}

fn tell(out: &mut String, note: &str, report: &Report) -> std::fmt::Result {
    let answer = diagnose(report);
    writeln!(out, "{note}")?;
    let producer = answer.producer.unwrap_or("-");
    let port = answer.port.map_or("-".to_owned(), |port| port.to_string());
    let mode = answer.mode.map_or("-", Vocabulary::as_str);
    let detail = answer.detail.map_or(String::new(), |detail| format!(": {detail}"));
    writeln!(out, "  {}{detail}, {}: port {port}, mode {mode}, by {producer}", answer.cause, answer.confidence)?;
    for ranked in &answer.causes {
        let quotes: Vec<_> = ranked.evidence.iter().map(|span| &report.text[span.start..span.end]).collect();
        writeln!(out, "  {}: {quotes:?}", ranked.cause)?;
    }
    for step in &answer.steps {
        let params = serde_json::to_string(&step.params).expect("parameters are JSON");
        writeln!(out, "  - {} {params} {}", step.code, step.sources.join(", "))?;
    }
    Ok(())
}

#[test]
fn every_cause_is_in_the_table() {
    let cases = cases();
    for cause in Cause::ALL.iter().filter(|cause| **cause != Cause::Unknown) {
        let told = |case: &Case| case.detail.map_or(case.causes == [*cause], |detail| detail == *cause);
        assert!(cases.iter().any(told), "{cause}");
    }
}

#[test]
fn messages_of_other_programs_are_given_no_cause() {
    for text in messages_of_others() {
        let answer = diagnose(&Report { text: text.to_owned(), ..Report::default() });
        assert_eq!(answer.cause, Cause::Unknown, "{text}\n{answer:?}");
        assert_eq!(answer.confidence, Certainty::None, "{text}");
        assert_eq!(answer.change, None, "{text}");
        assert!(answer.causes.is_empty(), "{text}");
    }
}

#[test]
fn every_answer_is_sound() {
    for case in cases() {
        assert_sound(&case.report.text, &diagnose(&case.report));
    }
}

/// What holds for every answer.
fn assert_sound(text: &str, answer: &Diagnosis) {
    assert_eq!(answer.causes.is_empty(), answer.cause == Cause::Unknown);
    assert_eq!(answer.confidence == Certainty::None, answer.cause == Cause::Unknown);
    assert!(answer.causes.first().is_none_or(|first| first.cause == answer.cause));
    assert!(!answer.steps.is_empty());
    for ranked in &answer.causes {
        // What follows from the pair alone has no place in the text.
        assert!(!ranked.evidence.is_empty() || answer.confidence == Certainty::Possible, "{:?}", ranked.cause);
        for span in &ranked.evidence {
            assert!(text.get(span.start..span.end).is_some_and(|place| !place.is_empty()), "{span:?}");
        }
    }
    for step in &answer.steps {
        assert!(step.sources.iter().all(|id| source(id).is_some()), "{step:?}");
    }
    assert!(answer.change.is_none_or(|pair| pair.mode != Mode::None), "no change leads into the clear");
}

#[test]
fn the_producer_is_named() {
    for (text, producer) in [
        ("postfix/smtp[1]: connect to mx.example.net[192.0.2.1]:25: Connection refused", Some("Postfix")),
        ("smtplib.SMTPServerDisconnected: Connection unexpectedly closed", Some("Python smtplib")),
        ("MailKit.Security.SslHandshakeException: no", Some("MailKit")),
        ("com.sun.mail.smtp.SMTPSendFailedException: 550", Some("JavaMail")),
        ("550 5.1.1 nobody", None),
    ] {
        assert_eq!(diagnose(&Report { text: text.into(), ..Report::default() }).producer, producer, "{text}");
    }
}

#[test]
fn hostile_texts_are_answered() {
    const LENGTH: usize = 1 << 16;
    let units = [
        "a",
        ":",
        "\0",
        "\u{202e}",
        "\n",
        " ",
        "@",
        "<",
        "\"",
        "//",
        "://a@",
        "user=",
        "password: ",
        "a@b",
        "334 ",
        "AUTH PLAIN ",
        "5.",
        "550 ",
        "535 5.7.8 ",
        "connection ",
        "ssl error ",
        "port ",
        "1:",
        "::1",
        "é",
        "日",
        "\u{301}",
        "\\n",
        "\\\"",
        "login(\"",
        "user ",
        "-",
        "_",
        "0x800ccc",
        "SG.",
        "<br",
        "PRIVATE KEY-----",
        "host, port: ",
        "machine login ",
        "password\n ",
    ];
    for unit in units {
        // The whole of what may be sent where it is likeliest to hurt; how time grows is measured in `benches/`.
        let length = if matches!(unit, "a" | ":" | "\0" | "\u{202e}") { 1 << 20 } else { LENGTH };
        let text = unit.repeat(length / unit.len());
        let answer = diagnose(&Report { text: text.clone(), ..Report::default() });
        assert_sound(&text, &answer);
    }
}

fn blocked_at(port: u16, network: Network) -> Diagnosis {
    let text = "Connection timed out".to_owned();
    diagnose(&Report { text, port: Some(port), situation: from(network), ..Report::default() })
}

fn from(network: Network) -> Situation {
    Situation { network: Some(network), ..Situation::default() }
}

fn named(id: &str) -> Network {
    Network { id: Some(id.to_owned()), ..Network::default() }
}

fn step_codes(diagnosis: &Diagnosis) -> Vec<&str> {
    diagnosis.steps.iter().map(|step| step.code.as_str()).collect()
}

/// What the question says of the network counts: nobody is sent to a port that is closed there as well.
#[test]
fn the_other_port_is_one_that_the_network_lets_out() {
    let closed = |ports: &[u16]| Network { blocked: Some(ports.to_vec()), ..Network::default() };
    for (port, network, expected) in [
        (465, Network::default(), Some("587/starttls")),
        (587, Network::default(), Some("465/implicit-tls")),
        (25, Network::default(), Some("465/implicit-tls")),
        (465, closed(&[587]), None),
        (25, closed(&[587]), Some("465/implicit-tls")),
        (587, named("hetzner-cloud"), None),
        (587, named("digitalocean"), Some("2525/starttls")),
        (465, named("digitalocean"), Some("2525/starttls")),
        (587, named("railway-hobby"), None),
        (2525, named("digitalocean"), None),
    ] {
        let change = blocked_at(port, network.clone()).change.map(|pair| pair.to_string());
        assert_eq!(change.as_deref(), expected, "{port} at {network:?}");
    }
}

#[test]
fn a_blocked_port_is_asked_for_where_the_network_opens_it() {
    let at_home = blocked_at(25, Network::default());
    assert_eq!(
        step_codes(&at_home),
        ["set-port-and-mode", "check-server-name", "use-other-network", "ask-who-runs-network"]
    );
    let in_the_cloud = blocked_at(25, named("aws-ec2"));
    let ask = in_the_cloud.steps.last().expect("a step");
    assert_eq!((ask.code.as_str(), ask.sources.as_slice()), ("ask-network", &["network/aws-ec2"][..]));
    assert_eq!(ask.params.get("how").map(ToString::to_string).as_deref(), Some("request-form"));
}

#[test]
fn guests_sign_in_first() {
    let hotel = Network { kind: Some(NetworkKind::PublicWifi), ..Network::default() };
    assert_eq!(step_codes(&blocked_at(465, hotel.clone()))[0], "sign-in-to-portal");
    assert_eq!(step_codes(&blocked_at(465, named("iac-nz")))[0], "sign-in-to-portal");
    let login = Report { text: "535 5.7.8 no".to_owned(), situation: from(hotel), ..Report::default() };
    assert!(!step_codes(&diagnose(&login)).contains(&"sign-in-to-portal"), "the server was reached");
}

/// What is called certain is right, also where people paste a part of it or leave out what was set. Printed with
/// `--nocapture`.
#[test]
fn confidence_is_calibrated() {
    let line = |text: &str, last: bool| {
        let mut lines = text.lines();
        let line = if last { lines.next_back() } else { lines.next() };
        line.unwrap_or_default().to_owned()
    };
    let mut table = BTreeMap::new();
    for case in cases() {
        let report = &case.report;
        let alone = |text: String| Report { text, ..Report::default() };
        for report in [
            report.clone(),
            alone(report.text.clone()),
            Report { text: line(&report.text, false), ..report.clone() },
            Report { text: line(&report.text, true), ..report.clone() },
        ] {
            let answer = diagnose(&report);
            let (all, wrong) = table.entry(answer.confidence).or_insert((0_usize, 0_usize));
            *all += 1;
            *wrong += usize::from(!case.causes.contains(&answer.cause));
        }
    }
    table.iter().for_each(|(confidence, (all, wrong))| println!("{confidence:9} {all:5} answers, {wrong:4} wrong"));
    let share = |confidence| table.get(&confidence).map_or(0.0, |(all, wrong)| *wrong as f64 / *all as f64);
    assert!(share(Certainty::Certain) <= 0.01, "{:.3} of what is certain is wrong", share(Certainty::Certain));
    assert!(share(Certainty::Likely) <= 0.1, "{:.3} of what is likely is wrong", share(Certainty::Likely));
}

/// What the server accepted is no cause of what failed after.
#[test]
fn replies_that_say_well_done_are_no_evidence() {
    let text = "250 2.1.0 Ok\n250 2.1.5 Ok\nsmtp: Read timed out".to_owned();
    assert_eq!(diagnose(&Report { text, port: Some(587), ..Report::default() }).cause, Cause::PortBlocked);
}

fn asked(text: &str, port: Option<u16>, mode: Option<Mode>, role: Option<Role>) -> Diagnosis {
    let situation = Situation { role, ..Situation::default() };
    diagnose(&Report { text: text.to_owned(), port, mode, situation, enforced: None })
}

/// A text that could be about anything is about mail as soon as the question says one thing of mail.
#[test]
fn one_word_of_mail_in_the_question_is_enough() {
    const TEXT: &str = "upstream: Connection refused";
    assert_eq!(asked(TEXT, None, None, None).cause, Cause::Unknown);
    assert_eq!(asked(TEXT, Some(587), None, None).cause, Cause::RefusedOrNotListening);
    assert_eq!(asked(TEXT, None, Some(Mode::Starttls), None).cause, Cause::RefusedOrNotListening);
    assert_eq!(asked(TEXT, None, None, Some(Role::Device)).cause, Cause::RefusedOrNotListening);
}

/// Some refusals are heard in mail only.
#[test]
fn some_words_are_words_of_mail() {
    assert_eq!(asked("Relaying denied", None, None, None).cause, Cause::RelayDenied);
    assert_eq!(asked("Must issue a STARTTLS command first", None, None, None).cause, Cause::StarttlsRequired);
}

/// What another program says on its own line is not held against the mail.
#[test]
fn lines_about_something_else_do_not_count() {
    let text = "mysqld on port 3306: Connection refused\nsmtp.example.com: 535 5.7.8 authentication failed\n";
    let answer = asked(text, None, None, None);
    let causes: Vec<_> = answer.causes.iter().map(|ranked| ranked.cause).collect();
    assert_eq!(causes, [Cause::Authentication]);
    assert_eq!(answer.port, None, "3306 is nobody's mail port");
    let text = "smtp.example.com port 587: Connection refused\nmysqld on port 3306 is up\n";
    assert_eq!(asked(text, None, None, None).cause, Cause::RefusedOrNotListening);
}

/// The port that was tried last before it failed, not the first one or one that is spoken of later.
#[test]
fn the_port_is_that_of_the_failure() {
    let filler = "nothing of interest happens on this line, it is only here to be long enough\n".repeat(2);
    let text = format!(
        "connecting to mail.example.com:465\n{filler}connecting to mail.example.com:587\nConnection timed out\n{filler}\
         another server listens on mx.example.com:25\n"
    );
    assert_eq!(asked(&text, None, None, None).port, Some(587));
    assert_eq!(asked("smtp: see mail.example.com:465 or mail.example.com:587", None, None, None).port, Some(465));
}

/// The first reply counts: what follows is often its echo.
#[test]
fn the_first_reply_counts() {
    let text = "554 5.7.1 nothing that anybody knows\n452 4.3.1 nothing either\n";
    assert_eq!(asked(text, Some(25), None, None).cause, Cause::PolicyOrReputation);
    let text = "452 4.3.1 nothing that anybody knows\n554 5.7.1 nothing either\n";
    assert_eq!(asked(text, Some(25), None, None).cause, Cause::Other);
}

/// Whatever went wrong, a pair that cannot work is put right.
#[test]
fn an_impossible_pair_is_put_right() {
    let change = |text, port, mode| asked(text, Some(port), Some(mode), None).change.map(|pair| pair.to_string());
    for (port, mode, expected) in [
        (587, Mode::ImplicitTls, Some("587/starttls")),
        (465, Mode::Starttls, Some("465/implicit-tls")),
        (465, Mode::None, Some("465/implicit-tls")),
        (587, Mode::Starttls, None),
        (4711, Mode::ImplicitTls, None),
    ] {
        assert_eq!(change("535 5.7.8 authentication failed", port, mode).as_deref(), expected, "{port}/{mode}");
    }
    let wants = "530 5.7.0 Must issue a STARTTLS command first";
    assert_eq!(change(wants, 465, Mode::None).as_deref(), Some("465/implicit-tls"));
    assert_eq!(change(wants, 587, Mode::None).as_deref(), Some("587/starttls"));
}

/// A STARTTLS that went well is no refusal.
#[test]
fn starttls_that_was_accepted_is_not_missing() {
    let text = "C: STARTTLS\nS: 220 2.0.0 Ready to start TLS\nread: Connection timed out";
    let causes = asked(text, Some(587), None, None).causes;
    assert!(causes.iter().all(|ranked| ranked.cause != Cause::StarttlsNotOffered), "{causes:?}");
}

/// Where the text tells nothing, the pair may; where the words are not known, the reply's code tells.
#[test]
fn pairs_and_codes_speak_where_words_do_not() {
    let cause = |text, port, mode| asked(text, Some(port), mode, None).cause;
    for (port, mode, expected) in [
        (465, Some(Mode::Starttls), Cause::PlaintextOnImplicitTlsPort),
        (465, None, Cause::Unknown),
        (587, Some(Mode::ImplicitTls), Cause::ImplicitTlsOnStarttlsPort),
        (587, Some(Mode::Starttls), Cause::Unknown),
    ] {
        assert_eq!(cause("it does not work", port, mode), expected, "{port}");
    }
    for (text, expected) in [
        ("530 5.7.0 nothing known", Cause::StarttlsRequired),
        ("454 4.7.0 nothing known", Cause::StarttlsNotOffered),
        ("432 nothing known", Cause::Authentication),
        ("530 nothing known", Cause::Authentication),
        ("554 nothing known", Cause::PolicyOrReputation),
        ("5.1.2 nothing known", Cause::Dns),
        ("4.4.1 nothing known", Cause::PortBlocked),
        ("550 nothing known", Cause::Other),
    ] {
        assert_eq!(cause(text, 587, None), expected, "{text}");
    }
}

#[test]
fn blocked_senders_are_told_what_fits_their_port() {
    const TEXT: &str = "554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org";
    let first = |port, role| step_codes(&asked(TEXT, port, None, role))[0].to_owned();
    assert_eq!(first(Some(25), None), "ask-for-delisting");
    assert_eq!(first(None, Some(Role::MailServer)), "ask-for-delisting");
    assert_eq!(first(Some(587), None), "publish-sender-records");
}

/// curl says how long it took: nobody gives up waiting within a second.
#[test]
fn a_connection_that_fails_at_once_was_refused() {
    let cause = |took: &str| {
        let text =
            format!("curl: (7) Failed to connect to mail.example.com port 587 {took} Could not connect to server");
        asked(&text, None, None, None).cause
    };
    assert_eq!(cause("after 0 ms:"), Cause::RefusedOrNotListening);
    assert_eq!(cause("after 999 ms:"), Cause::RefusedOrNotListening);
    assert_eq!(cause("after 1000 ms:"), Cause::PortBlocked);
    assert_eq!(cause("after 134000 ms:"), Cause::PortBlocked);
    assert_eq!(cause("within 9 ms:"), Cause::PortBlocked);
    assert_eq!(cause("after 9 minutes:"), Cause::PortBlocked);
}

/// Replies without words: what they mean depends on where in the transaction they came, and on what was set.
#[test]
fn bare_replies_are_read_by_their_place() {
    let causes = |text, port, mode, role| -> Vec<Cause> {
        asked(text, Some(port), mode, role).causes.iter().map(|ranked| ranked.cause).collect()
    };
    for (text, port, mode, role, cause, expected) in [
        ("curl: (55) MAIL failed: 530", 587, Some(Mode::None), None, Cause::StarttlsRequired, true),
        ("curl: (55) MAIL failed: 550", 587, Some(Mode::None), None, Cause::StarttlsRequired, true),
        ("curl: (55) MAIL failed: 530", 587, Some(Mode::Starttls), None, Cause::StarttlsRequired, false),
        ("curl: (55) MAIL failed: 452", 587, Some(Mode::None), None, Cause::StarttlsRequired, false),
        ("curl: (55) RCPT failed: 550", 25, None, None, Cause::RelayDenied, true),
        ("curl: (55) RCPT failed: 554", 25, None, None, Cause::RelayDenied, true),
        ("curl: (55) RCPT failed: 550", 587, None, None, Cause::RelayDenied, false),
        ("curl: (55) RCPT failed: 550", 25, None, Some(Role::MailServer), Cause::RelayDenied, false),
        ("curl: (55) RCPT failed: 452", 25, None, None, Cause::RelayDenied, false),
        ("curl: (55) RCPT failed: 550 user unknown", 25, None, None, Cause::RelayDenied, false),
        ("failed to authenticate", 587, Some(Mode::None), None, Cause::StarttlsRequired, true),
        ("failed to authenticate", 465, Some(Mode::None), None, Cause::StarttlsRequired, false),
        ("failed to authenticate", 587, Some(Mode::Starttls), None, Cause::StarttlsRequired, false),
        ("failed to authenticate", 587, None, None, Cause::StarttlsRequired, false),
        ("250-STARTTLS\nfailed to authenticate", 587, None, None, Cause::StarttlsRequired, true),
        ("250-STARTTLS\nAUTH LOGIN\nfailed to authenticate", 587, None, None, Cause::StarttlsRequired, false),
        ("535 5.7.8 bad\nfailed to authenticate", 587, Some(Mode::None), None, Cause::StarttlsRequired, false),
    ] {
        let found = causes(text, port, mode, role);
        assert_eq!(found.contains(&cause), expected, "{text} on {port}, {mode:?}, {role:?}: {found:?}");
    }
}

#[test]
fn what_was_diagnosed_is_an_observation() {
    for (cause, outcome) in [
        (Cause::PortBlocked, Some(Outcome::Timeout)),
        (Cause::RefusedOrNotListening, Some(Outcome::Refused)),
        (Cause::ImplicitTlsOnStarttlsPort, Some(Outcome::TlsWrongVersion)),
        (Cause::Authentication, Some(Outcome::AuthFailed)),
        (Cause::PlaintextOnImplicitTlsPort, Some(Outcome::NoGreeting)),
        (Cause::Unknown, None),
    ] {
        let seen = observed(cause, 587, Some(Mode::Starttls));
        assert_eq!(seen.map(|seen| seen.outcome), outcome, "{cause}");
        assert!(seen.is_none_or(|seen| (seen.port, seen.mode) == (587, Some(Mode::Starttls))), "{cause}");
    }
}

/// Trouble of the server is no missing STARTTLS, unless the server says that it does not know the command.
#[test]
fn trouble_of_the_server_is_no_missing_starttls() {
    let found = |text| {
        let answer = asked(text, Some(587), Some(Mode::Starttls), None);
        answer.causes.iter().any(|ranked| ranked.cause == Cause::StarttlsNotOffered)
    };
    assert!(!found("451 local error in processing"));
    assert!(!found("local error in processing"));
    assert!(found("502 command not implemented"));
}
