//! SRV lines: the fields of RFC 2782, the names of RFC 6186 and RFC 8314.

use port_advice::export::{ExportError, Format};
use port_advice::model::{Locale, Mode};
use serde_json::json;

use super::profiles::{self, export, profile, with_servers};
use super::read::Statement;

struct Record {
    mode: Mode,
    priority: u16,
    port: u16,
    target: String,
}

fn record(line: &str) -> Record {
    let fields: Vec<_> = line.split(' ').collect();
    let [name, "IN", "SRV", priority, weight, port, target] = fields[..] else { panic!("{line:?} is no SRV line") };
    let mode = match name {
        "_submissions._tcp.example.com." => Mode::ImplicitTls,
        "_submission._tcp.example.com." => Mode::Starttls,
        other => panic!("{other} is no service for sending"),
    };
    let number = |text: &str| text.parse::<u16>().unwrap_or_else(|_| panic!("{text:?} in {line:?}"));
    assert!(number(weight) <= 1);
    assert!(target.ends_with('.'), "{target} would get the zone's name at its end");
    Record { mode, priority: number(priority), port: number(port), target: target.trim_end_matches('.').to_owned() }
}

/// The statements, those to be tried first in front.
pub fn read(lines: &str) -> Vec<Statement> {
    let mut records: Vec<_> = lines.lines().map(record).filter(|record| !record.target.is_empty()).collect();
    records.sort_by_key(|record| record.priority);
    let priorities: Vec<_> = records.iter().map(|record| record.priority).collect();
    assert!(priorities.windows(2).all(|pair| pair[0] < pair[1]), "programs would have to choose: {priorities:?}");
    records.into_iter().map(|record| Statement::new(&record.target, record.port, record.mode)).collect()
}

#[test]
fn both_services_are_always_spoken_of() {
    for (name, profile) in profiles::all() {
        let Ok(lines) = export(Format::Srv, &profile, Locale::En) else { continue };
        for mode in [Mode::ImplicitTls, Mode::Starttls] {
            let records: Vec<_> = lines.lines().map(record).filter(|record| record.mode == mode).collect();
            let absent = records.iter().filter(|record| record.target.is_empty()).count();
            assert!(!records.is_empty() && (absent == 0 || records.len() == 1), "{name}: {lines}");
        }
    }
    let only_587 = profiles::all().into_iter().find(|(name, _)| *name == "only 587").expect("it is there").1;
    let lines = export(Format::Srv, &only_587, Locale::En).expect("lines");
    assert_eq!(
        lines,
        "_submissions._tcp.example.com. IN SRV 0 0 0 .\n_submission._tcp.example.com. IN SRV 0 1 587 smtp.example.net.\n"
    );
}

#[test]
fn an_address_is_no_target() {
    let options = json!([{ "port": 465, "mode": "implicit-tls" }]);
    let numeric = profile(with_servers(json!([{ "host": "192.0.2.1", "options": options }])));
    assert_eq!(export(Format::Srv, &numeric, Locale::En), Err(ExportError::NotAName("192.0.2.1".to_owned())));
}

#[test]
fn the_example_is_as_kept() {
    let lines = export(Format::Srv, &profiles::example(), Locale::En).expect("lines");
    crate::support::golden::check("tests/golden/export/srv.zone", &lines);
}
