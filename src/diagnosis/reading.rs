//! The text, read once: every fragment, port and reply code in it, in order.

use super::replies::{Code, codes};
use super::scan::{Match, scan};
use super::settled::{settle_kept_out, settled};
use crate::knowledge::{Meaning, Signal};
use crate::pasted::folded::Folded;
use crate::pasted::ports::{Port, ports};
use crate::pasted::spelling::corrected;

/// A receiving server kept somebody out: that is told, whatever else is settled.
const KEPT_OUT: Meaning = Meaning::Signal(Signal::KeepsOut);

pub(super) struct Reading {
    pub(super) text: Folded,
    pub(super) matches: Vec<Match>,
    pub(super) ports: Vec<Port>,
    pub(super) codes: Vec<Code>,
}

impl Reading {
    /// `asked`: the question says what was set, so that it is about sending, whoever wrote the log.
    pub(super) fn of(text: &str, asked: bool) -> Self {
        let mut text = Folded::new(text);
        let mut matches = scan(&text);
        let told = |found: &Match| matches!(found.meaning, Meaning::Signal(signal) if signal < Signal::Smtp);
        if !matches.iter().any(told)
            && let Some(corrected) = corrected(&text)
        {
            text = corrected;
            matches = scan(&text);
        }
        matches.retain(|found| !is_of_greeting(&text, found));
        drop_boilerplate(&mut matches);
        let mut settled = settled(&text, &matches);
        if !asked {
            settle_kept_out(&mut settled, &text, &matches);
        }
        let is_settled = |at: usize| settled.get(text.line(at)).is_some_and(|settled| *settled);
        matches
            .retain(|found| found.meaning == KEPT_OUT || !tells_of_failure(found.meaning) || !is_settled(found.start));
        let mut codes = codes(&text);
        codes.retain(|code| !is_settled(code.start));
        let ports = ports(&text);
        Self { text, matches, ports, codes }
    }
}

/// The items that begin within a range, of a list in order.
pub(super) fn within<'a, T>(items: &'a [T], part: &std::ops::Range<usize>, at: impl Fn(&T) -> usize) -> &'a [T] {
    let start = items.partition_point(|item| at(item) < part.start);
    let end = items.partition_point(|item| at(item) < part.end);
    items.get(start..end).unwrap_or_default()
}

/// Takes out what lies within advice that a program prints whatever went wrong.
fn drop_boilerplate(matches: &mut Vec<Match>) {
    let mut until = 0;
    let mut longest: Vec<(usize, usize)> = Vec::new();
    for found in matches.iter().filter(|found| found.meaning == Meaning::Signal(Signal::Boilerplate)) {
        if found.end > until {
            longest.push((found.start, found.end));
            until = found.end;
        }
    }
    matches.retain(|found| {
        let index = longest.partition_point(|(start, _)| *start <= found.start);
        let around = index.checked_sub(1).and_then(|index| longest.get(index));
        around.is_none_or(|(start, end)| found.end > *end || (found.start, found.end) == (*start, *end))
    });
}

/// A greeting warns everybody of the rules: that is no verdict.
fn is_of_greeting(text: &Folded, found: &Match) -> bool {
    /// No greeting is longer, and no line is read again for each of its words.
    const LONGEST: usize = 512;
    let warns = |signal| signal == Signal::Policy || signal >= Signal::Trouble;
    if !matches!(found.meaning, Meaning::Signal(signal) if warns(signal)) {
        return false;
    }
    let near = text.start_of_line(found.start).max(found.start.saturating_sub(LONGEST));
    let before = text.slice(near, found.start);
    before.windows(4).any(|code| code == b"220-" || code == b"220 ")
}

/// The meaning is that of a failure, not of a program, a mode or a subject.
fn tells_of_failure(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Signal(signal) if signal < Signal::Smtp || signal >= Signal::Trouble)
}
