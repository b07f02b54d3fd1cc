//! What the widget knows and shows, without a DOM: the page's attributes and the reader's answers in, advice out.

mod answers;
mod page;
mod ports;

pub use answers::{Act, Answers, OUTCOMES, Question, Trial};
pub use page::{ATTRIBUTES, Page};
pub use ports::{PortRow, Standing, port_rows};

use crate::engine::advise_with;
use crate::knowledge::Registers;
use crate::model::{Advice, Client, Mode, Network, Observation, Service, Situation};

/// Everything one widget holds.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the page says.
    pub page: Page,
    /// What the reader says.
    pub answers: Answers,
    /// What follows from both.
    pub advice: Advice,
}

impl State {
    /// The state before any question: already with an answer.
    pub fn new(page: Page) -> Self {
        let answers = Answers::new(&page);
        let advice = decide(&page, &answers);
        Self { page, answers, advice }
    }

    /// Does what the reader did.
    pub fn apply(&mut self, act: Act) {
        self.answers.apply(act, &self.page);
        self.advice = decide(&self.page, &self.answers);
    }

    /// Takes over new attributes and keeps the reader's answers.
    pub fn turn_to(&mut self, page: Page) {
        self.page = page;
        self.advice = decide(&self.page, &self.answers);
    }
}

fn decide(page: &Page, answers: &Answers) -> Advice {
    advise_with(&situation(page, answers), page.registers.unwrap_or(Registers::EMPTY))
}

/// The situation so far. What the reader says counts more than what the page says.
fn situation(page: &Page, answers: &Answers) -> Situation {
    let place = answers.place.map(|kind| Network { kind: Some(kind), ..Network::default() });
    let lacks = |mode| answers.trials.iter().any(|trial| trial.outcome.is_none() && trial.option.mode == mode);
    let observations = answers.trials.iter().filter_map(|trial| {
        trial.outcome.map(|outcome| Observation { port: trial.option.port, mode: Some(trial.option.mode), outcome })
    });
    Situation {
        role: answers.sender.or(page.sender),
        network: place.or_else(|| page.network.clone()),
        client: Some(Client {
            implicit_tls: lacks(Mode::ImplicitTls).then_some(false),
            starttls: lacks(Mode::Starttls).then_some(false),
        }),
        service: page.service.map(|id| Service::Id(id.to_owned())),
        policy: page.policy,
        observations: Some(observations.collect()),
        today: page.today.clone(),
        ..Situation::default()
    }
}
