//! One entry as fields, and back. Each pair of functions names the fields in the same order.

use std::str::Split;

use super::Messages;
use crate::knowledge::{Advisory, NetworkFact, ServiceFact, Source, UserName};
use crate::model::{PortMode, Vocabulary};

pub(super) fn write_network(fact: &NetworkFact) -> Vec<String> {
    let ports = fact.ports.iter().map(|(port, status)| format!("{port}/{status}"));
    let mut fields = vec![
        fact.id.into(),
        fact.name.into(),
        list(fact.aliases),
        fact.kind.to_string(),
        fact.region.into(),
        list(ports),
        fact.note.map(|note| note.to_string()).unwrap_or_default(),
        fact.how_to_open.map(|way| way.to_string()).unwrap_or_default(),
        fact.confidence.to_string(),
        fact.as_of.unwrap_or_default().into(),
    ];
    fields.extend(write_source(&fact.source));
    fields
}

pub(super) fn network(fields: &mut Fields) -> Option<NetworkFact> {
    Some(NetworkFact {
        id: fields.text()?,
        name: fields.text()?,
        aliases: fields.list(Some)?,
        kind: fields.word()?,
        region: fields.text()?,
        ports: fields.list(|item| {
            let (port, status) = item.split_once('/')?;
            Some((port.parse().ok()?, Vocabulary::parse(status)?))
        })?,
        note: fields.optional(Vocabulary::parse)?,
        how_to_open: fields.optional(Vocabulary::parse)?,
        confidence: fields.word()?,
        as_of: fields.optional(Some)?,
        source: source(fields)?,
    })
}

pub(super) fn write_service(fact: &ServiceFact) -> Vec<String> {
    let mut fields = vec![
        fact.id.into(),
        fact.name.into(),
        list(fact.domains),
        fact.host.unwrap_or_default().into(),
        list(fact.hosts),
        list(fact.options),
        list(fact.refused),
        if fact.complete { "complete" } else { "" }.into(),
        fact.login.to_string(),
        if fact.oauth { "oauth" } else { "" }.into(),
        fact.user_name.map(UserName::as_str).unwrap_or_default().into(),
        list(fact.needs),
        fact.passwords_end.unwrap_or_default().into(),
        fact.confidence.to_string(),
        fact.as_of.unwrap_or_default().into(),
    ];
    fields.extend(write_source(&fact.source));
    fields.push(list(fact.also));
    fields
}

pub(super) fn service(fields: &mut Fields) -> Option<ServiceFact> {
    Some(ServiceFact {
        id: fields.text()?,
        name: fields.text()?,
        domains: fields.list(Some)?,
        host: fields.optional(Some)?,
        hosts: fields.list(Some)?,
        options: fields.list(pair)?,
        refused: fields.list(pair)?,
        complete: fields.optional(|text| (text == "complete").then_some(()))?.is_some(),
        login: fields.word()?,
        oauth: fields.optional(|text| (text == "oauth").then_some(()))?.is_some(),
        user_name: fields.optional(UserName::parse)?,
        needs: fields.list(Vocabulary::parse)?,
        passwords_end: fields.optional(Some)?,
        confidence: fields.word()?,
        as_of: fields.optional(Some)?,
        source: source(fields)?,
        also: fields.list(Some)?,
    })
}

pub(super) fn pair(item: &str) -> Option<PortMode> {
    let (port, mode) = item.split_once('/')?;
    Some(PortMode::new(port.parse().ok()?, Vocabulary::parse(mode)?))
}

pub(super) fn write_source(source: &Source) -> [String; 5] {
    [source.id, source.title, source.url, source.checked, source.read_from.as_str()].map(str::to_owned)
}

pub(super) fn source(fields: &mut Fields) -> Option<Source> {
    Some(Source {
        id: fields.text()?,
        title: fields.text()?,
        url: fields.text()?,
        checked: fields.text()?,
        read_from: fields.word()?,
    })
}

pub(super) fn write_advisory(advisory: &Advisory) -> [String; 9] {
    [
        advisory.id.into(),
        list(advisory.services),
        list(advisory.codes),
        list(advisory.words),
        advisory.from.unwrap_or_default().into(),
        advisory.until.unwrap_or_default().into(),
        advisory.who.to_string(),
        list(advisory.cures),
        advisory.source.into(),
    ]
}

pub(super) fn advisory(fields: &mut Fields) -> Option<Advisory> {
    Some(Advisory {
        id: fields.text()?,
        services: fields.list(Some)?,
        codes: fields.list(Some)?,
        words: fields.list(Some)?,
        from: fields.optional(Some)?,
        until: fields.optional(Some)?,
        who: fields.word()?,
        cures: fields.list(Vocabulary::parse)?,
        source: fields.text()?,
    })
}

pub(super) fn write_messages((code, texts): &Messages) -> [String; 2] {
    [code.to_string(), list(*texts)]
}

pub(super) fn messages(fields: &mut Fields) -> Option<Messages> {
    Some((fields.word()?, fields.list(Some)?))
}

fn list(items: impl IntoIterator<Item = impl ToString>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(",")
}

/// The fields of a line, taken one by one. An empty field stands for nothing.
pub(super) struct Fields(Split<'static, char>);

impl Fields {
    pub fn new(line: &'static str) -> Self {
        Self(line.split('\t'))
    }

    pub fn end(mut self) -> Option<()> {
        self.0.next().is_none().then_some(())
    }

    fn text(&mut self) -> Option<&'static str> {
        self.0.next()
    }

    fn word<W: Vocabulary>(&mut self) -> Option<W> {
        W::parse(self.text()?)
    }

    fn optional<T>(&mut self, read: impl Fn(&'static str) -> Option<T>) -> Option<Option<T>> {
        match self.text()? {
            "" => Some(None),
            text => read(text).map(Some),
        }
    }

    fn list<T>(&mut self, read: impl Fn(&'static str) -> Option<T>) -> Option<&'static [T]> {
        let mut items = Vec::new();
        for item in self.text()?.split(',').filter(|item| !item.is_empty()) {
            items.push(read(item)?);
        }
        Some(items.leak())
    }
}
