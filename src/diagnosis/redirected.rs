//! Another server answers than the one that was called.
//!
//! Web hosts send the connections of their customers' programs to their own mail server: it greets by its own name, and
//! shows its own certificate.

use std::collections::BTreeSet;

use crate::knowledge::service_for_host;
use crate::pasted::folded::Folded;

/// Where the name stands under which somebody else answered, if a known service was called.
pub(super) fn answered_by_another(text: &Folded) -> Option<(usize, usize)> {
    let hosts: Vec<Host> = hosts(text);
    if !hosts.iter().any(|host| host.answering) {
        return None;
    }
    let mut seen = BTreeSet::new();
    let mut called = hosts.iter().filter(|host| !host.answering && seen.insert(host.name));
    let called = called.find(|host| service_for_host(host.name).is_some())?;
    let other = hosts.iter().find(|host| host.answering && !same_owner(host.name, called.name))?;
    Some((other.start, other.start + other.name.len()))
}

/// Whether a host is named in full.
pub(super) fn names_host(text: &Folded) -> bool {
    !hosts(text).is_empty()
}

struct Host<'a> {
    name: &'a str,
    start: usize,
    /// The name by which a server greets, or for which its certificate holds.
    answering: bool,
}

/// Every name of a host, with at least two dots.
fn hosts(text: &Folded) -> Vec<Host<'_>> {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.bytes().split(|byte| !part(byte)) {
        let start = at;
        at += word.len() + 1;
        if !word.contains(&b'.') {
            continue;
        }
        let word = std::str::from_utf8(word).unwrap_or_default().trim_end_matches(['.', '-']);
        let greeted = word.starts_with("220-");
        let name = word.strip_prefix("220-").unwrap_or(word);
        let last = name.rsplit('.').next().unwrap_or_default();
        if name.split('.').count() > 2 && last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_lowercase()) {
            let start = start + word.len() - name.len();
            found.push(Host { name, start, answering: greeted || answers(text, start) });
        }
    }
    found
}

/// What stands before the name of who answers.
fn answers(text: &Folded, start: usize) -> bool {
    const MARKS: &[&[u8]] =
        &[b"220 ", b"cn=", b"cn=`", b"cn = ", b"cn='", b"dns:", b"certificate is for ", b"valid for "];
    let before = text.slice(start.saturating_sub(20), start);
    MARKS.iter().any(|mark| before.ends_with(mark)) && !before.windows(9).any(|words| words == b"expected ")
}

/// Both names belong to one service, or to one domain.
fn same_owner(one: &str, other: &str) -> bool {
    let service = |name| service_for_host(name).map(|service| service.id);
    let domain = |name: &str| name.rsplit('.').take(2).collect::<Vec<_>>().join(".");
    service(one) == service(other) || domain(one) == domain(other)
}
