//! Any bytes as a pasted error message: answered, with evidence on character boundaries, without the secret that was
//! planted in it, and in a time that its length explains.

#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use port_advice::diagnosis::diagnose;
use port_advice::model::{Cause, MAX_TEXT, Report};

/// What nobody may see again, wherever it stands between blanks or quotes.
const SECRET: &str = "Qz7xkvTr4nwbPl9";
/// Nanoseconds for each byte that no text needs, even under a sanitiser.
const MOST: u128 = 200_000;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    if text.len() > MAX_TEXT {
        return;
    }
    let began = Instant::now();
    let diagnosis = diagnose(&Report { text: text.clone(), ..Report::default() });
    assert!(began.elapsed().as_nanos() < MOST * (text.len() as u128 + 5_000), "too slow for {} bytes", text.len());
    assert_eq!(diagnosis.causes.is_empty(), diagnosis.cause == Cause::Unknown);
    for span in diagnosis.causes.iter().flat_map(|cause| &cause.evidence) {
        assert!(text.get(span.start..span.end).is_some_and(|evidence| !evidence.is_empty()));
    }
    let place = text.char_indices().map(|(at, _)| at).nth(text.chars().count() / 2).unwrap_or(0);
    for (before, after) in [(" ", " "), ("password=", "\n"), ("\"", "\"")] {
        let planted = [&text[..place], before, SECRET, after, &text[place..]].concat();
        let answer = diagnose(&Report { text: planted, ..Report::default() });
        assert!(text.contains(SECRET) || !answer.redacted.contains(SECRET), "{}", answer.redacted);
    }
});
