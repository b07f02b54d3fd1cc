//! The reader's answers as one short text, `sender:device;network:cloud;tried:465/implicit-tls/timeout;view:check`: for
//! links, and for pages that answer in the reader's place.

use super::{Act, Draft, Question, State, Trial, View};
use crate::input::{self, Problem, ProblemCode};
use crate::model::{PortMode, Vocabulary, decimal, vocabulary};

/// More parts than these are no reader's answers.
const MOST: usize = 20;
/// In place of an outcome, where the program has no such choice.
const NOT_IN_PROGRAM: &str = "not-in-program";

vocabulary! {
    /// What a part is about.
    Part {
        /// What sends the mail.
        Sender = "sender",
        /// The kind of network it connects from.
        Network = "network",
        /// An option that was tried, and what happened.
        Tried = "tried",
        /// The way in.
        View = "view",
    }
}

impl State {
    /// The reader's answers as a text; empty before the first.
    pub fn spoken(&self) -> String {
        let (answers, mut text) = (&self.answers, String::new());
        let mut say = |part: Part, said: &[&str]| {
            for piece in [part.as_str(), ":"].iter().chain(said).chain(&[";"]) {
                text.push_str(piece);
            }
        };
        if let Some(role) = answers.sender {
            say(Part::Sender, &[role.as_str()]);
        }
        if let Some(kind) = answers.place {
            say(Part::Network, &[kind.as_str()]);
        }
        for Trial { option, outcome } in &answers.trials {
            let outcome = outcome.map_or(NOT_IN_PROGRAM, Vocabulary::as_str);
            say(Part::Tried, &[&decimal(option.port.into()), "/", option.mode.as_str(), "/", outcome]);
        }
        if self.view != self.page.opens() {
            say(Part::View, &[self.view.as_str()]);
        }
        text.pop();
        text
    }

    /// Takes answers from such a text; what cannot be read becomes a mistake, and the rest counts.
    pub fn hear(&mut self, text: &str) {
        let mut mistakes = String::new();
        for part in text.split(';').take(MOST) {
            if let Err(problem) = self.hear_part(part.trim()) {
                mistakes.extend([&problem.sentence(), "\n"]);
            }
        }
        self.answers.mistakes = mistakes;
        self.answers.open_of(Question::ALL, &self.page);
        self.decide();
    }

    fn hear_part(&mut self, part: &str) -> Result<(), Problem> {
        if part.is_empty() {
            return Ok(());
        }
        let (name, said) = part.split_once(':').unwrap_or((part, ""));
        let (name, said) = (name.trim(), said.trim());
        match input::word("answer", name)? {
            Part::Sender => self.answers.sender = Some(input::word(name, said)?),
            Part::Network => self.answers.place = Some(input::word(name, said)?),
            Part::Tried => self.answers.try_out(trial(said)?),
            Part::View => {
                let view: View = input::word(name, said)?;
                if view != self.view {
                    self.apply(Act::View(view));
                }
            }
        }
        Ok(())
    }
}

/// `465/implicit-tls/timeout`
fn trial(said: &str) -> Result<Trial, Problem> {
    let mut parts = said.split('/');
    let mut next = || parts.next().unwrap_or_default().trim();
    let port = next();
    let Ok(Some(number)) = Draft::port(port) else {
        return Err(Problem::of(ProblemCode::OutOfRange, "tried/port", port, "a whole number from 1 to 65535"));
    };
    let mode = input::word("tried/mode", next())?;
    let outcome = match next() {
        NOT_IN_PROGRAM => None,
        outcome => Some(input::word("tried/outcome", outcome).map_err(|problem| problem.allowing(NOT_IN_PROGRAM))?),
    };
    Ok(Trial { option: PortMode::new(number, mode), outcome })
}
