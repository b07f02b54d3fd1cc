//! Writing an answer.

use std::cell::RefCell;

use crate::engine::{self, Said};
use crate::model::{Advice, Code, Reason, Situation, Vocabulary};

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
    static ANSWER: RefCell<Vec<u16>> = const { RefCell::new(Vec::new()) };
}

/// Advice as numbers: which edition of what is known they refer to; 0, or 1 and the
/// recommended port and its mode; 0, or 1 and the
/// gate that left nothing; how many options there are, and for each its port, mode, rank or 0, blocking, security,
/// offer and reasons; steps, ways out and notes; what was assumed; 0, or 1 and the server's port, mode, name and user
/// name. Of reasons and the like, how many there are, and what each is known by; of texts, how long they are, and their
/// letters.
///
/// JavaScript reads it at the place returned, before it asks again.
pub(in crate::wasm) fn advise(situation: &Situation) -> *const u16 {
    let advice = engine::advise_in_brief(situation);
    ANSWER.with_borrow_mut(|answer| {
        answer.clear();
        KNOWN.with_borrow_mut(|known| known.write(&advice, answer));
        answer.as_ptr()
    })
}

/// What is known by this number.
pub(in crate::wasm) fn reason(number: u16) -> Option<Reason> {
    KNOWN.with_borrow(|known| known.said.get(usize::from(number)).map(Said::reason))
}

/// After so many things said, the next answer starts anew: ports may be any number, and nobody needs them all for ever.
const MOST: usize = 4096;

/// What was said so far.
#[derive(Default)]
struct Known {
    edition: u16,
    said: Vec<Said>,
    /// For each code, which of them say it.
    by_code: Vec<Vec<u16>>,
}

impl Known {
    fn write(&mut self, advice: &Advice<Said>, numbers: &mut Vec<u16>) {
        if self.said.len() > MOST {
            *self = Self { edition: self.edition.wrapping_add(1), ..Self::default() };
        }
        self.by_code.resize_with(Code::ALL.len(), Vec::new);
        numbers.push(self.edition);
        match advice.recommended {
            Some(pair) => numbers.extend([1, pair.port, pair.mode as u16]),
            None => numbers.push(0),
        }
        match advice.emptied_by {
            Some(gate) => numbers.extend([1, gate as u16]),
            None => numbers.push(0),
        }
        numbers.push(advice.options.len() as u16);
        for option in &advice.options {
            let rank = option.rank.unwrap_or_default();
            numbers.extend([option.port, option.mode as u16, rank.into()]);
            let offer = option.offer.map_or(0, |offer| offer as u16 + 1);
            numbers.extend([option.blocking as u16, option.security as u16, offer]);
            self.write_all(&option.reasons, numbers);
        }
        for said in [&advice.steps, &advice.ways_out, &advice.notes] {
            self.write_all(said, numbers);
        }
        numbers.push(advice.assumed.len() as u16);
        numbers.extend(advice.assumed.iter().map(|what| *what as u16));
        match &advice.server {
            Some(server) => {
                numbers.extend([1, server.port, server.mode as u16]);
                write_text(&server.host, numbers);
                write_text(server.user_name.unwrap_or_default(), numbers);
            }
            None => numbers.push(0),
        }
    }

    fn write_all(&mut self, said: &[Said], numbers: &mut Vec<u16>) {
        numbers.push(said.len() as u16);
        for said in said {
            numbers.push(self.number(said));
        }
    }

    /// What this is known by from now on.
    fn number(&mut self, said: &Said) -> u16 {
        let Self { said: all, by_code, .. } = self;
        let is_it = |number: &&u16| all.get(usize::from(**number)).is_some_and(|known| known.is(said));
        let alike = by_code.get_mut(said.code as usize);
        if let Some(number) = alike.as_ref().and_then(|alike| alike.iter().find(is_it)) {
            return *number;
        }
        let number = all.len() as u16;
        all.push(*said);
        if let Some(alike) = alike {
            alike.push(number);
        }
        number
    }
}

/// Names of servers and users are ASCII.
fn write_text(text: &str, numbers: &mut Vec<u16>) {
    numbers.push(text.len() as u16);
    numbers.extend(text.bytes().map(u16::from));
}
