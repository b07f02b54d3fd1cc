//! What to do, in order.

use super::Said;
use super::advise::View;
use super::case::{Candidate, Case, Job};
use super::said::About;
use super::support::ask_support;
use crate::knowledge::{Cure, Login, Need, ServiceFact, UserName};
use crate::model::{Code, Mode, Outcome, PortMode};

const MOST_STEPS: usize = 10;

/// The steps for what is recommended; none where nothing is.
pub(super) fn all(view: &View<'_>) -> Vec<Said> {
    view.recommended().map_or_else(Vec::new, |best| match best.option.seen {
        Some(Outcome::Works) => vec![Said::new(Code::LeaveAsItIs, &["observation"])],
        _ => to(view, &best.option, None),
    })
}

/// The steps to use this option, where that is set already.
pub(super) fn to(view: &View<'_>, option: &Candidate, is_set: Option<PortMode>) -> Vec<Said> {
    let mut steps = Vec::with_capacity(MOST_STEPS);
    steps.extend(sign_in(view));
    steps.extend(view.case.is_a_guess(option).then(|| set(Code::OnlyIfListening, option.pair)));
    steps.extend((is_set != Some(option.pair)).then(|| set(Code::SetPortAndMode, option.pair)));
    steps.extend(require_tls(view.case, option.pair));
    for_service(view.case, &mut steps);
    steps.extend(correct(view, option));
    steps.extend(next(view, option));
    steps.extend(find_settings(view.case));
    steps.extend(ask_support(view.case));
    steps
}

/// Server, user name and login, as the register knows them.
fn for_service(case: &Case<'_>, steps: &mut Vec<Said>) {
    let Some(service) = case.service else { return };
    let server = service.host.filter(|_| case.named_host.is_none());
    let code = |host: &str| if host.contains('<') { Code::EnterOwnServer } else { Code::EnterServer };
    steps.extend(server.map(|host| Said::new(code(host), &[]).about(About::Server(service))));
    if case.authenticates {
        let name = service.user_name.filter(|name| *name != UserName::Token);
        let name = name.map(|name| About::UserName(service, name));
        steps.extend(name.map(|about| Said::new(Code::EnterUserName, &[]).about(about)));
        steps.extend(browser_instead(service));
        steps.extend(log_in(service));
    }
    let is_asked = |need: &&Need| case.authenticates != (**need == Need::OwnNetwork);
    let needs = service.needs.iter().filter(is_asked);
    steps.extend(needs.map(|need| Said::new(Code::NeedsFirst, &[]).about(About::Need(service, *need))));
}

/// Whoever delivers logs in nowhere; for the rest there is a page with the server's name, or the register knows it. A
/// company's own server is told in its own words.
fn find_settings(case: &Case<'_>) -> Option<Said> {
    let is_known = case.service.is_some_and(|service| case.named_host.is_some() || service.host.is_some());
    (case.job() == Job::Submit && !is_known).then(|| Said::new(Code::FindSettings, &["rfc6186-3.1"]))
}

/// A guest network that let nothing through may be waiting for its sign-in page.
fn sign_in(view: &View<'_>) -> Option<Said> {
    view.may_wait_for_sign_in().then(|| Said::new(Code::SignInToPortal, &["rfc8952"]))
}

fn set(code: Code, option: PortMode) -> Said {
    Said::new(code, &["rfc8314-3.3"]).about(About::Option(option))
}

/// On 25 the receiving domain decides, by DANE or MTA-STS, and without a login nobody need insist.
fn require_tls(case: &Case<'_>, best: PortMode) -> Option<Said> {
    let can_insist = best.mode == Mode::Starttls && best.port != 25 && !case.whereto.is_own();
    can_insist.then(|| Said::new(Code::RequireTls, &["rfc8314-3.3"]))
}

/// Where a program can sign in through the browser, it needs no password made for it.
fn browser_instead(service: &'static ServiceFact) -> Option<Said> {
    let cure = About::Cure(service, Cure::SignInThroughBrowser, service.source.id);
    (service.oauth && service.login == Login::AppPassword).then(|| Said::new(Code::UseCure, &[]).about(cure))
}

fn log_in(service: &'static ServiceFact) -> Option<Said> {
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
        // Between servers certificates are not checked: a note says so.
        Some(Outcome::TlsCertificate) if view.case.job() == Job::Deliver => return None,
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
    let others = view.accepted().map(|judgement| &judgement.option).filter(|other| other.port() != best.port());
    let next = others.filter(|other| !view.case.is_a_guess(other)).map(|other| other.pair).next()?;
    (best.seen != Some(Outcome::Works)).then(|| set(Code::NextIfTimeout, next))
}
