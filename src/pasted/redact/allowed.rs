//! What is shown by permission: known words, codes, ports, servers, times, numbers of up to three digits, marks.
//!
//! The text is read unit by unit: what stands between blanks and the marks of syntax. A unit with anything in it that is
//! not permitted is hidden as a whole, so that no half of a secret is left.

use super::cursor::{Cursor, is_word};
use super::{Kind, Mask, vocabulary};
use crate::model::Span;
use crate::pasted::hosts::{is_host, is_ipv4, is_ipv6};

/// Ports of mail, and those beside them that people mistake for one.
const PORTS: &[&str] =
    &["1025", "1587", "2465", "2525", "2526", "2587", "3025", "8025", "8465", "8587", "10025", "10465", "10587"];

/// Marks whatever nobody permitted. `masks` are those already made, in order and apart; known phrases are shown.
pub(super) fn mark(cursor: Cursor, phrases: &[Span], masks: &[Mask]) -> Vec<Mask> {
    let mut reader = Reader { cursor, phrases, masks, hidden: Vec::new(), phrase: 0, mask: 0, shown_host: None };
    let mut at = 0;
    while at < cursor.len() {
        at = reader.step(at);
    }
    reader.hidden
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    phrases: &'a [Span],
    masks: &'a [Mask],
    hidden: Vec<Mask>,
    /// The first phrase that does not end before here, and the first mask.
    phrase: usize,
    mask: usize,
    /// Where the last server that is shown ends.
    shown_host: Option<usize>,
}

impl Reader<'_> {
    /// Reads what begins at `at`; returns where to go on.
    fn step(&mut self, at: usize) -> usize {
        if let Some(end) = self.masked(at) {
            return end;
        }
        let width = separator(self.cursor, at);
        if width == 0 && self.follows_userinfo(at) {
            return at + 1;
        }
        if width > 0 {
            return at + width;
        }
        let limit = self.masks.get(self.mask).map_or(self.cursor.len(), |mask| mask.start);
        if let Some(end) = address_at(self.cursor, at).filter(|end| *end <= limit) {
            self.shown_host = Some(end);
            return end;
        }
        let end = unit_end(self.cursor, at).min(limit).max(at + 1);
        let whole = self.cursor.slice(at, end);
        let unit = whole.trim_end_matches(['.', '!', '?', '-', '…', '*', '\'', '\u{2026}']);
        let to = at + unit.len();
        let unit = Unit { cursor: self.cursor, start: at, end: to };
        // What touches a secret may be a part of it.
        let touches = end == limit && self.masks.get(self.mask).is_some_and(|mask| mask.start == end)
            || at > 0 && self.mask > 0 && self.masks.get(self.mask - 1).is_some_and(|mask| mask.end == at);
        if unit.is_host() {
            self.shown_host = Some(to);
        } else if !(self.in_phrase(at, to) || unit.is_permitted(self.shown_host)) || touches && !unit.is_short() {
            self.hide(unit);
        }
        end
    }

    /// The at-sign between the login of a URL, which is taken out, and the server.
    fn follows_userinfo(&self, at: usize) -> bool {
        let before = self.mask.checked_sub(1).and_then(|last| self.masks.get(last)).filter(|mask| mask.end == at);
        self.cursor.byte(at) == b'@' && before.is_some_and(|mask| matches!(mask.kind, Kind::Password | Kind::User))
    }

    /// Where the mask that covers `at` ends.
    fn masked(&mut self, at: usize) -> Option<usize> {
        while self.masks.get(self.mask).is_some_and(|mask| mask.end <= at) {
            self.mask += 1;
        }
        self.masks.get(self.mask).filter(|mask| mask.start <= at).map(|mask| mask.end)
    }

    fn in_phrase(&mut self, start: usize, end: usize) -> bool {
        while self.phrases.get(self.phrase).is_some_and(|phrase| phrase.end <= start) {
            self.phrase += 1;
        }
        self.phrases.get(self.phrase).is_some_and(|phrase| phrase.start <= start && end <= phrase.end)
    }

    /// Hides a unit, or of a name with a value only the parts that nobody knows.
    fn hide(&mut self, unit: Unit) {
        let from = self.hidden.len();
        if unit.is_key() {
            for (start, end) in unit.parts() {
                if !vocabulary::knows(unit.cursor.slice(start, end)) {
                    self.push(start, end);
                }
            }
        }
        if self.hidden.len() == from {
            self.push(unit.start, unit.end);
        }
    }

    /// Units side by side become one mark.
    fn push(&mut self, start: usize, end: usize) {
        let cursor = self.cursor;
        match self.hidden.last_mut() {
            Some(last)
                if cursor.skip(last.end, |byte| matches!(byte, b' ' | b'-' | b'_' | b'.' | b'+' | b'/')) >= start
                    && self.masks.get(self.mask.wrapping_sub(1)).is_none_or(|mask| mask.end <= last.start) =>
            {
                last.end = end;
            }
            _ => self.hidden.push(Mask { start, end, kind: Kind::Hidden }),
        }
    }
}

/// How long the separator at `at` is: a blank, a mark of syntax, a written-out line end or entity; 0 where there is none.
fn separator(cursor: Cursor, at: usize) -> usize {
    const ENTITIES: &[&str] = &["&lt;", "&gt;", "&quot;", "&amp;", "&apos;", "&nbsp;", "&#39;", "&#34;", "&#039;"];
    /// Each begins with one of the bytes below.
    const WIDE: &[&str] = &[
        "：", "、", "。", "，", "「", "」", "（", "）", "“", "”", "„", "«", "»", "‹", "›", "│", "├", "└", "─", "→",
        "\u{a0}", "…", "•",
    ];
    let byte = cursor.byte(at);
    match byte {
        b'\\' if matches!(cursor.byte(at + 1), b'n' | b'r' | b't') && !known_after(cursor, at) => 2,
        b'&' => ENTITIES.iter().find(|entity| cursor.begins(at, entity)).map_or(0, |entity| entity.len()),
        b'\'' => usize::from(!(is_word(cursor.before(at)) && is_word(cursor.byte(at + 1)))),
        b',' | b';' | b':' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>' | b'"' | b'`' | b'|' | b'\\'
        | b'/' | b'=' => 1,
        _ if byte.is_ascii_whitespace() || byte.is_ascii_control() => 1,
        0xc2 | 0xe2 | 0xe3 | 0xef => WIDE.iter().find(|mark| cursor.begins(at, mark)).map_or(0, |mark| mark.len()),
        _ => 0,
    }
}

/// Behind a backslash stands a word that begins with `n`, `r` or `t`, as in a path of Windows.
fn known_after(cursor: Cursor, at: usize) -> bool {
    let end = cursor.skip_within(at + 1, 40, is_word);
    vocabulary::knows(cursor.slice(at + 1, end)) && !vocabulary::knows(cursor.slice(at + 2, end))
}

fn unit_end(cursor: Cursor, start: usize) -> usize {
    let digits = cursor.skip(start, |byte| byte.is_ascii_digit());
    if digits == start + 3 && matches!(cursor.byte(start), b'2'..=b'5') && cursor.byte(digits) == b'-' {
        return digits + 1; // A reply of several lines: `250-SIZE`.
    }
    let mut at = start;
    while at < cursor.len() && separator(cursor, at) == 0 && !begins_query(cursor, start, at) {
        at += 1;
    }
    at
}

/// The question mark behind a port or server of a URL.
fn begins_query(cursor: Cursor, start: usize, at: usize) -> bool {
    cursor.byte(at) == b'?' && at > start && {
        let text = cursor.slice(start, at);
        text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit()) || is_host(text, 2)
    }
}

/// Where an address of IPv6 that begins here ends.
fn address_at(cursor: Cursor, at: usize) -> Option<usize> {
    const LONGEST: usize = 60;
    if is_word(cursor.before(at)) || cursor.before(at) == b':' {
        return None;
    }
    let rest = cursor.text.as_bytes().get(at..(at + LONGEST).min(cursor.len())).unwrap_or_default();
    let length = rest.iter().position(|byte| !(byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.')));
    let length = length.unwrap_or(rest.len());
    if !rest.iter().take(length).any(|byte| *byte == b':') {
        return None;
    }
    let end = at + length;
    let text = cursor.slice(at, end).trim_end_matches(['.', ':']);
    (is_ipv6(text) && !is_word(cursor.byte(end))).then_some(at + text.len())
}

/// What stands between two separators.
#[derive(Clone, Copy)]
struct Unit<'a> {
    cursor: Cursor<'a>,
    start: usize,
    end: usize,
}

impl<'a> Unit<'a> {
    fn text(self) -> &'a str {
        self.cursor.slice(self.start, self.end)
    }

    /// A mark or two.
    fn is_short(self) -> bool {
        self.text().bytes().filter(|byte| is_word(*byte)).count() == 0
    }

    /// The runs of letters and digits.
    fn parts(self) -> impl Iterator<Item = (usize, usize)> + 'a {
        let text = self.text();
        let offset = move |part: &str| self.start + (part.as_ptr() as usize - text.as_ptr() as usize);
        text.split(|character: char| !character.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(move |part| (offset(part), offset(part) + part.len()))
    }

    fn is_permitted(self, shown_host: Option<usize>) -> bool {
        let text = self.text();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        if digits == text.len() {
            return self.is_number(shown_host);
        }
        if is_time(self) || is_code(self) {
            return true;
        }
        // Characters written as numbers may spell anything.
        let encoded = text.contains("&#") || text.matches('%').count() > 1;
        let glued = text
            .bytes()
            .any(|byte| matches!(byte, b'@' | b'#' | b'$' | b'%' | b'&' | b'*' | b'^' | b'~' | b'!' | b'?' | b'+'));
        let permitted = |part: &str| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            digits && part.len() <= 3 || vocabulary::knows(part)
        };
        let parts = || self.parts().map(|(start, end)| self.cursor.slice(start, end));
        let letters =
            parts().any(|part| part.chars().nth(1).is_none() && !part.bytes().all(|byte| byte.is_ascii_digit()));
        let joined = glued && parts().nth(1).is_some() && !is_measure(text) && (digits > 0 || letters);
        parts().all(permitted) && !(encoded || joined || is_mostly_marks(text))
    }

    fn is_number(self, shown_host: Option<usize>) -> bool {
        let text = self.text();
        let (before, after) = (self.cursor.before(self.start), self.cursor.byte(self.end));
        let behind_host = before == b':' && shown_host.is_some_and(|end| self.start - end <= 2);
        text.len() <= 3 && !self.is_in_dump()
            || PORTS.contains(&text)
            || vocabulary::knows(text)
            || text.len() <= 5 && (behind_host || self.follows("port") || self.follows("line"))
            || text.len() <= 9 && self.follows("size")
            || text.len() == 4 && is_year(text) && self.stands_in_date()
            || text.len() <= 7 && before == b'[' && after == b']' && self.follows_program()
    }

    /// The word before it, across blanks and a separator.
    fn follows(self, word: &str) -> bool {
        let from = self.cursor.floor(self.start.saturating_sub(word.len() + 4));
        let before = self.cursor.slice(from, self.start).trim_end_matches([' ', ':', '=', '"', '\'', '>', '#', '.']);
        before.len() >= word.len()
            && before.get(before.len() - word.len()..).is_some_and(|end| end.eq_ignore_ascii_case(word))
    }

    /// A month or a weekday stands beside it.
    fn stands_in_date(self) -> bool {
        const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec";
        let from = self.cursor.floor(self.start.saturating_sub(12));
        let to = self.cursor.floor((self.end + 8).min(self.cursor.len()));
        let near = [self.cursor.slice(from, self.start), self.cursor.slice(self.end, to)].concat().to_ascii_lowercase();
        let digit = |at: usize| self.cursor.byte(at).is_ascii_digit();
        let slash = |at: usize| matches!(self.cursor.byte(at), b'/' | b'-' | b'.');
        MONTHS.split(' ').any(|month| near.contains(month))
            || slash(self.end) && digit(self.end + 1) && digit(self.end + 2) && slash(self.end + 3)
            || self.start > 3
                && slash(self.start - 1)
                && digit(self.start - 2)
                && (slash(self.start - 3) || slash(self.start - 4))
    }

    /// `smtpd[12345]`: the number of a process.
    fn follows_program(self) -> bool {
        let from = self.cursor.floor(self.start.saturating_sub(24));
        let before = self.cursor.slice(from, self.start - 1);
        let name = before.rsplit(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
        matches!(self.cursor.byte(self.end + 1), b':' | b' ') && vocabulary::knows(name) && name.len() > 2
    }

    /// One of many numbers of two digits or characters in hexadecimal: a dump of bytes.
    fn is_in_dump(self) -> bool {
        let pair = |at: usize| self.cursor.byte(at).is_ascii_hexdigit() && self.cursor.byte(at + 1).is_ascii_hexdigit();
        let between = |at: usize| matches!(self.cursor.byte(at), b' ' | b'=' | b'%' | b'\\' | b',');
        let before = (1..=3)
            .filter(|back| self.start >= back * 3 && pair(self.start - back * 3) && between(self.start - back * 3 + 2));
        let after = (0..3).filter(|ahead| between(self.end + ahead * 3) && pair(self.end + ahead * 3 + 1));
        self.end - self.start == 2 && before.count() + after.count() > 2
    }

    /// A name that a value follows, of parts that an underscore holds together.
    fn is_key(self) -> bool {
        let text = self.text();
        let at = self.cursor.skip(self.end, |byte| matches!(byte, b' ' | b'"' | b'\''));
        text.contains('_')
            && !text.bytes().any(|byte| byte.is_ascii_digit())
            && text.bytes().all(|byte| is_word(byte) || byte == b'_')
            && at - self.end < 4
            && matches!(self.cursor.byte(at), b'=' | b':')
    }

    /// The name or address of a server, as far as its surroundings allow that.
    fn is_host(self) -> bool {
        let text = self.text().trim_start_matches(['.', '*']);
        if is_ipv4(text) {
            return self.cursor.before(self.start) != b'@';
        }
        let (before, after) = (self.cursor.before(self.start), self.cursor.byte(self.end));
        let url = before == b'/' && self.cursor.before(self.start - 1) == b'/';
        let path = before == b'/' && !url || before == b'\\';
        let led = || {
            url || after == b':' && self.cursor.byte(self.end + 1).is_ascii_digit() || after == b'[' || self.is_led_to()
        };
        let named = text.contains('.') && is_host(text, 2) && (is_host(text, 3) || led());
        !path && after != b'@' && (named || self.is_named_host())
    }

    /// Words stand before it that a server follows.
    fn is_led_to(self) -> bool {
        const LEADS: &[&str] = &[
            "host",
            "server",
            "to",
            "by",
            "from",
            "relay",
            "lookup",
            "on",
            "smarthost",
            "relayhost",
            "hostname",
            "resolve",
            "ehlo",
            "helo",
            "at",
            "enotfound",
            "mx",
            "domain",
            "name",
        ];
        LEADS.iter().any(|lead| self.follows(lead))
    }

    /// One label that a name calls the server: `host=mailhog`, `relay: mail-7`.
    fn is_named_host(self) -> bool {
        const NAMES: &[&str] = &["host", "server", "smarthost", "relayhost", "hostname"];
        const LONGEST: usize = 20;
        let text = self.text();
        let before = self.cursor.before(self.start);
        let port = || {
            let end = self.cursor.skip_within(self.end + 1, 5, |byte| byte.is_ascii_digit());
            let number = self.cursor.slice(self.end + 1, end);
            matches!(number, "25" | "465" | "587") || PORTS.contains(&number)
        };
        if before == b'@' && self.cursor.byte(self.end) == b':' && port() {
            return text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        }
        let sign = matches!(before, b'=' | b':')
            || matches!(before, b' ' | b'"' | b'\'')
                && matches!(self.cursor.before(self.start - 1), b'=' | b':' | b' ');
        sign && text.len() <= LONGEST
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !self.cursor.slice(self.cursor.floor(self.start.saturating_sub(3)), self.start).trim().is_empty()
            && NAMES.iter().any(|name| self.follows(name))
            && self.is_alone()
    }

    /// Nothing but a separator follows on the line.
    fn is_alone(self) -> bool {
        let at = self.cursor.skip(self.end, |byte| matches!(byte, b'"' | b'\'' | b' '));
        matches!(self.cursor.byte(at), b'\n' | b'\r' | b',' | b';' | b'}' | b':' | 0)
    }
}

fn is_year(text: &str) -> bool {
    text.starts_with("19") || text.starts_with("20")
}

/// More marks than letters: what programs do not print and generators of passwords do.
fn is_mostly_marks(text: &str) -> bool {
    let words = text.bytes().filter(|byte| is_word(*byte)).count();
    let marks = text
        .bytes()
        .filter(|byte| matches!(byte, b'#' | b'$' | b'%' | b'&' | b'^' | b'~' | b'!' | b'?' | b'+' | b'@'))
        .count();
    words > 0 && marks > 1 && marks >= words
}

/// `100%`, `+0200`, `~5`, `#1`, `2*3`.
fn is_measure(text: &str) -> bool {
    text.bytes().all(|byte| !byte.is_ascii_alphabetic())
}

/// `2024-01-02T10:00:00Z` up to its colon, `00.123456Z`, `10ms`, `02-Jan-2024`, `+0200`.
fn is_time(unit: Unit) -> bool {
    const UNITS: &[&str] = &["ms", "s", "sec", "m", "h", "us", "kb", "mb", "gb", "k", "z", "st", "nd", "rd", "th"];
    let text = unit.text();
    let number = text.len() - text.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    let rest = text.get(number..).unwrap_or_default();
    let behind_colon = unit.cursor.before(unit.start) == b':';
    let date = |text: &str| {
        let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
        let day = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        let year = |part: &str| part.len() == 4 && is_year(part) && part.bytes().all(|byte| byte.is_ascii_digit());
        let month = |part: &str| day(part) || part.len() == 3 && vocabulary::knows(part);
        match parts.as_slice() {
            [a, b, c] => year(a) && month(b) && day(c) || day(a) && month(b) && year(c),
            _ => false,
        }
    };
    let stamp = text.split_once('T').is_some_and(|(day, hour)| date(day) && hour.len() <= 2);
    date(text)
        || stamp
        || (1..=6).contains(&number) && UNITS.iter().any(|unit| unit.eq_ignore_ascii_case(rest))
        || behind_colon && (1..=2).contains(&number) && text.len() <= 20 && is_rest_of_clock(rest) && rest.len() > 1
        || text.len() == 5 && text.starts_with(['+', '-']) && text.ends_with("00")
}

/// `.123456Z`, `+0200`, `Z`: what may follow the seconds.
fn is_rest_of_clock(text: &str) -> bool {
    let zone = text.trim_start_matches('.').trim_start_matches(|character: char| character.is_ascii_digit());
    matches!(zone, "" | "Z" | "+0000" | "+00")
        || zone.starts_with(['+', '-']) && zone.len() <= 5 && zone.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}

/// `0x80042109`, `-0x2700`, `0A00010B` between colons: errors of Windows, mbed TLS and OpenSSL.
fn is_code(unit: Unit) -> bool {
    let text = unit.text();
    let hexadecimal = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(number) = text.trim_start_matches('-').strip_prefix("0x") {
        let windows = number.len() == 8 && number.starts_with(['0', '8', 'c', 'C']);
        return hexadecimal(number) && (windows || number.len() <= 4);
    }
    let openssl = text.len() == 8 && unit.follows("error") && unit.cursor.byte(unit.end) == b':';
    hexadecimal(text) && openssl
}
