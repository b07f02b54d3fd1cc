//! The course of a text: what was settled later is no trouble any more.
//!
//! A log tells of one attempt after the other. When the mail left at last, what failed before was no hindrance; a copy
//! that could not be stored, on the same line, is none either.

use super::scan::Match;
use crate::knowledge::{Meaning, Signal};
use crate::pasted::folded::Folded;

/// Up to where the text is settled: the end of the last line on which a mail left, if none is left over.
pub(super) fn settled(text: &Folded, matches: &[Match]) -> usize {
    const LEFT_OVER: &[&[u8]] =
        &[b"status=deferred", b"status=bounced", b"stat=deferred", b"status=undeliverable", b"status=expired"];
    let left = matches.iter().rfind(|found| found.meaning == Meaning::Signal(Signal::Delivered));
    let Some(left) = left else { return 0 };
    let waits = |found: &Match| {
        let words = text.slice(found.start, found.end);
        LEFT_OVER.contains(&words)
    };
    if matches.iter().any(waits) { 0 } else { text.end_of_line(left.start) }
}
