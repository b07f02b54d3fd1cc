//! What to log in with.

use crate::model::{UserName, Vocabulary};

/// What stands beside "User name".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginName {
    /// A name of this form, which is the reader's own.
    Form(UserName),
    /// The same name for everybody, to be typed as it is.
    Literal(&'static str),
}

impl LoginName {
    /// What the register says: `<address>`, or a name such as `apikey`. What differs from token to token is no name.
    pub fn of(said: &'static str) -> Option<Self> {
        match said.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
            Some(form) => UserName::parse(form).map(Self::Form),
            None => Some(Self::Literal(said)),
        }
    }
}
