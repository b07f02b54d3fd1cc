//! Where facts come from.

#[cfg(feature = "embedded")]
pub(super) mod list;

use super::{ReadFrom, registers};
use crate::model::SourceId;

/// An RFC section, a registry row or a vendor's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// Stable id, such as `rfc8314-3.3`.
    pub id: SourceId,
    /// What it is, for people.
    pub title: &'static str,
    /// Where to read it; empty for `observation` and `register`, which are not pages.
    pub url: &'static str,
    /// When it was last read: `YYYY-MM` or `YYYY-MM-DD`.
    pub checked: &'static str,
    /// What was read then.
    pub read_from: ReadFrom,
}

impl Source {
    /// A source of which a stored copy was read.
    pub const fn new(id: SourceId, title: &'static str, url: &'static str, checked: &'static str) -> Self {
        Self { id, title, url, checked, read_from: ReadFrom::Copy }
    }
}

/// The source called `id`: of the list, of a network (`network/…`), a service (`service/…`) or a product
/// (`app/…`).
pub fn source(id: &str) -> Option<&'static Source> {
    sources().find(|source| source.id == id)
}

/// Every source; of those that are not compiled in, only what has been loaded.
pub fn sources() -> impl Iterator<Item = &'static Source> {
    standards()
        .iter()
        .chain(super::networks().iter().map(|network| &network.source))
        .chain(super::services().iter().map(|service| &service.source))
        .chain(crate::products::apps().iter().map(|app| &app.source))
}

/// Standards, registry rows and papers: what is neither a network's source nor a service's.
pub(super) fn standards() -> &'static [Source] {
    registers::sources()
}
