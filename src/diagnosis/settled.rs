//! What is no trouble any more, or never was the reader's own: lines of mail that left at last, and of a server that kept
//! a stranger out.

use std::collections::{BTreeMap, BTreeSet};

use super::scan::Match;
use crate::knowledge::{Meaning, Signal};
use crate::pasted::folded::Folded;

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
