//! The verb `check`.

use super::advise::best;
use super::case::Case;
use super::rules::{self, Effect, Judgement};
use crate::knowledge::{self, typical};
use crate::model::{
    Check, Code, Finding, Gate, Mode, Network, NetworkKind, Offer, Outcome, PortMode, Reason, Setting, Severity,
    Situation, Symptom, Verdict, Vocabulary,
};

/// What is wrong with a setting, what shows when it is tried, and the one change to make.
///
/// Total and pure, and of one mind with [`advise`](super::advise): a setting is put beside the advice for the same case. What that
/// recommends is good here, and what is broken or unsafe here is never accepted there. `good` means that nothing better is
/// to be had; the findings may still caution.
///
/// ```
/// use port_advice::model::Verdict;
/// use port_advice::{engine::check, input};
///
/// let setting = input::setting(&serde_json::json!({ "port": 465, "mode": "implicit-tls" }))?;
/// assert_eq!(check(&setting).verdict, Verdict::Good);
/// # Ok::<(), input::InputError>(())
/// ```
pub fn check(setting: &Setting) -> Check {
    let option = setting.pair();
    let case = Case::new(&setting.situation).with_set(option);
    let plain = Case::new(&setting.situation);
    let judgement = rules::judge(&case, case.candidate(option));
    let mut findings = Vec::from_iter(mismatch(&case, option));
    findings.extend(optional_encryption(&case, setting));
    findings.extend(judged(&judgement, &setting.situation));
    let findings = gravest_first(findings);
    let is_best = best(&plain) == Some(option) || judgement.option.seen == Some(Outcome::Works);
    let verdict = verdict(&findings, is_best);
    Check {
        verdict,
        you_will_see: symptoms(&case, option, &findings),
        change: match verdict {
            Verdict::Good => None,
            _ if is_best => None,
            // It works: another pair is worth the trouble only if it is better.
            Verdict::WorksBut => best(&plain),
            Verdict::Broken | Verdict::Unsafe => best(&case),
        }
        .filter(|pair| *pair != option),
        assumed: Case::assumed(&setting.situation),
        findings,
    }
}

/// In order of severity, else as found. Without sorting machinery, which weighs more than all of this in a browser.
fn gravest_first(mut found: Vec<Finding>) -> Vec<Finding> {
    let mut ordered = Vec::with_capacity(found.len());
    for severity in Severity::ALL.iter().rev() {
        ordered.extend(found.extract_if(.., |finding| finding.severity == *severity));
    }
    ordered
}

/// A mode that is not spoken on this port, as far as anybody knows.
fn mismatch(case: &Case<'_>, option: PortMode) -> Option<Finding> {
    if case.offer(option) == Offer::Offered || case.whereto.is_own() {
        return None;
    }
    let finding = |code, severity, sources: &[_]| {
        Some(from_reason(severity, Reason::new(code, sources).with("port", option.port)))
    };
    if let Some(protocol) = knowledge::fetching(option.port) {
        let reason = Reason::new(Code::FetchingPort, &["rfc8314-3.3"]).with("port", option.port);
        return Some(from_reason(Severity::Error, reason.with("protocol", protocol)));
    }
    let Some(spoken) = modes_spoken(case, option.port) else {
        // A service that the register knows does not listen on a port that nobody knows: 456 for 465.
        let severity = if case.service.is_some() { Severity::Error } else { Severity::Warning };
        return finding(Code::UnknownPort, severity, &["rfc6409-3.1"]);
    };
    if spoken.contains(&option.mode) {
        return None;
    }
    match option.mode {
        Mode::ImplicitTls => finding(Code::ImplicitTlsOnStarttlsPort, Severity::Error, &["rfc3207-4", "rfc8314-3.3"]),
        Mode::Starttls | Mode::None if spoken.contains(&Mode::ImplicitTls) => {
            finding(Code::PlaintextOnImplicitTlsPort, Severity::Error, &["rfc8314-3.3"])
        }
        Mode::Starttls | Mode::None => None,
    }
}

/// STARTTLS that the program does not insist on, before a login.
fn optional_encryption(case: &Case<'_>, setting: &Setting) -> Option<Finding> {
    let optional = setting.mode == Mode::Starttls && setting.enforced == Some(false) && case.authenticates;
    optional.then(|| {
        from_reason(Severity::Warning, Reason::new(Code::StarttlsOptional, &["rfc8314-3.3", "imc-2015-mail-security"]))
    })
}

/// The modes the service speaks on the port, else those that are usual there. None for a port that nobody knows.
fn modes_spoken(case: &Case<'_>, port: u16) -> Option<Vec<Mode>> {
    let offered: Vec<_> =
        case.offered.into_iter().flatten().filter(|pair| pair.port == port).map(|pair| pair.mode).collect();
    if !offered.is_empty() {
        return Some(offered);
    }
    knowledge::port(port).map(|fact| fact.modes.to_vec())
}

/// What the rules find. Of networks, what is told of this one: a setting that is checked for any says nothing of its kind.
fn judged(judgement: &Judgement, situation: &Situation) -> impl Iterator<Item = Finding> {
    let names = |network: &Network| {
        network.id.is_some()
            || network.blocked.is_some()
            || network.kind.is_some_and(|kind| kind != NetworkKind::Unknown)
    };
    let is_told = situation.network.as_ref().is_some_and(names)
        || situation.observations.as_ref().is_some_and(|seen| !seen.is_empty());
    judgement.reasons.iter().filter(move |said| is_told || !rules::is_about_network(said.code)).filter_map(|said| {
        let severity = match rules::effect(said.code)? {
            // Some networks and services let it pass.
            Effect::Reject(Gate::Role) if said.code == Code::Port25IsForServers => Severity::Warning,
            Effect::Reject(_) => Severity::Error,
            Effect::Caution => Severity::Warning,
            Effect::Support => Severity::Info,
        };
        Some(from_reason(severity, said.reason()))
    })
}

fn from_reason(severity: Severity, reason: Reason) -> Finding {
    Finding { code: reason.code, severity, params: reason.params, sources: reason.sources }
}

fn verdict(findings: &[Finding], recommended: bool) -> Verdict {
    let errors: Vec<_> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| finding.code).collect();
    let is_optional = findings.iter().any(|finding| finding.code == Code::StarttlsOptional);
    if recommended && !is_optional {
        Verdict::Good
    } else if errors == [Code::LoginInClear] {
        Verdict::Unsafe
    } else if !errors.is_empty() {
        Verdict::Broken
    } else if findings.iter().any(|finding| finding.severity == Severity::Warning) {
        Verdict::WorksBut
    } else {
        Verdict::Good
    }
}

/// What shows, the likeliest first. The first gate that fails decides: nobody gets to see a later one.
fn symptoms(case: &Case<'_>, option: PortMode, findings: &[Finding]) -> Vec<Symptom> {
    let found = |code| findings.iter().any(|finding| finding.code == code);
    let codes: &[Code] = if found(Code::ClientLacksImplicitTls) || found(Code::ClientLacksStarttls) {
        &[Code::SeesNoSuchSetting]
    } else if found(Code::FetchingPort) {
        &[Code::SeesOtherGreeting]
    } else if found(Code::SeenToFail) || found(Code::SaidToBeBlocked) || found(Code::NetworkBlocksPort) {
        &[Code::SeesNoConnection]
    } else if found(Code::ImplicitTlsOnStarttlsPort) || found(Code::ModeSeenToFail) {
        &[Code::SeesWrongVersion]
    } else if found(Code::PlaintextOnImplicitTlsPort) {
        &[Code::SeesHang]
    } else if found(Code::ServersDeliverTo25) || found(Code::UnknownPort) {
        &[Code::SeesNoConnection]
    } else if found(Code::NotOfferedByService) {
        not_offered(case, option)
    } else if found(Code::Port25IsForServers) && found(Code::LoginInClear) {
        &[Code::SeesNoConnection, Code::SeesNoLogin, Code::SeesLoginDemand, Code::SeesStarttlsDemand]
    } else if found(Code::Port25IsForServers) {
        &[Code::SeesNoConnection, Code::SeesNoLogin, Code::SeesLoginDemand]
    } else if found(Code::LoginInClear) {
        &[Code::SeesStarttlsDemand, Code::SeesNoLogin, Code::SeesNothing]
    } else if found(Code::SubmissionNeedsLogin) {
        &[Code::SeesLoginDemand]
    } else if found(Code::UnregisteredPort) && case.offer(option) != Offer::Offered {
        &[Code::SeesNoConnection]
    } else if found(Code::MailInClear) {
        &[Code::SeesNothing]
    } else {
        &[]
    };
    codes.iter().map(|&code| Symptom { code, messages: typical(code) }).collect()
}

/// A service that listens on the port but not in this mode wants STARTTLS; one that does not listen does not answer.
fn not_offered(case: &Case<'_>, option: PortMode) -> &'static [Code] {
    let listens = case.offered.is_some_and(|offered| offered.iter().any(|pair| pair.port == option.port));
    if listens && option.mode == Mode::None { &[Code::SeesStarttlsDemand] } else { &[Code::SeesNoConnection] }
}
