//! Gate 5: does a password stay secret? No setting, profile or observation lifts this gate.

use super::{Effect, Rule, when};
use crate::model::{Code, Gate, Mode};

pub(super) const RULES: &[Rule] =
    &[LOGIN_IN_CLEAR, MAIL_IN_CLEAR, ENCRYPTED_FROM_START, ENCRYPTED_WHEN_REQUIRED, ENCRYPTED_IF_OFFERED];

/// A login without encryption.
///
/// **Why**: anybody on the way can read the password.
/// **Example**: 587 without STARTTLS.
const LOGIN_IN_CLEAR: Rule = Rule {
    code: Code::LoginInClear,
    effect: Effect::Reject(Gate::Safety),
    sources: &["rfc8314-3"],
    fires: |case, option| when(option.mode() == Mode::None && case.authenticates),
};

/// Mail without encryption, and without a login.
///
/// **Why**: there is no password to lose, but everybody on the way can read the mail.
/// **Example**: a scanner that hands mail to the office's server.
const MAIL_IN_CLEAR: Rule = Rule {
    code: Code::MailInClear,
    effect: Effect::Caution,
    sources: &["rfc8314-3"],
    fires: |case, option| when(option.mode() == Mode::None && !case.authenticates && !case.whereto.is_own()),
};

/// Implicit TLS.
///
/// **Why**: there is no clear-text phase that could be tampered with.
/// **Example**: 465.
const ENCRYPTED_FROM_START: Rule = Rule {
    code: Code::EncryptedFromStart,
    effect: Effect::Support,
    sources: &["rfc8314-3.3", "usenix-2021-starttls"],
    fires: |_, option| when(option.mode() == Mode::ImplicitTls),
};

/// STARTTLS that can be insisted on.
///
/// **Why**: equal to implicit TLS if both ends require it and the client checks the certificate, worth nothing if it merely
/// prefers it.
/// **Example**: 587.
const ENCRYPTED_WHEN_REQUIRED: Rule = Rule {
    code: Code::EncryptedWhenRequired,
    effect: Effect::Support,
    sources: &["rfc8314-3.3", "rfc3207-4", "rfc7817-3"],
    fires: |_, option| when(option.mode() == Mode::Starttls && option.port() != 25),
};

/// STARTTLS on port 25.
///
/// **Why**: a public server must take mail without it, so it can be left out or stripped on the way; a
/// receiving domain with DANE or MTA-STS and a sender that follows it can do better.
/// **Example**: two mail servers.
const ENCRYPTED_IF_OFFERED: Rule = Rule {
    code: Code::EncryptedIfOffered,
    effect: Effect::Caution,
    sources: &["rfc3207-4", "rfc7672", "rfc8461-5"],
    fires: |_, option| when(option.mode() == Mode::Starttls && option.port() == 25),
};
