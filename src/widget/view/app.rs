//! The whole widget.

use gloo::timers::callback::Timeout;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::markup::{El, all, el, maybe, nothing, of};
use super::{
    Drawn, Event, Message, Nodes, Press, Request, Scene, Words, answer, check, error, feedback, ports, program,
    questions, reasons, steps, support, tabs, test_commands,
};
use crate::model::{PortMode, Vocabulary, decimal};
use crate::text::Ui;
use crate::widget::state::{Act, Page, Pasted, State, View};

/// Milliseconds without a key after which typing counts as finished: half a number deserves no verdict.
const PAUSE: u32 = 400;

/// What the element hands over.
#[derive(Clone, Properties)]
pub struct Props {
    /// Which of the elements it has served this is; none between two of them.
    pub turn: Option<u32>,
    /// What the page says.
    pub page: Page,
    /// In which words.
    pub words: Words,
    /// What the reader has said before it is drawn.
    pub said: String,
    /// Whether nothing more is to come, and all can be drawn.
    pub has_all: bool,
    /// Where events go.
    pub notify: Callback<Event>,
    /// Where requests go; the answers come back as messages.
    pub request: Callback<Request>,
}

/// The element hands over something only where it has changed; to find that out again would weigh more than drawing.
impl PartialEq for Props {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The widget's one component; everything it shows is a function of its state.
pub struct App {
    state: State,
    pause: Option<Timeout>,
    copied: Option<(&'static str, usize)>,
    helped: Option<bool>,
    is_ready: bool,
    drawn: Drawn,
    told: Option<Event>,
    spoken: String,
    /// The program and the pair whose settings were asked for last.
    asked: Option<(String, PortMode)>,
    nodes: Nodes,
    focus: Option<NodeRef>,
    /// What stood in the field for pasted text of each way in, when it was left. It is in nothing else that is kept.
    texts: [String; View::ALL.len()],
    /// What the next drawing owes to the reader's eyes.
    owed: Owed,
}

/// What Yew does not draw: values of fields that readers type into, and where the page stands.
#[derive(Clone, Copy, Default)]
struct Owed {
    /// The field for pasted text shows what was in it.
    text: bool,
    /// The field for the port shows what was read.
    port: bool,
    /// The card with the answer comes into sight.
    answer: bool,
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let mut state = State::new(props.page.clone());
        state.hear(&props.said);
        let app = Self {
            state,
            pause: None,
            copied: None,
            helped: None,
            is_ready: false,
            drawn: if ctx.props().has_all { Drawn::Whole } else { Drawn::Nothing },
            told: None,
            spoken: String::new(),
            asked: None,
            nodes: Nodes::default(),
            focus: None,
            texts: Default::default(),
            owed: Owed::default(),
        };
        app.prepare(ctx);
        app
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        if ctx.props().turn != before.turn {
            *self = <Self as Component>::create(ctx);
            return true;
        }
        self.follow(ctx, |state| state.turn_to(ctx.props().page.clone()));
        self.ask_settings(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Press(press) => {
                if !self.press(ctx, press) {
                    return false;
                }
            }
            Message::Reset => {
                self.state = State::new(ctx.props().page.clone());
                (self.copied, self.helped, self.asked) = (None, None, None);
                self.texts = Default::default();
                self.owed = Owed { text: true, port: true, answer: false };
            }
            Message::Hear(text) => self.follow(ctx, |state| state.hear(&text)),
            Message::More => {
                let before = self.drawn;
                self.drawn = before.next();
                return self.drawn != before;
            }
            Message::Explained(explained) => self.state.explain(explained),
            Message::Configured(read) => {
                self.state.configure(read);
                self.owed.port = true;
            }
            Message::Programs(all) => {
                self.state.programs.all.take(all);
                self.focus = Some(self.nodes.program.clone());
            }
            Message::Choose(app) => self.state.programs.app = Some(app).filter(|app| !app.is_empty()),
            Message::Written(written) => self.state.programs.written.take(written),
        }
        self.ask_settings(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if ctx.props().turn.is_none() || self.drawn == Drawn::Nothing {
            return Html::default();
        }
        let (words, state) = (&ctx.props().words, &self.state);
        let scene =
            Scene { state, words, link: ctx.link(), nodes: &self.nodes, drawn: self.drawn, copied: self.copied };
        let way = match state.view {
            View::Guide => guided(&scene),
            View::Check => check::view(&scene),
            View::Error => error::view(&scene),
        };
        let about = (self.drawn > Drawn::First).then(|| about(&scene));
        of("section", "widget")
            .set_words("aria-label", words.ui(Ui::Name))
            .set_words("lang", words.tag.clone().into())
            .set("dir", if words.catalogue().is_right_to_left() { "rtl" } else { "ltr" })
            .add(mistakes(&scene))
            .add(tabs::ways(&scene))
            .add(el("div").set("class", "way").key(state.view as u16).add(way))
            .add(maybe(about))
            .add(feedback::feedback(&scene, self.helped))
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let props = ctx.props();
        if props.turn.is_none() {
            return;
        }
        if self.drawn < Drawn::Open || (self.drawn == Drawn::Open && props.has_all) {
            props.notify.emit(Event::More);
        }
        if self.drawn == Drawn::Nothing {
            return;
        }
        program::show_chosen(&self.nodes, &self.state.programs);
        if !std::mem::replace(&mut self.is_ready, true) {
            props.notify.emit(Event::Ready);
        }
        let answer = match self.state.advice.recommended {
            Some(option) => Event::Answer(option),
            None => Event::NoAnswer(self.state.advice.emptied_by),
        };
        if self.told.as_ref() != Some(&answer) {
            self.told = Some(answer.clone());
            props.notify.emit(answer);
        }
        let spoken = self.state.spoken();
        if self.spoken != spoken {
            self.spoken.clone_from(&spoken);
            props.notify.emit(Event::Spoken(spoken));
        }
        if let Some(element) = self.focus.take().and_then(|node| node.cast::<HtmlElement>()) {
            // What cannot take the focus leaves it where it is.
            let _ = element.focus();
        }
        self.settle(ctx);
    }
}

impl App {
    /// Does what the reader wants; says whether there is something new to draw.
    fn press(&mut self, ctx: &Context<Self>, press: Press) -> bool {
        match press {
            Press::Act(act) => self.act(ctx, act),
            Press::Typing(act) => return self.wait(ctx, Press::Act(act)),
            Press::Pasting => return self.wait(ctx, Press::Pasted),
            Press::Pasted => self.read_pasted(ctx),
            Press::WantPrograms => {
                self.state.programs.all = Pasted::Waiting;
                self.asked = None;
                ctx.props().request.emit(Request::Programs);
            }
            Press::Copy { what, number, text } => {
                self.copied = Some((what, number));
                ctx.props().notify.emit(Event::Copy(what, text));
            }
            Press::Feedback(helped) => {
                self.helped = Some(helped);
                ctx.props().notify.emit(Event::Feedback(helped));
            }
        }
        true
    }

    fn act(&mut self, ctx: &Context<Self>, act: Act) {
        if let (Act::View(_), Some(field)) = (act, self.nodes.pasted.cast::<HtmlTextAreaElement>()) {
            self.texts[self.state.view as usize] = field.value();
        }
        self.state.apply(act);
        match act {
            Act::View(_) => {
                self.owed = Owed { text: true, port: true, answer: false };
                self.prepare(ctx);
            }
            Act::Tried(_) => {
                self.focus = Some(self.nodes.question.clone());
                self.owed.answer = true;
            }
            // What is still being typed has come.
            Act::DraftLeft(_) => self.pause = None,
            Act::About(_) | Act::DraftPort(_) | Act::DraftMode(_) => {}
            // The pressed button may be gone: the next question's heading takes the focus.
            _ => self.focus = Some(self.nodes.question.clone()),
        }
    }

    /// Does what the drawing owes.
    fn settle(&mut self, ctx: &Context<Self>) {
        let owed = std::mem::take(&mut self.owed);
        if let Some(field) = self.nodes.pasted.cast::<HtmlTextAreaElement>().filter(|_| owed.text) {
            let text = &self.texts[self.state.view as usize];
            field.set_value(text);
            if self.state.is_unread() && !text.is_empty() {
                ctx.link().send_message(Message::Press(Press::Pasted));
            }
        }
        if let Some(field) = self.nodes.port.cast::<HtmlInputElement>().filter(|_| owed.port)
            && let Ok(port) = self.state.draft.port
        {
            field.set_value(&port.map_or_else(String::new, |port| decimal(port.into())));
        }
        // On a phone the question stands below the answer, which has just changed.
        if let Some(card) = self.nodes.answer.cast::<HtmlElement>().filter(|_| owed.answer)
            && card.get_bounding_client_rect().top() < 0.0
        {
            card.scroll_into_view();
        }
    }

    /// Takes what the page says. Where another question takes the place of the one the reader is in, the focus is on its
    /// heading, and not on one of its answers by chance.
    fn follow(&mut self, ctx: &Context<Self>, change: impl FnOnce(&mut State)) {
        let before = self.state.answers.open;
        change(&mut self.state);
        let heading = self.nodes.question.cast::<HtmlElement>();
        let is_inside =
            |heading: HtmlElement| heading.closest(".questions:focus-within").is_ok_and(|place| place.is_some());
        if self.state.answers.open != before && heading.is_some_and(is_inside) {
            self.focus = Some(self.nodes.question.clone());
        }
        self.prepare(ctx);
    }

    /// Has the module fetched while the reader looks for what to paste.
    fn prepare(&self, ctx: &Context<Self>) {
        if self.state.view != View::Guide {
            ctx.props().request.emit(Request::Prepare);
        }
    }

    /// Says what was pressed once nothing has been typed for a while.
    fn wait(&mut self, ctx: &Context<Self>, press: Press) -> bool {
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Message::Press(press))));
        false
    }

    fn read_pasted(&mut self, ctx: &Context<Self>) {
        let Some(field) = self.nodes.pasted.cast::<HtmlTextAreaElement>() else { return };
        let text = field.value();
        if self.state.paste(&text) {
            ctx.props().request.emit(match self.state.view {
                View::Error => Request::Diagnose(self.state.report(text)),
                _ => Request::ReadConfiguration(text),
            });
        }
    }

    /// The settings of the chosen program follow the answer.
    fn ask_settings(&mut self, ctx: &Context<Self>) {
        let wanted = self.state.programs.chosen().map(|program| program.id.clone()).zip(self.state.pair());
        if wanted.is_none() || wanted == self.asked {
            return;
        }
        self.asked.clone_from(&wanted);
        if let Some((app, pair)) = wanted {
            self.state.programs.written = Pasted::Waiting;
            let server = self.state.page.profile.as_ref().and_then(|profile| profile.servers.first());
            let (host, user_name) = (server.map(|server| server.host.clone()), server.and_then(|it| it.user_name));
            ctx.props().request.emit(Request::Settings { app, pair, host, user_name });
        }
    }
}

/// The way in "Which port?".
fn guided(scene: &Scene<'_>) -> El {
    let lead = of("div", "lead").add(answer::answer(scene)).add(questions::questions(scene));
    all(vec![lead, steps::steps(scene, &scene.state.advice.steps, reasons::to_heed(scene))])
}

/// What every way in ends with: all about the pair to use, or why there is none, and a text for support.
fn about(scene: &Scene<'_>) -> El {
    let (state, pair) = (scene.state, scene.state.pair());
    let compares = pair.is_some() || state.view == View::Guide;
    let compared = compares.then(|| all(vec![ports::table(scene), reasons::reasons(scene)]));
    let more = (compares || state.message.read().is_some()).then(|| {
        of("div", "more")
            .set("part", "more")
            .add(maybe(compares.then(|| reasons::notes(scene))))
            .add(maybe(pair.map(|pair| test_commands::tests(scene, pair))))
            .add(support::text(scene))
    });
    all(vec![maybe(pair.map(|pair| program::program(scene, pair))), maybe(compared), maybe(more)])
}

fn mistakes(scene: &Scene<'_>) -> El {
    let (page, answers) = (&scene.state.page.mistakes, &scene.state.answers.mistakes);
    if page.is_empty() && answers.is_empty() {
        return nothing();
    }
    let lines = page.split('\n').chain(answers.split('\n')).filter(|line| !line.is_empty());
    let mistakes = lines.map(|mistake| el("li").say(mistake.to_owned().into())).collect();
    let heading = el("p").add(el("strong").say(scene.words.ui(Ui::PageMistakes)));
    of("div", "mistakes").set("role", "alert").add(heading).add(el("ul").add_all(mistakes))
}
