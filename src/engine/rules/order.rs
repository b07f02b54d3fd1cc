//! What puts one accepted option before another, said aloud.

use super::{Effect, Rule};
use crate::engine::said::About;
use crate::knowledge::Standing;
use crate::model::{Code, Mode, Policy};

pub(super) const RULES: &[Rule] = &[PREFERRED_BY_POLICY, PREFERRED_BY_SERVICE];

/// The mode that the policy puts first.
///
/// **Why**: RFC 8314 §3 and RFC 9325 §3.2 advise implicit TLS; a host may put STARTTLS first against that advice, and the
/// sentence then says so.
/// **Example**: 465 before 587.
const PREFERRED_BY_POLICY: Rule = Rule {
    code: Code::PreferredByPolicy,
    effect: Effect::Support,
    sources: &["rfc8314-3", "rfc9325-3.2"],
    fires: |case, option| {
        let usual = option
            .fact
            .is_some_and(|fact| fact.standing == Standing::Submission && fact.modes.contains(&option.mode()));
        (usual && option.mode() == preferred_mode(case.policy)).then_some(About::Policy(case.policy))
    },
};

/// The pair that the service names first.
///
/// **Why**: it knows which of its own doors is looked after best.
/// **Example**: Gmail and 465.
const PREFERRED_BY_SERVICE: Rule = Rule {
    code: Code::PreferredByService,
    effect: Effect::Support,
    sources: &[],
    fires: |case, option| {
        let service = case.service?;
        (service.options.first() == Some(&option.pair)).then_some(About::Service(service))
    },
};

pub(crate) fn preferred_mode(policy: Policy) -> Mode {
    match policy {
        Policy::PreferImplicitTls => Mode::ImplicitTls,
        Policy::PreferStarttls => Mode::Starttls,
    }
}
