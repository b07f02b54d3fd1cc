//! What the reader answered, and which question is open.

use super::{NoPort, Page, View};
use crate::model::{Mode, NetworkKind, Outcome, PortMode, Role, Vocabulary, vocabulary};

vocabulary! {
    /// A question, in the order asked.
    Question {
        /// What sends the mail?
        Sender = "sender",
        /// Where does it connect from?
        Place = "place",
        /// What happened when it was tried?
        Trial = "trial",
    }
}

impl Question {
    /// Whether the page does not answer it.
    fn is_left_by(self, page: &Page) -> bool {
        match self {
            Self::Sender => page.sender.is_none(),
            Self::Place => page.network.is_none(),
            Self::Trial => true,
        }
    }
}

/// What people can say of a trial; the rest is for those who paste an error message.
pub const OUTCOMES: [Outcome; 6] = [
    Outcome::Works,
    Outcome::Timeout,
    Outcome::Refused,
    Outcome::TlsWrongVersion,
    Outcome::TlsCertificate,
    Outcome::AuthFailed,
];

/// One option that the reader tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trial {
    /// What was set.
    pub option: PortMode,
    /// What happened; none where the program has no such choice.
    pub outcome: Option<Outcome>,
}

/// What the reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Says what sends the mail.
    Sender(Role),
    /// Says where it connects from.
    Place(NetworkKind),
    /// Says what happened.
    Tried(Trial),
    /// Says which option the next trial is about.
    About(PortMode),
    /// Leaves the open question unanswered.
    Skip,
    /// Comes back to a question.
    Ask(Question),
    /// Takes a trial back.
    TakeBack(PortMode),
    /// Forgets all answers.
    StartOver,
    /// Takes another way in.
    View(View),
    /// Types the port to check.
    DraftPort(Result<Option<u16>, NoPort>),
    /// Leaves the field with the port to check, in which this stands.
    DraftLeft(Result<Option<u16>, NoPort>),
    /// Chooses the mode to check.
    DraftMode(Mode),
}

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// What sends the mail.
    pub sender: Option<Role>,
    /// Where it connects from.
    pub place: Option<NetworkKind>,
    /// What was tried, in order; one entry for each option.
    pub trials: Vec<Trial>,
    /// The option the reader says they tried; the recommended one if none.
    pub about: Option<PortMode>,
    /// The open question; none after the last.
    pub open: Option<Question>,
    /// What could not be read of answers from elsewhere, a line for each.
    pub mistakes: String,
}

impl Answers {
    /// No answers; the first question that the page has not answered is open.
    pub fn new(page: &Page) -> Self {
        let mut answers = Self::default();
        answers.open_of(Question::ALL, page);
        answers
    }

    /// Whether the reader answered anything.
    pub fn any(&self) -> bool {
        self.sender.is_some() || self.place.is_some() || !self.trials.is_empty()
    }

    pub(super) fn apply(&mut self, act: Act, page: &Page) {
        match act {
            Act::Sender(role) => {
                self.sender = Some(role);
                self.go_on(page);
            }
            Act::Place(kind) => {
                self.place = Some(kind);
                self.go_on(page);
            }
            Act::Tried(trial) => {
                self.try_out(trial);
                if trial.outcome == Some(Outcome::Works) {
                    self.go_on(page);
                }
            }
            Act::About(option) => self.about = Some(option),
            Act::Skip => self.go_on(page),
            Act::Ask(question) => self.open = Some(question),
            Act::TakeBack(option) => self.trials.retain(|trial| trial.option != option),
            Act::StartOver => *self = Self::new(page),
            Act::View(_) | Act::DraftPort(_) | Act::DraftLeft(_) | Act::DraftMode(_) => {}
        }
    }

    /// Of two trials of the same option the later one counts.
    pub(super) fn try_out(&mut self, trial: Trial) {
        self.trials.retain(|earlier| earlier.option != trial.option);
        self.trials.push(trial);
        self.about = None;
    }

    /// The page says something else: who has not begun is asked what it leaves open, and nobody what it has just said.
    pub(super) fn turn_to(&mut self, page: &Page, before: &Page) {
        if *self == Self::new(before) {
            *self = Self::new(page);
        } else if self.open.is_some_and(|open| open.is_left_by(before) && !open.is_left_by(page)) {
            self.go_on(page);
        }
    }

    /// Opens the first of these questions that neither page nor reader has answered.
    pub(super) fn open_of(&mut self, questions: &[Question], page: &Page) {
        let is_answered = |question| match question {
            Question::Sender => self.sender.is_some(),
            Question::Place => self.place.is_some(),
            Question::Trial => false,
        };
        self.open = questions.iter().copied().find(|question| question.is_left_by(page) && !is_answered(*question));
    }

    fn go_on(&mut self, page: &Page) {
        let answered = self.open.map_or(Question::ALL.len(), |question| question as usize + 1);
        self.open_of(&Question::ALL[answered..], page);
    }
}
