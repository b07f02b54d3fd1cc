//! One server's settings, collected entry by entry, then judged by the product's rules.

use super::{
    entries::{Document, Entry, Form},
    generic::{is_incoming, speaks_of_mail},
    product::{Encryption, Field, Is, Product, Rule, is_off},
    value::{Address, Literal},
};
use crate::{
    knowledge,
    model::{Configuration, Mode, Part, ReadPart, Span},
};

/// No configuration has more names than this in doubt, and none is spread over more scopes.
const MANY: usize = 64;

/// Something read, where, and whether it is only a fallback.
#[derive(Clone, Debug)]
struct Fact<T> {
    value: T,
    span: Span,
    scope: usize,
    assumed: bool,
}

#[derive(Clone)]
struct Knob {
    name: &'static str,
    key: Span,
    /// None where the value is there and cannot be told.
    fact: Option<Fact<String>>,
}

/// What one server is told by.
#[derive(Clone)]
pub(super) struct Group {
    pub product: &'static Product,
    host: Option<Fact<String>>,
    port: Option<Fact<u16>>,
    knobs: Vec<Knob>,
    login: Option<Fact<bool>>,
    auth: Option<Fact<bool>>,
    scopes: Vec<usize>,
    named_for_mail: bool,
    /// Whether a name speaks of SMTP.
    named_for_sending: bool,
    /// Whether the name that told the port speaks of mail.
    port_named: bool,
    /// Whether that name speaks of SMTP.
    port_named_for_sending: bool,
    /// Whether a URL told the host, which has no port then but its own.
    url: bool,
    /// Whether it is about fetching mail.
    pub incoming: bool,
    /// Names whose values could not be told, by field.
    unread: Vec<(Field, Span)>,
    /// Names of no known meaning.
    unknown: Vec<Span>,
}

impl Group {
    pub fn new(product: &'static Product) -> Self {
        Self {
            product,
            host: None,
            port: None,
            knobs: Vec::new(),
            login: None,
            auth: None,
            scopes: Vec::new(),
            named_for_mail: false,
            named_for_sending: false,
            port_named: false,
            port_named_for_sending: false,
            url: false,
            incoming: false,
            unread: Vec::new(),
            unknown: Vec::new(),
        }
    }

    /// What a note tells of one server.
    pub fn noted(
        host: Option<(String, Span)>,
        port: Option<(u16, Span)>,
        encryption: Option<(&'static str, &'static str, Span)>,
        login: Option<(bool, Span)>,
    ) -> Self {
        let fact = |span| Fact { value: (), span, scope: 0, assumed: false };
        let mut group = Self::new(&super::products::GENERIC);
        group.host = host.map(|(host, span)| fact(span).with(host));
        group.port = port.map(|(port, span)| fact(span).with(port));
        group.login = login.map(|(login, span)| fact(span).with(login));
        group.knobs.extend(encryption.map(|(name, word, span)| Knob {
            name,
            key: span,
            fact: Some(fact(span).with(word.to_owned())),
        }));
        group.named_for_mail = true;
        group
    }

    /// Whether both host and port are told.
    pub fn is_whole(&self) -> bool {
        self.has_host() && self.has_port()
    }

    /// How much of host, port and encryption is told.
    pub fn completeness(&self) -> usize {
        usize::from(self.has_host()) + usize::from(self.has_port()) + usize::from(self.has_knob())
    }

    pub fn has_host(&self) -> bool {
        self.host.is_some()
    }

    pub fn has_port(&self) -> bool {
        self.port.is_some()
    }

    pub fn port(&self) -> Option<u16> {
        self.port.as_ref().map(|port| port.value)
    }

    pub fn has_knob(&self) -> bool {
        !self.knobs.is_empty()
    }

    /// Whether the name that told the host speaks of mail, or a URL did.
    pub fn is_named_for_mail(&self) -> bool {
        self.named_for_mail
    }

    /// Whether the name that told the port speaks of sending.
    pub fn is_port_named_for_sending(&self) -> bool {
        self.port_named_for_sending
    }

    /// Whether it fetches mail, as the server's port or name tells and no name denies.
    pub fn fetches(&self) -> bool {
        let port = self.port().is_some_and(|port| matches!(port, 110 | 143 | 993 | 995));
        let host = self.host.as_ref().is_some_and(|host| {
            let first = host.value.split('.').next().unwrap_or_default();
            matches!(first, "imap" | "imaps" | "imap4" | "pop" | "pop3" | "pops")
        });
        (port || (host && self.port.is_none())) && !self.port_named_for_sending && !self.named_for_sending
    }

    /// Whether it is worth telling.
    pub fn says_something(&self) -> bool {
        self.has_host() || self.has_port() || self.has_knob() || !self.unread.is_empty()
    }

    /// Whether nothing but a bare port, known for no mail, was read: some other server's.
    pub fn is_of_no_mail(&self) -> bool {
        let mail = self.port().is_none_or(|port| knowledge::port(port).is_some());
        !mail && !self.has_knob() && self.login.is_none() && !self.named_for_mail
    }

    /// Whether something was read inside `scope`.
    pub fn reaches(&self, scope: usize) -> bool {
        self.scopes.contains(&scope)
    }

    /// Whether the entry tells again what is known already, so that it must be about another server.
    pub fn is_repeated_by(&self, document: &Document, field: Field, entry: &Entry) -> bool {
        let scope = entry.scope;
        match field {
            _ if self.is_apart(document, field, scope) => true,
            Field::Host => self.host.as_ref().is_some_and(|host| !document.has_value_at(entry, host.span)),
            // `const port = 465` may stand before `{ host: …, port }`, which is one server.
            Field::Port if self.host.as_ref().is_some_and(|host| host.scope == scope) => false,
            Field::Port => self.port.as_ref().is_some_and(|port| port.scope != scope),
            Field::Knob(name) => self
                .knobs
                .iter()
                .any(|knob| knob.name == name && knob.fact.as_ref().is_some_and(|fact| fact.scope != scope)),
            _ => false,
        }
    }

    /// Whether a switch and a server stand in sections that have nothing to do with each other, in a text whose names
    /// tell no product.
    fn is_apart(&self, document: &Document, field: Field, scope: usize) -> bool {
        let mixed = match field {
            Field::Knob(_) => self.has_host() || self.has_port(),
            _ => self.has_knob() && !self.has_host() && !self.has_port(),
        };
        mixed && self.product.id.is_none() && self.scopes.iter().all(|known| document.are_apart(*known, scope))
    }

    /// A group that begins with what this one read inside `scope`.
    pub fn inheriting(&self, scope: usize) -> Self {
        let mut group = Self::new(self.product);
        group.port = self.port.clone().filter(|port| port.scope == scope);
        group.auth = self.auth.clone().filter(|auth| auth.scope == scope);
        group.login = self.login.clone().filter(|login| login.scope == scope);
        group.knobs = self.knobs.clone();
        group.knobs.retain(|knob| knob.fact.as_ref().is_some_and(|fact| fact.scope == scope));
        group
    }

    /// Takes what is missing here from `other`.
    pub fn complete(&mut self, other: &Self) {
        if self.host.is_none() {
            self.host.clone_from(&other.host);
        }
        if self.port.is_none() {
            self.port.clone_from(&other.port);
        }
    }

    pub fn add(&mut self, document: &Document, entry: &Entry, field: Field) {
        let literal = match field {
            Field::Host | Field::Port => Literal::resolved(document, entry),
            _ => Literal::of(document, entry.value),
        };
        let fact = |span, assumed| Fact { value: (), span, scope: entry.scope, assumed };
        if !self.reaches(entry.scope) && self.scopes.len() < MANY {
            self.scopes.push(entry.scope);
        }
        let named = speaks_of_mail(document, entry);
        let sends = document.is_named(entry, "smtp");
        self.named_for_mail |= named;
        self.named_for_sending |= sends;
        self.incoming |= self.product.id.is_none() && is_incoming(document, entry);
        match field {
            Field::Host => {
                match literal
                    .as_ref()
                    .filter(|literal| !entry.code || literal.is_stated() || literal.names_server())
                    .and_then(Literal::address)
                {
                    Some(address) => self.add_address(&address, entry, literal.is_some_and(|literal| literal.fallback)),
                    None => self.cannot_read(field, entry.span),
                }
            }
            Field::Port => match literal.and_then(|literal| Some((literal.port()?, literal))) {
                // `service.port` does not overrule `smtp.port`, nor what a URL leaves out.
                Some(_) if (self.port_named || self.url) && !named && self.product.id.is_none() => {}
                // `Port 587 (recommended) or port 25`: the second is the one between servers.
                Some((25, literal)) if self.product.id.is_none() && self.has_login_port_beside(literal.span) => {}
                // Another server's stands on a line below.
                Some((port, _)) if self.is_mail_port() && knowledge::port(port).is_none() && !named => {}
                Some((port, literal)) => {
                    self.port = Some(fact(literal.span, literal.fallback).with(port));
                    self.port_named = named;
                    self.port_named_for_sending = sends;
                }
                None => self.cannot_read(field, entry.span),
            },
            Field::Login => {
                if literal.is_some_and(|literal| literal.fallback && literal.text.is_empty()) {
                    return; // an empty default is no statement
                }
                let given = literal.is_some_and(|literal| !is_off(&literal.word()));
                let before = self.login.as_ref().is_some_and(|login| login.value);
                self.login = Some(fact(entry.span, false).with(given || before));
            }
            Field::Auth => {
                if let Some(literal) = literal {
                    self.auth = Some(fact(entry.span, literal.fallback).with(!is_off(&literal.word())));
                }
            }
            Field::Knob(name) => {
                let value = match literal {
                    Some(literal) => Some(fact(literal.span, literal.fallback).with(literal.word())),
                    None if entry.value.0 >= entry.value.1 => {
                        let switch = if entry.form == Form::Beside { "on" } else { "" }; // `--tls`, but `tls=`
                        Some(fact(entry.span, false).with(switch.to_owned()))
                    }
                    None => None,
                };
                self.knobs.retain(|knob| knob.name != name);
                self.knobs.push(Knob { name, key: entry.span, fact: value });
            }
            Field::Mark(_) | Field::Other | Field::Foreign => {}
        }
    }

    /// Whether a port for logging in stands just before.
    fn has_login_port_beside(&self, span: Span) -> bool {
        self.port.as_ref().is_some_and(|port| {
            matches!(port.value, 465 | 587 | 2525) && (1..40).contains(&span.start.saturating_sub(port.span.end))
        })
    }

    fn is_mail_port(&self) -> bool {
        self.port().is_some_and(|port| knowledge::port(port).is_some())
    }

    fn cannot_read(&mut self, field: Field, span: Span) {
        if self.unread.len() < MANY {
            self.unread.push((field, span));
        }
    }

    /// Notes a name of no known meaning.
    pub fn cannot_place(&mut self, span: Span) {
        if self.unknown.len() < MANY {
            self.unknown.push(span);
        }
    }

    fn add_address(&mut self, address: &Address, entry: &Entry, assumed: bool) {
        let fact = |span| Fact { value: (), span, scope: entry.scope, assumed };
        self.host = address.host.map(|(host, span)| fact(span).with(host.to_owned()));
        if let Some((port, span)) = address.port {
            self.port = Some(fact(span).with(port));
        } else if !address.scheme.is_empty() && !self.port_named && self.product.id.is_none() {
            self.port = None; // a URL has no port but its own
        }
        if address.user {
            self.login = Some(fact(entry.span).with(true));
        }
        if address.scheme.is_empty() {
            return;
        }
        self.url = true;
        let span = address.host.map_or(entry.span, |(_, span)| span);
        let scheme = Some(fact(span).with(address.scheme.to_ascii_lowercase()));
        self.knobs.push(Knob { name: "scheme", key: entry.span, fact: scheme });
        let names = self.product.rules.iter().flat_map(|rule| rule.when).map(|(name, _)| *name);
        for name in names.filter(|name| name.starts_with('?')) {
            let mut pairs = address.query.split('&').filter_map(|pair| pair.split_once('='));
            if let Some((_, value)) = pairs.find(|(key, _)| *key == &name[1..]) {
                let value = value.chars().take(24).map(|c| c.to_ascii_lowercase()).collect();
                self.knobs.push(Knob { name, key: entry.span, fact: Some(fact(span).with(value)) });
            }
        }
    }

    fn knob(&self, name: &str) -> Option<&Knob> {
        self.knobs.iter().rev().find(|knob| knob.name == name)
    }

    fn holds(&self, rule: &Rule) -> bool {
        self.holds_with(rule, false)
    }

    /// Whether the rule holds, or with `any_port` could.
    fn holds_with(&self, rule: &Rule, any_port: bool) -> bool {
        let port = self.port().map(|port| port.to_string());
        let asks = |(name, _): &(&str, Is)| *name == "port";
        let meets = |(name, is): &(&str, Is)| match (*name, self.knob(name)) {
            ("port", _) => any_port || is.holds(port.as_deref()),
            (_, Some(knob)) => knob.fact.as_ref().is_some_and(|fact| is.holds(Some(&fact.value))),
            (_, None) => is.holds(None),
        };
        (!any_port || rule.when.iter().any(asks)) && rule.when.iter().all(meets)
    }

    /// Whether any rule knows what to make of the knob's value.
    fn understands(&self, knob: &Knob) -> bool {
        knob.fact.as_ref().is_some_and(|fact| self.product.understands(knob.name, &fact.value))
    }

    /// Whether a port is set and cannot be told: then the default is not what is taken.
    fn port_is_hidden(&self) -> bool {
        self.port.is_none() && self.unread.iter().any(|(field, _)| *field == Field::Port)
    }

    /// Whether an earlier rule asks for a port, so that the hidden one could make it hold.
    fn may_yield_to_port(&self, rule: &Rule) -> bool {
        let mut earlier = self.product.rules.iter().take_while(|earlier| !core::ptr::eq(*earlier, rule));
        self.port_is_hidden() && earlier.any(|earlier| self.holds_with(earlier, true))
    }

    /// What the product makes of it.
    pub fn judge(&self) -> Configuration {
        let rule = self.product.rules.iter().find(|rule| self.holds(rule));
        let decider = rule.and_then(|rule| rule.when.iter().find(|(_, is)| !matches!(is, Is::Absent)));
        let riddles: Vec<&Knob> =
            self.knobs.iter().filter(|knob| knob.name != "scheme" && !self.understands(knob)).collect();
        let stated = decider.and_then(|(name, _)| self.knob(name)).and_then(|knob| knob.fact.as_ref());
        let unclear = stated.is_none() && !riddles.is_empty();
        let encryption = rule.map_or(Encryption::Unclear, |rule| rule.then);
        let unclear = unclear || rule.is_some_and(|rule| self.may_yield_to_port(rule));
        let encryption = if unclear { Encryption::Unclear } else { encryption };
        let default_port = rule.and_then(|rule| rule.port).or(self.product.port).filter(|_| !self.port_is_hidden());
        let port = self.port().or(default_port);
        let authenticates = self.auth.as_ref().or(self.login.as_ref()).filter(|fact| self.is_statement(fact, port));

        let mut read = Vec::new();
        let mut part = |what, span, assumed| read.push(ReadPart { what, span, assumed });
        if let Some(host) = &self.host {
            part(Part::Host, Some(host.span), host.assumed);
        }
        match (&self.port, default_port) {
            (Some(port), _) => part(Part::Port, Some(port.span), port.assumed),
            (None, Some(_)) => part(Part::Port, None, true),
            (None, None) => {}
        }
        if encryption.mode().is_some() {
            let by_port = decider.filter(|(name, _)| *name == "port").and(self.port.as_ref()).map(|port| port.span);
            part(Part::Mode, stated.map(|fact| fact.span).or(by_port), stated.is_none_or(|fact| fact.assumed));
        }
        let relayed = authenticates.is_none() && self.hands_to_relay(port, encryption);
        match authenticates {
            Some(login) => part(Part::Login, Some(login.span), login.assumed),
            None if relayed => part(Part::Login, None, true),
            None => {}
        }
        Configuration {
            product: self.product.id,
            host: self.host.as_ref().map(|host| host.value.clone()),
            port,
            mode: encryption.mode(),
            enforced: encryption.enforced(),
            authenticates: authenticates.map(|fact| fact.value).or(relayed.then_some(false)),
            read,
            not_understood: self.not_understood(encryption, &riddles),
        }
    }

    /// A field that is left empty is no word against a login, where mail programs have to log in.
    fn is_statement(&self, login: &Fact<bool>, port: Option<u16>) -> bool {
        login.value || self.auth.is_some() || self.product.id.is_some() || port == Some(25)
    }

    /// A program that sends to 25, in clear and without a user name, hands its mail to a relay that knows it by address.
    fn hands_to_relay(&self, port: Option<u16>, encryption: Encryption) -> bool {
        let is_configuration = self.product.id.is_some() || self.named_for_mail && !self.scopes.is_empty();
        is_configuration
            && self.unread.is_empty()
            && self.host.is_some()
            && port == Some(25)
            && encryption.mode() == Some(Mode::None)
    }

    fn not_understood(&self, encryption: Encryption, riddles: &[&Knob]) -> Vec<Span> {
        let unread = self.unread.iter().filter(|(field, _)| match field {
            Field::Host => self.host.is_none(),
            _ => self.port.is_none(),
        });
        let contradiction = self.knobs.iter().filter(|_| encryption == Encryption::Unclear);
        let found = unread
            .map(|(_, span)| *span)
            .chain(riddles.iter().map(|knob| knob.key))
            .chain(contradiction.map(|knob| knob.key))
            .chain(self.unknown.iter().copied());
        let mut spans = Vec::new();
        for span in found {
            if let Err(at) = spans.binary_search(&span) {
                spans.insert(at, span);
            }
        }
        spans
    }
}

impl Fact<()> {
    fn with<T>(self, value: T) -> Fact<T> {
        Fact { value, span: self.span, scope: self.scope, assumed: self.assumed }
    }
}
