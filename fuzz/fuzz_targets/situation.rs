//! Any bytes as a situation: read or refused, and what is read is answered.

#![no_main]

use libfuzzer_sys::fuzz_target;
use port_advice::engine::advise;
use port_advice::input;
use port_advice::text::{English, say};

fuzz_target!(|bytes: &[u8]| {
    let Ok(json) = serde_json::from_slice(bytes) else { return };
    let Ok(situation) = input::situation(&json) else { return };
    let advice = advise(&situation);
    assert_eq!(advice.recommended.is_none(), advice.emptied_by.is_some());
    for reason in advice.steps.iter().chain(&advice.ways_out).chain(&advice.notes) {
        assert!(!say(&English, reason).is_empty());
    }
});
