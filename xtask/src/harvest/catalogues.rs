//! Whose catalogues are read, which of their messages, and what those stand for.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;
use port_advice::knowledge::Signal::{self, *};

use super::messages::{Message, assignments, gettext, php};

/// A catalogue of messages in many languages.
pub struct Catalogue {
    pub name: &'static str,
    /// Debian's package; with `*` all packages that begin so.
    pub packages: &'static str,
    /// Where the files are: what the path must contain.
    file: &'static str,
    format: Format,
    /// The messages that tell of a failure: key, and what it stands for.
    wanted: &'static [(&'static str, Signal)],
    /// Messages that may share words with those: how their keys begin.
    alike: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    /// gettext; the language is the folder three levels up.
    Gettext,
    /// PHP; the language is in the file's name after a hyphen.
    PhpByName,
    /// PHP; the language is the folder.
    PhpByFolder,
    /// Properties and Fluent in a language pack.
    Pack,
}

/// What a message stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted(pub Signal);

impl Wanted {
    /// The causes that are right for it; none where it names no cause.
    pub fn causes(self) -> &'static [&'static str] {
        match self.0 {
            Refused => &["refused-or-not-listening", "port-blocked"],
            ConnectTimeout | Timeout | Unreachable => &["port-blocked"],
            CannotConnect | MayRefuse => &["port-blocked", "refused-or-not-listening"],
            NameUnresolved => &["dns"],
            Certificate => &["certificate"],
            TlsMismatch => &["tls-version-or-cipher"],
            TlsWithheld => &["starttls-not-offered"],
            TlsWanted => &["starttls-required"],
            LoginRefused | LoginFailed | LoginWithheld => &["authentication"],
            Reset | Closed => &["other", "port-blocked", "tls-version-or-cipher"],
            StageMail | StageRcpt | ServerTrouble | TooMany | TooLarge | NoMailbox => {
                &["other", "relay-denied", "policy-or-reputation", "sender-not-allowed"]
            }
            _ => &[],
        }
    }
}

/// Every catalogue that is read. Licences: glibc LGPL-2.1+, PHPMailer LGPL-2.1, Roundcube GPL-3+, Thunderbird MPL-2.0,
/// msmtp GPL-3+.
pub const CATALOGUES: &[Catalogue] = &[
    Catalogue {
        name: "glibc",
        packages: "libc-l10n",
        file: "libc.mo",
        format: Format::Gettext,
        wanted: &[
            ("Connection refused", Refused),
            ("Connection timed out", ConnectTimeout),
            ("No route to host", Unreachable),
            ("Network is unreachable", Unreachable),
            ("Network is down", Unreachable),
            ("Host is down", Unreachable),
            ("Connection reset by peer", Reset),
            ("Permission denied", Denied),
            ("Operation not permitted", Denied),
            ("Name or service not known", NameUnresolved),
            ("Temporary failure in name resolution", NameUnresolved),
            ("Non-recoverable failure in name resolution", NameUnresolved),
            ("No address associated with hostname", NameUnresolved),
            ("Unknown host", NameUnresolved),
            ("Host name lookup failure", NameUnresolved),
        ],
        alike: &[],
    },
    Catalogue {
        name: "phpmailer",
        packages: "libphp-phpmailer",
        file: "phpmailer.lang-",
        format: Format::PhpByName,
        wanted: &[
            ("authenticate", LoginFailed),
            ("connect_host", CannotConnect),
            ("smtp_connect_failed", CannotConnect),
            ("data_not_accepted", ServerTrouble),
            ("from_failed", StageMail),
            ("recipients_failed", StageRcpt),
            ("smtp_error", Smtp),
        ],
        alike: &["smtp_", "invalid_host", "instantiate"],
    },
    Catalogue {
        name: "roundcube",
        packages: "roundcube-core",
        file: "messages.inc",
        format: Format::PhpByFolder,
        wanted: &[
            ("smtpconnerror", CannotConnect),
            ("smtpautherror", LoginFailed),
            ("smtpfromerror", StageMail),
            ("smtptoerror", StageRcpt),
            ("smtpsizeerror", TooLarge),
            ("sendingfailed", Smtp),
        ],
        alike: &["connerror", "storageerror", "servererror", "loginfailed", "accountlocked", "errorsav"],
    },
    Catalogue {
        name: "thunderbird",
        packages: "thunderbird-l10n-*",
        file: "langpack-",
        format: Format::Pack,
        wanted: &[
            ("smtpAuthFailure", LoginRefused),
            ("mailServerLoginFailed2", LoginFailed),
            ("smtpAuthGssapi", LoginRefused),
            ("smtpAuthMechNotSupported", LoginRefused),
            ("smtpHintAuthEncryptToPlainNoSsl", LoginRefused),
            ("smtpHintAuthEncryptToPlainSsl", LoginRefused),
            ("smtpHintAuthPlainToEncrypt", LoginRefused),
            ("smtpSendRequestRefused", MayRefuse),
            ("smtpSendTimeout", ConnectTimeout),
            ("smtpSendInterrupted", Closed),
            ("smtpSendFailedUnknownServer", NameUnresolved),
            ("startTlsFailed", TlsWithheld),
            ("smtpTooManyRecipients", TooMany),
            ("smtpPermSizeExceeded2", TooLarge),
            ("errorSendingFromCommand", StageMail),
            ("errorSendingRcptCommand", StageRcpt),
            ("errorSendingDataCommand", Smtp),
            ("errorSendingMessage", Smtp),
            ("smtpServerError", Smtp),
            ("sendFailed", Smtp),
            ("promptToSaveSentLocally2", Delivered),
            ("sec-error-expired-certificate", Certificate),
            ("sec-error-unknown-issuer", Certificate),
            ("sec-error-untrusted-issuer", Certificate),
            ("sec-error-untrusted-cert", Certificate),
            ("ssl-error-bad-cert-domain", Certificate),
            ("mozilla-pkix-error-self-signed-cert", Certificate),
        ],
        alike: &[
            "mailServerLogin",
            "sec-error-",
            "ssl-error-",
            "mozilla-pkix-",
            "sendMessageErrorTitle",
            "sendLater",
            "unableToSendLater",
        ],
    },
    Catalogue {
        name: "msmtp",
        packages: "msmtp",
        file: "msmtp.mo",
        format: Format::Gettext,
        wanted: &[
            ("the server does not support TLS via the STARTTLS command", TlsWithheld),
            ("TLS certificate verification failed", Certificate),
            ("%s: the certificate owner does not match hostname %s", Certificate),
            ("authentication failed (method %s)", LoginRefused),
            ("cannot connect to %s, port %d: %s", CannotConnect),
            ("cannot locate host %s: %s", NameUnresolved),
            ("connection refused", Refused),
            ("envelope from address %s not accepted by the server", StageMail),
            ("recipient address %s not accepted by the server", StageRcpt),
            ("the server did not accept the mail", ServerTrouble),
        ],
        alike: &["authentication", "TLS", "cannot", "host", "connection"],
    },
];

impl Catalogue {
    /// Every message in every language.
    pub fn read(&self, folder: &Path) -> Result<Vec<Message>> {
        let mut messages = Vec::new();
        for path in files(folder)? {
            if !path.to_string_lossy().contains(self.file) {
                continue;
            }
            let bytes = fs::read(&path)?;
            let pairs = match self.format {
                Format::Gettext => gettext(&bytes)?,
                Format::PhpByName | Format::PhpByFolder => php(&String::from_utf8_lossy(&bytes)),
                Format::Pack => pack(&bytes)?,
            };
            let language = self.language(&path);
            for (key, text) in pairs.into_iter().filter(|(key, text)| !key.is_empty() && !text.is_empty()) {
                let message = self.message(&language, &key, text);
                if message.wanted.is_some() || !self.alike.iter().any(|start| key.starts_with(start)) {
                    messages.push(message);
                }
            }
        }
        Ok(messages)
    }

    fn message(&self, language: &str, key: &str, text: String) -> Message {
        let wanted = self.wanted.iter().find(|(wanted, _)| *wanted == key).map(|(_, signal)| Wanted(*signal));
        Message { catalogue: self.name, language: language.to_owned(), key: key.to_owned(), text, wanted }
    }

    fn language(&self, path: &Path) -> String {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let tag = match self.format {
            Format::Gettext => path.ancestors().nth(2).map(name).unwrap_or_default(),
            Format::PhpByFolder => path.parent().map(name).unwrap_or_default(),
            Format::PhpByName => name(path).replace("phpmailer.lang-", "").replace(".php", ""),
            Format::Pack => name(path).replace("langpack-", "").split('@').next().unwrap_or_default().to_owned(),
        };
        tag.replace('_', "-")
    }
}

/// Every message of a language pack's files about sending and about TLS.
fn pack(bytes: &[u8]) -> Result<Vec<(String, String)>> {
    const FILES: &[&str] = &["/composeMsgs.properties", "/messenger.properties", "/nsserrors.ftl"];
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut pairs = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        let path = file.name()?.into_owned();
        if FILES.iter().any(|name| path.ends_with(name)) {
            let mut source = String::new();
            file.read_to_string(&mut source)?;
            pairs.extend(assignments(&source));
        }
    }
    Ok(pairs)
}

/// Every file below the folder, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() && !path.is_symlink() {
            true => found.extend(files(&path)?),
            false => found.push(path),
        }
    }
    found.sort();
    Ok(found)
}
