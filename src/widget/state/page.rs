//! What the page says by the element's attributes.

use std::rc::Rc;

use super::View;
use crate::input::{self, Problem, ProblemCode};
use crate::model::{Network, Policy, Role, vocabulary};
use crate::profile::Profile;

vocabulary! {
    /// Which colours; the page's own if not given.
    Theme {
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}

/// What the page says. An attribute that cannot be read is left out and becomes a problem.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Who sends.
    pub sender: Option<Role>,
    /// Where the connection starts.
    pub network: Option<Network>,
    /// Who accepts the mail.
    pub service: Option<&'static str>,
    /// Which mode comes first between equals.
    pub policy: Option<Policy>,
    /// The way in that is open first.
    pub view: Option<View>,
    /// What the host says of itself.
    pub profile: Option<Rc<Profile>>,
    /// Today's date, `YYYY-MM-DD`.
    pub today: Option<String>,
    /// What could not be read, a line for each.
    pub mistakes: String,
}

impl Page {
    /// Reads the attributes; empty ones count as not given, and names that only the registers know wait for them.
    pub fn read(attribute: impl Fn(&str) -> Option<String>, today: Option<String>) -> Self {
        let mut problems: Vec<Problem> = Vec::new();
        let mut reader = Reader { attribute: &attribute, problems: &mut problems };
        let sender = reader.read("sender", |value| input::word("sender", value));
        let network = reader.read("network", |value| input::network("network", value));
        let service = reader.read("service", |value| input::service_id("service", value));
        let policy = reader.read("policy", |value| input::word("policy", value));
        let view = reader.read("view", |value| input::word("view", value));
        reader.read("theme", |value| input::word::<Theme>("theme", value));
        reader.read("locale", |value| input::locale("locale", value));
        problems.retain(|problem| problem.code != ProblemCode::RegistersNotLoaded);
        let mut mistakes = String::new();
        problems.iter().for_each(|problem| mistakes.extend([&problem.sentence(), "\n"]));
        Self { sender, network, service, policy, view, profile: None, today, mistakes }
    }
}

impl Page {
    /// The way in that is open first.
    pub fn opens(&self) -> View {
        self.view.unwrap_or(View::Guide)
    }

    /// The host's server.
    pub fn host(&self) -> Option<&str> {
        self.profile.as_ref()?.servers.first().map(|server| server.host.as_str())
    }
}

struct Reader<'a> {
    attribute: &'a dyn Fn(&str) -> Option<String>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn read<T>(&mut self, name: &str, parse: impl Fn(&str) -> Result<T, Problem>) -> Option<T> {
        parse(&self.given(name)?).map_err(|problem| self.problems.push(problem)).ok()
    }

    fn given(&self, name: &str) -> Option<String> {
        let value = (self.attribute)(name)?.trim().to_owned();
        (!value.is_empty()).then_some(value)
    }
}
