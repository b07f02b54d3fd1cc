//! Any bytes as a pasted configuration: read and checked, with spans on character boundaries.

#![no_main]

use libfuzzer_sys::fuzz_target;
use port_advice::settings;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for checked in settings::check(&text) {
        let configuration = checked.configuration;
        let read = configuration.read.iter().filter_map(|part| part.span);
        for span in read.chain(configuration.not_understood.iter().copied()) {
            assert!(text.get(span.start..span.end).is_some());
        }
        assert!(configuration.port != Some(0));
    }
});
