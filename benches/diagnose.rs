//! How fast a message is diagnosed: the whole table, and how time grows from 1 kB to 1 MiB (it must be linear).
#![allow(missing_docs, reason = "criterion's macros make public items")]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use port_advice::engine::diagnose;
use port_advice::model::{MAX_TEXT, Report};

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
    let mut group = criterion.benchmark_group("table");
    group.throughput(Throughput::Elements(reports.len() as u64));
    group.bench_function("calls", |bench| bench.iter(|| reports.iter().map(diagnose).count()));
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

criterion_group!(benches, table, growth);
criterion_main!(benches);
