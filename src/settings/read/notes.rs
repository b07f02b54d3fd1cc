//! Notes, welcome mails, help pages and sentences: words say what is what, nearness says whose it is.
//!
//! The text is read line by line. What a line says goes to the server that is being described, until the direction
//! changes, or another server or a second port comes. Tables whose columns are directions are read column by column.

mod draft;
mod lexicon;
mod line;

use super::group::Group;
use crate::model::Span;
use draft::{Direction, Draft, direction_of};
use lexicon::{Lexicon, Word};
use line::{Item, What, items, lines};

/// No note names more servers than this.
const MANY: usize = 32;

/// How many bytes a line of a note may have, and how many items its sentences: so that time stays linear.
const LINE: usize = 2000;
const CLAUSE: usize = 64;

/// Every outgoing server that the note names.
pub(super) fn read(text: &str, secrets: &[Span]) -> Vec<Group> {
    let lexicon = Lexicon::get();
    let mut reader = Reader { text, ..Reader::default() };
    for line in lines(text).filter(|line| line.end - line.start <= LINE) {
        let items = items(text, line, lexicon, secrets);
        reader.end = line.end;
        let line = text[line.start..line.end].trim();
        if is_comment(line) {
            continue;
        }
        reader.current.code |= line.ends_with([';', '{', '}']);
        if items.is_empty() {
            reader.stale |= line.is_empty();
        } else {
            reader.row(items);
        }
    }
    reader.end_table();
    reader.commit();
    draft::outgoing(reader.drafts).iter().map(Draft::group).collect()
}

/// Whether the line is a setting out of force, as `;smtp_port = 465` is, or `// connect(…);`.
fn is_comment(line: &str) -> bool {
    line.starts_with("//") || (line.starts_with([';', '#']) && line.contains('='))
}

/// A label whose value is awaited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Awaited {
    #[default]
    Nothing,
    Server,
    Port,
    Security,
    Login,
    /// The user's name.
    User,
    /// Nobody's business.
    Private,
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    /// Where this line ends.
    end: usize,
    drafts: Vec<Draft<'t>>,
    current: Draft<'t>,
    awaited: Awaited,
    /// A switch whose position is awaited: `Use TLS?`, and below it `No`.
    form: bool,
    /// An empty line came since something was read.
    stale: bool,
    /// Encryption that a heading promises.
    heading: Option<Draft<'t>>,
    /// What stands under each heading of a table.
    columns: Vec<Vec<Vec<Item<'t>>>>,
}

impl<'t> Reader<'t> {
    /// A line, which may be a table's.
    fn row(&mut self, items: Vec<Item<'t>>) {
        let mut cells: Vec<Vec<Item>> = vec![Vec::new()];
        for item in &items {
            match item.what {
                What::Cell => cells.push(Vec::new()),
                _ => cells.last_mut().into_iter().for_each(|cell| cell.push(*item)),
            }
        }
        cells.retain(|cell| !cell.is_empty());
        if self.columns.is_empty() {
            self.columns = headings(&cells);
            if self.columns.is_empty() {
                self.line(&items);
            }
        } else if cells.len() >= self.columns.len() && cells.len() <= self.columns.len() + 1 {
            let labels = cells.len() - self.columns.len();
            for (column, cell) in self.columns.iter_mut().zip(&cells[labels..]) {
                column.push(cells[..labels].iter().flatten().chain(cell).copied().collect());
            }
        } else {
            self.end_table();
            self.line(&items);
        }
    }

    fn end_table(&mut self) {
        for column in core::mem::take(&mut self.columns) {
            self.commit();
            self.current = Draft::default();
            column.iter().for_each(|line| self.line(line));
            self.commit();
        }
    }

    fn line(&mut self, items: &[Item<'t>]) {
        if matches!(self.awaited, Awaited::Private | Awaited::User) {
            let private = self.awaited == Awaited::Private;
            self.awaited = Awaited::Nothing;
            let label =
                items.iter().any(|item| matches!(item.what, What::Colon)) && matches!(items[0].what, What::Word(_));
            if private || !label {
                return;
            }
        }
        let clauses = items.split(|item| item.what == What::Clause);
        for clause in clauses.flat_map(|clause| clause.chunks(CLAUSE)) {
            let clause = in_order(in_force(clause));
            let mut at = 0;
            while at < clause.len() && !matches!(self.awaited, Awaited::Private | Awaited::User) {
                at += self.item(&clause, at);
            }
            if matches!(self.awaited, Awaited::Private | Awaited::User) {
                // Its value is on this line, or else on the next.
                let label = clause[at - 1].span.end;
                if self.text[label..self.end].contains(char::is_alphanumeric) {
                    self.awaited = Awaited::Nothing;
                }
                return;
            }
        }
        self.stale = false;
    }

    /// Takes what stands at `at`, and says how many items that were.
    fn item(&mut self, clause: &[Item<'t>], at: usize) -> usize {
        let item = clause[at];
        let next = clause[at + 1..].iter().find(|item| item.what != What::Colon);
        match item.what {
            What::Word(word) => return self.word(word, item, clause, at),
            What::Host { name, scheme, bare } => {
                if !bare || self.awaited == Awaited::Server {
                    let explicit =
                        clause.iter().any(|item| matches!(item.what, What::Word(Word::Outgoing | Word::Incoming)));
                    self.host(name, scheme, item, explicit);
                }
            }
            What::Number { port, joined } => {
                let named = joined
                    || self.awaited == Awaited::Port
                    || clause[..at].iter().any(|item| item.what == What::Word(Word::Port))
                    || next.is_some_and(|item| item.what == What::Word(Word::Port));
                let placed = named || clause.iter().any(|item| places(item.what)) || self.awaited != Awaited::Nothing;
                if named || (is_mail_port(port) && (placed || !self.stale)) {
                    self.port(port, item, named);
                }
            }
            What::Part | What::Clause | What::Cell | What::Colon => {}
        }
        1
    }

    fn word(&mut self, word: Word, item: Item<'t>, clause: &[Item<'t>], at: usize) -> usize {
        let follower = |from: usize| clause[from..].iter().find(|item| item.what != What::Colon);
        match word {
            Word::Outgoing | Word::Incoming | Word::Elsewhere => {
                let both = at > 0
                    && matches!(clause[at - 1].what, What::Word(other) if direction_of(other).is_some_and(|other| Some(other) != direction_of(word)));
                self.direction(if both { Direction::Unknown } else { direction_of(word).unwrap_or_default() }, both);
                self.awaited = Awaited::Server;
            }
            Word::Server => self.awaited = Awaited::Server,
            Word::Port => self.awaited = Awaited::Port,
            Word::Login => self.awaited = Awaited::Login,
            Word::User => {
                let value = match clause.get(at + 1).map(|item| item.what) {
                    None => clause.len() < 3,
                    Some(after) => matches!(after, What::Colon | What::Part | What::Word(Word::Off)),
                };
                if value {
                    let none = follower(at + 1).is_some_and(|item| item.what == What::Word(Word::Off));
                    self.current.login = Some((!none, item.span));
                    self.awaited = Awaited::User;
                }
            }
            Word::Secret => self.awaited = Awaited::Private,
            Word::Security => {
                let before = at.checked_sub(1).map(|before| clause[before].what);
                if before == Some(What::Word(Word::Off)) {
                    self.encryption(Word::Clear, true, item);
                }
                self.awaited = Awaited::Security;
            }
            Word::Ssl | Word::SslTls | Word::Tls | Word::Starttls | Word::Clear => {
                return self.mode(word, item, clause, at);
            }
            Word::On | Word::Off if self.form && self.awaited == Awaited::Security => {
                self.form = false;
                if let Some(mode) = self.current.modes.last_mut() {
                    (mode.1, mode.2) = (word == Word::On, true);
                }
            }
            Word::On | Word::Off => match self.awaited {
                Awaited::Security => self.encryption(if word == Word::On { Word::On } else { Word::Clear }, true, item),
                Awaited::Login => self.current.login = Some((word == Word::On, item.span)),
                _ => {}
            },
            Word::Not | Word::Closed | Word::From | Word::To => {}
        }
        1
    }

    /// An encryption, and whether it is switched on or off by a word before or after it.
    fn mode(&mut self, word: Word, item: Item<'t>, clause: &[Item<'t>], at: usize) -> usize {
        let off_before = at > 0 && clause[at - 1].what == What::Word(Word::Off);
        let rest = &clause[at + 1..];
        let switch =
            rest.iter().position(|item| !matches!(item.what, What::Colon | What::Part | What::Word(Word::Security)));
        let switch = switch.map(|distance| (distance, rest[distance].what));
        let (on, switched, taken) = match switch {
            Some((distance, What::Word(Word::On | Word::Off))) if !self.is_position(item, rest, distance) => {
                (true, false, 1)
            }
            Some((distance, What::Word(Word::Off))) => {
                // `SSL: no`, but not `465 with SSL, no authentication`
                let other = rest.get(distance + 1).is_some_and(|item| {
                    matches!(item.what, What::Word(Word::Login | Word::Tls | Word::Starttls | Word::Ssl))
                });
                (other, !other, if other { 1 } else { distance + 2 })
            }
            Some((distance, What::Word(Word::On))) => (true, true, distance + 2),
            _ => (true, false, 1),
        };
        self.encryption(word, on && !off_before, item);
        if let Some(mode) = self.current.modes.last_mut() {
            mode.2 = switched || off_before;
        }
        self.form = taken == 1 && !off_before && rest.iter().all(|item| item.what == What::Colon);
        self.awaited = if self.form { Awaited::Security } else { Awaited::Nothing };
        taken
    }

    /// Whether the word at `distance` says how the switch before it stands: after a colon, or as the last word. "With
    /// SSL, but no mail leaves" says nothing of it.
    fn is_position(&self, switch: Item<'t>, rest: &[Item<'t>], distance: usize) -> bool {
        let word = rest[distance].span;
        let colon = rest[..distance].iter().any(|item| item.what == What::Colon);
        let end = rest.get(distance + 1).map_or(self.end, |next| next.span.start).max(word.end);
        let beside = self.text.get(switch.span.end..word.start).is_some_and(|between| between.trim().is_empty());
        colon
            || (!self.text[word.end..end].contains(char::is_alphanumeric)
                && (beside || word.start - switch.span.end < 20))
    }

    fn direction(&mut self, direction: Direction, both: bool) {
        if self.current.direction != direction || both {
            if self.current.has_values() {
                self.commit();
            }
            self.current.direction = direction;
            self.current.labelled = direction == Direction::Outgoing;
        } else {
            self.current.labelled |= direction == Direction::Outgoing;
        }
    }

    fn host(&mut self, name: &'t str, scheme: &'t str, item: Item<'t>, explicit: bool) {
        let told = Direction::of_host(name);
        let told = if matches!(scheme, "smtp" | "smtps" | "submission" | "submissions") {
            Some(Direction::Outgoing)
        } else {
            told
        };
        let apart = !explicit
            && told.is_some_and(|told| self.current.direction != Direction::Unknown && told != self.current.direction);
        if self.current.host.is_some_and(|(known, _)| known != name || self.current.port.is_some())
            || (apart && self.current.has_values())
        {
            let (direction, labelled) = (self.current.direction, self.current.labelled);
            self.commit();
            if !self.stale || explicit {
                (self.current.direction, self.current.labelled) = (direction, labelled);
            }
        }
        if !explicit && let Some(told) = told {
            self.current.labelled &= told == Direction::Outgoing;
            self.current.direction = told;
        }
        self.current.host = Some((name, item.span));
        self.current.mode_is_latest = false;
        match scheme {
            "smtps" | "ssl" | "submissions" => self.encryption(Word::SslTls, true, item),
            "tls" => self.encryption(Word::Tls, true, item),
            _ => {}
        }
        self.awaited = Awaited::Nothing;
    }

    fn port(&mut self, port: u16, item: Item<'t>, named: bool) {
        if is_incoming_port(port)
            && !(self.current.labelled && named && self.current.port.is_none())
            && self.current.direction != Direction::Incoming
        {
            self.commit();
            self.current.direction = Direction::Incoming;
        } else if let Some((known, _)) = self.current.port.filter(|(known, _)| *known != port) {
            if is_mail_port(known) && !is_mail_port(port) {
                return; // some other program's
            }
            self.alternative();
        }
        self.current.port = Some((port, item.span));
        self.current.mode_is_latest = false;
        self.awaited = Awaited::Nothing;
    }

    fn encryption(&mut self, word: Word, on: bool, item: Item<'t>) {
        // `SSL: port 465, STARTTLS: port 587`
        let told = self.current.modes.iter().any(|(known, was_on, ..)| *known != word && on && *was_on);
        if told && self.current.port.is_some() && self.awaited != Awaited::Security && !self.current.mode_is_latest {
            self.alternative();
        }
        if self.current.modes.len() < 8 {
            self.current.modes.push((word, on, false, item.span));
        }
        self.current.mode_is_latest = true;
    }

    /// Another port of the same server.
    fn alternative(&mut self) {
        let same = Draft { port: None, modes: Vec::new(), ..self.current.clone() };
        self.commit();
        self.current = same;
    }

    /// The server is described.
    fn commit(&mut self) {
        let mut draft = core::mem::take(&mut self.current);
        if draft.host.is_none() && draft.port.is_none() && !draft.modes.is_empty() {
            self.heading = Some(draft);
            return;
        }
        if draft.modes.is_empty()
            && let Some(heading) = &self.heading
        {
            draft.modes.clone_from(&heading.modes);
        }
        if draft.has_values() && self.drafts.len() < MANY {
            self.drafts.push(draft);
        }
    }
}

/// The columns of a table's first line, if it says of each what it is about, and nothing else.
fn headings<'t>(cells: &[Vec<Item<'t>>]) -> Vec<Vec<Vec<Item<'t>>>> {
    let tells = |item: &Item| {
        matches!(
            item.what,
            What::Word(
                Word::Outgoing | Word::Incoming | Word::Ssl | Word::SslTls | Word::Tls | Word::Starttls | Word::Clear
            )
        )
    };
    let values = cells.iter().flatten().any(|item| matches!(item.what, What::Host { .. } | What::Number { .. }));
    let telling: Vec<&Vec<Item>> = cells.iter().filter(|cell| cell.iter().any(tells)).collect();
    let labels = cells.len() - telling.len();
    if values || telling.len() < 2 || labels > 1 || cells.len() > 8 {
        return Vec::new();
    }
    telling.into_iter().map(|cell| vec![cell.clone()]).collect()
}

/// What of a clause holds: not what is denied, closed, or was so before.
fn in_force<'t>(clause: &[Item<'t>]) -> Vec<Item<'t>> {
    let mut kept = Vec::new();
    for part in clause.split_inclusive(|item| item.what == What::Part) {
        let closed = part.iter().any(|item| item.what == What::Word(Word::Closed));
        let denied = part.iter().position(|item| item.what == What::Word(Word::Not)).unwrap_or(part.len());
        kept.extend(
            part.iter()
                .enumerate()
                .filter(|(at, item)| !(is_value(item.what) && (closed || *at > denied)))
                .map(|(_, item)| *item),
        );
    }
    let beside = |word| {
        kept.windows(2).position(|pair| pair[0].what == What::Word(word) && matches!(pair[1].what, What::Host { .. }))
    };
    match (beside(Word::From), beside(Word::To)) {
        (Some(from), Some(to)) if from < to => drop(kept.drain(from..to)),
        _ => {}
    }
    kept
}

/// A clause names its direction last in some sentences: "use mail.example.com for outgoing mail".
fn in_order(mut clause: Vec<Item>) -> Vec<Item> {
    let directs = |item: &Item| matches!(item.what, What::Word(word) if direction_of(word).is_some());
    let first_value = clause.iter().position(|item| matches!(item.what, What::Host { .. } | What::Number { .. }));
    let first = clause.iter().position(directs);
    let words = |direction| clause.iter().any(|item| item.what == What::Word(direction));
    let one = !(words(Word::Outgoing) && words(Word::Incoming));
    if let (Some(value), Some(first)) = (first_value, first)
        && value < first
        && one
    {
        let word = clause.remove(first);
        clause.insert(0, word);
    }
    clause
}

fn is_value(what: What) -> bool {
    match what {
        What::Host { .. } | What::Number { .. } => true,
        What::Word(word) => {
            matches!(word, Word::Ssl | Word::SslTls | Word::Tls | Word::Starttls) || direction_of(word).is_some()
        }
        _ => false,
    }
}

/// Whether it says that a number beside it is one of a mail server.
fn places(what: What) -> bool {
    match what {
        What::Host { .. } => true,
        What::Word(word) => {
            matches!(word, Word::Ssl | Word::SslTls | Word::Tls | Word::Starttls | Word::Server)
                || direction_of(word).is_some()
        }
        _ => false,
    }
}

fn is_mail_port(port: u16) -> bool {
    matches!(port, 25 | 26 | 465 | 587 | 2465 | 2525 | 2587 | 8025) || is_incoming_port(port)
}

fn is_incoming_port(port: u16) -> bool {
    matches!(port, 110 | 143 | 993 | 995)
}
