//! What a value says: a literal, a fallback, a switch, a host, a port, a URL.

use super::entries::{Document, Entry};
use crate::model::Span;
use crate::pasted::lexer::{Kind, Token, ends_with_port};
use crate::pasted::names::{last, path};

/// How many entries above a variable its value is looked for.
const REACH: usize = 200;

/// A value as far as the text gives one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal<'t> {
    pub text: &'t str,
    pub span: Span,
    pub quoted: bool,
    /// Only what is taken when something else, such as a variable, is not set.
    pub fallback: bool,
}

impl<'t> Literal<'t> {
    /// The value between two tokens.
    pub fn of(document: &Document<'t>, (from, to): (usize, usize)) -> Option<Self> {
        let mut tokens = document.tokens.get(from..to)?;
        let mut first = tokens.first()?;
        if tokens.len() > 1 && first.kind == Kind::Word && document.slice(first.span) == "*" {
            tokens = &tokens[1..]; // Exim: for every domain
            first = tokens.first()?;
        }
        if first.kind == Kind::Open(b'[') && tokens.len() < 8 {
            let span = Span { start: first.span.start, end: tokens.last()?.span.end };
            return Some(Self { text: document.slice(span), span, quoted: false, fallback: false });
        }
        if document.slice(first.span).ends_with("parseInt")
            && let Some(radix) = tokens.iter().rposition(|token| token.kind == Kind::Comma)
        {
            tokens = &tokens[..radix]; // JavaScript: the base of the number
        }
        let calls = tokens.iter().any(|token| token.kind == Kind::Open(b'('));
        let operators = tokens.iter().filter(|token| token.kind == Kind::Word).map(|token| document.slice(token.span));
        let mut alternatives = false;
        for operator in operators {
            match operator {
                "==" => return Self::compared_port(document, tokens),
                "||" | "??" | "or" | "?" | "?:" => alternatives = true,
                _ => {}
            }
        }
        let literal = |token: &&crate::pasted::lexer::Token| match token.kind {
            Kind::Quoted => true,
            Kind::Word => is_plain(document.slice(token.span)),
            _ => false,
        };
        // `587 (recommended) or 25`: a port for logging in does not fall back to the one between servers.
        let number = |token: &&Token| (token.kind == Kind::Word).then(|| port(document.slice(token.span))).flatten();
        let mut numbers = tokens.iter().filter(|token| number(token).is_some());
        let given = numbers.next().filter(|first| {
            number(first) != Some(25)
                && alternatives
                && numbers.next_back().is_some_and(|last| number(&last) == Some(25))
        });
        let chosen = match given {
            Some(given) => given,
            None if calls || alternatives => tokens.iter().rev().find(literal).unwrap_or(first),
            None => first,
        };
        if !matches!(chosen.kind, Kind::Word | Kind::Quoted | Kind::Secret | Kind::TagOpen) {
            return None;
        }
        let literals = tokens.iter().filter(literal).count();
        let fallback = given.is_none() && (alternatives || (calls && literals > 1));
        Some(Self::unwrap_variable(document.slice(chosen.span), chosen.span, chosen.kind != Kind::Word, fallback))
    }

    /// The value of an entry, or what the variable it names was given above.
    pub fn resolved(document: &Document<'t>, entry: &Entry) -> Option<Self> {
        let literal = Self::of(document, entry.value);
        let variable =
            literal.filter(|literal| !literal.quoted && literal.port().is_none()).map(|literal| literal.text);
        let variable = variable.filter(|name| is_variable(name) || !name.contains(['.', ':', '[']));
        let Some(name) = variable.map(path).filter(|name| !name.is_empty()) else { return literal };
        let above = document.entries.partition_point(|other| other.value.0 < entry.value.0);
        let given = document.entries[..above].iter().rev().take(REACH).filter(|other| last(&other.key) == last(&name));
        let stated = given
            .filter_map(|other| Self::of(document, other.value))
            .find(|given| given.quoted || given.port().is_some());
        stated.or(literal)
    }

    /// Whether a bare word in brackets is a server's name and no code: `{ host: smtp.example.com }`.
    pub fn names_server(&self) -> bool {
        let last = self.text.rsplit('.').next().unwrap_or_default();
        let property =
            ["host", "hostname", "server", "address", "smtp", "mail", "name", "value", "url"].contains(&last);
        let domain = (2..=12).contains(&last.len()) && last.bytes().all(|byte| byte.is_ascii_lowercase());
        self.text.contains('.') && !property && domain && !is_variable(self.text)
            || self.text.parse::<core::net::Ipv4Addr>().is_ok()
    }

    /// The number a port is compared with, in `port === 465` and its kin: what follows from a port that is known.
    fn compared_port(document: &Document<'t>, tokens: &[Token]) -> Option<Self> {
        let [before @ .., operator, number] = tokens else { return None };
        let text = document.slice(number.span);
        let names_port = |token: &Token| ends_with_port(document.slice(token.span).as_bytes());
        let fits = document.slice(operator.span) == "==" && port(text).is_some() && before.iter().any(names_port);
        fits.then_some(Self { text, span: number.span, quoted: true, fallback: true })
    }

    /// `${NAME:-value}` and `${NAME:value}` fall back to `value`.
    fn unwrap_variable(text: &'t str, span: Span, quoted: bool, fallback: bool) -> Self {
        let value =
            text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).and_then(|rest| rest.split_once(':'));
        match value {
            Some((_, value)) => {
                let value = value.trim_start_matches(['-', '=']);
                let end = span.end - 1;
                Self { text: value, span: Span { start: end - value.len(), end }, quoted, fallback: true }
            }
            None => Self { text, span, quoted, fallback },
        }
    }

    /// The value as one word in lower case, without what qualifies it: `PHPMailer::ENCRYPTION_SMTPS` is
    /// `encryption_smtps`, `"SSL/TLS"` is `ssl/tls`.
    pub fn word(&self) -> String {
        let text = self.text.trim().trim_start_matches([':', '$']).trim_end_matches(')');
        let text = if self.quoted { text } else { text.rsplit(['.', ':']).next().unwrap_or(text) };
        text.chars().take(48).map(|c| c.to_ascii_lowercase()).collect()
    }

    /// Whether code states the value: anything bare in code is a variable.
    pub fn is_stated(&self) -> bool {
        self.quoted || self.fallback
    }

    /// The number of a port.
    pub fn port(&self) -> Option<u16> {
        port(self.text.trim())
    }

    fn span_of(&self, part: &str) -> Span {
        let start = self.span.start + (part.as_ptr() as usize - self.text.as_ptr() as usize);
        Span { start, end: start + part.len() }
    }

    /// A host, and whatever stands with it.
    pub fn address(&self) -> Option<Address<'t>> {
        if self.text.contains("://") {
            return self.url();
        }
        let first = self.text.trim().split([';', ',', ' ']).next().unwrap_or_default();
        if !self.quoted && is_variable(first) {
            return None;
        }
        self.host_and_port(first)
    }

    /// `host`, `host:587`, `host::587`, `[host]:587`, `::1`.
    fn host_and_port(&self, text: &'t str) -> Option<Address<'t>> {
        if text.parse::<core::net::Ipv6Addr>().is_ok() {
            return Some(Address { host: Some((text, self.span_of(text))), ..Address::default() });
        }
        let (name, rest) = match text.strip_prefix('[') {
            Some(inside) => inside.split_once(']')?,
            None => text.split_at(text.find(':').unwrap_or(text.len())),
        };
        let host = is_host(name).then(|| (name, self.span_of(name)))?;
        let number = rest.trim_start_matches(':');
        let port = if number.is_empty() { None } else { Some((port(number)?, self.span_of(number))) };
        Some(Address { host: Some(host), port, ..Address::default() })
    }

    /// `scheme://user:password@host:port/path?name=value`. Somebody's password may hold any character, so whatever
    /// could be part of one is no host: where an `@` stands behind the authority, nobody can tell where that ends, and
    /// a lone name with a number that is no port of mail may be a login whose server was left out.
    fn url(&self) -> Option<Address<'t>> {
        let (scheme, rest) = self.text.trim().split_once("://")?;
        let scheme = scheme.rsplit(['=', '(', '"', '\'']).next().unwrap_or(scheme);
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        let query = tail.split_once('?').map_or("", |(_, query)| query);
        let address_in_query = tail.trim_start_matches('/').starts_with('?') && !authority.contains('@');
        if tail.contains('@') && !address_in_query || authority.matches('@').count() > 1 {
            return None;
        }
        let (user, server) = match authority.rsplit_once('@') {
            Some((user, server)) => (!user.is_empty(), server),
            None => (false, authority),
        };
        let mut address = self.host_and_port(server)?;
        if !user
            && address.host.is_some_and(|(host, _)| !host.contains(['.', ':']) && !is_local(host))
            && !address.has_port_of_mail()
        {
            return None;
        }
        if address.host.is_some_and(|(host, _)| host == "default") {
            address.host = None; // Symfony: the vendor's own
        }
        Some(Address { scheme, user, query, ..address })
    }
}

/// The name of one's own machine.
fn is_local(host: &str) -> bool {
    matches!(host, "localhost" | "default")
}

/// A server as one value gives it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Address<'t> {
    pub scheme: &'t str,
    /// Whether it holds a user name.
    pub user: bool,
    pub host: Option<(&'t str, Span)>,
    pub port: Option<(u16, Span)>,
    pub query: &'t str,
}

impl Address<'_> {
    /// Whether there is no port, or one on which mail is sent or caught.
    fn has_port_of_mail(&self) -> bool {
        self.port.is_none_or(|(port, _)| port < 1024 || matches!(port % 1000, 25 | 465 | 525 | 587))
    }
}

/// A port, by number or by the name of its service.
fn port(text: &str) -> Option<u16> {
    match text {
        _ if text.starts_with("dword:") => u16::from_str_radix(text[6..].trim_start_matches('0'), 16).ok(),
        "smtp" => Some(25),
        "submission" => Some(587),
        "smtps" | "submissions" => Some(465),
        _ if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok().filter(|port| *port != 0),
        _ => None,
    }
}

fn is_plain(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || matches!(word, "true" | "false" | "True" | "False")
}

fn is_host(name: &str) -> bool {
    let letters = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let address = name.contains(':') && name.chars().all(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '.'));
    let constant = name.contains('_') && !name.contains(|c: char| c.is_ascii_lowercase());
    let word = matches!(name, "null" | "None" | "nil" | "true" | "false" | "undefined" | "new");
    (1..=253).contains(&name.len()) && (letters || address) && !constant && !word && !name.starts_with(['.', '-'])
}

/// Whether a bare word is code and not a name: `process.env.SMTP_HOST`, `config.host`.
fn is_variable(word: &str) -> bool {
    let first = word.split(['.', ':']).next().unwrap_or(word);
    let code =
        ["process", "os", "env", "ENV", "config", "import", "settings", "this", "self", "app", "secrets", "builder"];
    let no_name = word.contains('_') && !word.contains('.');
    no_name || word.starts_with('$') || (word.contains('.') && code.contains(&first)) || word.ends_with(".host")
}
