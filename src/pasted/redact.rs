//! The text without secrets, user names and addresses.
//!
//! Two layers. Readers of settings, addresses, logins and sentences mark what must not be shown and say what it is; what
//! was named once is taken out everywhere. Of what is left, only what is permitted stays (`allowed`): a secret that no
//! reader knows is hidden because nobody knows it. In doubt more is taken out, never less.

mod addresses;
mod again;
mod allowed;
mod cursor;
mod key_values;
mod output;
mod smtp_dialogue;
mod tokens;
mod user_names;
mod vocabulary;

use crate::model::Span;
use crate::pasted::secrets::Secret;

pub(crate) use output::Shown;

/// What stands in place of what was taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Password,
    Token,
    User,
    Address,
    /// Nobody permitted it to be shown.
    Hidden,
}

impl Kind {
    fn placeholder(self) -> &'static str {
        match self {
            Self::Password => "[password]",
            Self::Token => "[token]",
            Self::User => "[user]",
            Self::Address => "[address]",
            Self::Hidden => "[hidden]",
        }
    }
}

impl From<Secret> for Kind {
    fn from(secret: Secret) -> Self {
        match secret {
            Secret::Password => Self::Password,
            Secret::Token => Self::Token,
            Secret::User => Self::User,
        }
    }
}

/// A range of bytes to take out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mask {
    start: usize,
    end: usize,
    kind: Kind,
}

/// The text with secrets, names and addresses taken out: safe to show. What lies within known phrases is no answer to
/// a request for a password.
pub(crate) fn redact(text: &str, phrases: &[Span]) -> Shown {
    let line_ends = cursor::line_ends(text);
    let cursor = cursor::Cursor { text, line_ends: &line_ends, phrases };
    let mut masks = Vec::new();
    key_values::mark(cursor, &mut masks);
    addresses::mark_userinfo(cursor, &mut masks);
    user_names::mark(cursor, &mut masks);
    smtp_dialogue::mark(cursor, phrases, &mut masks);
    tokens::mark(cursor, &mut masks);
    again::mark(cursor, &mut masks);
    addresses::mark(cursor, &mut masks);
    let mut masks = output::apart(masks);
    masks.extend(allowed::mark(cursor, phrases, &masks));
    Shown::without(text, masks)
}

#[cfg(test)]
mod tests {
    use super::redact;
    use crate::pasted::steps;

    #[test]
    fn time_grows_with_the_length() {
        steps::grow_with_the_length(|text| drop(redact(text, &[])));
    }
}
