//! Where else to turn: when nothing is left, or when what is left may well be blocked.

use super::Said;
use super::advise::View;
use super::case::Job;
use super::rules::when;
use super::said::About;
use crate::knowledge::NetworkNote;
use crate::model::{Blocking, Code, Gate, Mode, NetworkKind, Role, SourceId};

struct WayOut {
    code: Code,
    sources: &'static [SourceId],
    opens: fn(&View<'_>) -> Option<About>,
}

/// The ways out that are open, the nearest first.
pub(super) fn all(view: &View<'_>) -> Vec<Said> {
    WAYS_OUT
        .iter()
        .filter_map(|way| (way.opens)(view).map(|about| Said::new(way.code, way.sources).about(about)))
        .collect()
}

const WAYS_OUT: &[WayOut] = &[
    WayOut {
        code: Code::SignInToPortal,
        sources: &["rfc8952"],
        opens: |view| when(view.recommended().is_none() && view.may_wait_for_sign_in()),
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
            when(
                view.recommended().is_none()
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
            when(moves && view.is_emptied_by(Gate::Network))
        },
    },
];

/// Nothing is left, or the best that is left is likely blocked.
fn stuck(view: &View<'_>) -> bool {
    view.recommended().is_none_or(|best| matches!(best.option.blocking, Blocking::High | Blocking::VeryHigh))
}
