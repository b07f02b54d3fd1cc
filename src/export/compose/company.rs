//! What the company says itself: where its customers' settings are, and whom to ask.

use super::Composer;
use crate::export::article::{Block, Section, Span};
use crate::model::{Code, Reason};
use crate::profile::Place;
use crate::text::Article as Word;

impl Composer<'_> {
    pub fn where_settings(&mut self) -> Section {
        let places = self.answers.profile.settings.as_deref().unwrap_or_default();
        self.places(Word::WhereSettings, Code::FindSettings, places)
    }

    pub fn need_help(&mut self) -> Section {
        let places = self.answers.profile.support.as_deref().unwrap_or_default();
        self.places(Word::NeedHelp, Code::AskHost, places)
    }

    fn places(&mut self, heading: Word, code: Code, places: &[Place]) -> Section {
        let line = self.say.reasons(&[Reason::new(code, &[])]).concat();
        let mut blocks = vec![Block::Paragraph { line }];
        if !places.is_empty() {
            blocks.push(Block::List { items: places.iter().map(|place| vec![self.place(place)]).collect() });
        }
        self.say.question(self.say.word(heading), 2, blocks)
    }

    fn place(&self, place: &Place) -> Span {
        let text = self.say.foreign(&place.label);
        match &place.url {
            Some(url) => Span::Link { text, url: url.clone() },
            None => Span::Text { text },
        }
    }
}
