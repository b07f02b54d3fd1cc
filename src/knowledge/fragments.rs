//! What error messages are made of: fragments that real programs print, and what each stands for.
//!
//! Fragments are written as the reader of messages sees them: lower case, accents removed, one space for any
//! run of white space, `_`, and a hyphen between letters or digits. A fragment begins at the start of a word;
//! one that ends in `|` also ends at the end of a word. Each family names the catalogue its words come from.

/// A text with a fragment a line. A table of so many texts holds place and length of each, which is 3 kB more of a page.
macro_rules! lines {
    ($($fragment:literal),+ $(,)?) => { concat!($($fragment, "\n"),+) };
}

mod clients;
mod codes;
mod errno;
mod languages;
mod producers;
mod replies;
mod tls;
mod topics;
mod windows;

use crate::model::{Mode, Vocabulary, vocabulary};

vocabulary! {
    /// What a fragment of a message speaks for.
    Signal {
        // The connection.
        /// The attempt to connect timed out.
        ConnectTimeout = "connect-timeout",
        /// Something timed out.
        Timeout = "timeout",
        /// No route to the host or network.
        Unreachable = "unreachable",
        /// The connection was refused.
        Refused = "refused",
        /// The connection was reset.
        Reset = "reset",
        /// The other side closed the connection, or sent nothing.
        Closed = "closed",
        /// The greeting never came.
        NoGreeting = "no-greeting",
        /// No connection: the server is down, or refuses.
        MayRefuse = "may-refuse",
        /// No connection, for a reason that is not told.
        CannotConnect = "cannot-connect",
        /// The system or a firewall forbade the connection.
        Forbidden = "forbidden",
        /// Something was forbidden: a connection, if one was being made.
        Denied = "denied",
        /// The name did not resolve.
        NameUnresolved = "name-unresolved",
        /// A connection is being made.
        Dialling = "dialling",
        /// A reply is being waited for.
        Reading = "reading",

        /// One family of addresses has no way out.
        FamilyUnreachable = "family-unreachable",

        // TLS.
        /// What came back was not TLS.
        NotTls = "not-tls",
        /// The certificate was not accepted.
        Certificate = "certificate",
        /// Protocol version, cipher or key not agreed.
        TlsMismatch = "tls-mismatch",
        /// The handshake failed, for a reason that is not told.
        TlsFailed = "tls-failed",
        /// A server accepts the connection: the log is the server's.
        Accepting = "accepting",
        /// The handshake is under way.
        Handshaking = "handshaking",
        /// A handshake went well.
        TlsSpoken = "tls-spoken",

        // The protocol.
        /// Encryption is wanted first.
        TlsWanted = "tls-wanted",
        /// STARTTLS is offered.
        TlsOffered = "tls-offered",
        /// Encryption or a login is wanted: the program does not tell which.
        SecureOrLogin = "secure-or-login",
        /// STARTTLS is not offered.
        TlsWithheld = "tls-withheld",
        /// The login was refused.
        LoginRefused = "login-refused",
        /// The login failed, and nobody says why.
        LoginFailed = "login-failed",
        /// A user name, which tells of a failed login where something went wrong on its line.
        NamesUser = "names-user",
        /// A login is wanted first.
        LoginWanted = "login-wanted",
        /// No login is offered.
        LoginWithheld = "login-withheld",
        /// Relaying was refused.
        RelayDenied = "relay-denied",
        /// Reputation, sender records or content.
        Policy = "policy",
        /// Greylisting.
        Greylisted = "greylisted",
        /// Come back later.
        TryLater = "try-later",
        /// Too many messages or connections.
        TooMany = "too-many",
        /// The message is too large, or the mailbox full.
        TooLarge = "too-large",
        /// No such mailbox.
        NoMailbox = "no-mailbox",
        /// The server has trouble of its own, or does not like the command.
        ServerTrouble = "server-trouble",

        /// The login does not allow this sender.
        SenderNotAllowed = "sender-not-allowed",
        /// A password will not do, or not this kind.
        LoginKind = "login-kind",
        /// A server for something else greets.
        OtherProtocol = "other-protocol",
        /// A scanner or a firewall, where it signs a certificate.
        Intercepted = "intercepted",
        /// What the server said is crossed out, or put in other words.
        Masked = "masked",
        /// Another server answers than the one that was called.
        Redirected = "redirected",
        /// A receiving server keeps somebody out.
        KeepsOut = "keeps-out",
        /// The server's name leads to a web network that carries no mail.
        Proxied = "proxied",
        /// A scheme that the program does not know.
        UnknownScheme = "unknown-scheme",
        /// Postfix speaks TLS at once only where it is told so.
        WrapperMode = "wrapper-mode",
        /// A mailbox elsewhere tries to reach the reader's own server.
        SendsAs = "sends-as",

        // The stage.
        /// STARTTLS was sent.
        StageStarttls = "stage-starttls",
        /// The server said that TLS may begin.
        TlsPromised = "tls-promised",
        /// The transaction was refused at the sender.
        StageMail = "stage-mail",
        /// The transaction was refused at the recipient.
        StageRcpt = "stage-rcpt",
        /// A login was tried, or is offered.
        StageAuth = "stage-auth",
        /// The server had answered before.
        StageTalking = "stage-talking",

        // What the text is about.
        /// SMTP, without doubt.
        Smtp = "smtp",
        /// Mail, or a word that SMTP shares with other protocols.
        Mail = "mail",
        /// The web, or only a link to a page that explains.
        Web = "web",
        /// Some other protocol or program.
        Foreign = "foreign",
        /// A program that serves many ends: what it says is about mail only where it says so.
        AnyPurpose = "any-purpose",
        /// The mail left: what else is told was no hindrance.
        Delivered = "delivered",
        /// Advice that a program prints whatever went wrong: what follows says nothing.
        Boilerplate = "boilerplate",

        // Words that tell something only when they stand on one line; the finer topic comes first.
        /// Something went wrong.
        Trouble = "trouble",
        /// Something is demanded.
        Demand = "demand",
        /// Something is refused.
        Refusal = "refusal",
        /// Something, or somebody, is unknown.
        Unfamiliar = "unfamiliar",
        /// A certificate.
        AboutCertificate = "about-certificate",
        /// STARTTLS.
        AboutStarttls = "about-starttls",
        /// Relaying.
        AboutRelay = "about-relay",
        /// The sender's address.
        AboutSender = "about-sender",
        /// A login.
        AboutLogin = "about-login",
        /// Encryption.
        AboutEncryption = "about-encryption",
        /// The name of a host.
        AboutName = "about-name",
        /// A connection.
        AboutConnection = "about-connection",
        /// A server, which tells nothing unless it is unknown.
        AboutServer = "about-server",
    }
}

/// What a fragment tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// What happened.
    Signal(Signal),
    /// Which program speaks.
    Producer(&'static str),
    /// The mode that was set.
    Mode(Mode),
}

/// A signal and the fragments that stand for it, one a line.
type Family = &'static [(Signal, &'static str)];

const FAMILIES: &[Family] = &[
    errno::SYMPTOMS,
    tls::SYMPTOMS,
    replies::SYMPTOMS,
    windows::SYMPTOMS,
    clients::SYMPTOMS,
    languages::SYMPTOMS,
    topics::SYMPTOMS,
];

/// What `cargo xtask harvest` read from the catalogues of programs: after each signal its fragments, one a line. Where
/// each was read is in `harvested.tsv` beside it, which no page has to load.
const HARVESTED: &str = include_str!("fragments/harvested.txt");

/// The harvested fragments with their signals.
fn harvested() -> impl Iterator<Item = (&'static str, Signal)> {
    let mut signal = None;
    HARVESTED.lines().filter_map(move |line| match line.strip_prefix("= ") {
        Some(name) => {
            signal = Signal::parse(name);
            None
        }
        None => Some((line, signal?)),
    })
}

/// Every fragment with its meaning.
pub fn fragments() -> impl Iterator<Item = (&'static str, Meaning)> {
    written().chain(harvested().map(|(fragment, signal)| (fragment, Meaning::Signal(signal))))
}

/// The fragments that people wrote, with their meaning.
pub fn written() -> impl Iterator<Item = (&'static str, Meaning)> {
    let signals = FAMILIES.iter().copied().flatten().map(|(signal, lines)| (*lines, Meaning::Signal(*signal)));
    let producers = producers::PRODUCERS.iter().map(|(name, lines)| (*lines, Meaning::Producer(name)));
    let modes = clients::MODES.iter().map(|(mode, lines)| (*lines, Meaning::Mode(*mode)));
    let all = signals.chain(producers).chain(modes);
    all.flat_map(|(lines, meaning)| lines.lines().map(move |fragment| (fragment, meaning)))
}

/// What a reply code and an enhanced status code stand for, and whether they leave no doubt.
pub use codes::{Reply, meaning_of};
/// The mail programs in the order in which they are believed, the most telling first.
pub use producers::rank_of_producer;

#[cfg(test)]
mod tests {
    use super::{Signal, harvested};
    use crate::model::Vocabulary;

    #[test]
    fn the_packed_fragments_are_those_of_the_table() {
        let table = include_str!("fragments/harvested.tsv");
        let lines: Vec<&str> = table.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() > 1000, "{} lines", lines.len());
        assert!(lines.is_sorted() && lines.windows(2).all(|pair| pair[0] != pair[1]), "each once, in order");
        let told: Vec<(&str, Signal)> = lines
            .iter()
            .map(|line| {
                let columns: Vec<&str> = line.split('\t').collect();
                assert_eq!(columns.len(), 4, "signal, fragment, languages, catalogues: {line}");
                (columns[1], Signal::parse(columns[0]).expect("a signal"))
            })
            .collect();
        assert_eq!(harvested().collect::<Vec<_>>(), told);
    }
}
