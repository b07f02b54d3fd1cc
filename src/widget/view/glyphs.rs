//! Small pictures that read without colour, each with its words beside it.

use yew::prelude::*;

use super::Scene;
use crate::model::{Blocking, Security, Verdict};

const OUTLINE: &str = "M10 1.8 17 4.4v5.1c0 4.2-2.9 7.2-7 8.7-4.1-1.5-7-4.5-7-8.7V4.4Z";
const HALF: &str = "M10 1.8v16.4c-4.1-1.5-7-4.5-7-8.7V4.4Z";
const TICK: &str = "m6.6 9.9 2.4 2.5 4.5-4.9";
const CROSS: &str = "m7.4 7.4 5.2 5.2m0-5.2-5.2 5.2";

/// A shield: full with a tick, half, empty and broken, or empty with a cross.
pub(super) fn shield(scene: &Scene<'_>, security: Security) -> Html {
    let (name, inside) = match security {
        Security::Guaranteed => ("full", html! { <path class="mark" d={ TICK } /> }),
        Security::WhenRequired => ("half", html! { <path class="fill" d={ HALF } /> }),
        Security::Opportunistic => ("broken", Html::default()),
        Security::Clear => ("none", html! { <path class="mark" d={ CROSS } /> }),
    };
    let picture = html! {
        <svg class="shield" data-protection={ name } viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path class="outline" d={ OUTLINE } />
            { inside }
        </svg>
    };
    beside(picture, scene.words.label("security", security))
}

/// A tick, an exclamation mark or a cross.
pub(super) fn verdict(scene: &Scene<'_>, verdict: Verdict) -> Html {
    let sign = match verdict {
        Verdict::Good => "✓",
        Verdict::WorksBut => "!",
        Verdict::Broken | Verdict::Unsafe => "✕",
    };
    beside(html! { <span class="sign" aria-hidden="true">{ sign }</span> }, scene.words.label("verdict", verdict))
}

/// Five bars: the more of them, the likelier the port is blocked. A question mark where nobody knows.
pub(super) fn meter(scene: &Scene<'_>, blocking: Blocking) -> Html {
    let picture = match blocking {
        Blocking::Unknown => html! { <span class="meter unknown" aria-hidden="true">{ "?" }</span> },
        known => {
            let level = known as usize;
            let bars = (0..LEVELS.len()).map(|bar| html! { <i data-on={ (bar <= level).then_some("") } /> });
            html! { <span class="meter" data-level={ LEVELS[level] } aria-hidden="true">{ for bars }</span> }
        }
    };
    beside(picture, scene.words.label("blocking", blocking))
}

const LEVELS: [&str; 5] = ["1", "2", "3", "4", "5"];

fn beside(picture: Html, words: AttrValue) -> Html {
    html! { <>{ picture }<span>{ words }</span></> }
}
