//! Error messages and what they mean: the tables in `cases/`, and what holds for every answer.

use port_advice::engine::diagnose;
use port_advice::knowledge::source;
use port_advice::model::{Cause, Certainty, Diagnosis, Mode, Report, Role, Vocabulary};

/// A case of `cases/diagnose.txt`.
struct Case {
    note: &'static str,
    report: Report,
    /// Causes of which one must come out.
    causes: Vec<Cause>,
    /// The change, as it is written; `none` for no change.
    change: Option<&'static str>,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let (mut note, mut report) = ("", Report::default());
    for line in include_str!("cases/diagnose.txt").lines() {
        match line.trim_start().split_at_checked(2) {
            None | Some(("# " | "==", _)) => {}
            Some(_) if !line.starts_with(' ') => note = line,
            Some(("| ", text)) => {
                report.text += text;
                report.text.push('\n');
            }
            Some(("at", set)) => read_setting(set.trim(), &mut report),
            Some(("= ", expected)) => {
                let (causes, change) =
                    expected.split_once(" -> ").map_or((expected, None), |(causes, change)| (causes, Some(change)));
                let causes = causes.split('/').map(|cause| Cause::parse(cause).expect(cause)).collect();
                cases.push(Case { note, report: std::mem::take(&mut report), causes, change });
            }
            Some(_) => unreachable!("not a line of a case: {line}"),
        }
    }
    cases
}

/// Reads `587/starttls as mail-server`, each part of which may be missing.
fn read_setting(set: &str, report: &mut Report) {
    let (pair, role) = set.split_once(" as ").map_or((set, None), |(pair, role)| (pair, Some(role)));
    let (port, mode) = pair.split_once('/').map_or((pair, None), |(port, mode)| (port, Some(mode)));
    report.port = Some(port.parse().expect(port));
    report.mode = mode.map(|mode| Mode::parse(mode).expect(mode));
    report.role = role.map(|role| Role::parse(role).expect(role));
}

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
        if !case.causes.contains(&answer.cause) || case.change.is_some_and(|expected| expected != change) {
            wrong.push(format!("{}: {} -> {change}\n{}", case.note, answer.cause, case.report.text));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_cause_is_in_the_table() {
    let cases = cases();
    for cause in Cause::ALL.iter().filter(|cause| **cause != Cause::Unknown) {
        assert!(cases.iter().any(|case| case.causes == [*cause]), "{cause}");
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
