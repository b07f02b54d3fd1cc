//! Any bytes as a host's profile: read or refused, and what is read can be asked about.

#![no_main]

use libfuzzer_sys::fuzz_target;
use port_advice::engine::advise;
use port_advice::input;
use port_advice::model::Situation;

fuzz_target!(|bytes: &[u8]| {
    let Ok(json) = serde_json::from_slice(bytes) else { return };
    match input::profile(&json) {
        Ok(profile) => drop(advise(&profile.situation(Situation::default()))),
        Err(problems) => assert!(!problems.to_string().is_empty()),
    }
});
