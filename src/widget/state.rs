//! What the widget knows and shows, without a DOM: the page's attributes and the reader's answers in, advice out.

mod answers;
mod answers_text;
mod checked;
mod diagnosis;
mod draft;
mod excerpt;
mod login_name;
mod page;
mod pasted;
mod ports;
mod programs;

pub use answers::{Act, Answers, OUTCOMES, Question, Trial};
pub use checked::{Checked, gravest, lines};
pub use diagnosis::Explained;
pub use draft::{Draft, NoPort, View};
pub use excerpt::{Excerpt, Piece, excerpt, marked_lines};
pub use login_name::LoginName;
pub use page::Page;
pub use pasted::Pasted;
pub use ports::{PortRow, Standing, port_rows};
pub use programs::{Program, Programs, Written, kinds_for};

use crate::diagnosis::observed;
use crate::engine::{advise, check, steps_to};
use crate::model::{
    Advice, Check, Client, Configuration, Mode, Network, Observation, PortMode, Reason, Report, Role, Service, Setting,
    Situation, Verdict,
};
use crate::settings;

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
    /// The configuration to check.
    pub configuration: Pasted<Vec<Checked>>,
    /// The error message.
    pub message: Pasted<Explained>,
    /// The reader's own program.
    pub programs: Programs,
    /// What follows from page and answers, and from what the error message tells.
    pub advice: Advice,
}

impl State {
    /// The state before any question: already with an answer.
    pub fn new(page: Page) -> Self {
        let answers = Answers::new(&page);
        let advice = advise(&situation(&page, &answers, None));
        let view = page.opens();
        let (configuration, message) = (Pasted::Nothing, Pasted::Nothing);
        let (draft, programs) = (Draft::default(), Programs::default());
        Self { page, answers, view, draft, configuration, message, programs, advice }
    }

    /// Does what the reader did.
    pub fn apply(&mut self, act: Act) {
        match act {
            Act::View(view) => self.view = view,
            Act::DraftPort(port) => self.draft(Draft { port, is_left: false, ..self.draft }),
            Act::DraftLeft(port) => self.draft(Draft { port, is_left: true, ..self.draft }),
            Act::DraftMode(mode) => self.draft(Draft { mode: Some(mode), ..self.draft }),
            act => self.answers.apply(act, &self.page),
        }
        self.decide();
    }

    /// What was touched last counts: a setting that is typed over takes the place of the one that was read.
    fn draft(&mut self, draft: Draft) {
        self.draft = draft;
        self.configuration = Pasted::Nothing;
    }

    /// Takes over new attributes and keeps the reader's answers.
    pub fn turn_to(&mut self, page: Page) {
        if page.view != self.page.view {
            self.view = page.opens();
        }
        self.answers.turn_to(&page, &self.page);
        self.page = page;
        self.decide();
    }

    /// Begins with what was pasted into the open view; says whether it is to be read.
    pub fn paste(&mut self, text: &str) -> bool {
        match self.view {
            View::Check => self.configuration = Pasted::begin(text),
            View::Error => self.message = Pasted::begin(text),
            View::Guide => {}
        }
        self.decide();
        match self.view {
            View::Check => matches!(self.configuration, Pasted::Waiting),
            View::Error => matches!(self.message, Pasted::Waiting),
            View::Guide => false,
        }
    }

    /// Whether nothing is known of a text in the open view.
    pub fn is_unread(&self) -> bool {
        match self.view {
            View::Check => matches!(self.configuration, Pasted::Nothing),
            View::Error => matches!(self.message, Pasted::Nothing),
            View::Guide => false,
        }
    }

    /// The question about a pasted error message.
    pub fn report(&self, text: String) -> Report {
        let Situation { role, network, .. } = self.situation();
        let kind =
            network.and_then(|network| network.kind).map(|kind| Network { kind: Some(kind), ..Network::default() });
        let situation = Situation { role, network: kind, ..Situation::default() };
        Report { text, situation, ..Report::default() }
    }

    /// Takes what an error message means.
    pub fn explain(&mut self, explained: Option<Explained>) {
        self.message.take(explained);
        self.decide();
    }

    /// Takes what a configuration says, and checks it.
    pub fn configure(&mut self, read: Option<Vec<Checked>>) {
        let judge = |mut read: Checked| {
            read.check = self.check_configuration(&read.configuration);
            read
        };
        let checked = read.map(|all| all.into_iter().map(judge).collect());
        self.configuration.take(checked);
        if let Some(read) = self.configuration.read().and_then(|read| gravest(read)) {
            self.draft = read.stated();
        }
    }

    /// What is thought of the typed setting, once it is complete.
    pub fn check(&self) -> Option<Check> {
        if self.draft.is_half() {
            return None;
        }
        let pair = PortMode::new(self.draft.port.ok()??, self.draft.mode?);
        Some(check(&Setting { situation: self.situation(), ..Setting::of(pair) }))
    }

    /// The pair that the open view ends in: the one to use from now on.
    pub fn pair(&self) -> Option<PortMode> {
        match self.view {
            View::Guide => self.advice.recommended,
            View::Error => self.message.read()?.pair(),
            View::Check => self.checked().map(|(own, _, change)| change.unwrap_or(own)),
        }
    }

    /// What sends the mail, as far as anybody said.
    pub fn sender(&self) -> Option<Role> {
        self.answers.sender.or(self.page.sender)
    }

    /// The name of the server to type, where page or register know it.
    pub fn server(&self) -> Option<&str> {
        self.advice.server.as_ref().map(|server| &*server.host)
    }

    /// What to log in with there: a word of the vocabulary of user names, or the name itself.
    pub fn user_name(&self) -> Option<LoginName> {
        let server = self.advice.server.as_ref()?;
        let own = self.page.profile.as_ref().and_then(|profile| profile.servers.first());
        match own.filter(|own| own.host == server.host) {
            Some(own) => own.user_name.map(LoginName::Form),
            None => LoginName::of(server.user_name?),
        }
    }

    /// The setting that is checked, the verdict and the change; of several, of the one that needs attention most.
    pub fn checked(&self) -> Option<(PortMode, Verdict, Option<PortMode>)> {
        let judged = |own, check: &Check| (own, check.verdict, check.change);
        match &self.configuration {
            Pasted::Read(read) => {
                let Checked { configuration, check, .. } = gravest(read)?;
                Some(judged(PortMode::new(configuration.port?, configuration.mode?), check.as_ref()?))
            }
            _ => Some(judged(PortMode::new(self.draft.port.ok()??, self.draft.mode?), &self.check()?)),
        }
    }

    /// The pair that a check advises, and the one that is set: the changed one, else one that works; none where nothing
    /// helps.
    pub fn advised(&self) -> Option<(PortMode, PortMode)> {
        let (own, verdict, change) = self.checked()?;
        let works = matches!(verdict, Verdict::Good | Verdict::WorksBut);
        Some((change.or(works.then_some(own))?, own))
    }

    /// What to do about the setting that is checked.
    pub fn check_steps(&self) -> Vec<Reason> {
        self.advised().map_or_else(Vec::new, |(pair, own)| steps_to(pair, own, &self.situation()))
    }

    /// The pair that is best: that of the open view, unless advice has reasons against it.
    pub fn best(&self) -> Option<PortMode> {
        let is_accepted = |pair: &PortMode| {
            let option = self.advice.options.iter().find(|option| option.pair() == *pair);
            option.is_none_or(|option| option.accepted)
        };
        self.pair().filter(is_accepted).or(self.advice.recommended)
    }

    /// What the configuration does not say, the page and the reader may have said.
    fn check_configuration(&self, configuration: &Configuration) -> Option<Check> {
        settings::judge(configuration, |read| {
            let own = self.situation();
            // A server that the text names is the one that is set, whatever the page offers.
            let service = read.situation.service.or(own.service);
            let authenticates = read.situation.authenticates.or(own.authenticates);
            Setting { situation: Situation { service, authenticates, ..own }, ..read }
        })
    }

    fn decide(&mut self) {
        self.advice = advise(&self.situation());
    }

    /// The situation so far.
    fn situation(&self) -> Situation {
        let message = self.message.read().filter(|_| self.view == View::Error);
        situation(&self.page, &self.answers, message)
    }
}

/// What the reader says counts more than what the page says.
fn situation(page: &Page, answers: &Answers, message: Option<&Explained>) -> Situation {
    let place = answers.place.map(|kind| Network { kind: Some(kind), ..Network::default() });
    let lacks = |mode| answers.trials.iter().any(|trial| trial.outcome.is_none() && trial.option.mode == mode);
    let tried = answers.trials.iter().filter_map(|trial| {
        trial.outcome.map(|outcome| Observation { port: trial.option.port, mode: Some(trial.option.mode), outcome })
    });
    let told = message.and_then(|told| observed(told.cause, told.port?, told.mode));
    let situation = Situation {
        role: answers.sender.or(page.sender),
        network: place.or_else(|| page.network.clone()),
        client: Some(Client {
            implicit_tls: lacks(Mode::ImplicitTls).then_some(false),
            starttls: lacks(Mode::Starttls).then_some(false),
        }),
        service: page.service.map(|id| Service::Id(id.to_owned())),
        policy: page.policy,
        observations: Some(tried.chain(told).collect()),
        today: page.today.clone(),
        ..Situation::default()
    };
    match &page.profile {
        Some(profile) => profile.situation(situation),
        None => situation,
    }
}
