//! The reader's own program, and the setting in its words.

use super::Pasted;
use crate::model::{Reason, Role, Vocabulary};
use crate::products::AppKind;

/// A program that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its id.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// Its sort, which groups the list.
    pub kind: AppKind,
}

/// What to type where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where in the program the fields are.
    pub place: Option<String>,
    /// The version whose words these are.
    pub version: String,
    /// When that was checked.
    pub checked: String,
    /// The fields: what each is called, and what to type or choose.
    pub fields: Vec<(String, String)>,
    /// The files: their names and their text.
    pub snippets: Vec<(String, String)>,
    /// What cannot be set as it should be.
    pub warnings: Vec<Reason>,
}

/// The programs there are, and what is known of the chosen one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programs {
    /// All of them, once somebody wants to choose.
    pub all: Pasted<Vec<Program>>,
    /// The id of the chosen one.
    pub app: Option<String>,
    /// Its settings; none within where it cannot be set to this pair.
    pub written: Pasted<Option<Written>>,
}

/// The sorts of programs in the order in which somebody who sends so looks for them.
pub fn kinds_for(sender: Option<Role>) -> Vec<AppKind> {
    let own: &[AppKind] = match sender {
        None | Some(Role::MailClient) => &[AppKind::MailProgram],
        Some(Role::Application) => &[AppKind::Application, AppKind::Library, AppKind::Tool],
        Some(Role::Device) => &[AppKind::Device],
        Some(Role::MailServer) => &[AppKind::Server],
    };
    own.iter().chain(AppKind::ALL.iter().filter(|kind| !own.contains(kind))).copied().collect()
}

impl Programs {
    /// The chosen one.
    pub fn chosen(&self) -> Option<&Program> {
        let app = self.app.as_ref()?;
        self.all.read()?.iter().find(|program| program.id == *app)
    }
}
