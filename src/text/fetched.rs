//! English, where it is fetched like any other language: nothing until then.

use super::{Article, Terminal, Ui};
use crate::model::Code;

pub(super) const fn sentence(_: Code) -> &'static str {
    ""
}

pub(super) const fn ui(_: Ui) -> &'static str {
    ""
}

pub(super) const fn article(_: Article) -> &'static str {
    ""
}

pub(super) const fn terminal(_: Terminal) -> &'static str {
    ""
}

pub(super) const fn label(_: &str, _: &str) -> Option<&'static str> {
    None
}
