//! What reply codes and enhanced status codes stand for: RFC 5321 §4.2, RFC 3463 §3, RFC 4954 §6, RFC 7504, RFC 7505 and
//! the registry of RFC 5248; details above 7.30 as Exchange Online uses them.

use super::Signal::{self, *};

/// What a reply tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What it stands for.
    pub signal: Signal,
    /// Whether it says so whatever the words.
    pub certain: bool,
}

const fn certain(signal: Signal) -> Option<Reply> {
    Some(Reply { signal, certain: true })
}

const fn likely(signal: Signal) -> Option<Reply> {
    Some(Reply { signal, certain: false })
}

/// What a reply code and an enhanced status code (class, subject, detail) stand for.
/// The enhanced code is the finer one and is asked first.
pub fn meaning_of(code: Option<u16>, enhanced: Option<(u8, u16, u16)>) -> Option<Reply> {
    enhanced.and_then(|enhanced| meaning_of_enhanced(code, enhanced)).or_else(|| code.and_then(meaning_of_code))
}

fn meaning_of_enhanced(code: Option<u16>, (class, subject, detail): (u8, u16, u16)) -> Option<Reply> {
    match (code, subject, detail) {
        // RFC 3463 §3: class 2 says that all is well.
        _ if class == 2 => None,
        // RFC 4954 §6, RFC 5248 and its registry; above 7.30, what Microsoft documents for Exchange Online.
        (_, 7, 139) => certain(LoginRefused),
        // RFC 3463 §3: a cryptographic failure; Postfix and Exchange mean TLS.
        (_, 7, 5) => likely(TlsFailed),
        (Some(530), 7, 0) => likely(TlsWanted),
        (Some(454), 7, 0) => likely(TlsWithheld),
        (Some(535 | 534 | 432 | 435 | 454), 7, _) | (_, 7, 8 | 9) => certain(LoginRefused),
        (Some(504), 7, 4) => certain(LoginRefused),
        // RFC 4954 §4: a mechanism that the server does not know.
        (Some(504), 5, 4) => likely(LoginRefused),
        (_, 7, 13) => certain(LoginRefused),
        (_, 7, 10 | 11) => certain(TlsWanted),
        (Some(530 | 550 | 451), 7, 3) => likely(TlsWanted),
        (_, 7, 3) => likely(LoginRefused),
        (_, 7, 57) => certain(TlsWanted),
        (_, 7, 12) => likely(LoginRefused),
        (_, 7, 4) if class == 4 => likely(TlsWithheld),
        (_, 7, 20..=30 | 40 | 64 | 500..=599 | 606..=649 | 700..=760) => certain(Policy),
        (_, 7, 60 | 368) => likely(Policy),
        (Some(530), 7, 1) | (Some(530), 5, 1) => likely(LoginWanted),
        (_, 7, 1 | 2 | 7) if class == 5 => likely(Policy),
        (Some(535), _, _) => certain(LoginRefused),
        (_, 7, 1) => likely(TryLater),
        (_, 7, 0) if class == 5 => likely(Policy),
        (_, 7, 0) => likely(TryLater),
        // Addresses, mailboxes, mail system, network, protocol, content: RFC 3463 §3.
        (_, 1, 8 | 7) => likely(Policy),
        (_, 1, 2) if class == 5 => likely(NameUnresolved),
        (_, 1, _) => likely(NoMailbox),
        (_, 2, 1) | (_, 2, 0) => likely(NoMailbox),
        (_, 2, 2 | 3) | (_, 3, 4) => certain(TooLarge),
        (_, 2, _) => likely(ServerTrouble),
        (_, 3, 1) => likely(TooLarge),
        (_, 3, 2) => likely(TryLater),
        (_, 3, _) => likely(ServerTrouble),
        (_, 4, 1) if code.is_none() => likely(CannotConnect),
        (_, 4, 3) if code.is_none() => likely(NameUnresolved),
        (_, 4, 4) if code.is_none() => likely(NameUnresolved),
        // Above 4.300, what Microsoft documents for Exchange Online.
        (_, 4, 310 | 312) => certain(NameUnresolved),
        (_, 4, 316) => certain(Refused),
        (_, 4, 5 | 7) => likely(TryLater),
        (_, 4, _) => likely(ServerTrouble),
        (_, 5, 3) => likely(TooMany),
        (_, 5, _) => likely(ServerTrouble),
        (_, 6, _) => likely(ServerTrouble),
        _ => None,
    }
}

fn meaning_of_code(code: u16) -> Option<Reply> {
    match code {
        421 | 450 | 451 => likely(TryLater),
        452 | 552 => likely(TooLarge),
        432 | 435 | 454 | 504 | 525 | 534 => likely(LoginRefused),
        535 => certain(LoginRefused),
        530 => likely(LoginWanted),
        523 | 524 | 538 => certain(TlsWanted),
        550 | 551 | 553 | 556 => likely(NoMailbox),
        554 | 521 | 571 => likely(Policy),
        500..=503 | 455 | 555 => likely(ServerTrouble),
        _ => None,
    }
}
