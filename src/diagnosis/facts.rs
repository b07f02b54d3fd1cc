//! What the question and its text say, before any judgement.

use super::origin::Place;
use super::reading::{Reading, within};
use super::redirected::answered_by_another;
use super::replies::Code;
use super::scan::Match;
use super::subject::Subject;
use super::timeline::attempts;
use super::topic::{Topic, troubled_topic};
use crate::knowledge::{self, Meaning, Signal};
use crate::model::{Mode, Report, Role, Span, Vocabulary};
use crate::pasted::folded::Folded;
use crate::pasted::number::{numbers, word_before};
use crate::pasted::ports::Port;
use std::ops::Range;
use std::rc::Rc;

/// How many places are kept for one signal.
const PLACES: usize = 3;

/// A reply that leaves room for doubt.
#[derive(Clone, Copy)]
pub(super) struct Heard {
    pub(super) signal: Signal,
    pub(super) place: Span,
    /// It came with an enhanced status code.
    pub(super) enhanced: bool,
}

/// What the question and its text say.
#[derive(Clone)]
pub(super) struct Facts {
    signals: Vec<Vec<Span>>,
    codes: Vec<u16>,
    /// What the first reply stands for whose words nobody knew.
    pub(super) reply: Option<Heard>,
    /// What the trouble is about, as far as single words tell.
    pub(super) topic: Option<Topic>,
    /// Where known phrases of several words stand, in order and apart.
    pub(super) phrases: Vec<Span>,
    /// The text, or the question, is about sending mail.
    pub(super) about_mail: bool,
    pub(super) port: Option<u16>,
    pub(super) mode: Option<Mode>,
    /// The question says that nothing encrypts. What a text shows may leave STARTTLS to the program.
    pub(super) set_in_clear: bool,
    pub(super) role: Option<Role>,
    pub(super) place: Place,
    pub(super) producer: Option<&'static str>,
    /// Nobody says that the text is about mail.
    pub(super) bare: bool,
    /// The question, or the text in so many words, is about sending mail.
    pub(super) names_mail: bool,
    /// An address of IPv6 stands in the text, or a family by its name.
    pub(super) names_ipv6: bool,
    /// The connection goes to one's own machine.
    pub(super) to_own_machine: bool,
    /// The connection failed sooner than silence would have taken.
    pub(super) failed_at_once: bool,
    subject: Rc<Subject>,
}

impl Facts {
    /// What the text as a whole says; of several attempts, the last that failed.
    pub(super) fn of(report: &Report) -> Self {
        let reading = Reading::of(&report.text, report.mode.is_some());
        let last = attempts(&reading, report.port).pop().unwrap_or(0..usize::MAX);
        Self::common(report, &reading).within(&last, report, &reading)
    }

    /// The same for each attempt that failed, the one to look at first, then the others, the latest first.
    pub(super) fn of_attempts(report: &Report) -> (Self, Vec<Self>) {
        let reading = Reading::of(&report.text, report.mode.is_some());
        let common = Self::common(report, &reading);
        let mut attempts = attempts(&reading, report.port);
        let last = attempts.pop().unwrap_or(0..usize::MAX);
        let others = attempts.iter().rev().map(|part| common.within(part, report, &reading)).collect();
        (common.within(&last, report, &reading), others)
    }

    /// What holds for every attempt.
    fn common(report: &Report, reading: &Reading) -> Self {
        let Reading { text, matches, ports, codes } = reading;
        let asked = report.port.is_some() || report.mode.is_some() || report.situation.role.is_some();
        let subject = Subject::of(text, matches, ports, codes);
        Self {
            signals: vec![Vec::new(); Signal::ALL.len()],
            codes: Vec::new(),
            reply: None,
            topic: None,
            bare: subject.bare && !asked,
            names_mail: asked || subject.in_detail,
            names_ipv6: names_ipv6(text),
            phrases: phrases(text, matches),
            about_mail: asked || subject.about_mail,
            port: report.port.or_else(|| port_in_text(ports, matches)),
            mode: report.mode.or_else(|| mode_in_text(matches)),
            set_in_clear: report.mode == Some(Mode::None),
            role: report.situation.role,
            place: Place::of(report.situation.network.as_ref()),
            producer: producer(matches),
            to_own_machine: names_own_machine(text),
            failed_at_once: failed_at_once(text),
            subject: Rc::new(subject),
        }
    }

    /// What one attempt says.
    fn within(&self, part: &Range<usize>, report: &Report, reading: &Reading) -> Self {
        let text = &reading.text;
        let matches = within(&reading.matches, part, |found| found.start);
        let codes = within(&reading.codes, part, |code| code.start);
        let mut facts = self.clone();
        let troubled = lines_of_trouble(text, matches);
        for found in matches {
            if let Meaning::Signal(signal) = found.meaning
                && !(is_generic(signal) && self.subject.elsewhere(text.line(found.start)))
                && !(self.bare && is_everyones(signal))
                && let Some(signal) = in_its_place(signal, text, found, &troubled)
            {
                facts.see(signal, text.span(found.start, found.end));
            }
        }
        let answered = codes.iter().rfind(|code| code.code.is_some_and(|code| matches!(code, 450..=455 | 550..=556)));
        if let Some(code) = answered {
            facts.forget_outdone(Signal::Certificate, text.span(text.start_of_line(code.start), code.end));
        }
        // A number is a reply only where mail is spoken of.
        for code in codes.iter().filter(|code| !self.bare || code.enhanced.is_some()) {
            facts.hear(*code, text);
        }
        if let Some((start, end)) = answered_by_another(text) {
            facts.see(Signal::Redirected, text.span(start, end));
        }
        let ports = within(&reading.ports, part, |port| port.at);
        facts.port = report.port.or_else(|| port_in_text(ports, matches)).or(self.port);
        let mode = report.mode.or_else(|| mode_in_text(matches)).or(self.mode);
        facts.mode = mode.or_else(|| facts.mode_at_work());
        facts.topic = troubled_topic(text, matches).filter(|_| self.names_mail);
        facts
    }

    /// The signal was seen.
    pub(super) fn saw(&self, signal: Signal) -> bool {
        !self.places(signal).is_empty()
    }

    /// One of the signals was seen.
    pub(super) fn saw_any(&self, signals: &[Signal]) -> bool {
        signals.iter().any(|signal| self.saw(*signal))
    }

    /// Where the signal was seen.
    pub(super) fn places(&self, signal: Signal) -> &[Span] {
        self.signals.get(signal as usize).map_or(&[], Vec::as_slice)
    }

    /// The server answered with one of the reply codes.
    pub(super) fn answered(&self, codes: &[u16]) -> bool {
        self.codes.iter().any(|code| codes.contains(code))
    }

    fn see(&mut self, signal: Signal, place: Span) {
        if let Some(places) = self.signals.get_mut(signal as usize)
            && places.len() < PLACES
        {
            places.push(place);
        }
    }

    /// The connection went on after the signal: a server answered on a later line.
    fn forget_outdone(&mut self, signal: Signal, answer: Span) {
        if let Some(places) = self.signals.get_mut(signal as usize) {
            places.retain(|place| place.start >= answer.start);
        }
    }

    fn hear(&mut self, code: Code, text: &Folded) {
        if let Some(plain) = code.code
            && !self.codes.contains(&plain)
        {
            self.codes.push(plain);
        }
        let place = text.span(code.start, code.end);
        match knowledge::meaning_of(code.code, code.enhanced) {
            Some(reply) if reply.certain => {
                self.see(reply.signal, place);
                self.about_mail |= code.enhanced.is_some();
            }
            Some(reply) if self.reply.is_none() => {
                self.reply = Some(Heard { signal: reply.signal, place, enhanced: code.enhanced.is_some() });
                self.about_mail |= code.code.is_some() && code.enhanced.is_some();
            }
            _ => {}
        }
    }

    /// What is said of the sender is that something is wrong with it.
    pub(super) fn is_about_sender(&self) -> bool {
        self.topic.is_some_and(|topic| topic.signal == Signal::AboutSender)
    }

    /// The mode that was at work where no setting shows it.
    fn mode_at_work(&self) -> Option<Mode> {
        self.saw(Signal::StageStarttls).then_some(Mode::Starttls)
    }
}

/// Where phrases of several words stand.
fn phrases(text: &Folded, matches: &[Match]) -> Vec<Span> {
    let mut phrases: Vec<Span> = Vec::new();
    for found in matches.iter().filter(|found| text.slice(found.start, found.end).contains(&b' ')) {
        let place = text.span(found.start, found.end);
        match phrases.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => phrases.push(place),
        }
    }
    phrases
}

/// Any program says so of itself.
fn is_everyones(signal: Signal) -> bool {
    use Signal::{Greylisted, NoMailbox, ServerTrouble, TooLarge, TooMany, TryLater};
    matches!(signal, Greylisted | NoMailbox | ServerTrouble | TooLarge | TooMany | TryLater)
}

/// What the signal tells where it stands; none where it tells nothing there.
fn in_its_place(signal: Signal, text: &Folded, found: &Match, troubled: &[usize]) -> Option<Signal> {
    match signal {
        // Anybody may be named so. Who signs a certificate answers in the server's place.
        Signal::Intercepted => signs(text, found).then_some(signal),
        Signal::NamesUser => troubled.binary_search(&text.line(found.start)).is_ok().then_some(Signal::LoginFailed),
        _ => Some(signal),
    }
}

/// The numbers of the lines on which something is said to have gone wrong, in order.
fn lines_of_trouble(text: &Folded, matches: &[Match]) -> Vec<usize> {
    let trouble = matches.iter().filter(|found| found.meaning == Meaning::Signal(Signal::Trouble));
    trouble.map(|found| text.line(found.start)).collect()
}

/// The name is that of somebody who signs certificates.
fn signs(text: &Folded, found: &Match) -> bool {
    const NEAR: usize = 80;
    const MARKS: &[&[u8]] = &[b"issuer", b"cn=", b"cn =", b"o=", b"o =", b" root", b" ca", b"signed", b"certificate"];
    let around = text.slice(found.start.saturating_sub(NEAR), found.end + NEAR);
    MARKS.iter().any(|mark| around.windows(mark.len()).any(|window| window == *mark))
}

/// The word, or `2001:db8::25`, `:::0`: an address with a double colon, or with three colons between hexadecimal digits.
fn names_ipv6(text: &Folded) -> bool {
    let address = |byte: u8| byte.is_ascii_hexdigit() || byte == b':';
    let named = text.bytes().windows(4).any(|word| word == b"ipv6" || word == b"ipv4");
    let mut runs = text.bytes().split(|byte| !address(*byte)).filter(|run| run.len() > 4);
    named
        || runs.any(|run| {
            let colons = run.iter().filter(|byte| **byte == b':').count();
            let doubled = run.windows(2).any(|pair| pair == b"::");
            doubled && colons < 9 && run.iter().any(u8::is_ascii_digit) || (5..8).contains(&colons)
        })
}

/// The signal may come from any protocol.
fn is_generic(signal: Signal) -> bool {
    signal <= Signal::TlsSpoken
}

fn producer(matches: &[Match]) -> Option<&'static str> {
    let names = matches.iter().filter_map(|found| match found.meaning {
        Meaning::Producer(name) => Some(name),
        _ => None,
    });
    names.min_by_key(|name| knowledge::rank_of_producer(name))
}

/// The last mail port before the first failure, or else the first one; a port that is named counts in any case.
fn port_in_text(ports: &[Port], matches: &[Match]) -> Option<u16> {
    let failure = matches.iter().find_map(|found| match found.meaning {
        Meaning::Signal(signal) if is_generic(signal) && signal != Signal::Dialling => Some(found.end + 80),
        _ => None,
    });
    let usable = || ports.iter().filter(|port| port.is_mail() || port.named && !port.is_foreign());
    let near = failure.and_then(|failure| usable().rfind(|port| port.at <= failure));
    near.or_else(|| usable().next()).map(|port| port.number)
}

/// The first mode that shows.
fn mode_in_text(matches: &[Match]) -> Option<Mode> {
    matches.iter().find_map(|found| match found.meaning {
        Meaning::Mode(mode) => Some(mode),
        _ => None,
    })
}

/// curl's "after 9 ms": nobody gives up waiting within a second.
fn failed_at_once(text: &Folded) -> bool {
    numbers(text).any(|number| {
        number.value < 1000
            && word_before(text, number.start) == b"after"
            && text.slice(number.end, number.end + 4) == b" ms:"
    })
}

fn names_own_machine(text: &Folded) -> bool {
    const NAMES: &[&[u8]] = &[b"localhost", b"127.0.0.1", b"::1", b"for nil"];
    let begins = |window: &[u8]| matches!(window.first(), Some(b'l' | b'1' | b':' | b'f'));
    text.bytes().windows(9).any(|window| begins(window) && NAMES.iter().any(|name| window.starts_with(name)))
}
