//! Commands by which readers see for themselves, each with what its result means.

use super::markup::{El, all, el, p};
use super::{Scene, controls, reasons};
use crate::model::PortMode;
use crate::settings::{self, ByHand};
use crate::text::Ui;

/// The commands for this pair, with the host's server if there is one.
pub(super) fn tests(scene: &Scene<'_>, pair: PortMode) -> El {
    let words = scene.words;
    let test = |(number, (kind, command))| {
        all(vec![controls::to_copy(scene, "command", number, "ltr", command), el("p").say(words.ui(tells(kind)))])
    };
    let inside = || {
        let tests = settings::by_hand(scene.state.page.host(), pair).into_iter().enumerate();
        all(vec![p("aside", words.ui(Ui::TestItHint)), all(tests.map(test).collect())])
    };
    reasons::details(scene, "by-hand", words.ui(Ui::TestIt), false, &inside)
}

const fn tells(kind: ByHand) -> Ui {
    match kind {
        ByHand::Reach => Ui::TestReach,
        ByHand::ImplicitTls => Ui::TestImplicitTls,
        ByHand::Starttls => Ui::TestStarttls,
        ByHand::Whole => Ui::TestWhole,
    }
}
