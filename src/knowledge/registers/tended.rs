//! The registers as people write them: entries apart by an empty line, a field a line, `key: value`. What follows `#` at
//! the start of a line is for people. A mistake is told with its file, its line and what is missing.

use super::record::pair;
use crate::knowledge::dated::{self, ReadFrom, SaidBy};
use crate::knowledge::{NetworkFact, RULE_SET, ServiceFact, Source, UserName, port};
use crate::model::{PortMode, PortStatus, Vocabulary};

/// What is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, as a plain phrase.
    pub what: String,
}

impl core::fmt::Display for Mistake {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl core::error::Error for Mistake {}

/// A list of providers: its key, how a title begins, where an entry is to be read (`*` stands for its name), and when it
/// was read.
struct List(&'static str, &'static str, &'static str, &'static str);

const LISTS: [List; 3] = [
    List(
        "thunderbird",
        "Thunderbird's register of mail providers: ",
        "https://github.com/thunderbird/autoconfig/blob/c6ad79659b5fc321d1593ec4c277815b83e5dec5/ispdb/*.xml",
        "2026-11",
    ),
    List(
        "deltachat",
        "Delta Chat's register of providers: ",
        "https://github.com/deltachat/provider-db/blob/5c14381dcfd97827fc966a40e51f720380767530/_providers/*.md",
        "2026-11",
    ),
    List(
        "nodemailer",
        "Nodemailer's list of well-known services: ",
        "https://github.com/nodemailer/nodemailer/blob/2f667f4272cb2d7cb479b2e3903ab10600fc0eae/lib/well-known/services.json#*",
        "2026-11",
    ),
];

/// Reads every entry of every file, and tells the mistakes of those that cannot be read.
pub(super) fn read<T>(
    files: &[(&'static str, &'static str)],
    entry: impl Fn(&mut Entry) -> Result<T, Mistake>,
    mistakes: &mut Vec<Mistake>,
) -> Vec<T> {
    let mut facts = Vec::new();
    for mut fields in files.iter().flat_map(|&(file, text)| entries(file, text)) {
        match entry(&mut fields).and_then(|fact| fields.end().map(|()| fact)) {
            Ok(fact) => facts.push(fact),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    facts
}

pub(super) fn network(entry: &mut Entry) -> Result<NetworkFact, Mistake> {
    let id = entry.needed("id")?;
    let ports = entry.list("ports", ' ', |item| {
        let (port, status) = item.split_once('/')?;
        let status = PortStatus::parse(status).filter(|status| *status != PortStatus::Unknown)?;
        Some((port.parse().ok()?, status))
    })?;
    if !ports.is_sorted_by(|one, next| one.0 < next.0) {
        return Err(entry.mistake("`ports` do not ascend"));
    }
    let dated = Dated::read(entry, "network", id)?;
    Ok(NetworkFact {
        id,
        name: entry.needed("name")?,
        aliases: entry.list("aliases", ',', Some)?,
        kind: entry.word("kind")?,
        region: entry.needed("region")?,
        ports,
        note: entry.optional_word("note")?,
        how_to_open: entry.optional_word("open")?,
        confidence: dated.confidence(),
        as_of: dated.as_of,
        source: dated.source,
    })
}

pub(super) fn service(entry: &mut Entry) -> Result<ServiceFact, Mistake> {
    let id = entry.needed("id")?;
    let dated = Dated::read(entry, "service", id)?;
    let options = entry.list("offers", ' ', known_pair)?;
    if options.is_empty() {
        return Err(entry.mistake("no `offers`"));
    }
    Ok(ServiceFact {
        id,
        name: entry.needed("name")?,
        domains: entry.list("domains", ' ', Some)?,
        host: entry.optional("host"),
        hosts: entry.list("hosts", ' ', Some)?,
        options,
        refused: entry.list("refuses", ' ', known_pair)?,
        complete: entry.flag("complete")?,
        login: entry.word("login")?,
        oauth: entry.flag("oauth")?,
        user_name: entry
            .optional("user")
            .map(|user| UserName::parse(user).ok_or(user))
            .transpose()
            .map_err(|user| entry.mistake(&format!("`user` {user} is no form of a user name")))?,
        needs: entry.list("needs", ' ', Vocabulary::parse)?,
        passwords_end: entry.date("passwords-end")?,
        confidence: dated.confidence(),
        as_of: dated.as_of,
        source: dated.source,
        also: entry.list("also", ' ', Some)?,
    })
}

/// A pair on a port that the rules know.
fn known_pair(item: &str) -> Option<PortMode> {
    pair(item).filter(|pair| port(pair.port).is_some())
}

/// Who says so, when, and where.
struct Dated {
    said: SaidBy,
    is_inferred: bool,
    as_of: Option<&'static str>,
    source: Source,
}

impl Dated {
    fn read(entry: &mut Entry, kind: &str, id: &str) -> Result<Self, Mistake> {
        let as_of = match entry.needed("as-of")? {
            "undated" => None,
            date => Some(entry.checked_date("as-of", date)?),
        };
        let source_id = format!("{kind}/{id}").leak();
        Ok(Self {
            said: entry.word("said")?,
            is_inferred: entry.flag("inferred")?,
            as_of,
            source: entry.source(source_id)?,
        })
    }

    fn confidence(&self) -> crate::model::Confidence {
        let is_recent = dated::is_old(self.as_of, Some(RULE_SET)) == Some(false);
        dated::confidence(self.said, is_recent, self.is_inferred)
    }
}

/// An entry: its fields in their order, each taken once.
pub(super) struct Entry {
    file: &'static str,
    line: usize,
    fields: Vec<(usize, &'static str, &'static str)>,
}

fn entries(file: &'static str, text: &'static str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut is_open = false;
    for (line, number) in text.lines().zip(1..) {
        if line.starts_with('#') {
            continue;
        }
        if line.trim().is_empty() {
            is_open = false;
            continue;
        }
        if !is_open {
            entries.push(Entry { file, line: number, fields: Vec::new() });
            is_open = true;
        }
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        if let Some(entry) = entries.last_mut() {
            entry.fields.push((number, key.trim(), value.trim()));
        }
    }
    entries
}

impl Entry {
    fn mistake(&self, what: &str) -> Mistake {
        Mistake { file: self.file, line: self.line, what: what.to_owned() }
    }

    fn wrong(&self, line: usize, key: &str, value: &str) -> Mistake {
        Mistake { file: self.file, line, what: format!("`{key}` cannot be `{value}`") }
    }

    fn take(&mut self, key: &str) -> Option<(usize, &'static str)> {
        let place = self.fields.iter().position(|(_, known, value)| *known == key && !value.is_empty())?;
        let (line, _, value) = self.fields.remove(place);
        Some((line, value))
    }

    fn end(&self) -> Result<(), Mistake> {
        match self.fields.first() {
            None => Ok(()),
            Some((line, key, _)) => {
                Err(Mistake { file: self.file, line: *line, what: format!("`{key}` is empty, twice, or no field") })
            }
        }
    }

    fn optional(&mut self, key: &str) -> Option<&'static str> {
        self.take(key).map(|(_, value)| value)
    }

    fn needed(&mut self, key: &str) -> Result<&'static str, Mistake> {
        self.optional(key).ok_or_else(|| self.mistake(&format!("no `{key}`")))
    }

    fn flag(&mut self, key: &str) -> Result<bool, Mistake> {
        match self.take(key) {
            None => Ok(false),
            Some((_, "yes")) => Ok(true),
            Some((line, value)) => Err(self.wrong(line, key, value)),
        }
    }

    fn optional_word<W: Vocabulary>(&mut self, key: &str) -> Result<Option<W>, Mistake> {
        let Some((line, value)) = self.take(key) else { return Ok(None) };
        W::parse(value).map(Some).ok_or_else(|| self.wrong(line, key, value))
    }

    fn word<W: Vocabulary>(&mut self, key: &str) -> Result<W, Mistake> {
        self.optional_word(key)?.ok_or_else(|| self.mistake(&format!("no `{key}`: one of {}", W::SPELLINGS.join(", "))))
    }

    fn list<T>(
        &mut self,
        key: &str,
        between: char,
        read: impl Fn(&'static str) -> Option<T>,
    ) -> Result<&'static [T], Mistake> {
        let Some((line, value)) = self.take(key) else { return Ok(&[]) };
        let mut items = Vec::new();
        for item in value.split(between).map(str::trim).filter(|item| !item.is_empty()) {
            items.push(read(item).ok_or_else(|| self.wrong(line, key, item))?);
        }
        Ok(items.leak())
    }

    fn date(&mut self, key: &str) -> Result<Option<&'static str>, Mistake> {
        self.optional(key).map(|date| self.checked_date(key, date)).transpose()
    }

    fn checked_date(&self, key: &str, date: &'static str) -> Result<&'static str, Mistake> {
        if is_date(date) { Ok(date) } else { Err(self.mistake(&format!("`{key}` cannot be `{date}`"))) }
    }

    /// An entry of a list, or a page by itself.
    fn source(&mut self, id: &'static str) -> Result<Source, Mistake> {
        for List(key, title, url, checked) in LISTS {
            if let Some(name) = self.optional(key) {
                let (title, url) =
                    (format!("{title}{name}").leak(), url.replace('*', &name.replace(' ', "%20")).leak());
                return Ok(Source { read_from: ReadFrom::List, ..Source::new(id, title, url, checked) });
            }
        }
        let (title, url) = (self.needed("source")?, self.needed("url")?);
        let checked =
            self.date("checked")?.ok_or_else(|| self.mistake("no `checked`: the day somebody read the source"))?;
        let read_from = self.optional_word("read")?.unwrap_or(ReadFrom::Copy);
        Ok(Source { read_from, ..Source::new(id, title, url, checked) })
    }
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut next = |width, range: core::ops::RangeInclusive<u16>| {
        let part = parts.next()?;
        Some(part.len() == width && part.parse().is_ok_and(|number| range.contains(&number)))
    };
    let year = next(4, 1990..=2099);
    let (month, day) = (next(2, 1..=12), next(2, 1..=31));
    year == Some(true) && month != Some(false) && day != Some(false) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{network, read, service};
    use crate::model::Confidence;

    /// The mistakes told about a text, each without its file.
    fn told(text: &'static str) -> Vec<String> {
        let mut mistakes = Vec::new();
        read(&[("facts.txt", text)], service, &mut mistakes);
        mistakes.iter().map(|mistake| mistake.to_string().replace("facts.txt:", "")).collect()
    }

    const GOOD: &str = "\
# Relays.

id: one
name: One
offers: 465/implicit-tls 587/starttls
login: password
user: <address>
said: owner
as-of: 2026-10
source: One's page
url: https://one.example/smtp
checked: 2026-11";

    #[test]
    fn an_entry_says_everything_in_its_lines() {
        let mut mistakes = Vec::new();
        let facts = read(&[("facts.txt", GOOD)], service, &mut mistakes);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let [one] = facts.as_slice() else { unreachable!("one entry") };
        assert_eq!((one.id, one.confidence, one.source.id), ("one", Confidence::High, "service/one"));
    }

    #[test]
    fn what_is_missing_or_wrong_is_told_with_its_line() {
        for (line, instead, mistake) in [
            ("id: one", "", "3: no `id`"),
            ("name: One", "", "3: no `name`"),
            ("as-of: 2026-10", "", "3: no `as-of`"),
            ("as-of: 2026-10", "as-of: 2026-13", "3: `as-of` cannot be `2026-13`"),
            ("said: owner", "", "3: no `said`: one of owner, list, second-hand, report"),
            ("source: One's page", "", "3: no `source`"),
            ("url: https://one.example/smtp", "", "3: no `url`"),
            ("checked: 2026-11", "", "3: no `checked`: the day somebody read the source"),
            ("offers: 465/implicit-tls 587/starttls", "", "3: no `offers`"),
            ("offers: 465/implicit-tls 587/starttls", "offers: 466/starttls", "5: `offers` cannot be `466/starttls`"),
            ("offers: 465/implicit-tls 587/starttls", "offers: 465/ssl", "5: `offers` cannot be `465/ssl`"),
            ("login: password", "login: secret", "6: `login` cannot be `secret`"),
            ("user: <address>", "user: <mail>", "3: `user` <mail> is no form of a user name"),
            ("user: <address>", "usr: <address>", "7: `usr` is empty, twice, or no field"),
        ] {
            let text = if instead.is_empty() {
                GOOD.replace(&format!("{line}\n"), "").replace(&format!("\n{line}"), "")
            } else {
                GOOD.replace(line, instead)
            };
            let lines: Vec<String> = told(text.leak());
            assert_eq!(lines, [mistake], "{line} -> {instead}");
        }
    }

    #[test]
    fn a_networks_ports_ascend_and_none_is_unknown() {
        for (ports, mistake) in [
            ("587/open 25/blocked", "1: `ports` do not ascend"),
            ("25/unknown", "2: `ports` cannot be `25/unknown`"),
            ("25/shut", "2: `ports` cannot be `25/shut`"),
        ] {
            let text = format!("id: one\nports: {ports}").leak();
            let mut mistakes = Vec::new();
            assert!(read(&[("", text)], network, &mut mistakes).is_empty());
            assert_eq!(mistakes[0].to_string(), format!(":{mistake}"));
        }
    }
}
