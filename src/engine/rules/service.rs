//! Gate 2: does the service offer this pair?

use super::{Effect, Rule};
use crate::engine::case::{Candidate, Case, Job};
use crate::engine::said::About;
use crate::knowledge::Standing;
use crate::model::{Code, Gate, Offer, Outcome};

pub(super) const RULES: &[Rule] =
    &[NOT_OFFERED, NOT_LISTED, MODE_SEEN_TO_FAIL, OFFERED, UNREGISTERED_PORT, WEB_PORT, LOCAL_PORT];

/// A pair that the service does not offer.
///
/// **Why**: what a service says of itself beats any rule by number.
/// **Example**: iCloud on 465.
const NOT_OFFERED: Rule = Rule {
    code: Code::NotOfferedByService,
    effect: Effect::Reject(Gate::Service),
    sources: &["rfc8314-3.3"],
    fires: |case, option| (option.offer == Offer::Refused).then(|| about_service(case)),
};

/// A pair that the service does not list, without saying that the list is whole.
///
/// **Why**: what nobody mentions may still be there.
/// **Example**: a relay whose help page names one of its four ports.
const NOT_LISTED: Rule = Rule {
    code: Code::NotListedByService,
    effect: Effect::Caution,
    sources: &[],
    fires: |case, option| case.service.filter(|_| option.offer == Offer::Unknown).map(About::Service),
};

/// A mode that the server was seen not to speak on this port.
///
/// **Why**: `wrong version number` means that the port begins in clear; a missing STARTTLS means that it cannot upgrade.
/// **Example**: 587 with SSL/TLS.
const MODE_SEEN_TO_FAIL: Rule = Rule {
    code: Code::ModeSeenToFail,
    effect: Effect::Reject(Gate::Service),
    sources: &["rfc3207-4", "rfc8314-3.3"],
    fires: |case, option| {
        let outcome = option.seen?;
        // Servers encrypt if the other side does, and without a login nobody is to be protected by refusing.
        let may_go_on = outcome == Outcome::StarttlsMissing && option.port() == 25 && case.job() != Job::Submit;
        let fails = matches!(outcome, Outcome::TlsWrongVersion | Outcome::StarttlsMissing | Outcome::StarttlsRequired);
        (fails && !may_go_on).then_some(About::Outcome(outcome))
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
    fires: |case, option| option.is_offered().then(|| about_service(case)),
};

/// A port that is not registered for mail.
///
/// **Why**: it works only where the service listens there.
/// **Example**: 2525.
const UNREGISTERED_PORT: Rule = Rule {
    code: Code::UnregisteredPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |case, option| registered_as(case, option, Standing::Alternate),
};

/// A port of the web.
///
/// **Why**: proxies expect HTTP there and break anything else.
/// **Example**: Mailjet on 80.
const WEB_PORT: Rule = Rule {
    code: Code::WebPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |case, option| registered_as(case, option, Standing::Web),
};

/// A port of test servers.
///
/// **Why**: what listens there usually keeps the mail to itself, in clear.
/// **Example**: MailHog on 1025.
const LOCAL_PORT: Rule = Rule {
    code: Code::LocalPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |case, option| registered_as(case, option, Standing::Local),
};

/// Fires where the registry gives the port another job; the source is its row. On a machine of one's own any will do.
fn registered_as(case: &Case<'_>, option: &Candidate, standing: Standing) -> Option<About> {
    let fact = option.fact.filter(|fact| fact.standing == standing && !case.whereto.is_own());
    fact.map(About::Row)
}

fn about_service(case: &Case<'_>) -> About {
    case.service.map_or(About::Nothing, About::Service)
}
