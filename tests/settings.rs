//! Settings in the words of each product: what is written, what is refused, and that `check` reads it back.
//!
//! What is written is kept in `golden/settings` to be read by people, a file for each product.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its cases has failed")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use crate::support::golden;
use port_advice::input::{self, ProblemCode};
use port_advice::model::{Mode, UserName, Verdict, Vocabulary, Wanted, Written};
use port_advice::products::{AppFact, ImplicitPorts, Insistence, app, apps, apps_text, read_apps};
use port_advice::{engine, settings};
use proptest::prelude::*;
use serde_json::json;

/// Every pair that makes sense somewhere.
const PAIRS: &[(u16, Mode)] = &[
    (465, Mode::ImplicitTls),
    (587, Mode::Starttls),
    (2525, Mode::Starttls),
    (25, Mode::Starttls),
    (587, Mode::ImplicitTls),
    (8465, Mode::ImplicitTls),
];

fn wanted(app: &AppFact, port: u16, mode: Mode) -> Wanted {
    Wanted { app: app.id.to_owned(), host: Some("smtp.example.net".to_owned()), port, mode, user_name: None }
}

/// Everything that can be written, for one user name.
fn written() -> impl Iterator<Item = (&'static AppFact, Wanted, Written)> {
    apps().iter().flat_map(|app| {
        PAIRS.iter().filter_map(move |(port, mode)| {
            let wanted = wanted(app, *port, *mode);
            settings::write(&wanted).ok().map(|written| (app, wanted, written))
        })
    })
}

fn joined(written: &Written) -> String {
    let fields = written.fields.iter().map(|field| format!("{}: {}\n", field.label, field.value));
    fields.chain(written.snippets.iter().map(|snippet| format!("{}\n", snippet.text))).collect()
}

#[test]
fn every_file_of_a_product_is_listed_and_read() {
    let folders = fs::read_dir("src/products").unwrap().map(|entry| entry.unwrap());
    let files: BTreeSet<_> = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let read: BTreeSet<_> = apps().iter().map(|app| app.id.to_owned()).collect();
    assert_eq!(read, files);
    assert_eq!(read_apps(apps_text().leak()).as_deref(), Ok(apps()));
}

#[test]
fn every_product_has_a_source_and_can_be_set_to_something() {
    for app in apps() {
        let id = app.id;
        assert!(app.implicit_tls.is_some() || app.starttls.is_some(), "{id}: no mode");
        assert!(app.version.contains(|c: char| c.is_ascii_digit()), "{id}: {}", app.version);
        assert!(!app.template.contains("  \n") && !app.template.ends_with("\n\n"), "{id}: blanks at the end");
        let common = [(465, Mode::ImplicitTls), (587, Mode::Starttls)];
        let can = common.iter().filter(|(port, mode)| settings::write(&wanted(app, *port, *mode)).is_ok()).count();
        let speaks = usize::from(app.implicit_tls.is_some()) + usize::from(app.starttls.is_some());
        assert_eq!(can, speaks, "{id}");
    }
}

#[test]
fn everything_is_filled_in_and_nothing_is_asked_for() {
    let mut seen = 0;
    for (app, wanted, written) in written() {
        let text = joined(&written);
        let what = format!("{} {}/{}", app.id, wanted.port, wanted.mode);
        assert!(!text.contains(['«', '»']), "{what}: a name without a value:\n{text}");
        assert!(text.contains("smtp.example.net"), "{what}: no server");
        assert!(text.contains(&wanted.port.to_string()), "{what}: no port");
        assert!(text.contains("you@example.com") || text.contains("you%40example.com"), "{what}: no user");
        assert!(!text.contains("mail.example.com"), "{what}: the server's placeholder");
        assert!(written.fields.iter().all(|field| !field.value.is_empty() && !field.value.contains("YOUR-PASSWORD")));
        assert!(written.snippets.iter().all(|snippet| snippet.text.ends_with('\n') && !snippet.file.is_empty()));
        let insecure = ["rejectUnauthorized: false", "verify=False", "InsecureSkipVerify", "insecure", "VERIFY_NONE"];
        assert!(insecure.iter().all(|word| !text.contains(word)), "{what}: a certificate is not looked at");
        seen += 1;
    }
    assert!(seen > apps().len());
}

#[test]
fn what_is_written_is_what_people_read_here() {
    for app in apps() {
        let mut text = format!("{} {}\n{} (read {})\n", app.name, app.version, app.source.url, app.source.checked);
        for (port, mode) in &PAIRS[..2] {
            let written = settings::write(&Wanted { host: None, ..wanted(app, *port, *mode) });
            let Ok(written) = written else { continue };
            let enforced = if written.enforced { "" } else { ", not insisted on" };
            write!(text, "\n##### {port} with {mode}{enforced}\n").unwrap();
            if !written.fields.is_empty() {
                writeln!(text, "\n### {}", written.place.unwrap_or("fields")).unwrap();
            }
            written.fields.iter().for_each(|field| writeln!(text, "{}: {}", field.label, field.value).unwrap());
            for snippet in &written.snippets {
                write!(text, "\n### {} ({})\n{}", snippet.file, snippet.language, snippet.text).unwrap();
            }
            for warning in &written.warnings {
                write!(text, "\n! {}\n", port_advice::text::say(&port_advice::text::English, warning)).unwrap();
            }
        }
        golden::check(&format!("tests/golden/settings/{}.txt", app.id), &text);
    }
}

#[test]
fn check_reads_back_what_is_written() {
    let mut failures = Vec::new();
    let mut seen = 0;
    for (app, wanted, written) in written().filter(|(_, _, written)| !written.snippets.is_empty()) {
        // What Magento's `tls` means depends on its version, so nothing is read out of it on a port of STARTTLS.
        if (app.id, wanted.port, wanted.mode) == ("magento", 587, Mode::ImplicitTls) {
            continue;
        }
        seen += 1;
        let text: String = written.snippets.iter().map(|snippet| format!("{}\n", snippet.text)).collect();
        if let Err(failure) = read_back(&text, &wanted, &written) {
            failures.push(format!("{} {}/{}: {failure}\n{text}", app.id, wanted.port, wanted.mode));
        }
    }
    assert!(failures.is_empty(), "{} of {seen} fail:\n\n{}", failures.len(), failures.join("\n"));
}

/// Those whose labels tell everything: a list of them, pasted, is read as if it were a configuration.
const TOLD_BY_LABELS: &[&str] =
    &["thunderbird", "outlook-classic", "outlook-new", "gmail-app", "k9-mail", "zabbix", "printer"];

#[test]
fn fields_that_are_pasted_are_read_back_or_left_open_but_never_taken_for_something_else() {
    let mut failures = Vec::new();
    for (app, wanted, mut written) in written().filter(|(_, _, written)| !written.fields.is_empty()) {
        let text: String = written.fields.iter().map(|field| format!("{}: {}\n", field.label, field.value)).collect();
        let found = settings::read(&text);
        let right = found.first().is_some_and(|read| {
            read.host.as_deref() == Some("smtp.example.net")
                && read.port == Some(wanted.port)
                && read.mode.is_none_or(|mode| mode == wanted.mode)
                && read.enforced.is_none_or(|enforced| enforced == written.enforced)
        });
        let full = if TOLD_BY_LABELS.contains(&app.id) {
            written.app = "";
            read_back(&text, &wanted, &written)
        } else {
            Ok(())
        };
        if !right || found.len() != 1 || full.is_err() {
            failures.push(format!("{} {}/{}: {full:?}\n{text}{found:#?}", app.id, wanted.port, wanted.mode));
        }
    }
    assert!(failures.is_empty(), "{} fail:\n\n{}", failures.len(), failures.join("\n"));
}

/// Whether `check` finds in the text what was wanted, and thinks of it what it thinks of the setting.
fn read_back(text: &str, wanted: &Wanted, written: &Written) -> Result<(), String> {
    let found = settings::check(text);
    let [found] = found.as_slice() else { return Err(format!("{} servers read: {found:#?}", found.len())) };
    let read = &found.configuration;
    let expected = (Some("smtp.example.net"), Some(wanted.port), Some(wanted.mode), Some(written.enforced), Some(true));
    let got = (read.host.as_deref(), read.port, read.mode, read.enforced, read.authenticates);
    if read.product.unwrap_or_default() != written.app {
        return Err(format!("taken for {:?}", read.product));
    }
    if got != expected {
        return Err(format!("expected {expected:?}, read {got:?}"));
    }
    if let Some(span) = read.not_understood.first() {
        return Err(format!("not understood: {}", &text[span.start..span.end]));
    }
    let check = found.check.as_ref().ok_or("not checked")?;
    let setting = settings::setting(read).ok_or("no setting")?;
    if *check != engine::check(&setting) {
        return Err("judged otherwise than the setting".to_owned());
    }
    let usual = matches!((wanted.port, wanted.mode), (465, Mode::ImplicitTls) | (587, Mode::Starttls));
    let good = usual && written.enforced;
    (good == (check.verdict == Verdict::Good)).then_some(()).ok_or_else(|| format!("judged {}", check.verdict))
}

#[test]
fn the_user_name_takes_the_form_that_is_asked_for() {
    let nodemailer = app("nodemailer").unwrap();
    for (user_name, expected) in [
        (None, "user: 'you@example.com'"),
        (Some(UserName::Address), "user: 'you@example.com'"),
        (Some(UserName::LocalPart), "user: 'you'"),
        (Some(UserName::Own), "user: 'YOUR-USER-NAME'"),
    ] {
        let written = settings::write(&Wanted { user_name, ..wanted(nodemailer, 465, Mode::ImplicitTls) }).unwrap();
        assert!(written.snippets[0].text.contains(expected), "{expected}: {}", written.snippets[0].text);
    }
}

#[test]
fn no_product_is_ever_set_to_clear_text() {
    for app in apps() {
        let problems = settings::write(&wanted(app, 587, Mode::None)).unwrap_err();
        let problem = problems.first().unwrap();
        assert_eq!((problem.code, problem.path.as_str()), (ProblemCode::LoginInClear, "/mode"));
        assert!(problem.to_string().contains("starttls"), "{problem}");
    }
}

#[test]
fn what_cannot_be_set_is_refused_with_what_can() {
    for (question, code, said) in [
        (json!({ "app": "thunderbrd", "port": 465, "mode": "implicit-tls" }), ProblemCode::UnknownId, "`thunderbird`"),
        (json!({ "port": 465, "mode": "implicit-tls" }), ProblemCode::MissingField, "`/app` is missing"),
        (json!({ "app": "thunderbird", "port": 0, "mode": "starttls" }), ProblemCode::OutOfRange, "1 to 65535"),
        (json!({ "app": "thunderbird", "port": 587, "mode": "tls" }), ProblemCode::UnknownWord, "`implicit-tls`"),
        (
            json!({ "app": "nodemailer", "host": "-o/etc/passwd", "port": 587, "mode": "starttls" }),
            ProblemCode::BadHost,
            "mail.example.com",
        ),
        (
            json!({ "app": "nodemailer", "port": 587, "mode": "starttls", "password": "hunter2" }),
            ProblemCode::UnknownField,
            "userName",
        ),
        (
            json!({ "app": "nodemailer", "port": 587, "mode": "starttls", "userName": "email" }),
            ProblemCode::UnknownWord,
            "local-part",
        ),
    ] {
        let problems = input::wanted(&question).unwrap_err();
        assert_eq!(problems.first().map(|problem| problem.code), Some(code), "{problems}");
        assert!(problems.to_string().contains(said) && !problems.to_string().contains("hunter2"), "{problems}");
    }
}

#[test]
fn a_mode_that_is_not_spoken_is_refused_with_one_that_is() {
    for (app, port, mode, said) in [
        ("system-net-mail", 465, Mode::ImplicitTls, "`starttls`, usual on port 587"),
        ("grafana", 2525, Mode::ImplicitTls, "port 465"),
        ("grafana", 465, Mode::Starttls, "`implicit-tls`"),
        ("symfony", 465, Mode::Starttls, "`implicit-tls`"),
    ] {
        let problems = settings::write(&wanted(known(app), port, mode)).unwrap_err();
        assert_eq!(problems.first().map(|problem| problem.code), Some(ProblemCode::ModeNotSpoken));
        assert!(problems.to_string().contains(said), "{problems}");
    }
}

fn known(id: &str) -> &'static AppFact {
    app(id).unwrap_or_else(|| unreachable!("no product {id}"))
}

#[test]
fn a_server_whose_name_is_code_is_not_written() {
    for host in ["", "a b", "x';system('id')", "-h", "mail.example.com\nssl=0", "«password»", "bücher.example"] {
        for app in apps() {
            let wanted = Wanted { host: Some(host.to_owned()), ..wanted(app, 465, Mode::ImplicitTls) };
            let problems = settings::write(&wanted).unwrap_err();
            assert_eq!(problems.first().map(|problem| problem.code), Some(ProblemCode::BadHost), "{host}");
        }
    }
}

#[test]
fn a_pair_that_is_not_spoken_is_refused_and_every_other_one_written() {
    for app in apps() {
        for port in [25, 465, 587, 2525] {
            for mode in Mode::ALL {
                let done = settings::write(&wanted(app, port, *mode));
                let never = match mode {
                    Mode::ImplicitTls => app.implicit_tls.is_none(),
                    Mode::Starttls => app.starttls.is_none(),
                    _ => true,
                };
                assert!(!(never && done.is_ok()), "{} {port}/{mode}", app.id);
                assert!(never || port == 465 || *mode == Mode::ImplicitTls || done.is_ok(), "{} {port}/{mode}", app.id);
            }
        }
    }
}

#[test]
fn the_list_in_the_docs_is_whole() {
    let mut page = String::from(
        "# Products whose settings are written\n\n`port-advice settings ID --port PORT --mode MODE` writes what to type or paste. \
         Made by `tests/settings.rs`; what is\nwritten can be read in [tests/golden/settings](../tests/golden/settings).\n\n\
         *high*: the product itself says it, or it was run; *medium*: others say it, in guides to the product; *low*: nobody has\n\
         read it again at its source, and the answer says so.\n\n\
         | product | id | version | SSL/TLS | STARTTLS | read | confidence |\n|---|---|---|---|---|---|---|\n",
    );
    for app in apps() {
        let implicit = match app.implicit_tls {
            Some(ImplicitPorts::Any) => "yes",
            Some(ImplicitPorts::AnyAnd465) => "yes, on 465 always",
            Some(ImplicitPorts::Only465) => "on 465 only",
            _ => "no",
        };
        let starttls = match (app.starttls, app.insists_since) {
            (Some(Insistence::GoesOn), _) => "if offered".to_owned(),
            (Some(Insistence::Insists), None) => "insists".to_owned(),
            (Some(Insistence::Insists), Some(since)) => format!("insists from {since} on"),
            _ => "no".to_owned(),
        };
        let source = format!("[{}]({})", app.source.checked, app.source.url);
        writeln!(
            page,
            "| {} | `{}` | {} | {implicit} | {starttls} | {source} | {} |",
            app.name, app.id, app.version, app.confidence
        )
        .unwrap();
    }
    golden::check("docs/settings.md", &page);
}

proptest! {
    /// Whatever somebody calls a server: it is refused, or it stands in the text as it is and brings nothing along.
    #[test]
    fn no_name_of_a_server_changes_what_is_written_around_it(host in "\\PC{0,40}|[a-z0-9.-]{1,60}", place in 0..apps().len()) {
        let app = &apps()[place];
        let mode = if app.implicit_tls.is_some() { Mode::ImplicitTls } else { Mode::Starttls };
        let plain = settings::write(&wanted(app, 465, mode)).unwrap();
        match settings::write(&Wanted { host: Some(host.clone()), ..wanted(app, 465, mode) }) {
            Ok(written) => prop_assert_eq!(joined(&written), joined(&plain).replace("smtp.example.net", &host)),
            Err(problems) => prop_assert_eq!(problems.first().map(|problem| problem.code), Some(ProblemCode::BadHost)),
        }
    }
}
