//! Names many programs have in common: `SMTP_HOST`, `smtp.port`, `Outgoing server`, `Connection security`.

use super::{
    entries::{Document, Entry, Form},
    group::Group,
    product::{Field, is_off, is_switch},
    products::GENERIC,
    value::Literal,
};
use crate::knowledge;
use crate::pasted::{names::last, secrets::is_secret};

/// What the name is for, as its last words tell. Names of other things, such as `DB_HOST`, are for nothing.
pub(super) fn field(document: &Document, entry: &Entry) -> Option<Field> {
    if entry.form == Form::Argument {
        return argument(document, entry);
    }
    if entry.key == "://" {
        return Some(Field::Host);
    }
    let (name, (ending, field)) = told(document, entry)?;
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
        (Field::Host, literal) if beside && !literal.is_some_and(|literal| literal.text.contains(['.', ':'])) => {
            return None;
        }
        (Field::Knob(knob), Some(literal)) if beside && !GENERIC.understands(knob, &literal.word()) => return None,
        _ => {}
    }
    if matches!(field, Field::Login) {
        return is_secret(&name).then_some(field);
    }
    Some(field)
}

/// The name, as far as it takes to tell what it is for: its last part, or else with what is before or around it.
fn told(document: &Document, entry: &Entry) -> Option<(String, (&'static str, Field))> {
    let plain = |part: &str| -> String { part.chars().filter(char::is_ascii_alphanumeric).collect() };
    let ending = |name: &str| ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)).copied();
    let name = plain(last(&entry.key));
    let owner = owner(document, entry);
    if matches!(name.as_str(), "value" | "secured" | "default") {
        let name = plain(last(owner)); // `email.smtp_host.secured`
        return ending(&name).map(|found| (name, found));
    }
    let whole = plain(last(owner)) + &name;
    if VAGUE.contains(&name.as_str()) {
        let before = document.qualifier(entry).map(|word| plain(&word.to_ascii_lowercase()) + &name);
        return [Some(whole), before].into_iter().flatten().find_map(|name| ending(&name).map(|found| (name, found)));
    }
    let found = ending(&name)?;
    Some((name, found))
}

/// Names that say something only together with what is before or around them: `server.name`, `starttls.enable`.
const VAGUE: &[&str] = &[
    "name",
    "method",
    "type",
    "number",
    "connection",
    "address",
    "addr",
    "enable",
    "enabled",
    "required",
    "mode",
    "require",
    "policy",
];

/// A call that is given a server, a port and perhaps the encryption: `new SmtpTransport('smtp.example.com', 587, 'tls')`.
fn argument(document: &Document, entry: &Entry) -> Option<Field> {
    let (callee, number) = entry.key.rsplit_once('#')?;
    let mails = callee.contains("smtp") || callee.contains("mail");
    let literal = Literal::of(document, entry.value).filter(|_| mails && entry.value.1 == entry.value.0 + 1)?;
    match number {
        "0" if literal.quoted && literal.text.contains('.') && literal.address().is_some() => Some(Field::Host),
        "1" if literal.port().is_some() => Some(Field::Port),
        "2" if GENERIC.understands("crypto", &literal.word()) && !is_off(&literal.word()) => {
            Some(Field::Knob("crypto"))
        }
        _ => None,
    }
}

/// Whether the name is written as programs write theirs: `smtp_port`, `smtpPort`, `"port"`, `port`, or inside something.
pub(super) fn is_code(document: &Document, entry: &Entry) -> bool {
    let name = document.slice(entry.span);
    let humps = name.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let small = !name.contains(|c: char| c.is_ascii_uppercase());
    let alone = document.qualifier(entry).is_none();
    entry.code || humps || (small && alone) || name.contains(['_', '.', '$'])
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
    ("serverhost", Field::Host),
    ("hostaddr", Field::Host),
    ("smtpaddress", Field::Host),
    ("smtpaddr", Field::Host),
    ("smarthost", Field::Host),
    ("mailhub", Field::Host),
    ("smtpsrv", Field::Host),
    ("mailsrv", Field::Host),
    ("host", Field::Host),
    ("server", Field::Host),
    ("relay", Field::Host),
    ("portnumber", Field::Port),
    ("port", Field::Port),
    ("skiptls", Field::Knob("notls")),
    ("disabletls", Field::Knob("notls")),
    ("disablestarttls", Field::Knob("notls")),
    ("notls", Field::Knob("notls")),
    ("ignoretls", Field::Knob("notls")),
    ("requiretls", Field::Knob("required")),
    ("requirestarttls", Field::Knob("required")),
    ("starttlsrequired", Field::Knob("required")),
    ("tlsrequired", Field::Knob("required")),
    ("forcetls", Field::Knob("required")),
    ("starttls", Field::Knob("starttls")),
    ("starttlsenable", Field::Knob("starttls")),
    ("starttlsauto", Field::Knob("starttls")),
    ("starttlsenabled", Field::Knob("starttls")),
    ("starttlspolicy", Field::Knob("starttls")),
    ("starttlsmode", Field::Knob("starttls")),
    ("enablestarttls", Field::Knob("starttls")),
    ("usestarttls", Field::Knob("starttls")),
    ("explicittls", Field::Knob("starttls")),
    ("starttlsrequire", Field::Knob("starttls")),
    ("implicittls", Field::Knob("implicit")),
    ("tlsimplicit", Field::Knob("implicit")),
    ("sslonconnect", Field::Knob("implicit")),
    ("tlsonconnect", Field::Knob("implicit")),
    ("ssltls", Field::Knob("security")),
    ("tlsssl", Field::Knob("security")),
    ("ssltype", Field::Knob("security")),
    ("sslmode", Field::Knob("security")),
    ("tlsmode", Field::Knob("security")),
    ("tlstype", Field::Knob("security")),
    ("ssl", Field::Knob("ssl")),
    ("sslenable", Field::Knob("ssl")),
    ("sslenabled", Field::Knob("ssl")),
    ("tlsenabled", Field::Knob("tls")),
    ("tlsenable", Field::Knob("tls")),
    ("starttlsortls", Field::Knob("tls")),
    ("tls", Field::Knob("tls")),
    ("tlslevel", Field::Knob("tls")),
    ("tlspolicy", Field::Knob("tls")),
    ("crypto", Field::Knob("crypto")),
    ("mailcrypt", Field::Knob("crypto")),
    ("secure", Field::Knob("secure")),
    ("using", Field::Knob("crypto")),
    ("issecure", Field::Knob("secure")),
    ("encryption", Field::Knob("security")),
    ("encryptiontype", Field::Knob("security")),
    ("encryptionmethod", Field::Knob("security")),
    ("encryptionmode", Field::Knob("security")),
    ("encryptedconnection", Field::Knob("security")),
    ("secureconnection", Field::Knob("security")),
    ("connectiontype", Field::Knob("security")),
    ("securityprotocol", Field::Knob("security")),
    ("security", Field::Knob("security")),
    ("securitytype", Field::Knob("security")),
    ("securitymode", Field::Knob("security")),
    ("securesocketoptions", Field::Knob("security")),
    ("sockettype", Field::Knob("security")),
    ("securityoption", Field::Knob("security")),
    ("encrypt", Field::Knob("security")),
    ("protocol", Field::Knob("security")),
    ("auth", Field::Auth),
    ("authentication", Field::Auth),
    ("authenticationmethod", Field::Auth),
    ("authrequired", Field::Auth),
    ("requireauth", Field::Auth),
    ("authenabled", Field::Auth),
    ("useauth", Field::Auth),
    ("signin", Field::Auth),
    ("username", Field::Login),
    ("user", Field::Login),
    ("login", Field::Login),
    ("password", Field::Login),
    ("pass", Field::Login),
];

/// What may stand before the ending.
fn is_about(owner: &str) -> bool {
    let sends = ["smtp", "mail", "relay", "outgoing", "notif", "sender", "mta", "transport", "encryption", "starttls"];
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
    let named = group.is_port_named_for_sending() || group.is_named_for_mail() && group.port().is_none();
    let other = group.port().is_some_and(is_other_port) && !named;
    !other && !group.incoming && (port || group.has_host()) && (port || group.has_knob() || group.is_named_for_mail())
}

/// Ports of servers that mail is fetched from, and of web servers.
pub(super) fn is_other_port(port: u16) -> bool {
    matches!(port, 993 | 995 | 143 | 110 | 80 | 443)
}

/// Whether the entry says that mail is not handed to a server at all: it goes to a log, to a program on the same
/// machine, to an interface of the web.
pub(super) fn is_no_server(document: &Document, entry: &Entry) -> bool {
    let name: String = last(&entry.key).chars().filter(char::is_ascii_alphanumeric).collect();
    let transport = TRANSPORTS.iter().any(|end| name.ends_with(end))
        || (matches!(name.as_str(), "protocol" | "transport") && speaks_of_mail(document, entry));
    let literal = Literal::of(document, entry.value).filter(|_| transport && entry.form == Form::Pair);
    literal.is_some_and(|literal| {
        let text = literal.text.to_ascii_lowercase();
        let backend =
            [".console.", ".dummy.", ".locmem.", ".filebased.", "anymail."].iter().any(|part| text.contains(part));
        backend || NO_SERVERS.contains(&literal.word().as_str())
    })
}

/// Endings of names that choose how mail leaves.
const TRANSPORTS: &[&str] = &[
    "mailer",
    "maildriver",
    "mailmailer",
    "emailbackend",
    "mailbackend",
    "deliverymethod",
    "mailtransport",
    "emailtransport",
    "smtpmode",
    "mailprotocol",
    "emailprotocol",
    "mailprovider",
    "emailprovider",
    "emaildriver",
];

/// Ways that need no port.
const NO_SERVERS: &[&str] = &[
    "log",
    "array",
    "null",
    "console",
    "dummy",
    "test",
    "file",
    "letter_opener",
    "sendmail",
    "qmail",
    "mail",
    "phpmail",
    "direct",
    "ses",
    "mailgun",
    "postmark",
    "resend",
    "sendgrid",
    "sparkpost",
    "mailjet",
    "mandrill",
];
