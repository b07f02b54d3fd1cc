//! One plain question at a time, each of which can be skipped.

use yew::prelude::*;

use super::Scene;
use super::pieces::{choice, choices, text_button};
use crate::model::{NetworkKind, PortMode, Role, Vocabulary};
use crate::text::Ui;
use crate::widget::state::{Act, OUTCOMES, Question, Trial, port_rows};

/// The open question and the answers given.
pub(super) fn questions(scene: &Scene<'_>, heading: &NodeRef) -> Html {
    let words = scene.words;
    let open = scene.state.answers.open;
    let title = open.map_or(Ui::NoMoreQuestions, asks);
    html! {
        <div class="questions" part="questions">
            { for open.map(|question| progress(scene, question)) }
            <h3 ref={ heading } tabindex="-1" id="question">{ words.ui(title) }</h3>
            { match open {
                Some(Question::Sender) => senders(scene),
                Some(Question::Place) => places(scene),
                Some(Question::Trial) => trials(scene),
                None => Html::default(),
            } }
            <div class="moves">
                { for open.map(|_| text_button(scene, Ui::Skip, None, Act::Skip)) }
                { for scene.state.answers.any().then(|| text_button(scene, Ui::StartOver, None, Act::StartOver)) }
            </div>
        </div>
    }
}

fn asks(question: Question) -> Ui {
    match question {
        Question::Sender => Ui::AskSender,
        Question::Place => Ui::AskPlace,
        Question::Trial => Ui::AskTrial,
    }
}

fn progress(scene: &Scene<'_>, open: Question) -> Html {
    let number = open as u32 + 1;
    let params = vec![("number", number.into()), ("total", (Question::ALL.len() as u32).into())];
    let dots = Question::ALL.iter().map(|question| html! { <i data-on={ (*question <= open).then_some("") } /> });
    html! {
        <p class="progress">
            <span class="dots" aria-hidden="true">{ for dots }</span>
            { scene.words.fill(Ui::Progress, params) }
        </p>
    }
}

fn senders(scene: &Scene<'_>) -> Html {
    let given = scene.state.answers.sender.or(scene.state.page.sender);
    let choice =
        |role: &Role| choice(scene, scene.words.label("role", *role), given == Some(*role), Act::Sender(*role));
    choices("question", Role::ALL.iter().map(choice).collect())
}

/// Not knowing is what skipping is for.
fn places(scene: &Scene<'_>) -> Html {
    let given = scene.state.answers.place;
    let known = NetworkKind::ALL.iter().filter(|kind| **kind != NetworkKind::Unknown);
    let choice =
        |kind: &NetworkKind| choice(scene, scene.words.label("kind", *kind), given == Some(*kind), Act::Place(*kind));
    choices("question", known.map(choice).collect())
}

fn trials(scene: &Scene<'_>) -> Html {
    let rows = port_rows(&scene.state.advice);
    let options: Vec<PortMode> = rows.iter().map(|row| row.best.pair()).collect();
    let answers = &scene.state.answers;
    let Some(about) = answers.about.or(scene.state.advice.recommended).or(options.first().copied()) else {
        return Html::default();
    };
    let tried = |option: &PortMode| {
        choice(scene, scene.words.about(Ui::OptionName, *option), *option == about, Act::About(*option))
    };
    let outcome = |outcome| Trial { option: about, outcome };
    let happened = OUTCOMES
        .iter()
        .map(|word| choice(scene, scene.words.label("outcome", *word), false, Act::Tried(outcome(Some(*word)))));
    let missing = choice(scene, scene.words.ui(Ui::NotInProgram), false, Act::Tried(outcome(None)));
    html! {
        <>
            <p class="aside">{ scene.words.ui(Ui::AskTrialHint) }</p>
            <p class="label" id="tried">{ scene.words.ui(Ui::TriedWhich) }</p>
            <div class="choices small" role="group" aria-labelledby="tried">{ for options.iter().map(tried) }</div>
            { choices("question", happened.chain([missing]).collect()) }
        </>
    }
}

/// What was answered, each with a way to change it.
pub(super) fn given(scene: &Scene<'_>) -> Html {
    let (words, answers, page) = (scene.words, &scene.state.answers, &scene.state.page);
    if !answers.any() {
        return Html::default();
    }
    let sender = answers.sender.or(page.sender).map(|role| (words.label("role", role), Question::Sender));
    let place = answers.place.map(|kind| (words.label("kind", kind), Question::Place));
    let told =
        sender.into_iter().chain(place).map(|(label, question)| row(scene, label, Ui::Change, Act::Ask(question)));
    let tried = answers.trials.iter().map(|trial| {
        let outcome = trial.outcome.map_or_else(|| words.ui(Ui::NotInProgram), |word| words.label("outcome", word));
        let label = format!("{}: {outcome}", words.about(Ui::OptionName, trial.option));
        row(scene, label.into(), Ui::TakeBack, Act::TakeBack(trial.option))
    });
    html! {
        <ul class="given" aria-label={ words.ui(Ui::YourAnswers) }>{ for told.chain(tried) }</ul>
    }
}

fn row(scene: &Scene<'_>, label: AttrValue, button: Ui, act: Act) -> Html {
    let name = format!("{}: {label}", scene.words.ui(button));
    html! { <li><span>{ label }</span>{ text_button(scene, button, Some(name), act) }</li> }
}
