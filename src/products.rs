//! Mail programs, libraries, servers, applications and devices: how each is told where to send mail.
//!
//! A product is a folder named for its id, with one text: what is known of it in lines of `name: value`, then, after an
//! empty line, its fields and files as they are to be written. [`settings`](crate::settings) fills them in.

#[cfg(feature = "embedded")]
mod embedded;
mod record;

use crate::knowledge::Source;
use crate::knowledge::store::{DataError, Store};
use crate::model::{Code, Confidence, vocabulary};

#[cfg(feature = "embedded")]
pub use embedded::apps_text;
pub use record::read_apps;

#[cfg(feature = "embedded")]
static APPS: Store<Vec<AppFact>> = Store::embedded(embedded::apps);
#[cfg(not(feature = "embedded"))]
static APPS: Store<Vec<AppFact>> = Store::empty();

vocabulary! {
    /// The sort of a product.
    AppKind {
        /// A person's mail program.
        MailProgram = "mail-program",
        /// A library or framework of a programming language.
        Library = "library",
        /// A program of the command line.
        Tool = "tool",
        /// A mail server that hands its mail to another.
        Server = "server",
        /// A website's or company's software that sends mail.
        Application = "application",
        /// A printer, scanner, NAS or camera.
        Device = "device",
    }
}

vocabulary! {
    /// On which ports a product speaks TLS from the first byte.
    ImplicitPorts {
        /// Wherever it is told to.
        Any = "any",
        /// Wherever it is told to, and on 465 always.
        AnyAnd465 = "any-and-465",
        /// On 465 always, and nowhere else.
        Only465 = "only-465",
    }
}

vocabulary! {
    /// What a product does where STARTTLS is not offered.
    Insistence {
        /// It sends nothing.
        Insists = "insists",
        /// It goes on in clear, and cannot be told otherwise.
        GoesOn = "goes-on",
    }
}

/// What is known of one product.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppFact {
    /// Stable id, such as `nodemailer`.
    pub id: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// What sort of product it is.
    pub kind: AppKind,
    /// The version whose words these are.
    pub version: &'static str,
    /// How far this can be trusted: `high` where the product's own documentation or source says it.
    pub confidence: Confidence,
    /// Where it speaks TLS from the first byte; none where it cannot.
    pub implicit_tls: Option<ImplicitPorts>,
    /// What it does where STARTTLS is not offered; none where it cannot upgrade.
    pub starttls: Option<Insistence>,
    /// From which version on it insists, where older ones ignore the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insists_since: Option<&'static str>,
    /// What is to be said beside its settings in every mode.
    pub warnings: Vec<Code>,
    /// Where in the product the fields are, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<&'static str>,
    /// The page or file it was read in.
    pub source: Source,
    /// Its fields and files, to be filled in.
    #[serde(skip)]
    pub template: &'static str,
}

/// Takes the products, once: where they are compiled in or loaded already, nothing changes.
///
/// # Errors
///
/// Where the text is not one of products of this version. Nothing is taken then.
pub fn load_apps(text: String) -> Result<(), DataError> {
    APPS.load(text, read_apps)
}

/// Every product, in the order in which people should meet them. Empty until the products are loaded, where they are not
/// compiled in.
pub fn apps() -> &'static [AppFact] {
    APPS.get().map_or(&[], Vec::as_slice)
}

/// The product called `id`.
///
/// ```
/// use port_advice::products::{AppKind, app};
///
/// assert_eq!(app("nodemailer").map(|fact| fact.kind), Some(AppKind::Library));
/// ```
pub fn app(id: &str) -> Option<&'static AppFact> {
    apps().iter().find(|app| app.id == id)
}
