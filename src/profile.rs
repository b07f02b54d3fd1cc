//! What a hosting company says about itself, in one JSON file: its servers, what its network blocks, its policy, where
//! its customers find their settings, how to reach its support, and its own wording.

pub use crate::model::UserName;
use crate::model::{
    Code, Mode, Network, NetworkKind, OwnService, Policy, PortMode, Role, Service, Situation, Vocabulary, vocabulary,
};
#[cfg(feature = "schema")]
use crate::model::{MAX_HOST, MAX_ITEMS};

/// The longest label, link or sentence of a profile, in characters.
pub const MAX_WORDING: usize = 2000;

/// A hosting company's profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Profile {
    /// The name its customers know it by.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_WORDING)))]
    pub brand: String,
    /// Its servers for outgoing mail, the one for most customers first.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    pub servers: Vec<Server>,
    /// Its servers for incoming mail, the one for most customers first. Mail programs that set themselves up want both.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming: Option<Vec<Incoming>>,
    /// Ports that its own network does not let out, for those whose website or program runs there.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS), inner(range(min = 1))))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<Vec<u16>>,
    /// What breaks the tie between 465 and 587; `prefer-implicit-tls` if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// Where customers find their server, port and user name.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<Place>>,
    /// How to reach support.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support: Option<Vec<Place>>,
    /// Its own sentences in place of ours, by code. `{name}` stands for the same value as in our sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<Wording>,
}

/// A server that takes outgoing mail.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Server {
    /// Its name, such as `mail.example.com`.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_HOST), regex(pattern = HOST)))]
    pub host: String,
    /// The pairs it offers, the preferred one first.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ITEMS)))]
    pub options: Vec<PortMode>,
    /// What customers log in with; `address` if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<UserName>,
    /// Whom it is for, where there are several.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_WORDING)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A server that hands out mail. What is said of it comes from the company alone: nothing here judges it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Incoming {
    /// What it speaks.
    pub protocol: Protocol,
    /// Its name, such as `mail.example.com`.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_HOST), regex(pattern = HOST)))]
    pub host: String,
    /// TCP port, 1 to 65535.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: u16,
    /// Encryption mode spoken on it.
    pub mode: Mode,
    /// What customers log in with; `address` if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<UserName>,
}

vocabulary! {
    /// How mail programs fetch mail.
    Protocol {
        /// Mail stays on the server (RFC 9051).
        Imap = "imap",
        /// Mail is taken from the server (RFC 1939).
        Pop3 = "pop3",
    }
}

/// Somewhere to look or to turn to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Place {
    /// What to call it.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_WORDING)))]
    pub label: String,
    /// Where it is, if it has a link: `https:`, `http:`, `mailto:` or `tel:`.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_WORDING), regex(pattern = LINK)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The name of a server: letters, digits, dots and hyphens. An underscore is met, too.
#[cfg(feature = "schema")]
const HOST: &str = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
/// A link that does nothing but lead somewhere.
#[cfg(feature = "schema")]
const LINK: &str = "^(https?://|mailto:|tel:)[!-~]+$";

/// Sentences by code; an object in JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording(pub Vec<(Code, String)>);

impl serde::Serialize for Wording {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(code, sentence)| (code.as_str(), sentence)))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Wording {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Wording".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<Code>(),
            "additionalProperties": { "type": ["string", "null"], "maxLength": MAX_WORDING },
        })
    }
}

/// What a link may begin with.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// Whether this is a link that does nothing but lead somewhere: no script, no data.
pub fn is_link(text: &str) -> bool {
    let rest = SCHEMES.iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
}

impl Profile {
    /// The situation of one of its customers: what `base` leaves open is filled in from the profile.
    ///
    /// The first server accepts the mail, unless a service is named or the sender is a mail server, which delivers to
    /// other people's servers. What the network blocks counts for those who send from it.
    #[must_use]
    pub fn situation(&self, base: Situation) -> Situation {
        let service = base.service.or_else(|| self.service().filter(|_| base.role != Some(Role::MailServer)));
        let network = base.network.map(|network| self.network(network));
        Situation { service, network, policy: base.policy.or(self.policy), ..base }
    }

    fn service(&self) -> Option<Service> {
        let server = self.servers.first()?;
        Some(Service::Own(OwnService { host: Some(server.host.clone()), options: server.options.clone() }))
    }

    fn network(&self, base: Network) -> Network {
        let is_ours = base.kind == Some(NetworkKind::Hosting) && base.id.is_none();
        Network { blocked: base.blocked.or_else(|| self.blocked.clone().filter(|_| is_ours)), ..base }
    }

    /// The profile as JSON again, on one line.
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The company's own sentence for a code.
    pub fn sentence(&self, code: Code) -> Option<&str> {
        self.wording
            .iter()
            .flat_map(|wording| &wording.0)
            .find(|(own, _)| *own == code)
            .map(|(_, sentence)| sentence.as_str())
    }
}
