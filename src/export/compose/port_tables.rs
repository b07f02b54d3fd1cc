//! The ports: what to type, all of them at a glance, and one by one.

use super::Composer;
use crate::export::answers::{self, usable};
use crate::export::article::{Block, Section};
use crate::knowledge;
use crate::model::{Advice, Blocking, NetworkKind, OptionAdvice, Param, PortMode, Reason};
use crate::profile::Server;
use crate::text::{Article as Word, Ui};

/// The networks whose habits the article tells.
const TOLD: [NetworkKind; 2] = [NetworkKind::Residential, NetworkKind::Corporate];

impl Composer<'_> {
    /// A table for each server: what goes into which field.
    pub fn what_to_type(&mut self) -> Vec<Section> {
        let servers: Vec<_> = self.answers.servers().filter(|(_, options)| !options.is_empty()).collect();
        let Some(((first, options), others)) = servers.split_first() else { return Vec::new() };
        let mut blocks = self.rows(first, options);
        let modes = |options: &[PortMode]| {
            let mut modes: Vec<_> = options.iter().map(|option| option.mode).collect();
            modes.dedup();
            modes
        };
        blocks.extend(
            modes(options).into_iter().filter_map(|mode| self.say.also_called(mode)).map(|hint| self.say.text(&hint)),
        );
        blocks.push(self.say.paragraph(Word::Password));
        let mut sections = vec![self.say.question(self.say.word(Word::WhatToType), 2, blocks)];
        for (server, options) in others {
            let heading = self.server_heading(server);
            sections.push(self.say.section(heading, 3, self.rows(server, options)));
        }
        sections
    }

    fn server_heading(&self, server: &Server) -> String {
        match &server.label {
            Some(label) => self.say.server_for(label, &server.host),
            None => server.host.clone(),
        }
    }

    /// The table, and in which order to try where there is a choice.
    fn rows(&self, server: &Server, options: &[PortMode]) -> Vec<Block> {
        let order = (options.len() > 1).then(|| self.say.paragraph(Word::FirstRowFirst));
        [self.table(server, options)].into_iter().chain(order).collect()
    }

    fn table(&self, server: &Server, options: &[PortMode]) -> Block {
        let head = vec![
            self.say.word(Word::Server),
            self.say.ui(Ui::Port),
            self.say.ui(Ui::Encryption),
            self.say.word(Word::UserName),
        ];
        let user_name = self.say.label("userName", answers::user_name(server.user_name));
        let row = |option: &PortMode| {
            vec![server.host.clone(), option.port.to_string(), self.say.label("mode", option.mode), user_name.clone()]
        };
        Block::Table { head, rows: options.iter().map(row).collect() }
    }

    pub fn glance(&mut self) -> Section {
        let mut head = vec![self.say.ui(Ui::Port), self.say.ui(Ui::Encryption), self.say.ui(Ui::UsedFor)];
        head.extend(TOLD.map(|kind| self.say.blocked_at(kind)));
        head.push(self.say.ui(Ui::ForYou));
        let rows = shown(&self.answers.advice).map(|option| self.row(option)).collect();
        self.say.section(self.say.ui(Ui::PortsAtAGlance), 2, vec![Block::Table { head, rows }])
    }

    fn row(&self, option: &OptionAdvice) -> Vec<String> {
        let fact = knowledge::port(option.port);
        let standing = fact.map(|fact| self.say.label("standing", fact.standing)).unwrap_or_default();
        let mut row = vec![option.port.to_string(), self.say.label("mode", option.mode), standing];
        let blocking = |kind| fact.map_or(Blocking::Unknown, |fact| fact.blocking_on(kind));
        row.extend(TOLD.map(|kind| self.say.label("blocking", blocking(kind))));
        row.push(self.say.ui(match (option.accepted, option.rank) {
            (true, Some(1)) => Ui::Best,
            (true, _) => Ui::AlsoWorks,
            (false, _) => Ui::NotForThis,
        }));
        row
    }

    /// A heading for all, then a question for each port.
    pub fn one_by_one(&mut self) -> Vec<Section> {
        let mut sections = vec![self.say.section(self.say.word(Word::OneByOne), 2, Vec::new())];
        let mut options: Vec<_> = shown(&self.answers.advice).collect();
        while let Some(port) = options.first().map(|option| option.port) {
            let (of_port, others): (Vec<_>, Vec<_>) = options.into_iter().partition(|option| option.port == port);
            sections.push(self.one_port(port, &of_port));
            options = others;
        }
        sections
    }

    fn one_port(&mut self, port: u16, options: &[&OptionAdvice]) -> Section {
        let mut reasons: Vec<&Reason> = Vec::new();
        for reason in options.iter().flat_map(|option| &option.reasons).filter(|reason| tells(reason)) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        // Of a port that is not for the reader, that comes first: what is said of it in general tells others to use it.
        let is_used = options.iter().any(|option| option.accepted);
        let (before, after) = if is_used { (Vec::new(), reasons) } else { (reasons, Vec::new()) };
        let mut blocks: Vec<_> = self.list(before).into_iter().collect();
        blocks.extend(self.say.port(port).into_iter().map(|line| Block::Paragraph { line }));
        blocks.extend(self.list(after));
        self.say.question(self.say.port_question(port), 3, blocks)
    }
}

/// What the tables show: every pair to use, and of the other ports the least bad pair.
fn shown(advice: &Advice) -> impl Iterator<Item = &OptionAdvice> {
    let usable = usable(advice);
    advice.options.iter().enumerate().filter_map(move |(place, option)| {
        let is_first = advice.options.iter().take(place).all(|before| before.port != option.port);
        let has_usable = usable.iter().any(|pair| pair.port == option.port);
        (option.accepted || (is_first && !has_usable)).then_some(option)
    })
}

/// The reader's network is not known, so there is nothing to say of it; the table has what is usual.
fn tells(reason: &Reason) -> bool {
    let unknown = Param::from("unknown");
    reason.params.get("kind") != Some(&unknown)
}
