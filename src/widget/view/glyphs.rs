//! Small pictures that read without colour, each with its words beside it.

use super::Scene;
use super::localizer::Text;
use super::markup::{El, all, el, of};
use crate::model::{Blocking, Security, Verdict};

const OUTLINE: &str = "M10 1.8 17 4.4v5.1c0 4.2-2.9 7.2-7 8.7-4.1-1.5-7-4.5-7-8.7V4.4Z";
const HALF: &str = "M10 1.8v16.4c-4.1-1.5-7-4.5-7-8.7V4.4Z";
const TICK: &str = "m6.6 9.9 2.4 2.5 4.5-4.9";
const CROSS: &str = "m7.4 7.4 5.2 5.2m0-5.2-5.2 5.2";

/// A shield: full with a tick, half, empty and broken, or empty with a cross.
pub(super) fn shield(scene: &Scene<'_>, security: Security) -> El {
    let (name, class, inside) = match security {
        Security::Guaranteed => ("full", "mark", TICK),
        Security::WhenRequired => ("half", "fill", HALF),
        Security::Opportunistic => ("broken", "", ""),
        Security::Clear => ("none", "mark", CROSS),
    };
    let path = |class, line| of("path", class).set("d", line);
    let picture =
        of("svg", "shield").set("data-protection", name).set("viewBox", "0 0 20 20").set("aria-hidden", "true");
    beside(picture.add(path("outline", OUTLINE)).add(path(class, inside)), scene.words.label("security", security))
}

/// A tick, an exclamation mark or a cross.
pub(super) fn verdict(scene: &Scene<'_>, verdict: Verdict) -> El {
    let sign = match verdict {
        Verdict::Good => "✓",
        Verdict::WorksBut => "!",
        Verdict::Broken | Verdict::Unsafe => "✕",
    };
    let picture = of("span", "sign").set("aria-hidden", "true").say(sign.into());
    beside(picture, scene.words.label("verdict", verdict))
}

/// Five bars: the more of them, the likelier the port is blocked. A question mark where nobody knows.
pub(super) fn meter(scene: &Scene<'_>, blocking: Blocking) -> El {
    let picture = match blocking {
        Blocking::Unknown => of("span", "meter unknown").set("aria-hidden", "true").say("?".into()),
        known => {
            let level = known as usize;
            let bars = (0..LEVELS.len()).map(|bar| bar_of(bar <= level)).collect();
            of("span", "meter").set("data-level", LEVELS[level]).set("aria-hidden", "true").add_all(bars)
        }
    };
    beside(picture, scene.words.label("blocking", blocking))
}

const LEVELS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// A bar or dot that is on or off.
pub(super) fn bar_of(is_on: bool) -> El {
    let bar = el("i");
    if is_on { bar.set("data-on", "") } else { bar }
}

fn beside(picture: El, words: Text) -> El {
    all(vec![picture, el("span").say(words)])
}
