//! Names many programs have in common: `SMTP_HOST`, `smtp.port`, `Outgoing server`, `Connection security`.

use super::{
    entries::{Document, Entry, Form},
    group::Group,
    product::{Field, is_switch},
    products::GENERIC,
    value::Literal,
};
use crate::knowledge;
use crate::pasted::names::{is_secret, last};

/// What the name is for, as its last words tell. Names of other things, such as `DB_HOST`, are for nothing.
pub(super) fn field(document: &Document, entry: &Entry) -> Option<Field> {
    if entry.form == Form::Argument {
        return None;
    }
    if entry.key == "://" {
        return Some(Field::Host);
    }
    let mut name: String = last(&entry.key).chars().filter(char::is_ascii_alphanumeric).collect();
    let ending = |name: &str| ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)).copied();
    let found = ending(&name);
    if found.is_none() && matches!(name.as_str(), "address" | "addr") && owner(document, entry).ends_with("smtp") {
        name.insert_str(0, "smtp");
    } else if found.is_none()
        && matches!(name.as_str(), "name" | "method" | "type" | "number" | "connection" | "address")
    {
        name = document.qualifier(entry)?.to_ascii_lowercase() + &name;
    }
    let (ending, field) = found.or_else(|| ending(&name))?;
    let owner = &name[..name.len() - ending.len()];
    let about = is_about(owner) || ending.starts_with("smtp") || is_incoming(document, entry);
    if !about || document.is_of_other(entry) {
        return None;
    }
    if field == Field::Knob("ssl") && document.qualifier(entry).is_some_and(|word| word.eq_ignore_ascii_case("use")) {
        return Some(Field::Knob("use"));
    }
    let (literal, beside) = (Literal::of(document, entry.value), entry.form == Form::Beside);
    match (field, literal) {
        // Outlook has two "servers", one of them a port; `SSL verify host: On` is none.
        (Field::Host, Some(literal)) if literal.port().is_some() => return Some(Field::Port),
        (Field::Host, Some(literal)) if is_switch(&literal.word()) => return None,
        (Field::Host, literal) if beside && !literal.is_some_and(|literal| literal.text.contains('.')) => return None,
        (Field::Knob(knob), Some(literal)) if beside && !GENERIC.understands(knob, &literal.word()) => return None,
        _ => {}
    }
    if matches!(field, Field::Login) {
        return is_secret(&name).then_some(field);
    }
    Some(field)
}

/// Inside what the name stands: the part before its last, or else the scope.
fn owner<'d>(document: &'d Document, entry: &'d Entry) -> &'d str {
    entry.key.rsplit_once('.').map_or(document.scopes[entry.scope].name.as_str(), |(owner, _)| owner)
}

/// The first ending that fits decides; what is before it says whose it is.
const ENDINGS: &[(&str, Field)] = &[
    ("hostname", Field::Host),
    ("servername", Field::Host),
    ("serveraddress", Field::Host),
    ("hostaddr", Field::Host),
    ("smtpaddress", Field::Host),
    ("smtpaddr", Field::Host),
    ("smarthost", Field::Host),
    ("mailhub", Field::Host),
    ("host", Field::Host),
    ("server", Field::Host),
    ("relay", Field::Host),
    ("portnumber", Field::Port),
    ("port", Field::Port),
    ("starttls", Field::Knob("starttls")),
    ("starttlsenable", Field::Knob("starttls")),
    ("starttlsauto", Field::Knob("starttls")),
    ("starttlsenabled", Field::Knob("starttls")),
    ("ssltls", Field::Knob("security")),
    ("tlsssl", Field::Knob("security")),
    ("ssl", Field::Knob("ssl")),
    ("sslenable", Field::Knob("ssl")),
    ("sslenabled", Field::Knob("ssl")),
    ("tlsenabled", Field::Knob("tls")),
    ("tls", Field::Knob("tls")),
    ("encryption", Field::Knob("security")),
    ("encryptiontype", Field::Knob("security")),
    ("encryptionmethod", Field::Knob("security")),
    ("encryptedconnection", Field::Knob("security")),
    ("secureconnection", Field::Knob("security")),
    ("connectiontype", Field::Knob("security")),
    ("security", Field::Knob("security")),
    ("secure", Field::Knob("security")),
    ("securitytype", Field::Knob("security")),
    ("tlstype", Field::Knob("security")),
    ("securesocketoptions", Field::Knob("security")),
    ("sockettype", Field::Knob("security")),
    ("protocol", Field::Knob("security")),
    ("auth", Field::Auth),
    ("authentication", Field::Auth),
    ("authenticationmethod", Field::Auth),
    ("username", Field::Login),
    ("user", Field::Login),
    ("password", Field::Login),
    ("pass", Field::Login),
];

/// What may stand before the ending.
fn is_about(owner: &str) -> bool {
    let sends = ["smtp", "mail", "relay", "outgoing", "notif", "sender", "mta"];
    let plain = ["", "use", "enable", "connection", "require", "requires", "force", "server", "is", "with", "uses"];
    plain.contains(&owner) || sends.iter().any(|word| owner.contains(word))
}

/// Whether the entry's name, or that of what is around it, speaks of mail.
pub(super) fn speaks_of_mail(document: &Document, entry: &Entry) -> bool {
    let names = [&entry.key, &document.scopes[entry.scope].name];
    ["smtp", "mail", "://"].iter().any(|part| names.iter().any(|name| name.contains(part)))
}

/// Whether the entry tells where mail is fetched.
pub(super) fn is_incoming(document: &Document, entry: &Entry) -> bool {
    let scope = &document.scopes[entry.scope].name;
    let qualifier = document.qualifier(entry).map(str::to_ascii_lowercase).unwrap_or_default();
    let names = [&entry.key, scope, &qualifier];
    ["imap", "pop3", "incoming", "inbound"].iter().any(|word| names.iter().any(|name| name.contains(word)))
}

/// Whether a group is about sending mail at all: it has a port known for it, a URL that says so, or a host along with
/// an encryption.
pub(super) fn is_about_mail(group: &Group) -> bool {
    let port =
        group.port().is_some_and(|port| knowledge::port(port).is_some() || matches!(port, 2465 | 2587 | 24 | 26));
    let other = group.port().is_some_and(|port| matches!(port, 993 | 995 | 143 | 110 | 80 | 443));
    !other && !group.incoming && (port || group.has_host()) && (port || group.has_knob() || group.is_named_for_mail())
}
