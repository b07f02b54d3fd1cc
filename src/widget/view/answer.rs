//! The answer: port and mode, large.

use super::localizer::Text;
use super::markup::{El, all, el, maybe, nothing, number, of, p, text};
use super::{Scene, controls, glyphs, last_checked, questions};
use crate::model::{Blocking, Gate, Mode, OptionAdvice, PortMode, Role, Vocabulary};
use crate::text::Ui;
use crate::widget::state::LoginName;

/// The card with the recommended option, or with the news that there is none.
pub(super) fn answer(scene: &Scene<'_>) -> El {
    let advice = &scene.state.advice;
    let best = advice.options.first().filter(|option| option.accepted);
    let sentence = match best {
        Some(best) => scene.words.about(Ui::AnswerIs, best.pair()),
        None => scene.words.ui(Ui::NoAnswer),
    };
    of("div", "answer")
        .set("part", "answer")
        .set("data-found", controls::flag(best.is_some()))
        .found_by(&scene.nodes.answer)
        .add(of("p", "spoken").set("role", "status").say(sentence))
        .add(best.map_or_else(|| none(scene), |best| found(scene, best)))
        .add(questions::given(scene))
}

fn found(scene: &Scene<'_>, best: &OptionAdvice) -> El {
    let words = scene.words;
    let known = scene.state.answers.any() || scene.state.page.sender.is_some();
    let known_network = best.blocking != Blocking::Unknown;
    let facts = vec![
        el("li").add(glyphs::shield(scene, best.security)),
        maybe(known_network.then(|| el("li").add(glyphs::meter(scene, best.blocking)))),
    ];
    all(vec![
        of("h2", "eyebrow").say(words.ui(Ui::UseThis)),
        setting(scene, best.pair()),
        server(scene),
        of("ul", "facts").add_all(facts),
        p("holds", words.ui(if known { Ui::HoldsFor } else { Ui::HoldsForMost })),
        last_checked::line(scene, &best.reasons),
    ])
}

/// Port and mode, large, and what else the mode may be called.
pub(super) fn setting(scene: &Scene<'_>, pair: PortMode) -> El {
    let words = scene.words;
    let part = |name: Ui, part: &'static str, value: Text| {
        let value = of("dd", part).set("part", part).say(value);
        el("div").add(el("dt").say(words.ui(name))).add(value)
    };
    let port = part(Ui::Port, "port", number(pair.port));
    let mode = part(Ui::Encryption, "mode", words.label("mode", pair.mode));
    let hint = (pair.mode != Mode::None).then(|| p("aside", words.label("modeHint", pair.mode)));
    all(vec![of("dl", "setting").add(port).add(mode), maybe(hint)])
}

/// The server and what to log in with, which people look for together with port and encryption. Whoever delivers to
/// other servers has neither.
fn server(scene: &Scene<'_>) -> El {
    let (words, state) = (scene.words, scene.state);
    if state.sender() == Some(Role::MailServer) {
        return nothing();
    }
    let row = |name: Ui, value: El| el("div").add(el("dt").say(words.ui(name))).add(el("dd").add(value));
    let host = match state.server() {
        Some(host) => controls::copied(scene, "server", Ui::Server, host.to_owned()),
        None => of("i", "aside").say(words.ui(Ui::ServerUnknown)),
    };
    let user_name = state.user_name().map(|name| match name {
        LoginName::Form(form) => text(words.label("userName", form)),
        LoginName::Literal(name) => controls::copied(scene, "user-name", Ui::UserName, name.to_owned()),
    });
    let user_name = user_name.map(|name| row(Ui::UserName, name));
    of("dl", "parts").add(row(Ui::Server, host)).add(maybe(user_name))
}

/// The pair to use, and a better one if there is one.
pub(super) fn change(scene: &Scene<'_>, change: PortMode) -> El {
    let better = scene.state.best().filter(|best| *best != change);
    let better = better.map(|better| p("holds", scene.words.about(Ui::BetterStill, better)));
    all(vec![setting(scene, change), maybe(better)])
}

fn none(scene: &Scene<'_>) -> El {
    let because = |gate: Gate| el("p").say(scene.words.ui_with(Ui::Because, "gate", gate.as_str()));
    all(vec![of("h2", "nothing").say(scene.words.ui(Ui::NoAnswer)), maybe(scene.state.advice.emptied_by.map(because))])
}
