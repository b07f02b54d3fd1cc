//! The closed vocabularies: every value that has a fixed spelling in code, JSON and text.

use serde::Serialize;

/// A closed set of words, each with one kebab-case spelling.
pub trait Vocabulary: Copy + Eq + 'static {
    /// Every word, in the order in which people should meet them.
    const ALL: &'static [Self];
    /// Their spellings, in the same order.
    const SPELLINGS: &'static [&'static str];
    /// What each is said to mean, in the same order.
    const NOTES: &'static [&'static str];
    /// The spelling used in JSON, on the command line and in text.
    fn as_str(self) -> &'static str;
    /// The word with this exact spelling, if there is one.
    fn parse(spelling: &str) -> Option<Self> {
        Self::ALL.get(place_of(spelling, Self::SPELLINGS)?).copied()
    }
}

/// Where a word stands in a list. One function for all vocabularies: without, each has a search of its own.
#[inline(never)]
pub(crate) fn place_of(word: &str, words: &[&str]) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

/// A spelling that no word of a vocabulary has. [`input::word`](crate::input::word) says more: where it stands, and
/// which word comes nearest.
///
/// ```
/// use port_advice::model::Mode;
///
/// assert_eq!("starttls".parse(), Ok(Mode::Starttls));
/// let error = "ssl".parse::<Mode>().unwrap_err();
/// assert_eq!(error.to_string(), "no word of `Mode`: allowed are `implicit-tls`, `starttls`, `none`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownWordError {
    /// The vocabulary, such as `Mode`.
    pub vocabulary: &'static str,
    /// The spellings it has.
    pub allowed: &'static [&'static str],
}

impl UnknownWordError {
    pub(crate) const fn new(vocabulary: &'static str, allowed: &'static [&'static str]) -> Self {
        Self { vocabulary, allowed }
    }

    /// A stable name of the error, for programs.
    pub const fn code(&self) -> &'static str {
        "unknown-word"
    }
}

impl core::fmt::Display for UnknownWordError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "no word of `{}`: allowed are `{}`", self.vocabulary, self.allowed.join("`, `"))
    }
}

impl core::error::Error for UnknownWordError {}

/// Declares an enum whose variants are spelled in one place only.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $note:literal])* $word:ident = $spelling:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum $name { $($(#[doc = $note])* #[cfg_attr(feature = "schema", schemars(rename = $spelling))] $word,)+ }

        impl $crate::model::Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$word),+];
            const SPELLINGS: &'static [&'static str] = &[$($spelling),+];
            const NOTES: &'static [&'static str] = &[$(concat!($($note),*)),+];
            fn as_str(self) -> &'static str {
                Self::SPELLINGS[self as usize]
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::model::UnknownWordError;
            fn from_str(spelling: &str) -> Result<Self, $crate::model::UnknownWordError> {
                $crate::model::Vocabulary::parse(spelling)
                    .ok_or($crate::model::UnknownWordError::new(stringify!($name), <Self as $crate::model::Vocabulary>::SPELLINGS))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::model::UnknownWordError;
            fn try_from(spelling: &str) -> Result<Self, $crate::model::UnknownWordError> {
                spelling.parse()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                $crate::model::Vocabulary::as_str(*self)
            }
        }

        // By its spelling alone: what serde derives has a branch for every word.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::model::Vocabulary::as_str(*self))
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad($crate::model::Vocabulary::as_str(*self))
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// How a connection is encrypted. It cannot be read from the port number.
    Mode {
        /// TLS from the first byte (RFC 8314 §3); mail programs call it "SSL/TLS".
        ImplicitTls = "implicit-tls",
        /// Begins in clear, then upgrades (RFC 3207).
        Starttls = "starttls",
        /// Never encrypted.
        None = "none",
    }
}

vocabulary! {
    /// Who opens the connection.
    Role {
        /// A person's mail program.
        MailClient = "mail-client",
        /// A web application, script or CI job.
        Application = "application",
        /// A printer, scanner, NAS or camera.
        Device = "device",
        /// A server that hands mail to other servers.
        MailServer = "mail-server",
    }
}

vocabulary! {
    /// What sort of network the connection starts from.
    NetworkKind {
        /// A home connection.
        Residential = "residential",
        /// A mobile carrier.
        Mobile = "mobile",
        /// An office or campus behind a firewall.
        Corporate = "corporate",
        /// A hotel, café or other guest network.
        PublicWifi = "public-wifi",
        /// A cloud's virtual machines, containers or functions.
        Cloud = "cloud",
        /// A web host: shared hosting, VPS or rented server.
        Hosting = "hosting",
        /// A VPN's exit.
        Vpn = "vpn",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How likely a network is to block a port. `unknown` is a value, never a guess.
    Blocking {
        /// Hardly any network of this kind does.
        VeryLow = "very-low",
        /// A few do.
        Low = "low",
        /// Expect it now and then.
        Moderate = "moderate",
        /// Most do, or the port is throttled or inspected.
        High = "high",
        /// It is the rule.
        VeryHigh = "very-high",
        /// Nobody has told us.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What a named network does with outgoing connections to a port.
    PortStatus {
        /// Lets them out.
        Open = "open",
        /// Drops or refuses them, for good.
        Blocked = "blocked",
        /// Drops or refuses them until the customer has it changed.
        BlockedByDefault = "blocked-by-default",
        /// Opens the port only when asked.
        OnRequest = "on-request",
        /// Limits, inspects or redirects them.
        Throttled = "throttled",
        /// Nobody has told us.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What becomes of a password sent over an option.
    Security {
        /// Encrypted before anything is said.
        Guaranteed = "guaranteed",
        /// Encrypted if, and only if, the client insists on STARTTLS.
        WhenRequired = "when-required",
        /// Encrypted if both ends happen to agree; can be stripped on the way.
        Opportunistic = "opportunistic",
        /// Readable by anybody on the way.
        Clear = "clear",
    }
}

vocabulary! {
    /// What breaks the tie between implicit TLS and STARTTLS.
    Policy {
        /// RFC 8314 §3: implicit TLS first.
        PreferImplicitTls = "prefer-implicit-tls",
        /// STARTTLS first: the host's choice, against the advice of RFC 9325 §3.2.
        PreferStarttls = "prefer-starttls",
    }
}

vocabulary! {
    /// What somebody saw when they tried an option.
    Outcome {
        /// Mail went out.
        Works = "works",
        /// The server was reached and speaks this mode as it should; nothing was sent.
        Answers = "answers",
        /// Nothing came back.
        Timeout = "timeout",
        /// The connection stood, and the server never spoke.
        NoGreeting = "no-greeting",
        /// The connection was refused.
        Refused = "refused",
        /// The connection was cut.
        Reset = "reset",
        /// The TLS library met something that is not TLS.
        TlsWrongVersion = "tls-wrong-version",
        /// The certificate was not accepted.
        TlsCertificate = "tls-certificate",
        /// The handshake failed for another reason.
        TlsHandshake = "tls-handshake",
        /// The server wants STARTTLS first.
        StarttlsRequired = "starttls-required",
        /// The server does not offer STARTTLS.
        StarttlsMissing = "starttls-missing",
        /// The login was refused.
        AuthFailed = "auth-failed",
        /// The server will not pass mail on.
        RelayDenied = "relay-denied",
        /// Reputation or content policy.
        RejectedByPolicy = "rejected-by-policy",
        /// The server's name did not resolve.
        Dns = "dns",
        /// Something else.
        Other = "other",
    }
}

vocabulary! {
    /// The five questions every option must pass, in this order.
    Gate {
        /// Is this port for this job?
        Role = "role",
        /// Does the service offer this pair?
        Service = "service",
        /// Can the client speak this mode?
        Client = "client",
        /// Does it get out of the network?
        Network = "network",
        /// Does a password stay secret?
        Safety = "safety",
    }
}

vocabulary! {
    /// How far a fact or a diagnosis can be trusted.
    Confidence {
        /// Stated by whoever is responsible, or proven by the text.
        High = "high",
        /// Second-hand, inferred, or older than 24 months.
        Medium = "medium",
        /// A single or old report.
        Low = "low",
    }
}

vocabulary! {
    /// The verdict on a setting.
    Verdict {
        /// Nothing to change.
        Good = "good",
        /// Works, with a caution.
        WorksBut = "works-but",
        /// Will not work.
        Broken = "broken",
        /// May work, and must not be used.
        Unsafe = "unsafe",
    }
}

vocabulary! {
    /// How much a finding matters.
    Severity {
        /// Good to know.
        Info = "info",
        /// Works, but should be changed.
        Warning = "warning",
        /// Does not work, or must not be used.
        Error = "error",
    }
}

vocabulary! {
    /// What went wrong, as far as an error message tells.
    Cause {
        /// A network, provider or firewall stops the connection.
        PortBlocked = "port-blocked",
        /// Nothing listens there, or it is the wrong host.
        RefusedOrNotListening = "refused-or-not-listening",
        /// The client speaks TLS at once to a port that begins in clear.
        ImplicitTlsOnStarttlsPort = "implicit-tls-on-starttls-port",
        /// The client waits for a greeting on a port that begins with TLS.
        PlaintextOnImplicitTlsPort = "plaintext-on-implicit-tls-port",
        /// Encryption is wanted before MAIL or AUTH.
        StarttlsRequired = "starttls-required",
        /// The client demands STARTTLS, the server has none.
        StarttlsNotOffered = "starttls-not-offered",
        /// Self-signed, wrong name, expired, unknown authority.
        Certificate = "certificate",
        /// Protocol version, cipher, key size, failed handshake.
        TlsVersionOrCipher = "tls-version-or-cipher",
        /// Credentials, app password or mechanism.
        Authentication = "authentication",
        /// Relaying refused.
        RelayDenied = "relay-denied",
        /// Block lists, reverse DNS, SPF, DKIM, DMARC.
        PolicyOrReputation = "policy-or-reputation",
        /// The name does not resolve.
        Dns = "dns",
        /// Only one family of addresses, mostly IPv6, has no way out; the port is not to blame.
        AddressFamily = "address-family",
        /// Somebody on the way answers in the server's place: a web host, a virus scanner, a firewall.
        Intercepted = "intercepted",
        /// Whoever logged in may not send from this address.
        SenderNotAllowed = "sender-not-allowed",
        /// The right password is of the wrong kind: the login is switched off, or an app password or OAuth is wanted.
        LoginKind = "login-kind",
        /// A server for something else answered: IMAP, POP3 or the web.
        WrongProtocol = "wrong-protocol",
        /// The log of a receiving server that kept somebody else's mail out.
        ReceivingSide = "receiving-side",
        /// Greylisting, size, rate: no change of port helps.
        Other = "other",
        /// The text does not tell.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a service offers a pair of port and mode.
    Offer {
        /// A source lists it.
        Offered = "offered",
        /// A source says that it does not, or lists all and leaves it out.
        Refused = "refused",
        /// Nobody has told us.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What is taken as usual because nobody said it.
    Assumption {
        /// A mail program, or what the text shows to be at work.
        Role = "role",
        /// That the sender logs in, or does not.
        Authenticates = "authenticates",
        /// That nothing is known of the network.
        Network = "network",
        /// That nothing is known of the mail service.
        Service = "service",
        /// The port.
        Port = "port",
        /// The encryption.
        Mode = "mode",
    }
}

vocabulary! {
    /// How sure a diagnosis is.
    Certainty {
        /// The text can hardly mean anything else.
        Certain = "certain",
        /// The best reading by far.
        Likely = "likely",
        /// One of several readings.
        Possible = "possible",
        /// No cause was found.
        None = "none",
    }
}

/// One (port, mode) pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PortMode {
    /// TCP port, 1 to 65535.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: u16,
    /// Encryption mode spoken on it.
    pub mode: Mode,
}

impl PortMode {
    /// The pair of `port` and `mode`.
    pub const fn new(port: u16, mode: Mode) -> Self {
        Self { port, mode }
    }
}

/// Reads what is displayed, such as `587/starttls`.
impl core::str::FromStr for PortMode {
    type Err = UnknownPairError;

    fn from_str(pair: &str) -> Result<Self, Self::Err> {
        let (port, mode) = pair.split_once('/').ok_or(UnknownPairError)?;
        let port = port.parse().ok().filter(|port| *port > 0).ok_or(UnknownPairError)?;
        Ok(Self::new(port, Mode::parse(mode).ok_or(UnknownPairError)?))
    }
}

/// A text that is no pair of port and mode, such as `587/starttls`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownPairError;

impl UnknownPairError {
    /// A stable name of the error, for programs.
    pub const fn code(&self) -> &'static str {
        "unknown-pair"
    }
}

impl core::fmt::Display for UnknownPairError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("no pair of a port from 1 to 65535 and a mode, such as 587/starttls")
    }
}

impl core::error::Error for UnknownPairError {}

impl core::fmt::Display for PortMode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}/{}", self.port, self.mode)
    }
}
