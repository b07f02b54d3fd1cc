//! The server that a text names, where the register knows it.

use crate::knowledge;

/// So many names are looked up: a log that names more servers is about none in particular.
const MOST: usize = 200;

/// A server of a service of the register.
pub(super) struct Server {
    pub(super) host: String,
}

/// The first server in the text that belongs to a service of the register. Mail addresses are none.
pub(super) fn server(text: &str) -> Option<Server> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-._@".contains(letter);
    let names = text.split(|letter| !is_of_name(letter)).map(|name| name.trim_matches(['.', '-']));
    let names = names.filter(|name| {
        name.contains('.') && !name.contains('@') && name.contains(|letter: char| letter.is_ascii_alphabetic())
    });
    let known = names.take(MOST).find(|name| knowledge::service_for_host(name).is_some())?;
    Some(Server { host: known.to_ascii_lowercase() })
}

#[cfg(test)]
mod tests {
    use super::server;

    #[test]
    fn servers_are_known_by_their_names_and_addresses_are_not() {
        let table = [
            ("connect ETIMEDOUT smtp.office365.com:587", Some("smtp.office365.com")),
            ("opening to ssl://SMTP.GMAIL.COM:465", Some("smtp.gmail.com")),
            ("to=<ada@gmail.com>, relay=none", None),
            ("Connection to 192.0.2.1:587 refused", None),
            ("mail.example.com said no", None),
        ];
        for (text, host) in table {
            assert_eq!(server(text).map(|server| server.host).as_deref(), host, "{text}");
        }
    }
}
