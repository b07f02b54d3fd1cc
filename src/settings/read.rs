//! A pasted configuration read back: which host, port and mode it asks for, in the sense its product gives it.
//!
//! One tolerant scanner takes names and values from whatever syntax they stand in, tables say what each product means
//! by them. Strict parsers were weighed and left out: what people paste is rarely a whole document (three lines of a
//! YAML file, an object with the code around it), and a parser that refuses it says nothing. Measured as WebAssembly
//! under Brotli, before `wasm-opt`: all of this 31 kB, 23 kB of it not shared with the engine; `url` alone 61 kB,
//! `yaml-rust2` 49 kB, `toml` 58 kB.

mod entries;
mod generic;
mod group;
mod notes;
mod product;
mod products;
mod value;

use crate::model::{Configuration, MAX_TEXT, Part, Span};
use crate::pasted::hosts::{is_host, is_ipv4};
use crate::pasted::lexer::{Kind, Token};
use crate::pasted::redact::redact;
use entries::{Document, Entry, Form};
use group::Group;
use product::{Field, Key, Product};
use value::Literal;

/// Every server's settings found in `text`, in the order of the text. Nothing is read from a text longer than
/// [`MAX_TEXT`] characters. Takes time linear in the length, whatever the text is.
pub fn read(text: &str) -> Vec<Configuration> {
    if text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
        return Vec::new();
    }
    let document = Document::new(text);
    if document.entries.iter().any(|entry| generic::is_no_server(&document, entry)) {
        return Vec::new();
    }
    let lookup = Lookup::new();
    let candidates = lookup.candidates(&document);
    let present = lookup.present(&document, &candidates);

    let (mut named, mut rest) = (Groups::default(), Groups::default());
    let mut candidates = candidates.iter().peekable();
    let mut code = false;
    for (index, entry) in document.entries.iter().enumerate() {
        let mut taken: Option<&Candidate> = None;
        while let Some(found) = candidates.next_if(|found| found.entry == index) {
            let free = taken.is_none_or(|taken| taken.product == found.product && taken.field != found.field);
            if present[found.product] && free {
                taken = Some(found);
                named.add(products::ALL[found.product], &document, entry, found.field);
            }
        }
        if taken.is_none()
            && let Some(field) = generic::field(&document, entry)
        {
            code |= generic::is_code(&document, entry);
            rest.add(&products::GENERIC, &document, entry, field);
            if !document.is_block(entry) && matches!(field, Field::Host | Field::Port | Field::Knob(_)) {
                named.note_unknown(entry);
            }
        }
    }
    let noted = |known: &[Group]| noted(&document, known, code);
    let mut found = choose(named.all, rest.all, &noted);
    // What redaction takes out is somebody's password, wherever it stands. The text is read once for all servers.
    if found.iter().any(|found| server_unlike_one(found).is_some()) {
        let shown = redact(text, &[]);
        found.retain(|found| server_unlike_one(found).is_none_or(|span| !shown.hides(span)));
    }
    found
}

/// Where a server stands that is not shaped as one, and that no product's own name for it told.
fn server_unlike_one(found: &Configuration) -> Option<Span> {
    let shaped = |host: &str| is_host(host, 2) || is_ipv4(host) || host.contains(':');
    let unlike = found.product.is_none() && found.host.as_deref().is_some_and(|host| !shaped(host));
    found.read.iter().find(|part| unlike && part.what == Part::Host)?.span
}

/// What named products say, completed by or else replaced by what is left; where that is little, what a reader of
/// notes finds.
fn choose(
    mut named: Vec<Group>,
    mut rest: Vec<Group>,
    noted: &dyn Fn(&[Group]) -> Option<Vec<Group>>,
) -> Vec<Configuration> {
    named.retain(|group| group.says_something() && !group.fetches());
    if !named.iter().all(Group::is_of_no_mail) {
        named.retain(|group| !group.is_of_no_mail());
    }
    if let ([group], [other]) = (named.as_mut_slice(), rest.as_slice())
        && !other.incoming
    {
        group.complete(other);
    }
    rest.retain(generic::is_about_mail);
    if !named.iter().any(|group| group.has_host() || group.has_port()) {
        rest = noted(&rest).unwrap_or(rest);
        named.append(&mut rest);
    }
    named.iter().map(Group::judge).collect()
}

/// What a reader of notes finds, where that is better than what is `known` from names and values. Names as programs
/// write them are `code`, which a note's reader seldom knows better.
fn noted(document: &Document, known: &[Group], code: bool) -> Option<Vec<Group>> {
    if code && known.first().is_some_and(Group::is_whole) {
        return None;
    }
    let secret = |token: &&Token| token.kind == Kind::Secret;
    let secrets: Vec<Span> = document.tokens.iter().filter(secret).map(|token| token.span).collect();
    let found = notes::read(document.text, &secrets);
    let completeness = |groups: &[Group]| groups.first().map_or(0, Group::completeness);
    let whole = completeness(known) == 3;
    let least = completeness(known) + usize::from(code || whole);
    (!found.is_empty() && completeness(&found) >= least).then_some(found)
}

/// Groups in the order in which they began.
#[derive(Default)]
struct Groups {
    all: Vec<Group>,
    /// The latest of each product.
    latest: Vec<(&'static Product, usize)>,
    /// What msmtp's other accounts inherit from: a group, and the scope inside it.
    defaults: Option<(usize, usize)>,
}

impl Groups {
    fn add(&mut self, product: &'static Product, document: &Document, entry: &Entry, field: Field) {
        if matches!(field, Field::Host | Field::Port) && entry.value.0 >= entry.value.1 {
            return;
        }
        let latest = self.latest.iter().position(|(known, _)| core::ptr::eq(*known, product));
        let latest = latest.unwrap_or_else(|| {
            self.latest.push((product, usize::MAX));
            self.latest.len() - 1
        });
        let group = self.all.get(self.latest[latest].1);
        if group.is_none_or(|group| group.is_repeated_by(document, field, entry)) {
            self.latest[latest].1 = self.all.len();
            self.all.push(self.begin(product));
        }
        let index = self.latest[latest].1;
        if self.defaults.is_none() && document.scopes[entry.scope].name == "defaults" {
            self.defaults = Some((index, entry.scope));
        }
        self.all[index].add(document, entry, field);
    }

    fn begin(&self, product: &'static Product) -> Group {
        let defaults = self.defaults.filter(|(group, _)| core::ptr::eq(self.all[*group].product, product));
        defaults.map_or_else(|| Group::new(product), |(group, scope)| self.all[group].inheriting(scope))
    }

    /// A name nobody took, beside names that were taken.
    fn note_unknown(&mut self, entry: &Entry) {
        for (_, latest) in &self.latest {
            if let Some(group) = self.all.get_mut(*latest).filter(|group| group.reaches(entry.scope)) {
                group.cannot_place(entry.span);
            }
        }
    }
}

/// An entry that a product has a name for.
struct Candidate {
    entry: usize,
    product: usize,
    field: Field,
    own: bool,
}

/// Every name and word of every product, in the buckets of a small hash table.
struct Lookup {
    keys: [Vec<(&'static Key, usize, bool)>; BUCKETS],
    words: [Vec<(&'static str, usize)>; BUCKETS],
}

const BUCKETS: usize = 128;

/// The bucket of a word: by its length and its first and last byte, which tell the names well apart.
fn bucket(word: &str) -> usize {
    let ends = word.bytes().next().map_or(0, usize::from) + 3 * word.bytes().next_back().map_or(0, usize::from);
    (ends + 11 * word.len()) % BUCKETS
}

impl Lookup {
    fn new() -> Self {
        let mut lookup = Self { keys: [const { Vec::new() }; BUCKETS], words: [const { Vec::new() }; BUCKETS] };
        for (index, product) in products::ALL.iter().enumerate() {
            let own = product.own.iter().map(|key| (key, true));
            for (key, own) in own.chain(product.shared.iter().map(|key| (key, false))) {
                lookup.keys[bucket(crate::pasted::names::last(key.0))].push((key, index, own));
            }
            for word in product.words {
                lookup.words[bucket(word)].push((word, index));
            }
        }
        lookup
    }

    fn candidates(&self, document: &Document) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (index, entry) in document.entries.iter().enumerate() {
            for ((key, field), product, own) in &self.keys[bucket(crate::pasted::names::last(&entry.key))] {
                let syntax = entry.form != Form::Beside || products::ALL[*product].beside;
                if syntax
                    && document.is_inside(entry, key)
                    && fits(document, entry, *field)
                    && (!own || knows(products::ALL[*product], document, entry, *field))
                    && !document.is_of_other(entry)
                {
                    candidates.push(Candidate { entry: index, product: *product, field: *field, own: *own });
                }
            }
        }
        candidates
    }

    /// Which products the text is about.
    fn present(&self, document: &Document, candidates: &[Candidate]) -> Vec<bool> {
        let mut present = vec![false; products::ALL.len()];
        for word in document.words() {
            for (_, product) in self.words[bucket(&word)].iter().filter(|(known, _)| *known == word) {
                present[*product] = true;
            }
        }
        // A name that a product shares with what it drives tells nothing more.
        let mut claimed = None;
        for found in candidates {
            present[found.product] |= found.own && claimed != Some(found.entry);
            if present[found.product] {
                claimed = Some(found.entry);
            }
        }
        for found in candidates.iter().filter(|found| found.field == Field::Foreign) {
            present[found.product] = false;
        }
        present
    }
}

/// Whether a product can be told by a name with this value: not if others take the value, and it does not.
fn knows(product: &Product, document: &Document, entry: &Entry, field: Field) -> bool {
    let Field::Knob(knob) = field else { return true };
    Literal::of(document, entry.value).is_none_or(|literal| {
        let word = literal.word();
        product.understands(knob, &word) || !products::GENERIC.understands("security", &word)
    })
}

/// Whether the value is one the field takes.
fn fits(document: &Document, entry: &Entry, field: Field) -> bool {
    match field {
        Field::Mark(value) => Literal::of(document, entry.value).is_some_and(|literal| literal.word() == value),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::pasted::steps;

    #[test]
    fn time_grows_with_the_length() {
        steps::grow_with_the_length(|text| drop(read(text)));
    }
}
