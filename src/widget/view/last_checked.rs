//! How fresh an answer is.

use super::Scene;
use super::markup::{El, nothing, p};
use crate::knowledge::source;
use crate::model::Reason;
use crate::text::Ui;

/// On how many sources these reasons rest, and how old the oldest is; nothing before the sources are known.
pub(super) fn line(scene: &Scene<'_>, reasons: &[Reason]) -> El {
    let mut seen = Vec::new();
    let mut oldest = "";
    for source in reasons.iter().flat_map(|reason| &reason.sources).filter_map(|id| source(id)) {
        if !seen.contains(&source.id) {
            seen.push(source.id);
        }
        if oldest.is_empty() || source.checked < oldest {
            oldest = source.checked;
        }
    }
    if seen.is_empty() {
        return nothing();
    }
    let params = vec![("count", (seen.len() as u32).into()), ("date", scene.words.date(oldest).into())];
    p("aside fresh", scene.words.fill(Ui::HowFresh, params))
}
