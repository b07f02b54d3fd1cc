//! Any bytes as a pasted error message: answered, with evidence on character boundaries.

#![no_main]

use libfuzzer_sys::fuzz_target;
use port_advice::diagnosis::diagnose;
use port_advice::model::{Cause, MAX_TEXT, Report};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    if text.len() > MAX_TEXT {
        return;
    }
    let diagnosis = diagnose(&Report { text: text.clone(), ..Report::default() });
    assert_eq!(diagnosis.causes.is_empty(), diagnosis.cause == Cause::Unknown);
    for span in diagnosis.causes.iter().flat_map(|cause| &cause.evidence) {
        assert!(text.get(span.start..span.end).is_some_and(|evidence| !evidence.is_empty()));
    }
});
