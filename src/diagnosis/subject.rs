//! What a text, and each of its lines, is about.

use super::redirected::names_host;
use super::replies::Code;
use super::scan::Match;
use crate::knowledge::{Meaning, Signal};
use crate::pasted::folded::Folded;
use crate::pasted::ports::Port;

/// What the text, and each of its lines, is about.
pub(super) struct Subject {
    pub(super) about_mail: bool,
    /// It names SMTP, or quotes a server's reply.
    pub(super) in_detail: bool,
    /// Nothing names mail, and nothing anything else.
    pub(super) bare: bool,
    /// Lines that speak of something else only.
    elsewhere: Vec<bool>,
}

impl Subject {
    pub(super) fn of(text: &Folded, matches: &[Match], ports: &[Port], codes: &[Code]) -> Self {
        let mut mail = vec![false; text.lines()];
        let mut foreign = vec![false; text.lines()];
        let (mut smtp, mut any_mail, mut any_web, mut any_foreign) = (false, false, false, false);
        let any_purpose = matches.iter().any(|found| found.meaning == Meaning::Signal(Signal::AnyPurpose));
        let mut mark = |at: usize, signal: Signal| {
            let line = text.line(at);
            let (lines, any) = match signal {
                Signal::Foreign => (&mut foreign, &mut any_foreign),
                Signal::Web => (&mut foreign, &mut any_web),
                _ => (&mut mail, &mut any_mail),
            };
            *any = true;
            if let Some(line) = lines.get_mut(line) {
                *line = true;
            }
            smtp |= signal == Signal::Smtp;
        };
        for found in matches {
            match found.meaning {
                Meaning::Signal(signal @ (Signal::Smtp | Signal::Mail | Signal::Web | Signal::Foreign)) => {
                    mark(found.start, signal)
                }
                Meaning::Signal(Signal::RelayDenied) => mark(found.start, Signal::Mail),
                _ => {}
            }
        }
        for port in ports {
            if port.is_submission() && !speaks_for_another(text, port.at, matches) {
                mark(port.at, Signal::Smtp);
            } else if port.is_mail() {
                mark(port.at, Signal::Mail);
            } else if port.is_foreign() {
                mark(port.at, Signal::Foreign);
            }
        }
        let mut replied = false;
        for code in codes.iter().filter(|code| begins_reply(text, code)) {
            mark(code.start, Signal::Mail);
            replied |= code.code.is_some();
        }
        let elsewhere = foreign.iter().zip(&mail).map(|(foreign, mail)| *foreign && !*mail).collect();
        let quoted = codes.iter().any(|code| code.code.is_some() && code.enhanced.is_some());
        let bare = !smtp && !any_mail && !any_foreign && !any_web && !any_purpose && !quoted;
        Self {
            // Whoever pastes an error here was sending mail, unless it names something else.
            about_mail: smtp || bare || any_mail && !any_foreign && (replied || !any_web),
            bare,
            in_detail: smtp || replied || !any_foreign && !any_web && (any_mail || names_host(text)),
            elsewhere,
        }
    }

    pub(super) fn elsewhere(&self, line: usize) -> bool {
        self.elsewhere.get(line).copied().unwrap_or(false)
    }
}

/// A line that begins as a server's refusal does, or as one whose reply code a library left out; or `#5.1.2`, as qmail
/// and Exchange quote codes.
fn begins_reply(text: &Folded, code: &Code) -> bool {
    let refusal = match code.code {
        Some(code) => matches!(code, 421 | 450..=454 | 530 | 534 | 535 | 538 | 550..=554),
        None => code.enhanced.is_some_and(|(class, ..)| class != 2),
    };
    let numbered = code.enhanced.is_some() && text.before(code.start) == b'#';
    numbered || refusal && text.begins_line(code.start) && text.byte(code.end) == b' '
}

/// `SSH: connection refused, port 587`: the line begins with the name of who speaks, and that is another program.
fn speaks_for_another(text: &Folded, at: usize, matches: &[Match]) -> bool {
    const PROTOCOLS: &[&[u8]] =
        &[b"ssh", b"sftp", b"ftp", b"ftps", b"imap", b"pop3", b"ldap", b"xmpp", b"nntp", b"rdp", b"vnc", b"smb"];
    let start = text.start_of_line(at);
    let first = matches.partition_point(|found| found.start < start);
    let begins = matches.get(first..).unwrap_or_default().iter().take_while(|found| found.start == start);
    let named = |found: &Match| PROTOCOLS.contains(&text.slice(found.start, found.end));
    begins.into_iter().any(|found| named(found) && text.byte(found.end) == b':')
}
