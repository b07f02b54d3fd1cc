//! The course of a text: one attempt after the other, each with an end.
//!
//! What was settled later is no trouble any more: when the mail left at last, what failed before was no hindrance. Of the
//! attempts that failed, the last one is what somebody asks about; what failed before it is told beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::reading::Reading;
use super::scan::Match;
use crate::knowledge::{Meaning, Signal};
use crate::pasted::folded::Folded;

/// So many attempts are looked at, the last ones: a log of a whole day repeats itself.
const MOST: usize = 8;

/// Which lines are settled: those of a mail that left, and where the log numbers no mails, all before it.
pub(super) fn settled(text: &Folded, matches: &[Match]) -> Vec<bool> {
    const LEFT_OVER: &[&[u8]] =
        &[b"status=deferred", b"status=bounced", b"stat=deferred", b"status=undeliverable", b"status=expired"];
    let mut settled = vec![false; text.lines()];
    let mut last_left: BTreeMap<&[u8], usize> = BTreeMap::new();
    for found in matches.iter().filter(|found| found.meaning == Meaning::Signal(Signal::Delivered)) {
        last_left.insert(mail_of(text, found.start), text.line(found.start));
    }
    let Some(last) = last_left.values().max().copied() else { return settled };
    let waits = |found: &Match| {
        LEFT_OVER.contains(&text.slice(found.start, found.end))
            && last_left.get(mail_of(text, found.start)).is_none_or(|left| *left < text.line(found.start))
    };
    let any_waits = matches.iter().any(waits);
    for (number, line) in settled.iter_mut().enumerate() {
        let mail = mail_of(text, text.nth_line(number));
        let left = if any_waits { last_left.get(mail).filter(|_| !mail.is_empty()) } else { Some(&last) };
        *line = left.is_some_and(|left| number <= *left);
    }
    settled
}

/// Settles the lines of a server that kept somebody else out, and what the same process wrote beside them. Whoever
/// called from this very machine is no stranger.
pub(super) fn settle_kept_out(settled: &mut [bool], text: &Folded, matches: &[Match]) {
    const HERE: &[&[u8]] = &[b"localhost", b"127.0.0.1"];
    let mut processes: BTreeSet<&[u8]> = BTreeSet::new();
    let mut strangers = vec![false; settled.len()];
    for found in matches.iter().filter(|found| found.meaning == Meaning::Signal(Signal::KeepsOut)) {
        let line = start_of(text, found.start);
        if HERE.iter().any(|here| line.windows(here.len()).any(|words| words == *here)) {
            continue;
        }
        if let Some(stranger) = strangers.get_mut(text.line(found.start)) {
            *stranger = true;
        }
        processes.extend(process_of(line));
    }
    for (number, (settled, stranger)) in settled.iter_mut().zip(strangers).enumerate() {
        let beside = || process_of(start_of(text, text.nth_line(number))).is_some_and(|own| processes.contains(own));
        *settled |= stranger || !processes.is_empty() && beside();
    }
}

/// The beginning of a line, long enough to tell who wrote it about whom.
fn start_of(text: &Folded, at: usize) -> &[u8] {
    const LONGEST: usize = 160;
    let start = text.start_of_line(at);
    text.slice(start, text.end_of_line(at).min(start + LONGEST))
}

/// `postfix/smtpd[201]:`
fn process_of(line: &[u8]) -> Option<&[u8]> {
    line.split(|byte| *byte == b' ').find(|word| word.ends_with(b"]:") && word.contains(&b'['))
}

/// The number under which a mail server keeps the mail of this line: `4F2A91C0B3:`; empty where it names none.
fn mail_of(text: &Folded, at: usize) -> &[u8] {
    let is_number = |word: &&[u8]| {
        word.len() > 6 && word.ends_with(b":") && word.iter().filter(|byte| byte.is_ascii_digit()).count() > 1 && {
            let number = word.strip_suffix(b":").unwrap_or(word);
            number.iter().all(u8::is_ascii_alphanumeric)
        }
    };
    start_of(text, at).split(|byte| *byte == b' ').find(is_number).unwrap_or_default()
}

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
