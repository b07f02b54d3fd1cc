//! Where facts come from.

use crate::model::SourceId;

/// An RFC section, a registry row or a vendor's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Source {
    /// Stable id, such as `rfc8314-3.3`.
    pub id: SourceId,
    /// What it is, for people.
    pub title: &'static str,
    /// Where to read it.
    pub url: &'static str,
    /// When it was last read: `YYYY-MM` or `YYYY-MM-DD`; `undated` where the copy read bears no date.
    pub checked: &'static str,
}

/// The source called `id`: of the list, of a network (`network/…`) or of a service (`service/…`).
pub fn source(id: &str) -> Option<&'static Source> {
    sources().find(|source| source.id == id)
}

/// Every source.
pub fn sources() -> impl Iterator<Item = &'static Source> {
    SOURCES
        .iter()
        .chain(super::networks().iter().map(|network| &network.source))
        .chain(super::services().iter().map(|service| &service.source))
}

const fn rfc(id: SourceId, title: &'static str, url: &'static str) -> Source {
    Source { id, title, url, checked: "2026-11" }
}

const SOURCES: &[Source] = &[
    rfc("rfc3207-4", "RFC 3207 §4: the STARTTLS command", "https://www.rfc-editor.org/rfc/rfc3207#section-4"),
    rfc(
        "rfc3463-3",
        "RFC 3463 §3: enhanced mail system status codes",
        "https://www.rfc-editor.org/rfc/rfc3463#section-3",
    ),
    rfc("rfc4954-6", "RFC 4954 §6: status codes of authentication", "https://www.rfc-editor.org/rfc/rfc4954#section-6"),
    rfc("rfc5248", "RFC 5248: registry of enhanced status codes", "https://www.rfc-editor.org/rfc/rfc5248"),
    rfc("rfc5321-4.2", "RFC 5321 §4.2: SMTP replies", "https://www.rfc-editor.org/rfc/rfc5321#section-4.2"),
    rfc("rfc8996", "RFC 8996: TLS 1.0 and 1.1 deprecated", "https://www.rfc-editor.org/rfc/rfc8996"),
    rfc("rfc5321", "RFC 5321: Simple Mail Transfer Protocol", "https://www.rfc-editor.org/rfc/rfc5321"),
    rfc("rfc6409-3.1", "RFC 6409 §3.1: port 587 for submission", "https://www.rfc-editor.org/rfc/rfc6409#section-3.1"),
    rfc("rfc6409-4.3", "RFC 6409 §4.3: require authentication", "https://www.rfc-editor.org/rfc/rfc6409#section-4.3"),
    rfc(
        "rfc8314-3.3",
        "RFC 8314 §3.3: implicit TLS for submission",
        "https://www.rfc-editor.org/rfc/rfc8314#section-3.3",
    ),
    rfc(
        "rfc8314-7.3",
        "RFC 8314 §7.3: port 465 registered again",
        "https://www.rfc-editor.org/rfc/rfc8314#section-7.3",
    ),
];
