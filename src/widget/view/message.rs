//! What the widget is told, and what it tells and asks.

use yew::AttrValue;

use crate::model::{Gate, PortMode, Report, UserName};
use crate::widget::state::{Act, Checked, Explained, Program, Written};

/// What a reader presses or types.
#[derive(Clone, Debug)]
pub enum Press {
    /// The reader answered or went somewhere.
    Act(Act),
    /// The reader is typing: this is what it comes to, should they pause.
    Typing(Act),
    /// The reader is changing the pasted text.
    Pasting,
    /// The pasted text is as it is to be read.
    Pasted,
    /// The reader wants to choose a program.
    WantPrograms,
    /// The reader copies a text.
    Copy {
        /// Its sort.
        what: &'static str,
        /// Which of its sort.
        number: usize,
        /// The text.
        text: AttrValue,
    },
    /// The reader says whether it helped.
    Feedback(bool),
}

/// What happens inside.
#[derive(Debug)]
pub enum Message {
    /// The reader presses or types.
    Press(Press),
    /// The reader chose the program with this id, or none.
    Choose(String),
    /// The page forgets what the reader said.
    Reset,
    /// The page or its address answers in the reader's place.
    Hear(String),
    /// The page has had its turn: now more is drawn.
    More,
    /// What the error message means; none where it could not be read.
    Explained(Option<Explained>),
    /// What the configuration says; none where it could not be read.
    Configured(Option<Vec<Checked>>),
    /// The programs; none where they could not be loaded.
    Programs(Option<Vec<Program>>),
    /// The settings of the program; none where they could not be loaded, none within where it cannot be set so.
    Written(Option<Option<Written>>),
}

/// What the widget tells the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// It is on the screen.
    Ready,
    /// There is more to draw, by `Message::More`, once the page has had its turn.
    More,
    /// There is a new answer.
    Answer(PortMode),
    /// No option is left.
    NoAnswer(Option<Gate>),
    /// The reader's answers are these now.
    Spoken(String),
    /// This is to be copied: its sort, and the text, which the page does not get.
    Copy(&'static str, AttrValue),
    /// The reader says whether it helped.
    Feedback(bool),
}

/// What the widget wants of the module that reads pasted text and writes settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// To be there soon.
    Prepare,
    /// To say what an error message means.
    Diagnose(Report),
    /// To find the settings in a configuration.
    ReadConfiguration(String),
    /// To name the programs.
    Programs,
    /// To write the settings of a program.
    Settings {
        /// Its id.
        app: String,
        /// What it is to be set to.
        pair: PortMode,
        /// The server, if known.
        host: Option<String>,
        /// What its customers log in with.
        user_name: Option<UserName>,
    },
}
