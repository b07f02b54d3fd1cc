//! What to put into which field, in the words of each mail program.

use super::Composer;
use crate::export::answers::user_name;
use crate::export::article::{Block, Line, Section};
use crate::model::{PortMode, SourceId, Wanted, Written};
use crate::products::AppFact;
use crate::settings;
use crate::text::Article as Word;

impl Composer<'_> {
    /// A heading for all, then a part for each program.
    pub fn in_programs(&mut self, apps: &[&AppFact]) -> Vec<Section> {
        let options = self.answers.usable().unwrap_or_default();
        let written: Vec<_> = apps.iter().filter_map(|app| Some((*app, self.written(app, &options)?))).collect();
        if written.is_empty() {
            return Vec::new();
        }
        let mut sections = vec![self.say.section(self.say.word(Word::InPrograms), 2, Vec::new())];
        for (app, written) in written {
            let blocks = self.program(&written, app.source.id);
            sections.push(self.say.section(written.name.to_owned(), 3, blocks));
        }
        sections
    }

    /// The best pair that the program can speak, in its own words.
    fn written(&self, app: &AppFact, options: &[PortMode]) -> Option<Written> {
        let server = self.answers.first;
        let write = |pair: &PortMode| {
            settings::write(&Wanted {
                app: app.id.to_owned(),
                host: Some(server.host.clone()),
                port: pair.port,
                mode: pair.mode,
                user_name: Some(user_name(server.user_name)),
            })
        };
        options.iter().find_map(|pair| write(pair).ok())
    }

    fn program(&mut self, written: &Written, source: SourceId) -> Vec<Block> {
        let checked = format!("{} {}", written.name, written.version);
        let line: Line = self.say.cite(written.place.map_or(checked, str::to_owned), &[source]);
        let head = vec![self.say.word(Word::Field), self.say.word(Word::Value)];
        let rows = written.fields.iter().map(|field| vec![field.label.to_owned(), field.value.clone()]).collect();
        let mut blocks = vec![Block::Paragraph { line }, Block::Table { head, rows }];
        blocks.extend(self.list(&written.warnings));
        blocks
    }
}
