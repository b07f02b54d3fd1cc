//! A pasted configuration read back: which host, port and mode it asks for, in the sense its product gives it.
//!
//! One tolerant scanner takes names and values from whatever syntax they stand in, tables say what each product means
//! by them. Strict parsers were weighed and left out: what people paste is rarely a whole document (three lines of a
//! YAML file, an object with the code around it), a parser that refuses it says nothing, and a crate for each of the
//! dozen syntaxes would take more room than the whole engine has.

mod entries;
mod generic;
mod group;
mod lexer;
mod names;
mod product;
mod products;
mod value;

use crate::model::{Configuration, MAX_TEXT};
use entries::{Document, Entry, Form};
use group::Group;
use product::{Field, Product};
use value::Literal;

/// Every server's settings found in `text`, in the order of the text. Nothing is read from a text longer than
/// [`MAX_TEXT`]. Takes time linear in the length, whatever the text is.
pub fn read(text: &str) -> Vec<Configuration> {
    if text.len() > MAX_TEXT {
        return Vec::new();
    }
    let document = Document::new(text);
    let lookup = Lookup::new();
    let candidates = lookup.candidates(&document);
    let present = lookup.present(&document, &candidates);

    let mut readers: Vec<Reader> = products::ALL.iter().map(|product| Reader::new(product)).collect();
    let mut rest = Reader::new(&products::GENERIC);
    let mut candidates = candidates.into_iter().peekable();
    for (index, entry) in document.entries.iter().enumerate() {
        let mut taken: Option<usize> = None;
        let mut before = None;
        while let Some(found) = candidates.next_if(|found| found.entry == index) {
            if present[found.product] && taken.is_none_or(|product| product == found.product) {
                taken = Some(found.product);
                if before.replace(found.field) != Some(found.field) {
                    readers[found.product].add(&document, entry, found.field);
                }
            }
        }
        if taken.is_none()
            && let Some(field) = generic::field(&document, entry)
        {
            rest.add(&document, entry, field);
            if !document.is_block(entry) && matches!(field, Field::Host | Field::Port | Field::Knob(_)) {
                readers.iter_mut().for_each(|reader| reader.note_unknown(entry));
            }
        }
    }
    let groups = readers.into_iter().flat_map(|reader| reader.groups).filter(|group| group.says_something());
    choose(groups.collect(), rest.groups)
}

/// What named products say, completed by or else replaced by what is left.
fn choose(mut named: Vec<Group>, rest: Vec<Group>) -> Vec<Configuration> {
    let rest: Vec<Group> = rest.into_iter().filter(generic::is_about_mail).collect();
    if let ([group], [other]) = (named.as_mut_slice(), rest.as_slice()) {
        group.complete(other);
    }
    let groups =
        if named.iter().any(|group| group.has_host() || group.has_port()) { named } else { [named, rest].concat() };
    let mut configurations: Vec<Configuration> = groups.iter().map(Group::judge).collect();
    configurations.sort_by_key(|found| found.read.iter().filter_map(|part| part.span).min());
    configurations
}

/// Collects the groups of one product.
struct Reader {
    product: &'static Product,
    groups: Vec<Group>,
    /// The scope msmtp's other accounts inherit from.
    defaults: Option<(usize, usize)>,
}

impl Reader {
    fn new(product: &'static Product) -> Self {
        Self { product, groups: Vec::new(), defaults: None }
    }

    fn add(&mut self, document: &Document, entry: &Entry, field: Field) {
        if matches!(field, Field::Host | Field::Port) && entry.value.0 >= entry.value.1 {
            return;
        }
        let repeated = self.groups.last().is_none_or(|group| group.is_repeated_by(field, entry.scope));
        if repeated {
            let inherited = self.defaults.map(|(group, scope)| self.groups[group].inheriting(scope));
            self.groups.push(inherited.unwrap_or_else(|| Group::new(self.product)));
        }
        let last = self.groups.len() - 1;
        if self.defaults.is_none() && document.scopes[entry.scope].name == "defaults" {
            self.defaults = Some((last, entry.scope));
        }
        self.groups[last].add(document, entry, field);
    }

    /// A name nobody took, beside names that were taken.
    fn note_unknown(&mut self, entry: &Entry) {
        if let Some(group) = self.groups.last_mut()
            && group.reaches(entry.scope)
            && group.unknown.len() < 64
        {
            group.unknown.push(entry.span);
        }
    }
}

impl Group {
    fn says_something(&self) -> bool {
        self.has_host() || self.has_port() || self.has_knob() || self.has_riddle()
    }
}

/// An entry that a product has a name for.
struct Candidate {
    entry: usize,
    product: usize,
    field: Field,
    own: bool,
}

/// Every name of every product, sorted by its last part.
struct Lookup {
    keys: Vec<(&'static str, usize, &'static str, Field, bool)>,
    words: Vec<(&'static str, usize)>,
}

impl Lookup {
    fn new() -> Self {
        let mut lookup = Self { keys: Vec::new(), words: Vec::new() };
        for (index, product) in products::ALL.iter().enumerate() {
            let own = product.own.iter().map(|key| (key, true));
            for ((key, field), own) in own.chain(product.shared.iter().map(|key| (key, false))) {
                lookup.keys.push((names::last(key), index, key, *field, own));
            }
            lookup.words.extend(product.words.iter().map(|word| (*word, index)));
        }
        lookup.keys.sort_by_key(|key| (key.0, key.1, matches!(key.3, Field::Knob(_))));
        lookup.words.sort_unstable();
        lookup
    }

    fn candidates(&self, document: &Document) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (index, entry) in document.entries.iter().enumerate() {
            let last = names::last(&entry.key);
            let first = self.keys.partition_point(|key| key.0 < last);
            for (_, product, key, field, own) in self.keys[first..].iter().take_while(|key| key.0 == last) {
                let syntax = entry.form != Form::Beside || products::ALL[*product].beside;
                if syntax && document.is_inside(entry, key) && fits(document, entry, *field) {
                    candidates.push(Candidate { entry: index, product: *product, field: *field, own: *own });
                }
            }
        }
        candidates
    }

    /// Which products the text is about.
    fn present(&self, document: &Document, candidates: &[Candidate]) -> Vec<bool> {
        let mut present = vec![false; products::ALL.len()];
        for candidate in candidates.iter().filter(|candidate| candidate.own) {
            present[candidate.product] = true;
        }
        for word in document.words() {
            let first = self.words.partition_point(|known| known.0 < word.as_str());
            for (_, product) in self.words[first..].iter().take_while(|known| known.0 == word) {
                present[*product] = true;
            }
        }
        present
    }
}

/// Whether the value is one the field takes.
fn fits(document: &Document, entry: &Entry, field: Field) -> bool {
    match field {
        Field::Mark(value) => Literal::of(document, entry.value).is_some_and(|literal| literal.word() == value),
        _ => true,
    }
}
