//! What people have read elsewhere and what changed, and what to know about this situation.

use super::advise::View;
use super::age;
use super::case::Job;
use super::rules::{Detail, when};
use crate::knowledge::{self, Login, NetworkNote};
use crate::model::{Code, Mode, NetworkKind, Outcome, Reason, SourceId};

struct Note {
    code: Code,
    sources: &'static [SourceId],
    applies: fn(&View<'_>) -> Option<Detail>,
}

/// The notes that apply: first those of the situation, then the corrections.
pub(super) fn all(view: &View<'_>) -> Vec<Reason> {
    let notes = OF_THE_SITUATION.iter().chain(CORRECTIONS);
    notes.filter_map(|note| (note.applies)(view).map(|detail| detail.reason(note.code, note.sources))).collect()
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
    Note { code: Code::NoteNoTcp, sources: &[], applies: |view| when(view.case.has_note(NetworkNote::NoSmtp)) },
    Note {
        code: Code::NoteNoPasswords,
        sources: &[],
        applies: |view| {
            let service = view.case.service.filter(|service| service.login == Login::Oauth)?;
            Some(Detail::default().with("service", service.name).from(Some(service.source.id)))
        },
    },
    Note {
        code: Code::NoteUnusualMode,
        sources: &["ispdb-2026-03"],
        applies: |view| {
            let best = view.recommended()?.option;
            when(knowledge::port(best.port).is_some_and(|fact| !fact.modes.contains(&best.mode)))
        },
    },
    Note {
        code: Code::NoteOldFacts,
        sources: &[],
        applies: |view| {
            let network = view.case.network?;
            (age::is_old(network.as_of, view.case.today) == Some(true)).then(|| {
                let as_of = network.as_of.unwrap_or_default();
                Detail::default().with("network", network.name).with("asOf", as_of).from(Some(network.source.id))
            })
        },
    },
    Note {
        code: Code::NoteTestIt,
        sources: &["register"],
        applies: |view| when(view.recommended().is_some() && !seen(view, Outcome::Works)),
    },
    Note { code: Code::NoteMtaSts, sources: &["rfc8461-5"], applies: |view| when(view.case.job() == Job::Deliver) },
    Note { code: Code::NoteDane, sources: &["rfc7672"], applies: |view| when(view.case.job() == Job::Deliver) },
];

const CORRECTIONS: &[Note] = &[
    Note { code: Code::NoteSmtpSince1982, sources: &["rfc821", "rfc5321"], applies: |_| when(true) },
    Note {
        code: Code::Note465Deprecated,
        sources: &["rfc8314-7.3", "iana-465"],
        applies: |view| when(considers(view, 465)),
    },
    Note { code: Code::Note25Encryption, sources: &["rfc3207-4"], applies: |view| when(considers(view, 25)) },
    Note {
        code: Code::Note587Unencrypted,
        sources: &["rfc3207-4", "rfc8314-3.3"],
        applies: |view| when(considers(view, 587)),
    },
    Note {
        code: Code::Note587Replaced465,
        sources: &["rfc6409-3.1", "rfc8314-3.3"],
        applies: |view| when(considers(view, 587)),
    },
    Note {
        code: Code::NoteTlsSslNames,
        sources: &["rfc8314-3.3", "rfc8997"],
        applies: |view| when(view.accepted().any(|judgement| judgement.option.mode != Mode::None)),
    },
    Note { code: Code::Note2525Standard, sources: &[], applies: |view| when(considers(view, 2525)) },
];

fn seen(view: &View<'_>, outcome: Outcome) -> bool {
    view.case.observations.iter().any(|seen| seen.outcome == outcome)
}

fn considers(view: &View<'_>, port: u16) -> bool {
    view.judgements.iter().any(|judgement| judgement.option.port == port)
}
