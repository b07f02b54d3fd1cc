//! Calls a second of the three verbs, and how the time to read a text grows from 1 kB to 1 MiB (it must be
//! linear).
#![allow(missing_docs, reason = "criterion's macros make public items")]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use port_advice::diagnosis::diagnose;
use port_advice::engine::{advise, check};
use port_advice::model::{MAX_TEXT, Mode, PortMode, Report, Setting, Vocabulary};
use port_advice::settings::read;
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
    Setting::of(PortMode::new(port, mode))
}

/// The messages of the table, joined: text as people paste it.
fn messages() -> String {
    let lines = include_str!("../tests/cases/diagnose.txt").lines();
    lines.filter_map(|line| line.trim_start().strip_prefix("| ")).fold(String::new(), |text, line| text + line + "\n")
}

fn report(text: &str) -> Report {
    Report { text: text.to_owned(), port: Some(587), ..Report::default() }
}

fn table(criterion: &mut Criterion) {
    let messages = messages();
    let reports: Vec<Report> = messages.lines().map(report).collect();
    let mut group = criterion.benchmark_group("calls");
    group.throughput(Throughput::Elements(reports.len() as u64));
    group.bench_function("diagnose", |bench| bench.iter(|| reports.iter().map(diagnose).count()));
    group.finish();
}

/// Of texts made of one piece over and over, from short to as long as is taken.
fn grow(criterion: &mut Criterion, verb: &str, pieces: &[(&str, &str)], read: impl Fn(&str)) {
    let mut group = criterion.benchmark_group(format!("growth of {verb}"));
    group.sample_size(10);
    for (name, piece) in pieces {
        for length in [1 << 10, 1 << 15, MAX_TEXT] {
            let text: String = piece.chars().cycle().take(length).collect();
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::new(*name, length), &text, |bench, text| bench.iter(|| read(text)));
        }
    }
    group.finish();
}

fn growth(criterion: &mut Criterion) {
    let messages = messages();
    let pasted = [("messages", messages.as_str()), ("one word", "a"), ("colons", ":"), ("addresses", "a@b")];
    grow(criterion, "diagnose", &pasted, |text| {
        diagnose(&report(text));
    });
    let pasted = [
        ("settings", "MAIL_HOST=a\nMAIL_PORT=465\n"),
        ("calls", "createTransport({host:'a',"),
        ("markup", "<a "),
        ("quotes", "'\\'"),
    ];
    grow(criterion, "read", &pasted, |text| {
        read(text);
    });
}

criterion_group!(benches, verbs, table, growth);
criterion_main!(benches);
