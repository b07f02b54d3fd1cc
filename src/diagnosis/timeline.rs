//! The course of a text: one attempt after the other, each with an end.
//!
//! Of the attempts that failed, the last one is what somebody asks about; what failed before it is told beside it.

use std::ops::Range;

use super::reading::Reading;
use crate::knowledge::{Meaning, Signal};

/// So many attempts are looked at, the last ones: a log of a whole day repeats itself.
const MOST: usize = 8;

/// What a line of the text adds to the attempt it belongs to.
#[derive(Clone, Copy, Default)]
struct Step {
    /// Something failed.
    fails: bool,
    /// A connection is being made.
    dials: bool,
    /// The port that is named.
    port: Option<u16>,
}

/// Where the attempts that failed begin and end, in order; the one to look at comes last. The whole text where it tells
/// of one attempt, or of none.
pub(super) fn attempts(reading: &Reading, set: Option<u16>) -> Vec<Range<usize>> {
    let steps = steps(reading);
    let mut found: Vec<(Range<usize>, Option<u16>)> = Vec::new();
    let mut start = 0;
    let mut current = Step::default();
    for (number, step) in steps.into_iter().enumerate() {
        let at = reading.text.nth_line(number);
        let again = step.dials && !step.fails;
        let elsewhere = step.fails && step.port.is_some() && current.port.is_some_and(|port| step.port != Some(port));
        if current.fails && (again || elsewhere) {
            found.push((start..at, current.port));
            start = at;
            current = Step::default();
        }
        current.fails |= step.fails;
        current.port = step.port.or(current.port);
    }
    if current.fails {
        found.push((start..usize::MAX, current.port));
    }
    // Who says what is set asks about that.
    if let Some(index) = set.and_then(|set| found.iter().rposition(|(_, port)| *port == Some(set))) {
        let asked = found.remove(index);
        found.push(asked);
    }
    let mut parts: Vec<_> = found.into_iter().map(|(part, _)| part).collect();
    match parts.as_mut_slice() {
        [only] => *only = 0..usize::MAX,
        _ => drop(parts.drain(..parts.len().saturating_sub(MOST))),
    }
    parts
}

fn steps(reading: &Reading) -> Vec<Step> {
    let text = &reading.text;
    let mut steps = vec![Step::default(); text.lines()];
    for found in &reading.matches {
        let Meaning::Signal(signal) = found.meaning else { continue };
        if let Some(step) = steps.get_mut(text.line(found.start)) {
            step.fails |= is_failure(signal);
            step.dials |= signal == Signal::Dialling;
        }
    }
    for code in reading.codes.iter().filter(|code| code.code.is_some_and(|code| code >= 421)) {
        if let Some(step) = steps.get_mut(text.line(code.start)) {
            step.fails = true;
        }
    }
    for port in reading.ports.iter().filter(|port| port.is_mail()) {
        if let Some(step) = steps.get_mut(text.line(port.at)) {
            step.port.get_or_insert(port.number);
        }
    }
    steps
}

/// The signal says what went wrong, not how far it had come.
fn is_failure(signal: Signal) -> bool {
    use Signal::{Accepting, Dialling, Handshaking, NamesUser, Reading, StageStarttls, TlsOffered, TlsSpoken};
    signal < StageStarttls
        && !matches!(signal, Accepting | Dialling | Handshaking | NamesUser | Reading | TlsOffered | TlsSpoken)
}
