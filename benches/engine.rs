//! Calls a second of the three verbs, and how the time of a diagnosis grows from 1 kB to 1 MiB (it must be linear).
#![allow(missing_docs, reason = "criterion's macros make public items")]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use port_advice::engine::{advise, check, diagnose};
use port_advice::model::{MAX_TEXT, Mode, Report, Setting, Vocabulary};
use port_advice::{knowledge, space};

/// Far enough apart to meet every role, network and offer.
const STRIDE: usize = 9_973;

fn verbs(criterion: &mut Criterion) {
    let situations: Vec<_> = (0..space::size()).step_by(STRIDE).map(space::situation).collect();
    let pairs = knowledge::ports().iter().flat_map(|fact| Mode::ALL.iter().map(|&mode| (fact.port, mode)));
    let settings: Vec<_> = pairs.map(|(port, mode)| setting(port, mode)).collect();
    let mut group = criterion.benchmark_group("calls");
    group.throughput(Throughput::Elements(situations.len() as u64));
    group.bench_function("advise", |bench| bench.iter(|| situations.iter().map(advise).count()));
    group.throughput(Throughput::Elements(settings.len() as u64));
    group.bench_function("check", |bench| bench.iter(|| settings.iter().map(check).count()));
    group.finish();
}

fn setting(port: u16, mode: Mode) -> Setting {
    Setting { port, mode, role: None, authenticates: None, client: None, service: None, enforced: None }
}

/// The messages of the table, joined: text as people paste it.
fn messages() -> String {
    let lines = include_str!("../tests/cases/diagnose.txt").lines();
    lines.filter_map(|line| line.trim_start().strip_prefix("| ")).fold(String::new(), |text, line| text + line + "\n")
}

fn report(text: &str, length: usize) -> Report {
    let text = text.chars().cycle().take(length).collect();
    Report { text, port: Some(587), ..Report::default() }
}

fn table(criterion: &mut Criterion) {
    let messages = messages();
    let reports: Vec<Report> = messages.lines().map(|line| report(line, line.chars().count())).collect();
    let mut group = criterion.benchmark_group("calls");
    group.throughput(Throughput::Elements(reports.len() as u64));
    group.bench_function("diagnose", |bench| bench.iter(|| reports.iter().map(diagnose).count()));
    group.finish();
}

fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(10);
    for (name, unit) in [
        ("messages", messages()),
        ("one word", "a".to_owned()),
        ("colons", ":".to_owned()),
        ("addresses", "a@b".to_owned()),
    ] {
        for length in [1 << 10, 1 << 15, MAX_TEXT] {
            let report = report(&unit, length);
            group.throughput(Throughput::Bytes(report.text.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, length), &report, |bench, report| {
                bench.iter(|| diagnose(report))
            });
        }
    }
    group.finish();
}

criterion_group!(benches, verbs, table, growth);
criterion_main!(benches);
