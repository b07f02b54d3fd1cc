//! How fast pasted text is read: a log in pieces of 64 KiB, and texts that make slow readers slow, by length.
//!
//! `cargo bench --bench pasted`; beside it, `gzip -1` on the same log tells what the machine does.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use port_advice::diagnosis::diagnose;
use port_advice::model::Report;
use port_advice::settings;

const KIB: usize = 1 << 10;

/// Lines as mail servers and programs write them, up to so many bytes.
fn log(length: usize) -> String {
    let mut log = String::with_capacity(length + 256);
    for number in 0.. {
        if log.len() >= length {
            break;
        }
        let (hour, minute, host) = (number % 24, number % 60, number % 250);
        let line = match number % 5 {
            0 | 1 => format!(
                "Jan  7 {hour:02}:{minute:02}:07 mail postfix/smtp[{number}]: 4Zk{number:07X}: to=<user{number}@a.example>, relay=mx.a.example[192.0.2.{host}]:25, delay=1.2, dsn=2.0.0, status=sent (250 2.0.0 Ok)"
            ),
            2 => format!("connect to smtp.b.example[192.0.2.{host}]:587: Connection timed out"),
            3 => format!(
                "2024-01-07T{hour:02}:{minute:02}:07Z level=error host=smtp.b.example port=587 user=u{number} password=Xk{number}q err=\"535 5.7.8 Authentication failed\""
            ),
            _ => format!(
                "{{\"time\":\"2024-01-07T{hour:02}:{minute:02}:07Z\",\"msg\":\"request done\",\"status\":200,\"ms\":{host}}}"
            ),
        };
        log.push_str(&line);
        log.push('\n');
    }
    log
}

fn explained(text: &str) {
    black_box(diagnose(&Report { text: text.to_owned(), ..Report::default() }));
}

fn logs(criterion: &mut Criterion) {
    let text = log(64 * KIB);
    let mut group = criterion.benchmark_group("log");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("diagnose 64 KiB", |bench| bench.iter(|| explained(black_box(&text))));
    group.finish();
}

fn repeated(criterion: &mut Criterion) {
    const PIECES: &[&str] = &["AUTH LOGIN\\n", "user: ", "password ", "<password ", "a ", "smtp://u:p@", "{a:", "\""];
    let mut group = criterion.benchmark_group("repeated");
    group.sample_size(10);
    for piece in PIECES {
        for length in [64 * KIB, 256 * KIB, 1024 * KIB] {
            let text = piece.repeat(length / piece.len());
            group.throughput(Throughput::Bytes(text.len() as u64));
            let id = |face: &str| BenchmarkId::new(format!("{face} {piece:?}"), length / KIB);
            group.bench_function(id("diagnose"), |bench| bench.iter(|| explained(black_box(&text))));
            group.bench_function(id("check"), |bench| bench.iter(|| black_box(settings::check(black_box(&text)))));
        }
    }
    group.finish();
}

criterion_group!(benches, logs, repeated);
criterion_main!(benches);
