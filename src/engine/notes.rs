//! What people have read elsewhere and what changed, and what to know about this situation.

use super::Said;
use super::advise::View;
use super::case::{Case, Job};
use super::rules::when;
use super::said::About;
use crate::knowledge::{self, Advisory, Affected, Login, NetworkNote, When, advisories_of};
use crate::model::{Code, Mode, NetworkKind, Outcome, Role, SourceId};

struct Note {
    code: Code,
    sources: &'static [SourceId],
    applies: fn(&View<'_>) -> Option<About>,
}

/// The notes that apply: first those of the situation, then the corrections.
pub(super) fn all(view: &View<'_>) -> Vec<Said> {
    let notes = OF_THE_SITUATION.iter().chain(CORRECTIONS);
    let mut said = Vec::with_capacity(OF_THE_SITUATION.len() + CORRECTIONS.len());
    said.extend(login_change(view.case));
    said.extend(
        notes.filter_map(|note| (note.applies)(view).map(|about| Said::new(note.code, note.sources).about(about))),
    );
    said
}

/// Whether a note holds in every situation, so that it may stand aside.
pub fn is_general(note: Code) -> bool {
    note == Code::NoteTestIt || CORRECTIONS.iter().any(|correction| correction.code == note)
}

/// The day from which the service takes no plain password, said for today; both ways where today is not known.
fn login_change(case: &Case<'_>) -> Option<Said> {
    let service = case.service.filter(|_| case.authenticates)?;
    let is_about_logins = |advisory: &&Advisory| advisory.who == Affected::PasswordLogins && advisory.from.is_some();
    let advisory = advisories_of(service.id).find(is_about_logins)?;
    let code = match advisory.on(case.today) {
        When::Before => Code::NoteLoginWillChange,
        When::During => Code::NoteLoginChanged,
        When::Unknown => Code::NoteLoginChanges,
        When::After => return None,
    };
    Some(Said::new(code, &[]).about(About::Login(service, advisory)))
}

const OF_THE_SITUATION: &[Note] = &[
    Note { code: Code::NoteUnknownNetwork, sources: &["register"], applies: |view| when(view.case.unknown_network) },
    Note {
        code: Code::NoteUnknownService,
        sources: &["ispdb-2026-03"],
        applies: |view| when(view.case.unknown_service),
    },
    Note {
        code: Code::NoteCaptivePortal,
        sources: &["rfc8952"],
        applies: |view| {
            let guest = view.case.kind == NetworkKind::PublicWifi;
            when(guest && !seen(view, Outcome::Works))
        },
    },
    Note {
        code: Code::NoteTlsIntercepted,
        sources: &["rfc7817-3"],
        applies: |view| when(seen(view, Outcome::TlsCertificate)),
    },
    Note {
        code: Code::NoteStarttlsMasked,
        sources: &["imc-2015-mail-security"],
        applies: |view| when(seen(view, Outcome::StarttlsMissing) || view.case.has_note(NetworkNote::InspectsSmtp)),
    },
    Note {
        code: Code::NoteRedirected,
        sources: &["network/shared-hosting-redirect", "network/cpanel-smtp-restrictions"],
        applies: |view| {
            let suspicious = view.case.kind == NetworkKind::Hosting && seen(view, Outcome::TlsCertificate);
            when(suspicious || view.case.has_note(NetworkNote::RedirectsSmtp))
        },
    },
    Note {
        code: Code::NoteOwnServerOnly,
        sources: &[],
        applies: |view| {
            // Whoever logs in has no use for 25, unless nothing else is left.
            let wants_25 = view.case.job() != Job::Submit || view.recommended().is_none();
            view.case.noted(NetworkNote::OwnServerOnly).filter(|_| wants_25).map(About::Network)
        },
    },
    Note {
        code: Code::NoteNoTcp,
        sources: &[],
        applies: |view| view.case.noted(NetworkNote::NoSmtp).map(About::Network),
    },
    Note {
        code: Code::NoteNoPasswords,
        sources: &[],
        applies: |view| view.case.service.filter(|service| service.login == Login::Oauth).map(About::Service),
    },
    Note {
        code: Code::NoteUnusualMode,
        sources: &["ispdb-2026-03"],
        applies: |view| {
            let best = &view.recommended()?.option;
            when(best.fact.is_some_and(|fact| !fact.modes.contains(&best.mode())))
        },
    },
    Note {
        code: Code::NoteOldFacts,
        sources: &[],
        applies: |view| {
            let network = view.case.network?;
            (knowledge::is_old(network.as_of, view.case.today) == Some(true)).then_some(About::Age(network))
        },
    },
    Note {
        code: Code::NoteTestIt,
        sources: &["register"],
        applies: |view| when(view.recommended().is_some() && !seen(view, Outcome::Works)),
    },
    Note {
        code: Code::NoteInboundPorts,
        sources: &["rfc5321-4.5.4.2", "rfc8314-3.3"],
        applies: |view| when(view.case.role == Role::MailServer),
    },
    Note {
        code: Code::NoteServersDoNotVerify,
        sources: &["rfc3207-4", "rfc8461-5"],
        applies: |view| when(view.case.job() == Job::Deliver && seen(view, Outcome::TlsCertificate)),
    },
    Note { code: Code::NoteMtaSts, sources: &["rfc8461-5"], applies: |view| when(view.case.job() == Job::Deliver) },
    Note { code: Code::NoteDane, sources: &["rfc7672"], applies: |view| when(view.case.job() == Job::Deliver) },
];

const CORRECTIONS: &[Note] = &[
    Note { code: Code::NoteSmtpSince1982, sources: &["rfc788", "rfc821", "rfc5321"], applies: always },
    Note { code: Code::Note465Deprecated, sources: &["rfc8314-7.3", "iana-465"], applies: always },
    Note {
        code: Code::Note25Encryption,
        sources: &["rfc2487", "rfc3207-4", "rfc7672", "rfc8461-5", "rfc8689"],
        applies: always,
    },
    Note { code: Code::Note587Unencrypted, sources: &["rfc2476", "rfc2487", "rfc8314-4.1"], applies: always },
    Note { code: Code::Note587Replaced465, sources: &["rfc2476", "rfc8314-3.3", "rfc8314-7.3"], applies: always },
    Note {
        code: Code::NoteTlsSslNames,
        sources: &["rfc2246", "rfc8314-3.3", "rfc8997"],
        applies: |view| when(view.accepted().any(|judgement| judgement.option.mode() != Mode::None)),
    },
    Note { code: Code::Note2525Standard, sources: &["iana-2525"], applies: always },
];

fn seen(view: &View<'_>, outcome: Outcome) -> bool {
    view.case.observations.iter().any(|seen| seen.outcome == outcome)
}

/// These ports are considered in every situation, so what people have read of them is, too.
fn always(_: &View<'_>) -> Option<About> {
    when(true)
}
