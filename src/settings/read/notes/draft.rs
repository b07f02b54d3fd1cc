//! One server as a note describes it.

use super::super::group::Group;
use super::lexicon::Word;
use crate::model::Span;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Direction {
    #[default]
    Unknown,
    Outgoing,
    Incoming,
    Elsewhere,
}

/// The direction a word tells.
pub(super) fn direction_of(word: Word) -> Option<Direction> {
    match word {
        Word::Outgoing => Some(Direction::Outgoing),
        Word::Incoming => Some(Direction::Incoming),
        Word::Elsewhere => Some(Direction::Elsewhere),
        _ => None,
    }
}

impl Direction {
    /// What a server's own name tells: `smtp.example.com`, `imap4.example.com`.
    pub fn of_host(name: &str) -> Option<Self> {
        let first = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
        let begins = |words: &[&str]| words.iter().any(|word| first.starts_with(word));
        if first.contains("smtp") || begins(&["relay", "outgoing", "mailout", "asmtp"]) {
            Some(Self::Outgoing)
        } else if begins(&["imap", "pop", "incoming"]) {
            Some(Self::Incoming)
        } else if begins(&["www", "webmail", "ftp", "autoconfig", "autodiscover"]) {
            Some(Self::Elsewhere)
        } else {
            None
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct Draft<'t> {
    pub direction: Direction,
    /// Whether a word said that it is the outgoing one.
    pub labelled: bool,
    pub host: Option<(&'t str, Span)>,
    pub port: Option<(u16, Span)>,
    /// Encryptions in the order of the text, whether each is on, and whether a switch says so.
    pub modes: Vec<(Word, bool, bool, Span)>,
    /// Whether nothing was said since the last of them.
    pub mode_is_latest: bool,
    /// Whether a line of it ends as lines of programs do.
    pub code: bool,
    pub login: Option<(bool, Span)>,
}

impl Draft<'_> {
    pub fn has_values(&self) -> bool {
        self.host.is_some() || self.port.is_some() || !self.modes.is_empty()
    }

    /// Whether it is a server to send through, as far as the note tells.
    fn is_outgoing(&self) -> bool {
        let sends = self.port.is_some_and(|(port, _)| matches!(port, 25 | 26 | 465 | 587 | 2465 | 2525 | 2587));
        match self.direction {
            Direction::Outgoing => {
                self.port.is_some() || (self.host.is_some() && (self.labelled || !self.modes.is_empty()))
            }
            Direction::Unknown => sends && self.host.is_some() && !self.code,
            Direction::Incoming | Direction::Elsewhere => false,
        }
    }

    /// The encryption in the words of the rules, and where it stands.
    fn encryption(&self) -> Option<(&'static str, &'static str, Span)> {
        // One switch for both sorts: the port tells which.
        let mut told = self.modes.iter().filter(|(word, ..)| *word != Word::On);
        if let (Some((Word::Ssl | Word::SslTls, true, true, span)), None) = (told.next(), told.next()) {
            return Some(("ssl", "on", *span));
        }
        self.security().map(|(word, span)| ("security", word, span))
    }

    fn security(&self) -> Option<(&'static str, Span)> {
        let on = |wanted: &[Word]| {
            self.modes.iter().find(|(word, on, ..)| *on && wanted.contains(word)).map(|(.., span)| *span)
        };
        let port = self.port.map(|(port, _)| port);
        let implicit = on(&[Word::Ssl, Word::SslTls]);
        let starttls = on(&[Word::Starttls]);
        let off = self.modes.iter().find(|(_, on, ..)| !on).map(|(.., span)| *span);
        match (starttls, implicit) {
            (Some(span), None) => return Some(("starttls", span)),
            (Some(span), Some(_)) if port.is_some_and(|port| port != 465) => return Some(("starttls", span)),
            (_, Some(span)) => return Some(("ssl", span)),
            (None, None) => {}
        }
        let tls = on(&[Word::Tls]).map(|span| ("tls", span));
        let clear = on(&[Word::Clear]).or(off).map(|span| ("none", span));
        tls.or(clear).or_else(|| on(&[Word::On]).map(|span| ("on", span)))
    }

    /// The same for the rules that judge every other configuration.
    pub fn group(&self) -> Group {
        let host = self.host.map(|(name, span)| (name.to_owned(), span));
        Group::noted(host, self.port, self.encryption(), self.login)
    }
}

/// The outgoing servers, each once, the completest where one is described twice.
pub(super) fn outgoing(mut drafts: Vec<Draft>) -> Vec<Draft> {
    lend_hosts(&mut drafts);
    lend_modes(&mut drafts);
    drafts.retain(Draft::is_outgoing);
    let whole = |draft: &Draft| draft.host.is_some() && draft.port.is_some();
    if drafts.iter().any(whole) {
        drafts.retain(whole);
    }
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        let same = |known: &&mut Draft| {
            known.host.map(|host| host.0) == draft.host.map(|host| host.0)
                && known.port.map(|port| port.0) == draft.port.map(|port| port.0)
        };
        match kept.iter_mut().find(same) {
            Some(known) if known.modes.is_empty() => *known = draft,
            Some(_) => {}
            None => kept.push(draft),
        }
    }
    kept
}

/// `Port: 587 or 25`, then `TLS: on`: it holds for both.
fn lend_modes(drafts: &mut [Draft]) {
    for at in (1..drafts.len()).rev() {
        let (before, after) = drafts.split_at_mut(at);
        let (before, after) = (&mut before[at - 1], &after[0]);
        let same = before.host.is_some() && before.host == after.host && before.direction == after.direction;
        if same && before.modes.is_empty() {
            before.modes.clone_from(&after.modes);
        }
    }
}

/// `Server: mail.example.com`, then `SMTP: 465`: the one server serves both directions.
fn lend_hosts(drafts: &mut [Draft]) {
    let mut shared = None;
    for draft in drafts {
        match draft.direction {
            Direction::Unknown if draft.host.is_some() && draft.port.is_none() => shared = draft.host,
            Direction::Outgoing if draft.host.is_none() => draft.host = shared,
            _ => {}
        }
    }
}
