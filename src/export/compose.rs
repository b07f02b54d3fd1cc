//! The article, put together from the answers: which sections there are, and what each of them says.

mod company;
mod port_tables;
mod programs;
mod sentences;

use super::answers::Answers;
use super::article::{Article, Block, Direction, Offered, Section};
use super::{Request, answers};
use crate::knowledge::RULE_SET;
use crate::model::{Code, Gate, PortMode, Reason};
use crate::products::AppFact;
use crate::profile::Server;
use crate::text::{Article as Word, Branded, Ui};
use sentences::Sentences;

/// The article on the company's servers.
pub fn article(answers: &Answers<'_>, apps: &[&AppFact], request: &Request<'_>) -> Article {
    let words = Branded { profile: answers.profile, other: request.words };
    let mut composer = Composer { answers, say: Sentences::new(&words) };
    let title = composer.say.word(Word::Title);
    let intro = vec![composer.say.paragraph(Word::Intro)];
    let sections = composer.sections(apps);
    Article {
        locale: request.locale,
        direction: if request.locale.is_right_to_left() { Direction::Rtl } else { Direction::Ltr },
        brand: composer.say.foreign(&answers.profile.brand),
        title,
        intro,
        sections,
        sources_heading: composer.say.word(Word::Sources),
        colophon: composer.say.ui_with(Ui::RuleSet, "version", RULE_SET),
        sources: composer.say.sources(),
        servers: answers.servers().map(offered).collect(),
    }
}

fn offered((server, options): (&Server, Vec<PortMode>)) -> Offered {
    let user_name = answers::user_name(server.user_name);
    Offered { host: server.host.clone(), label: server.label.clone(), user_name, options }
}

/// Steps that the sentence above them says, and those with a section of their own.
const SAID_ELSEWHERE: [Code; 3] = [Code::SetPortAndMode, Code::FindSettings, Code::AskHost];

/// What the sections are made with.
struct Composer<'a> {
    answers: &'a Answers<'a>,
    say: Sentences<'a>,
}

impl Composer<'_> {
    fn sections(&mut self, apps: &[&AppFact]) -> Vec<Section> {
        let mut sections = vec![self.short_answer()];
        sections.extend(self.what_to_type());
        sections.push(self.glance());
        sections.extend(self.one_by_one());
        sections.extend(self.on_our_servers());
        sections.extend(self.in_programs(apps));
        sections.push(self.where_settings());
        sections.push(self.need_help());
        sections.extend(self.notes());
        sections
    }

    fn short_answer(&mut self) -> Section {
        let advice = &self.answers.advice;
        let mut blocks = Vec::new();
        match advice.recommended {
            Some(pair) => {
                blocks.push(self.say.strong(&self.use_server(pair)));
                let steps = advice.steps.iter().filter(|step| !SAID_ELSEWHERE.contains(&step.code));
                let items = self.say.reasons(steps);
                blocks.extend((!items.is_empty()).then_some(Block::Steps { items }));
            }
            None => {
                blocks.push(self.say.strong(&self.say.word_with(
                    Word::NothingFits,
                    "brand",
                    &self.answers.profile.brand,
                )));
                blocks.extend(self.list(&advice.ways_out));
            }
        }
        self.say.answer(Word::ShortAnswer, blocks)
    }

    /// The recommended server, port and mode in a sentence.
    fn use_server(&self, pair: PortMode) -> String {
        self.say.pair(Word::UseServer, &self.answers.first.host, pair)
    }

    fn on_our_servers(&mut self) -> Option<Section> {
        let advice = self.answers.on_our_servers.as_ref()?;
        let brand = &self.answers.profile.brand;
        let mut blocks = match (advice.recommended, advice.emptied_by) {
            (Some(pair), _) => vec![self.say.strong(&self.use_server(pair))],
            // The ports that do not get out say it all.
            (None, Some(Gate::Network)) => Vec::new(),
            (None, _) => vec![self.say.strong(&self.say.word_with(Word::NothingFits, "brand", brand))],
        };
        let ports: Vec<_> = self.answers.profile.blocked.iter().flatten().map(u16::to_string).collect();
        blocks.push(self.say.text(&self.say.word_with(Word::WeBlock, "ports", &ports.join(", "))));
        blocks.extend(self.list(&advice.ways_out));
        Some(self.say.question(self.say.word_with(Word::OnOurServers, "brand", brand), 2, blocks))
    }

    /// What people have read elsewhere, and what to know of the situation.
    fn notes(&mut self) -> Option<Section> {
        let list = self.list(&self.answers.advice.notes)?;
        Some(self.say.section(self.say.ui(Ui::Notes), 2, vec![list]))
    }

    /// A list, if there is anything to list.
    fn list<'r>(&mut self, reasons: impl IntoIterator<Item = &'r Reason>) -> Option<Block> {
        let items = self.say.reasons(reasons);
        (!items.is_empty()).then_some(Block::List { items })
    }
}
