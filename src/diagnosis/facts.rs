//! What the question and its text say, before any judgement.

use super::origin::Place;
use super::redirected::{answered_by_another, names_host};
use super::replies::{Code, codes};
use super::scan::{Match, scan};
use super::timeline::settled;
use crate::knowledge::{self, Meaning, Signal};
use crate::model::{Mode, Report, Role, Span, Vocabulary};
use crate::pasted::folded::Folded;
use crate::pasted::number::{numbers, word_before};
use crate::pasted::ports::{Port, ports};
use crate::pasted::spelling::corrected;

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

/// What a line is about that speaks of trouble.
#[derive(Clone, Copy)]
pub(super) struct Topic {
    pub(super) signal: Signal,
    pub(super) place: Span,
    /// The line says that something is wanted.
    pub(super) demanded: bool,
    /// The line says that something is refused.
    pub(super) refused: bool,
}

impl Topic {
    /// The finer topic comes first, and of two lines on the same one that which says more.
    fn rank(self) -> (Signal, bool) {
        (self.signal, !self.refused)
    }
}

/// What the question and its text say.
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
}

impl Facts {
    pub(super) fn of(report: &Report) -> Self {
        let mut text = Folded::new(&report.text);
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
        let settled = settled(&text, &matches);
        matches.retain(|found| found.start >= settled || !tells_of_failure(found.meaning));
        let ports = ports(&text);
        let asked = report.port.is_some() || report.mode.is_some() || report.situation.role.is_some();
        let mut codes = codes(&text);
        codes.retain(|code| code.start >= settled);
        let subject = Subject::of(&text, &matches, &ports, &codes);

        let mut facts = Self {
            signals: vec![Vec::new(); Signal::ALL.len()],
            codes: Vec::new(),
            reply: None,
            topic: troubled_topic(&text, &matches).filter(|_| asked || subject.in_detail),
            bare: subject.bare && !asked,
            names_mail: asked || subject.in_detail,
            names_ipv6: names_ipv6(&text),
            phrases: phrases(&text, &matches),
            about_mail: asked || subject.about_mail,
            port: None,
            mode: None,
            role: report.situation.role,
            place: Place::of(report.situation.network.as_ref()),
            producer: producer(&matches),
            to_own_machine: names_own_machine(&text),
            failed_at_once: failed_at_once(&text),
        };
        for found in &matches {
            if let Meaning::Signal(signal) = found.meaning
                && !(is_generic(signal) && subject.elsewhere(text.line(found.start)))
                && !(subject.bare && !asked && is_everyones(signal))
                && let Some(signal) = in_its_place(signal, &text, found, &matches)
            {
                facts.see(signal, text.span(found.start, found.end));
            }
        }
        let answered = codes.iter().rfind(|code| code.code.is_some_and(|code| matches!(code, 450..=455 | 550..=556)));
        if let Some(code) = answered {
            facts.forget_outdone(Signal::Certificate, text.span(text.start_of_line(code.start), code.end));
        }
        // A number is a reply only where mail is spoken of.
        for code in codes.into_iter().filter(|code| !subject.bare || asked || code.enhanced.is_some()) {
            facts.hear(code, &text);
        }
        if let Some((start, end)) = answered_by_another(&text) {
            facts.see(Signal::Redirected, text.span(start, end));
        }
        facts.port = report.port.or_else(|| port_in_text(&ports, &matches));
        facts.mode = report.mode.or_else(|| mode_in_text(&matches)).or_else(|| facts.mode_at_work());
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

    /// It is the log of a server that kept somebody else out.
    pub(super) fn is_of_receiver(&self) -> bool {
        self.saw(Signal::KeepsOut) && self.mode.is_none() && !self.to_own_machine
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

/// What the words of a line speak of.
#[derive(Default)]
struct Line {
    number: usize,
    trouble: bool,
    demand: bool,
    refusal: bool,
    unfamiliar: bool,
    topic: Option<(Signal, Span)>,
}

impl Line {
    fn topic(&self) -> Option<Topic> {
        let troubled = self.trouble || self.demand || self.refusal || self.unfamiliar;
        let (signal, place) = self.topic.filter(|_| troubled)?;
        let tells = signal != Signal::AboutServer || self.unfamiliar;
        tells.then_some(Topic { signal, place, demanded: self.demand, refused: self.refusal })
    }
}

/// The finest topic on a line that speaks of trouble.
fn troubled_topic(text: &Folded, matches: &[Match]) -> Option<Topic> {
    let mut finest: Option<Topic> = None;
    let mut line = Line::default();
    for found in matches {
        let Meaning::Signal(signal) = found.meaning else { continue };
        let number = text.line(found.start);
        if line.number != number {
            line = Line { number, ..Line::default() };
        }
        match signal {
            Signal::Trouble => line.trouble = true,
            Signal::Demand => line.demand = true,
            Signal::Refusal => line.refusal = true,
            Signal::Unfamiliar => line.unfamiliar = true,
            _ if signal >= Signal::AboutCertificate && line.topic.is_none_or(|(finer, _)| signal < finer) => {
                line.topic = Some((signal, text.span(found.start, found.end)));
            }
            _ => continue,
        }
        finest = line.topic().filter(|topic| finest.is_none_or(|known| topic.rank() <= known.rank())).or(finest);
    }
    finest
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

/// What the text, and each of its lines, is about.
struct Subject {
    about_mail: bool,
    /// It names SMTP, or quotes a server's reply.
    in_detail: bool,
    /// Nothing names mail, and nothing anything else.
    bare: bool,
    /// Lines that speak of something else only.
    elsewhere: Vec<bool>,
}

impl Subject {
    fn of(text: &Folded, matches: &[Match], ports: &[Port], codes: &[Code]) -> Self {
        let mut mail = vec![false; text.lines()];
        let mut foreign = vec![false; text.lines()];
        let (mut smtp, mut any_mail, mut any_web, mut any_foreign) = (false, false, false, false);
        let any_purpose = matches.iter().any(|found| found.meaning == Meaning::Signal(Signal::AnyPurpose));
        let mut mark = |at: usize, signal: Signal| {
            let line = text.line(at);
            let (lines, any) = match signal {
                Signal::Foreign => (&mut foreign, &mut any_foreign),
                Signal::Web => (&mut foreign, &mut any_web),
                _ => (&mut mail, &mut any_mail),
            };
            *any = true;
            if let Some(line) = lines.get_mut(line) {
                *line = true;
            }
            smtp |= signal == Signal::Smtp;
        };
        for found in matches {
            match found.meaning {
                Meaning::Signal(signal @ (Signal::Smtp | Signal::Mail | Signal::Web | Signal::Foreign)) => {
                    mark(found.start, signal)
                }
                Meaning::Signal(Signal::RelayDenied) => mark(found.start, Signal::Mail),
                _ => {}
            }
        }
        for port in ports {
            if port.is_submission() && !speaks_for_another(text, port.at, matches) {
                mark(port.at, Signal::Smtp);
            } else if port.is_mail() {
                mark(port.at, Signal::Mail);
            } else if port.is_foreign() {
                mark(port.at, Signal::Foreign);
            }
        }
        let mut replied = false;
        for code in codes.iter().filter(|code| begins_reply(text, code)) {
            mark(code.start, Signal::Mail);
            replied |= code.code.is_some();
        }
        let elsewhere = foreign.iter().zip(&mail).map(|(foreign, mail)| *foreign && !*mail).collect();
        let quoted = codes.iter().any(|code| code.code.is_some() && code.enhanced.is_some());
        let bare = !smtp && !any_mail && !any_foreign && !any_web && !any_purpose && !quoted;
        Self {
            // Whoever pastes an error here was sending mail, unless it names something else.
            about_mail: smtp || bare || any_mail && !any_foreign && (replied || !any_web),
            bare,
            in_detail: smtp || replied || !any_foreign && !any_web && (any_mail || names_host(text)),
            elsewhere,
        }
    }

    fn elsewhere(&self, line: usize) -> bool {
        self.elsewhere.get(line).copied().unwrap_or(false)
    }
}

/// A line that begins as a server's refusal does, or as one whose reply code a library left out; or `#5.1.2`, as qmail
/// and Exchange quote codes.
fn begins_reply(text: &Folded, code: &Code) -> bool {
    let refusal = match code.code {
        Some(code) => matches!(code, 421 | 450..=454 | 530 | 534 | 535 | 538 | 550..=554),
        None => code.enhanced.is_some_and(|(class, ..)| class != 2),
    };
    let numbered = code.enhanced.is_some() && text.before(code.start) == b'#';
    numbered || refusal && text.begins_line(code.start) && text.byte(code.end) == b' '
}

/// `SSH: connection refused, port 587`: the line begins with the name of who speaks, and that is another program.
fn speaks_for_another(text: &Folded, at: usize, matches: &[Match]) -> bool {
    let start = text.start_of_line(at);
    let named = |found: &&Match| found.start == start && found.meaning == Meaning::Signal(Signal::Foreign);
    matches.iter().find(named).is_some_and(|found| text.byte(found.end) == b':')
}

/// Any program says so of itself.
fn is_everyones(signal: Signal) -> bool {
    use Signal::{Greylisted, NoMailbox, ServerTrouble, TooLarge, TooMany, TryLater};
    matches!(signal, Greylisted | NoMailbox | ServerTrouble | TooLarge | TooMany | TryLater)
}

/// What the signal tells where it stands; none where it tells nothing there.
fn in_its_place(signal: Signal, text: &Folded, found: &Match, matches: &[Match]) -> Option<Signal> {
    match signal {
        // Anybody may be named so. Who signs a certificate answers in the server's place.
        Signal::Intercepted => signs(text, found).then_some(signal),
        Signal::NamesUser => {
            let line = text.line(found.start);
            let trouble = |other: &Match| other.meaning == Meaning::Signal(Signal::Trouble);
            matches.iter().any(|other| trouble(other) && text.line(other.start) == line).then_some(Signal::LoginFailed)
        }
        _ => Some(signal),
    }
}

/// The name is that of somebody who signs certificates.
fn signs(text: &Folded, found: &Match) -> bool {
    const NEAR: usize = 80;
    const MARKS: &[&[u8]] = &[b"issuer", b"cn=", b"cn =", b"o=", b"o =", b" root", b" ca", b"signed", b"certificate"];
    let around = text.slice(found.start.saturating_sub(NEAR), found.end + NEAR);
    MARKS.iter().any(|mark| around.windows(mark.len()).any(|window| window == *mark))
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
