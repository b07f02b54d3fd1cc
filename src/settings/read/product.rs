//! What there is to know about one product: its names for things, what they mean, and what it does when they are
//! absent. The products themselves are the tables in [`products`](super::products).

use crate::model::Mode;

/// One product's way of being told where to send mail.
pub(super) struct Product {
    /// Stable id; none for what many programs have in common.
    pub id: Option<&'static str>,
    /// Words that occur only in texts about this product.
    pub words: &'static [&'static str],
    /// Names no other product uses: one of them tells whose text it is.
    pub own: &'static [Key],
    /// Names that count once it is known whose text it is.
    pub shared: &'static [Key],
    /// What the values mean; the first that applies.
    pub rules: &'static [Rule],
    /// The port taken if none is given and the rule names none.
    pub port: Option<u16>,
    /// Whether `name value` without punctuation is its syntax.
    pub beside: bool,
}

/// A name, written as [`path`](crate::pasted::names::path) spells it, and what it is for. `name#1` is the second argument of a call.
pub(super) type Key = (&'static str, Field);

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The server: a name, with or without port, or a URL.
    Host,
    /// The port.
    Port,
    /// A user name or password: there is a login if it is not empty.
    Login,
    /// Whether to log in.
    Auth,
    /// Something the mode depends on, under this name in the rules.
    Knob(&'static str),
    /// Tells the product if it has this value, and nothing else.
    Mark(&'static str),
    /// Of no interest, but tells the product.
    Other,
    /// Tells that it is another product, which has names in common with this one.
    Foreign,
}

/// If every condition holds, this is how the product encrypts.
pub(super) struct Rule {
    pub when: &'static [(&'static str, Is)],
    pub then: Encryption,
    /// The port it then takes if none is given.
    pub port: Option<u16>,
}

/// A condition on a knob.
#[derive(Clone, Copy)]
pub(super) enum Is {
    On,
    Off,
    Absent,
    Present,
    /// One of these words.
    One(&'static [&'static str]),
}

/// What a product does about encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encryption {
    /// TLS from the first byte.
    Implicit,
    /// STARTTLS, or nothing is sent.
    Required,
    /// STARTTLS if the server offers it, else in clear.
    Opportunistic,
    /// STARTTLS; whether it is insisted on cannot be told.
    Starttls,
    /// None.
    Clear,
    /// The settings contradict each other, or do not tell.
    Unclear,
}

impl Product {
    /// Whether any rule knows what to make of the knob's value.
    pub fn understands(&self, knob: &str, value: &str) -> bool {
        let mut conditions = self.rules.iter().flat_map(|rule| rule.when);
        conditions.any(|(name, is)| *name == knob && is.holds(Some(value)))
    }
}

impl Encryption {
    pub fn mode(self) -> Option<Mode> {
        match self {
            Self::Implicit => Some(Mode::ImplicitTls),
            Self::Required | Self::Opportunistic | Self::Starttls => Some(Mode::Starttls),
            Self::Clear => Some(Mode::None),
            Self::Unclear => None,
        }
    }

    pub fn enforced(self) -> Option<bool> {
        match self {
            Self::Implicit | Self::Required => Some(true),
            Self::Opportunistic | Self::Clear => Some(false),
            Self::Starttls | Self::Unclear => None,
        }
    }
}

impl Rule {
    /// `then` where `when` holds.
    pub const fn new(when: &'static [(&'static str, Is)], then: Encryption) -> Self {
        Self { when, then, port: None }
    }

    /// The same, taking `port` where none is given.
    pub const fn port(when: &'static [(&'static str, Is)], then: Encryption, port: u16) -> Self {
        Self { when, then, port: Some(port) }
    }
}

const ON: &[&str] = &["true", "yes", "on", "1", "enabled", "enable", "always", "t", "y", "-1", "00000001"];
const OFF: &[&str] = &["false", "no", "off", "0", "none", "null", "nil", "disabled", "never", "", "f", "n", "00000000"];

impl Is {
    /// Whether the condition holds for the knob's value.
    pub fn holds(self, value: Option<&str>) -> bool {
        match (self, value) {
            (Self::Absent, value) => value.is_none(),
            (_, None) => false,
            (Self::Present, _) => true,
            (Self::On, Some(value)) => ON.contains(&value),
            (Self::Off, Some(value)) => OFF.contains(&value),
            (Self::One(words), Some(value)) => words.contains(&value),
        }
    }
}

/// Whether a value means no.
pub(super) fn is_off(value: &str) -> bool {
    OFF.contains(&value)
}

/// Whether a value is yes or no, and nothing else.
pub(super) fn is_switch(value: &str) -> bool {
    !value.is_empty() && (ON.contains(&value) || is_off(value))
}
