//! The text without secrets, user names and addresses.
//!
//! Several readers mark what must not be output; what any of them marks is taken out. A secret that was named once
//! is taken out everywhere. In doubt more is taken out, never less.

mod addresses;
mod allowed;
mod cursor;
mod key_values;
mod output;
mod smtp_dialogue;
mod tokens;
mod user_names;
mod vocabulary;

use std::collections::BTreeSet;

use crate::model::Span;

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
    let cursor = cursor::Cursor { text, line_ends: &line_ends };
    let mut masks = Vec::new();
    key_values::mark(cursor, &mut masks);
    addresses::mark_userinfo(cursor, &mut masks);
    user_names::mark(cursor, &mut masks);
    mark_everywhere(text, &mut masks);
    smtp_dialogue::mark(cursor, phrases, &mut masks);
    tokens::mark(cursor, &mut masks);
    addresses::mark(cursor, &mut masks);
    let mut masks = output::apart(masks);
    masks.extend(allowed::mark(cursor, phrases, &masks));
    Shown::without(text, masks)
}

/// Marks what was marked once wherever else it stands.
fn mark_everywhere(text: &str, masks: &mut Vec<Mask>) {
    const MOST: usize = 32;
    let mut known = BTreeSet::new();
    for mask in masks.iter() {
        let Some(secret) = text.get(mask.start..mask.end) else { continue };
        let telling = match mask.kind {
            Kind::User => secret.len() >= 4 && !is_common_word(secret),
            _ => secret.len() >= 4,
        };
        if telling && known.len() < MOST {
            known.insert((secret, mask.kind));
        }
    }
    for (secret, kind) in known {
        masks.extend(text.match_indices(secret).map(|(start, found)| Mask { start, end: start + found.len(), kind }));
    }
}

/// Names that programs and people share with ordinary text.
fn is_common_word(word: &str) -> bool {
    const COMMON: &[&str] = &[
        "account", "admin", "apikey", "auth", "client", "email", "error", "failed", "from", "host", "login", "mail",
        "name", "password", "port", "root", "sender", "server", "smtp", "test", "user", "username",
    ];
    COMMON.iter().any(|common| common.eq_ignore_ascii_case(word))
}
