//! The question: who sends, from where, to which service, with what at hand.

use crate::model::{Mode, NetworkKind, Outcome, Policy, PortMode, Role};

/// The longest list that is read.
pub const MAX_ITEMS: usize = 100;
/// The longest name of a server, in characters.
pub const MAX_HOST: usize = 253;

/// Somebody's situation. Everything is optional: the default is a mail program whose user logs in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Situation {
    /// Who opens the connection; `mail-client` if not given.
    pub role: Option<Role>,
    /// Where the connection starts.
    pub network: Option<Network>,
    /// What the sending program can do.
    pub client: Option<Client>,
    /// Who accepts the mail: an id from the register, a mail address, a server's name, or the pairs it offers.
    pub service: Option<Service>,
    /// Whether the sender logs in; yes if not given, but for `mail-server` and for services that want no login.
    pub authenticates: Option<bool>,
    /// What breaks the tie between 465 and 587; `prefer-implicit-tls` if not given.
    pub policy: Option<Policy>,
    /// What was seen so far. Of two about the same option the later one counts.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    pub observations: Option<Vec<Observation>>,
    /// Today's date, `YYYY-MM-DD`, to judge how old facts are. Without it their age is not judged.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")))]
    pub today: Option<String>,
}

/// Where a connection starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Network {
    /// The sort of network; taken from the register where `id` is given.
    pub kind: Option<NetworkKind>,
    /// A network of the register, such as `aws-ec2`.
    pub id: Option<String>,
    /// Ports that it is known to block, whatever the register says.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS), inner(range(min = 1))))]
    pub blocked: Option<Vec<u16>>,
}

/// What the sending program can do; it can do both unless told otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Client {
    /// Speaks TLS from the first byte.
    pub implicit_tls: Option<bool>,
    /// Upgrades with STARTTLS.
    pub starttls: Option<bool>,
}

impl Client {
    /// Whether the client can speak `mode`.
    pub fn speaks(&self, mode: Mode) -> bool {
        match mode {
            Mode::ImplicitTls => self.implicit_tls.unwrap_or(true),
            Mode::Starttls => self.starttls.unwrap_or(true),
            Mode::None => true,
        }
    }
}

/// Who accepts the mail.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged, deny_unknown_fields))]
pub enum Service {
    /// A service of the register, such as `amazon-ses`.
    Id(String),
    /// A service of one's own.
    Own(OwnService),
    /// Whoever runs the server of this name.
    Host {
        /// The server's name, one that mail is sent from or to.
        #[cfg_attr(feature = "schema", schemars(length(max = MAX_HOST), regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]*$")))]
        host: String,
    },
    /// Whoever keeps the mailboxes of this domain.
    Address {
        /// A mail address or its domain. Only the domain is kept.
        #[cfg_attr(feature = "schema", schemars(length(max = MAX_HOST), regex(pattern = r"^(.*@)?[A-Za-z0-9][A-Za-z0-9._-]*$")))]
        address: String,
    },
}

/// A service that is not in the register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OwnService {
    /// The server's name, if it is known.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_HOST), regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]*$")))]
    pub host: Option<String>,
    /// The pairs it offers, the preferred one first.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    pub options: Vec<PortMode>,
}

/// What somebody saw when they tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Observation {
    /// TCP port that was tried, 1 to 65535.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: u16,
    /// The mode it was tried with, if known.
    pub mode: Option<Mode>,
    /// What happened.
    pub outcome: Outcome,
}
