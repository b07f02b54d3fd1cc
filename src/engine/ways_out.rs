//! Where else to turn: when nothing is left, or when what is left may well be blocked.

use super::Said;
use super::advise::View;
use super::case::{Job, Reach, reach};
use super::rules::{Judgement, when};
use super::said::About;
use super::support::ask_support;
use crate::knowledge::{Cure, Login, NetworkNote, When, advisories_of};
use crate::model::{Blocking, Code, Gate, Mode, NetworkKind, Role, SourceId};

struct WayOut {
    code: Code,
    sources: &'static [SourceId],
    opens: fn(&View<'_>) -> Option<About>,
}

/// The ways out that are open, the nearest first.
pub(super) fn all(view: &View<'_>) -> Vec<Said> {
    let open =
        WAYS_OUT.iter().filter_map(|way| (way.opens)(view).map(|about| Said::new(way.code, way.sources).about(about)));
    let support = ask_support(view.case).filter(|_| view.recommended().is_none() && view.case.job() == Job::Submit);
    open.chain(cures(view)).chain(support).collect()
}

/// What a service has for those who cannot log in as it wants, or not for long.
fn cures(view: &View<'_>) -> Vec<Said> {
    let Some(service) = view.case.service else { return Vec::new() };
    let without_login = !view.case.authenticates;
    let without_browser = matches!(view.case.role, Role::Device | Role::Application) && service.login == Login::Oauth;
    if !without_login && !without_browser {
        return Vec::new();
    }
    let mut found: Vec<(Cure, SourceId)> = Vec::new();
    for advisory in advisories_of(service.id).filter(|advisory| advisory.on(view.case.today) != When::After) {
        for &cure in advisory.cures {
            if is_without_login(cure) && found.iter().all(|(known, _)| *known != cure) {
                found.push((cure, advisory.source));
            }
        }
    }
    let said = |(cure, source)| Said::new(Code::UseCure, &[]).about(About::Cure(service, cure, source));
    found.into_iter().map(said).collect()
}

/// What takes mail of those who do not sign in through a browser.
fn is_without_login(cure: Cure) -> bool {
    matches!(cure, Cure::HighVolumeEmail | Cure::Connector | Cure::DirectSend | Cure::OwnRelay | Cure::RelayService)
}

const WAYS_OUT: &[WayOut] = &[
    WayOut {
        code: Code::SignInToPortal,
        sources: &["rfc8952"],
        opens: |view| when(view.recommended().is_none() && view.may_wait_for_sign_in()),
    },
    WayOut {
        code: Code::CheckServerName,
        sources: &["rfc5321"],
        opens: |view| {
            let failed = view.case.observations.iter().any(|seen| reach(seen.outcome) == Reach::Failed);
            when(view.recommended().is_none() && failed && view.case.job() != Job::Deliver)
        },
    },
    WayOut {
        code: Code::AskNetwork,
        sources: &[],
        opens: |view| {
            let network = view.case.network.filter(|_| stuck(view))?;
            Some(About::HowToOpen(network, network.how_to_open?))
        },
    },
    WayOut {
        code: Code::UseSmarthost,
        sources: &["rfc6409-3.1", "rfc8314-3.3"],
        opens: |view| when(view.case.job() == Job::Deliver && stuck(view)),
    },
    WayOut {
        code: Code::UseLocalRelay,
        sources: &["rfc8314-3.3"],
        opens: |view| {
            let no_tls = !view.case.client.speaks(Mode::ImplicitTls) && !view.case.client.speaks(Mode::Starttls);
            let can_host_one = matches!(view.case.role, Role::Device | Role::Application);
            when(
                view.recommended().is_none()
                    && can_host_one
                    && (no_tls || view.is_emptied_by(Gate::Client) || view.case.role == Role::Device),
            )
        },
    },
    WayOut {
        code: Code::UpdateClient,
        sources: &["rfc8997"],
        opens: |view| when(view.is_emptied_by(Gate::Client) || view.is_emptied_by(Gate::Safety)),
    },
    WayOut {
        code: Code::TurnOnLogin,
        sources: &["rfc6409-4.3"],
        opens: |view| when(view.recommended().is_none() && !view.case.authenticates && view.case.job() != Job::Deliver),
    },
    WayOut {
        code: Code::AskService,
        sources: &["rfc8314-3.3"],
        opens: |view| {
            let by_service = view.is_emptied_by(Gate::Service)
                || view.is_emptied_by(Gate::Client)
                || view.is_emptied_by(Gate::Safety);
            when(by_service || (view.is_emptied_by(Gate::Role) && view.case.offered.is_some()))
        },
    },
    WayOut {
        code: Code::UseRelay,
        sources: &["rfc8314-3.3"],
        opens: |view| {
            let may_use = view.case.role != Role::MailClient && view.case.authenticates;
            when(view.recommended().is_none() && may_use && !view.case.has_note(NetworkNote::NoSmtp))
        },
    },
    WayOut {
        code: Code::UseHttpsApi,
        sources: &["iana-443"],
        opens: |view| when(view.case.role == Role::Application && stuck(view)),
    },
    WayOut {
        code: Code::UseWebmail,
        sources: &["iana-443"],
        opens: |view| when(view.case.role == Role::MailClient && stuck(view)),
    },
    WayOut {
        code: Code::UseOtherNetwork,
        sources: &["register"],
        opens: |view| {
            let moves = matches!(view.case.role, Role::MailClient) && view.case.kind != NetworkKind::Cloud;
            when(moves && (view.is_emptied_by(Gate::Network) || is_a_guess(view)))
        },
    },
];

/// Nothing is left, or the best that is left is likely blocked.
fn stuck(view: &View<'_>) -> bool {
    let is_dreaded = |best: &Judgement| matches!(best.option.blocking, Blocking::High | Blocking::VeryHigh);
    view.recommended().is_none_or(is_dreaded) || is_a_guess(view)
}

/// What is left is a port on which nobody is known to listen: it never stands alone.
fn is_a_guess(view: &View<'_>) -> bool {
    view.recommended().is_some_and(|best| view.case.is_a_guess(&best.option))
}
