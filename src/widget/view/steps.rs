//! What to do, and where else to turn.

use super::markup::{El, el, maybe, nothing, of, section};
use super::{Scene, host, reasons};
use crate::model::Reason;
use crate::text::Ui;

/// These steps in order, what to heed, the ways out, and the host's own pointers.
pub(super) fn steps(scene: &Scene<'_>, steps: &[Reason], to_heed: El) -> El {
    let advice = &scene.state.advice;
    let heading = if advice.recommended.is_some() { Ui::IfItFails } else { Ui::WaysOut };
    let ways_out = (!advice.ways_out.is_empty())
        .then(|| section("ways-out", "ways-out", scene.words.ui(heading)).add(reasons::list(scene, &advice.ways_out)));
    let pieces = vec![list(scene, steps), to_heed, maybe(ways_out), host::pointers(scene)];
    of("div", "todo").set("part", "steps").add_all(pieces)
}

/// What to do, in order.
fn list(scene: &Scene<'_>, steps: &[Reason]) -> El {
    if steps.is_empty() {
        return nothing();
    }
    let step = |step: &Reason| el("li").say(scene.words.say(step));
    let list = el("ol").add_all(steps.iter().map(step).collect());
    section("steps", "steps", scene.words.ui(Ui::Steps)).add(list)
}
