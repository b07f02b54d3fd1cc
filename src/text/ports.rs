//! When to use a port, and when not.

use std::borrow::Cow;

use super::Catalogue;
#[cfg(feature = "locales")]
use super::Entry;

const WHEN_TO_USE: &str = "when-to-use";
const WHEN_NOT: &str = "when-not";

/// When you should use this port.
pub fn when_to_use(catalogue: &(impl Catalogue + ?Sized), port: u16) -> Option<Cow<'_, str>> {
    let (_, english, _) = row(port)?;
    Some(catalogue.find(WHEN_TO_USE, &port.to_string()).unwrap_or(Cow::Borrowed(english)))
}

/// When you should not use this port.
pub fn when_not(catalogue: &(impl Catalogue + ?Sized), port: u16) -> Option<Cow<'_, str>> {
    let (_, _, english) = row(port)?;
    Some(catalogue.find(WHEN_NOT, &port.to_string()).unwrap_or(Cow::Borrowed(english)))
}

/// Every sentence in English.
#[cfg(feature = "locales")]
pub(super) fn messages() -> impl Iterator<Item = Entry> {
    let entry = |kind, port: u16, english, note: &str| Entry {
        kind,
        word: port.to_string(),
        english,
        note: note.to_owned(),
        file: file!(),
        is_first: false,
    };
    let when = WORDS.iter().map(move |row| entry(WHEN_TO_USE, row.0, row.1, "When people should use this port."));
    when.chain(WORDS.iter().map(move |row| entry(WHEN_NOT, row.0, row.2, "When people should not use this port.")))
}

fn row(port: u16) -> Option<&'static (u16, &'static str, &'static str)> {
    WORDS.iter().find(|(number, ..)| *number == port)
}

// Columns: port, when to use it, when not.
const WORDS: &[(u16, &str, &str)] = &[
    (
        25,
        "Use it when your mail server delivers email to other domains’ servers: they use no other port.",
        "Do not use it to log in from an email program, an app or a device. Many networks block it, and your password may be sent without encryption.",
    ),
    (
        26,
        "Use it only when your hosting company offers nothing else, and set your program to require STARTTLS.",
        "Do not use it where 465 or 587 is offered. It is not an official email port: some hosting companies just use it.",
    ),
    (
        80,
        "Use it as a last resort. Your network lets only web traffic out, your service takes email there, and you cannot use its HTTPS API.",
        "Do not use it behind a web proxy or before you have signed in to a guest network: both expect web pages on this port.",
    ),
    (
        443,
        "Use it when your network lets only web traffic out and your service says that it takes email there.",
        "Do not use it with a service that does not list it, or behind a proxy that decrypts connections. An HTTPS API works better there.",
    ),
    (
        465,
        "Use it first, from any email program, app or device: the connection is encrypted right from the start.",
        "Do not use it to deliver to other domains’ servers. Microsoft 365, Outlook.com, iCloud and Postmark do not offer it.",
    ),
    (586, "Use it with Rediffmail when you cannot connect on 465.", "Do not use it with any other service."),
    (
        587,
        "Use it when your service has no 465, your network blocks 465, or your program supports only STARTTLS. Set STARTTLS to required.",
        "Do not use it when your program can only encrypt “if available”, or when the server does not show STARTTLS. Someone in between may have removed it.",
    ),
    (
        588,
        "Use it with Mailjet when only 587 is blocked. Set STARTTLS to required.",
        "Do not use it with a service that does not list it.",
    ),
    (
        1025,
        "Use it on your own computer: for a test server that catches email, or for Proton Mail Bridge.",
        "Do not use it to connect to another computer: test servers do not encrypt.",
    ),
    (
        2025,
        "Use it only when your hosting company lists it and you cannot connect on 465 or 587. Set STARTTLS to required.",
        "Do not use it where 465 or 587 works.",
    ),
    (
        2465,
        "Use it when 465 is blocked and your service lists this port, as Amazon SES, Resend and Scaleway do. It works like 465.",
        "Do not use it with a mailbox provider: they do not offer it.",
    ),
    (
        2525,
        "Use it when 465 and 587 are both blocked and your relay service lists this port. Set STARTTLS to required.",
        "Do not use it first, with a mailbox provider, or between mail servers. It is registered for something else, and some hosting companies block it as well.",
    ),
    (
        2587,
        "Use it when 587 is blocked and your service lists this port, as Amazon SES, Resend and Scaleway do. It works like 587.",
        "Do not use it with a mailbox provider: they do not offer it.",
    ),
    (
        8025,
        "Use it with SMTP2GO when its other ports are blocked. Set STARTTLS to required.",
        "Do not use it with a service that does not list it.",
    ),
    (
        8465,
        "Use it with SMTP2GO when 465 is blocked. It works like 465.",
        "Do not use it with a service that does not list it.",
    ),
];

#[cfg(test)]
mod tests {
    use super::{when_not, when_to_use};
    use crate::knowledge::ports;
    use crate::text::English;

    #[test]
    fn every_port_has_both_sentences() {
        for fact in ports() {
            for sentence in [when_to_use(&English, fact.port), when_not(&English, fact.port)] {
                assert!(sentence.is_some_and(|words| words.ends_with('.')), "port {}", fact.port);
            }
        }
    }

    #[test]
    fn a_port_has_its_own_sentences() {
        assert!(when_to_use(&English, 586).is_some_and(|words| words.contains("Rediffmail")));
        assert!(when_not(&English, 1025).is_some_and(|words| words.contains("another computer")));
        assert_eq!((when_to_use(&English, 24), when_not(&English, 24)), (None, None));
    }
}
