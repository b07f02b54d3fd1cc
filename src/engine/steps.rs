//! What to do, in order.

use super::advise::View;
use crate::knowledge::Login;
use crate::model::{Code, Mode, Outcome, PortMode, Reason, Vocabulary};

/// The steps for what is recommended; none where nothing is.
pub(super) fn all(view: &View<'_>) -> Vec<Reason> {
    let Some(best) = view.recommended().map(|judgement| judgement.option) else { return Vec::new() };
    let mut steps = vec![set(Code::SetPortAndMode, best)];
    steps.extend(require_tls(best));
    steps.extend(log_in(view));
    steps.extend(correct(view, best));
    steps.extend(next(view));
    steps.push(Reason::new(Code::FindSettings, &["rfc6186-3.1"]));
    steps.push(Reason::new(Code::AskHost, &["rfc6186-3.1"]));
    steps
}

fn set(code: Code, option: PortMode) -> Reason {
    Reason::new(code, &["rfc8314-3.3"]).with("port", option.port).with("mode", option.mode.as_str())
}

fn require_tls(best: PortMode) -> Option<Reason> {
    (best.mode == Mode::Starttls && best.port != 25).then(|| Reason::new(Code::RequireTls, &["rfc8314-3.3"]))
}

fn log_in(view: &View<'_>) -> Option<Reason> {
    let service = view.case.service.filter(|_| view.case.authenticates)?;
    let code = match service.login {
        Login::AppPassword => Code::UseAppPassword,
        Login::Oauth => Code::UseOauth,
        Login::Token => Code::UseToken,
        Login::Password | Login::None => return None,
    };
    Some(Reason::new(code, &[service.source.id]).with("service", service.name))
}

/// What was seen to fail although the port is right.
fn correct(view: &View<'_>, best: PortMode) -> Option<Reason> {
    let any = |outcome| view.case.observations.iter().any(|seen| seen.outcome == outcome);
    let code = match view.case.seen(best) {
        Some(Outcome::AuthFailed) => Code::CorrectLogin,
        Some(Outcome::RelayDenied) => Code::TurnOnLogin,
        Some(Outcome::TlsCertificate) => Code::InspectCertificate,
        _ if any(Outcome::Dns) => Code::CorrectServerName,
        _ => return None,
    };
    Some(Reason::new(code, &["observation"]))
}

fn next(view: &View<'_>) -> Option<Reason> {
    let best = view.recommended()?.option;
    let next = view.accepted().map(|judgement| judgement.option).find(|option| option.port != best.port)?;
    (view.case.seen(best) != Some(Outcome::Works)).then(|| set(Code::NextIfTimeout, next))
}
