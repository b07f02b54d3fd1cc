//! Gate 3: can the client speak this mode?

use super::{Effect, Rule, when};
use crate::model::{Code, Gate, Mode};

pub(super) const RULES: &[Rule] = &[LACKS_IMPLICIT_TLS, LACKS_STARTTLS];

/// Implicit TLS for a client that cannot start with TLS.
///
/// **Why**: it would wait for a greeting that never comes.
/// **Example**: .NET's `System.Net.Mail` on 465.
const LACKS_IMPLICIT_TLS: Rule = Rule {
    code: Code::ClientLacksImplicitTls,
    effect: Effect::Reject(Gate::Client),
    sources: &["rfc8314-3.3"],
    fires: |case, option| when(option.mode() == Mode::ImplicitTls && !case.client.speaks(option.mode())),
};

/// STARTTLS for a client that cannot upgrade.
///
/// **Why**: it would go on in clear.
/// **Example**: an old scanner with nothing but "SSL".
const LACKS_STARTTLS: Rule = Rule {
    code: Code::ClientLacksStarttls,
    effect: Effect::Reject(Gate::Client),
    sources: &["rfc3207-4"],
    fires: |case, option| when(option.mode() == Mode::Starttls && !case.client.speaks(option.mode())),
};
