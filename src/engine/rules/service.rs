//! Gate 2: does the service offer this pair?

use super::{Effect, Rule};
use crate::engine::case::{Candidate, Case};
use crate::engine::said::About;
use crate::knowledge::Standing;
use crate::model::{Code, Gate, Outcome};

pub(super) const RULES: &[Rule] = &[NOT_OFFERED, MODE_SEEN_TO_FAIL, OFFERED, UNREGISTERED_PORT, WEB_PORT, LOCAL_PORT];

/// A pair that the service does not offer.
///
/// **Why**: what a service says of itself beats any rule by number.
/// **Example**: iCloud on 465.
const NOT_OFFERED: Rule = Rule {
    code: Code::NotOfferedByService,
    effect: Effect::Reject(Gate::Service),
    sources: &["rfc8314-3.3"],
    fires: |case, option| (case.offered.is_some() && !option.is_offered).then(|| about_service(case)),
};

/// A mode that the server was seen not to speak on this port.
///
/// **Why**: `wrong version number` means that the port begins in clear; a missing STARTTLS means that it cannot upgrade.
/// **Example**: 587 with SSL/TLS.
const MODE_SEEN_TO_FAIL: Rule = Rule {
    code: Code::ModeSeenToFail,
    effect: Effect::Reject(Gate::Service),
    sources: &["rfc3207-4", "rfc8314-3.3"],
    fires: |_, option| {
        let outcome = option.seen?;
        matches!(outcome, Outcome::TlsWrongVersion | Outcome::StarttlsMissing | Outcome::StarttlsRequired)
            .then_some(About::Outcome(outcome))
    },
};

/// A pair that the service offers.
///
/// **Why**: its own word.
/// **Example**: Gmail on 465 with implicit TLS.
const OFFERED: Rule = Rule {
    code: Code::OfferedByService,
    effect: Effect::Support,
    sources: &["rfc8314-3.3"],
    fires: |case, option| option.is_offered.then(|| about_service(case)),
};

/// A port that is not registered for mail.
///
/// **Why**: it works only where the service listens there.
/// **Example**: 2525.
const UNREGISTERED_PORT: Rule = Rule {
    code: Code::UnregisteredPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |_, option| registered_as(option, Standing::Alternate),
};

/// A port of the web.
///
/// **Why**: proxies expect HTTP there and break anything else.
/// **Example**: Mailjet on 80.
const WEB_PORT: Rule = Rule {
    code: Code::WebPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |_, option| registered_as(option, Standing::Web),
};

/// A port of test servers.
///
/// **Why**: what listens there usually keeps the mail to itself, in clear.
/// **Example**: MailHog on 1025.
const LOCAL_PORT: Rule = Rule {
    code: Code::LocalPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |_, option| registered_as(option, Standing::Local),
};

/// Fires where the registry gives the port another job; the source is its row.
fn registered_as(option: &Candidate, standing: Standing) -> Option<About> {
    option.fact.filter(|fact| fact.standing == standing).map(About::Row)
}

fn about_service(case: &Case<'_>) -> About {
    case.service.map_or(About::Nothing, About::Service)
}
