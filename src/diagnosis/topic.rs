//! What a line is about where no phrase is known: single words of trouble, and the finest topic beside them.

use super::scan::Match;
use crate::knowledge::{Meaning, Signal};
use crate::model::Span;
use crate::pasted::folded::Folded;

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
pub(super) fn troubled_topic(text: &Folded, matches: &[Match]) -> Option<Topic> {
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
