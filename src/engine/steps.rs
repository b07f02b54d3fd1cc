//! What to do, in order.

use super::Said;
use super::advise::View;
use super::case::Candidate;
use super::said::About;
use crate::knowledge::Login;
use crate::model::{Code, Mode, Outcome, PortMode};

const MOST_STEPS: usize = 8;

/// The steps for what is recommended; none where nothing is.
pub(super) fn all(view: &View<'_>) -> Vec<Said> {
    view.recommended().map_or_else(Vec::new, |best| to(view, &best.option, None))
}

/// The steps to use this option, where that is set already.
pub(super) fn to(view: &View<'_>, option: &Candidate, is_set: Option<PortMode>) -> Vec<Said> {
    let mut steps = Vec::with_capacity(MOST_STEPS);
    steps.extend(sign_in(view));
    steps.extend((is_set != Some(option.pair)).then(|| set(Code::SetPortAndMode, option.pair)));
    steps.extend(require_tls(option.pair));
    steps.extend(log_in(view));
    steps.extend(correct(view, option));
    steps.extend(next(view, option));
    steps.push(Said::new(Code::FindSettings, &["rfc6186-3.1"]));
    steps.push(Said::new(Code::AskHost, &["rfc6186-3.1"]));
    steps
}

/// A guest network that let nothing through may be waiting for its sign-in page.
fn sign_in(view: &View<'_>) -> Option<Said> {
    view.may_wait_for_sign_in().then(|| Said::new(Code::SignInToPortal, &["rfc8952"]))
}

fn set(code: Code, option: PortMode) -> Said {
    Said::new(code, &["rfc8314-3.3"]).about(About::Option(option))
}

fn require_tls(best: PortMode) -> Option<Said> {
    (best.mode == Mode::Starttls && best.port != 25).then(|| Said::new(Code::RequireTls, &["rfc8314-3.3"]))
}

fn log_in(view: &View<'_>) -> Option<Said> {
    let service = view.case.service.filter(|_| view.case.authenticates)?;
    let code = match service.login {
        Login::AppPassword => Code::UseAppPassword,
        Login::Oauth => Code::UseOauth,
        Login::Token => Code::UseToken,
        Login::Password | Login::None => return None,
    };
    Some(Said::new(code, &[]).about(About::Service(service)))
}

/// What was seen to fail although the port is right.
fn correct(view: &View<'_>, best: &Candidate) -> Option<Said> {
    let any = |outcome| view.case.observations.iter().any(|seen| seen.outcome == outcome);
    let code = match best.seen {
        Some(Outcome::AuthFailed) => Code::CorrectLogin,
        Some(Outcome::RelayDenied) => Code::TurnOnLogin,
        Some(Outcome::TlsCertificate) => Code::InspectCertificate,
        _ if any(Outcome::Dns) => Code::CorrectServerName,
        // The next port will likely show the same one.
        seen if any(Outcome::TlsCertificate) && seen != Some(Outcome::Works) => Code::InspectCertificate,
        _ => return None,
    };
    Some(Said::new(code, &["observation"]))
}

fn next(view: &View<'_>, best: &Candidate) -> Option<Said> {
    let next = view.accepted().map(|judgement| judgement.option.pair).find(|pair| pair.port != best.port())?;
    (best.seen != Some(Outcome::Works)).then(|| set(Code::NextIfTimeout, next))
}
