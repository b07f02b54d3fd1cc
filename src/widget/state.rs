//! What the widget knows and shows, without a DOM: the page's attributes and the reader's answers in, advice out.

mod answers;
mod draft;
mod page;
mod ports;

pub use answers::{Act, Answers, OUTCOMES, Question, Trial};
pub use draft::{Draft, NoPort, View};
pub use page::Page;
pub use ports::{PortRow, Standing, port_rows};

use crate::engine::{advise, check};
use crate::model::{Advice, Check, Client, Mode, Network, Observation, Service, Setting, Situation};

/// Everything one widget holds.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the page says.
    pub page: Page,
    /// What the reader says.
    pub answers: Answers,
    /// The way in that is open.
    pub view: View,
    /// The setting to check, as far as it is typed.
    pub draft: Draft,
    /// What follows from page and answers.
    pub advice: Advice,
}

impl State {
    /// The state before any question: already with an answer.
    pub fn new(page: Page) -> Self {
        let answers = Answers::new(&page);
        let advice = decide(&page, &answers);
        let view = page.view.unwrap_or(View::Guide);
        Self { page, answers, view, draft: Draft::default(), advice }
    }

    /// Does what the reader did.
    pub fn apply(&mut self, act: Act) {
        match act {
            Act::View(view) => (self.view, self.draft) = (view, Draft::default()),
            Act::DraftPort(port) => self.draft.port = port,
            Act::DraftMode(mode) => self.draft.mode = Some(mode),
            act => self.answers.apply(act, &self.page),
        }
        self.advice = decide(&self.page, &self.answers);
    }

    /// Takes over new attributes and keeps the reader's answers.
    pub fn turn_to(&mut self, page: Page) {
        if page.view != self.page.view {
            self.view = page.view.unwrap_or(View::Guide);
        }
        self.page = page;
        self.advice = decide(&self.page, &self.answers);
    }

    /// What is thought of the typed setting, once it is complete.
    pub fn check(&self) -> Option<Check> {
        let situation = situation(&self.page, &self.answers);
        let setting = Setting {
            port: self.draft.port.ok()??,
            mode: self.draft.mode?,
            enforced: None,
            role: situation.role,
            authenticates: situation.authenticates,
            client: situation.client,
            service: situation.service,
        };
        Some(check(&setting))
    }
}

fn decide(page: &Page, answers: &Answers) -> Advice {
    advise(&situation(page, answers))
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
