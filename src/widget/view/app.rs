//! The whole widget.

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::{Scene, Words, answer, check, feedback, ports, questions, reasons, steps};
use crate::model::{Gate, PortMode};
use crate::text::Ui;
use crate::widget::state::{Act, Page, State, View};

/// Milliseconds without a key after which typing counts as finished: half a number deserves no verdict.
const PAUSE: u32 = 400;

/// What the widget tells the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It is on the screen.
    Ready,
    /// There is a new answer.
    Answer(PortMode),
    /// No option is left.
    NoAnswer(Option<Gate>),
    /// The reader says whether it helped.
    Feedback(bool),
}

/// What the element hands over.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What the page says.
    pub page: Page,
    /// Whether the registers are there; when they come, there is more to show.
    pub has_registers: bool,
    /// Where events go.
    pub notify: Callback<Event>,
}

/// What happens inside.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// The reader answered or went somewhere.
    Act(Act),
    /// The reader is typing: this is what it comes to, should they pause.
    Typing(Act),
    /// The reader says whether it helped.
    Feedback(bool),
}

/// The widget's one component; everything it shows is a function of its state.
pub struct App {
    state: State,
    words: Words,
    act: Callback<Act>,
    typing: Option<Timeout>,
    helped: Option<bool>,
    told: Option<Event>,
    question: NodeRef,
    move_focus: bool,
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            state: State::new(ctx.props().page.clone()),
            words: Words::default(),
            act: ctx.link().callback(Message::Act),
            typing: None,
            helped: None,
            told: None,
            question: NodeRef::default(),
            move_focus: false,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Props) -> bool {
        self.state.turn_to(ctx.props().page.clone());
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(act) => {
                self.state.apply(act);
                // The pressed button may be gone: the next question's heading takes the focus.
                self.move_focus = !matches!(act, Act::About(_) | Act::View(_) | Act::DraftPort(_) | Act::DraftMode(_));
            }
            Message::Typing(act) => {
                let link = ctx.link().clone();
                self.typing = Some(Timeout::new(PAUSE, move || link.send_message(Message::Act(act))));
                return false;
            }
            Message::Feedback(helped) => {
                self.helped = Some(helped);
                ctx.props().notify.emit(Event::Feedback(helped));
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let scene = Scene { state: &self.state, words: &self.words, act: &self.act };
        html! {
            <section class="widget" aria-label={ self.words.ui(Ui::Name) }>
                { mistakes(&scene) }
                { check::ways(&scene) }
                { match self.state.view {
                    View::Guide => guided(&scene, &self.question),
                    View::Check => checked(&scene, &ctx.link().callback(Message::Typing)),
                } }
                { feedback::feedback(&scene, self.helped, ctx.link().callback(Message::Feedback)) }
            </section>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.props().notify.emit(Event::Ready);
        }
        let answer = match self.state.advice.recommended {
            Some(option) => Event::Answer(option),
            None => Event::NoAnswer(self.state.advice.emptied_by),
        };
        if self.told.replace(answer) != Some(answer) {
            ctx.props().notify.emit(answer);
        }
        if std::mem::take(&mut self.move_focus)
            && let Some(heading) = self.question.cast::<HtmlElement>()
        {
            // A heading that cannot take the focus leaves it where it is.
            let _ = heading.focus();
        }
    }
}

/// The way in "Which port?".
fn guided(scene: &Scene<'_>, question: &NodeRef) -> Html {
    html! {
        <>
            <div class="lead">
                { answer::answer(scene) }
                { questions::questions(scene, question) }
            </div>
            { steps::steps(scene) }
            { ports::table(scene) }
            { reasons::reasons(scene) }
            { reasons::notes(scene) }
        </>
    }
}

/// The way in "Check my settings".
fn checked(scene: &Scene<'_>, typed: &Callback<Act>) -> Html {
    let check = scene.state.check();
    html! {
        <>
            <div class="lead">
                { check::verdict(scene, check.as_ref()) }
                { check::fields(scene, typed) }
            </div>
            { for check.as_ref().map(|check| check::findings(scene, check)) }
        </>
    }
}

fn mistakes(scene: &Scene<'_>) -> Html {
    let problems = &scene.state.page.problems;
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="mistakes" role="alert">
            <p><strong>{ scene.words.ui(Ui::PageMistakes) }</strong></p>
            <ul>{ for problems.iter().map(|problem| html! { <li>{ problem.to_string() }</li> }) }</ul>
        </div>
    }
}
