//! One plain question at a time, each of which can be skipped.

use super::controls::{choice, choices, text_button};
use super::localizer::Text;
use super::markup::{El, all, el, maybe, nothing, of, p};
use super::{Press, Scene, glyphs};
use crate::model::{NetworkKind, PortMode, Role, Vocabulary};
use crate::text::Ui;
use crate::widget::state::{Act, OUTCOMES, Question, Trial, port_rows};

/// The open question and the answers given.
pub(super) fn questions(scene: &Scene<'_>) -> El {
    let words = scene.words;
    let open = scene.state.answers.open;
    let title = words.ui(open.map_or(Ui::NoMoreQuestions, asks));
    let heading = el("h3").set("tabindex", "-1").set("id", "question").found_by(&scene.nodes.question).say(title);
    let choices = match open {
        Some(Question::Sender) => senders(scene),
        Some(Question::Place) => places(scene),
        Some(Question::Trial) => trials(scene),
        None => nothing(),
    };
    let button = |word, act| text_button(scene, word, None, Press::Act(act));
    let skip = open.map(|_| button(Ui::Skip, Act::Skip));
    let again = scene.state.answers.any().then(|| button(Ui::StartOver, Act::StartOver));
    of("div", "questions")
        .set("part", "questions")
        .add(maybe(open.map(|question| progress(scene, question))))
        .add(heading)
        .add(choices)
        .add(of("div", "moves").add(maybe(skip)).add(maybe(again)))
}

fn asks(question: Question) -> Ui {
    match question {
        Question::Sender => Ui::AskSender,
        Question::Place => Ui::AskPlace,
        Question::Trial => Ui::AskTrial,
    }
}

fn progress(scene: &Scene<'_>, open: Question) -> El {
    let number = open as u32 + 1;
    let params = vec![("number", number.into()), ("total", (Question::ALL.len() as u32).into())];
    let dots = Question::ALL.iter().map(|question| glyphs::bar_of(*question <= open)).collect();
    of("p", "progress")
        .add(of("span", "dots").set("aria-hidden", "true").add_all(dots))
        .say(scene.words.fill(Ui::Progress, params))
}

fn senders(scene: &Scene<'_>) -> El {
    let given = scene.state.answers.sender.or(scene.state.page.sender);
    let choice =
        |role: &Role| choice(scene, scene.words.label("role", *role), given == Some(*role), Act::Sender(*role));
    choices("choices", "question", Role::ALL.iter().map(choice).collect())
}

/// Not knowing is what skipping is for.
fn places(scene: &Scene<'_>) -> El {
    let given = scene.state.answers.place;
    let known = NetworkKind::ALL.iter().filter(|kind| **kind != NetworkKind::Unknown);
    let choice =
        |kind: &NetworkKind| choice(scene, scene.words.label("kind", *kind), given == Some(*kind), Act::Place(*kind));
    choices("choices", "question", known.map(choice).collect())
}

fn trials(scene: &Scene<'_>) -> El {
    let words = scene.words;
    let rows = port_rows(&scene.state.advice, scene.state.advice.recommended);
    let options: Vec<PortMode> = rows.iter().map(|row| row.best.pair()).collect();
    let answers = &scene.state.answers;
    let Some(about) = answers.about.or(scene.state.advice.recommended).or(options.first().copied()) else {
        return nothing();
    };
    let tried = |option: &PortMode| choice(scene, words.option(*option), *option == about, Act::About(*option));
    let outcome = |outcome| Act::Tried(Trial { option: about, outcome });
    let happened =
        OUTCOMES.iter().map(|word| choice(scene, words.label("outcome", *word), false, outcome(Some(*word))));
    let missing = choice(scene, words.ui(Ui::NotInProgram), false, outcome(None));
    all(vec![
        p("aside", words.ui(Ui::AskTrialHint)),
        of("p", "label").set("id", "tried").say(words.ui(Ui::TriedWhich)),
        choices("choices small", "tried", options.iter().map(tried).collect()),
        choices("choices", "question", happened.chain([missing]).collect()),
    ])
}

/// What was answered, each with a way to change it.
pub(super) fn given(scene: &Scene<'_>) -> El {
    let (words, answers, page) = (scene.words, &scene.state.answers, &scene.state.page);
    if !answers.any() {
        return nothing();
    }
    let sender = answers.sender.or(page.sender).map(|role| (words.label("role", role), Question::Sender));
    let place = answers.place.map(|kind| (words.label("kind", kind), Question::Place));
    let told =
        sender.into_iter().chain(place).map(|(label, question)| row(scene, label, Ui::Change, Act::Ask(question)));
    let tried = answers.trials.iter().map(|trial| {
        let outcome = trial.outcome.map_or_else(|| words.ui(Ui::NotInProgram), |word| words.label("outcome", word));
        let label = [&words.option(trial.option), ": ", &outcome].concat();
        row(scene, label.into(), Ui::TakeBack, Act::TakeBack(trial.option))
    });
    let rows = told.chain(tried).collect();
    of("ul", "given").set_words("aria-label", words.ui(Ui::YourAnswers)).add_all(rows)
}

fn row(scene: &Scene<'_>, label: Text, button: Ui, act: Act) -> El {
    let name = [&scene.words.ui(button), ": ", &label].concat();
    let button = text_button(scene, button, Some(name.into()), Press::Act(act));
    el("li").add(el("span").say(label)).add(button)
}
