//! A hosting company's help-centre article, and the files by which mail programs set themselves up.
//!
//! One article is composed from what the engine says of the company's servers; each format only writes it down. So no
//! two of them can disagree. Pure: the same profile gives the same bytes.

mod answers;
mod article;
mod autoconfig;
mod autodiscover;
mod compose;
mod error;
mod faq;
mod html;
mod markdown;
mod mobileconfig;
mod plain;
mod sanitize;
mod srv;
mod xml;

pub use article::{Article, Block, Cited, Direction, Line, Offered, Section, Span};
pub use error::ExportError;
pub use sanitize::tamed;

use answers::Answers;

use crate::input::Problem;
use crate::model::{Locale, vocabulary};
use crate::products::{self, AppFact, AppKind};
use crate::profile::Profile;
use crate::text::Catalogue;

vocabulary! {
    /// What the article or the settings are written as.
    Format {
        /// HTML for help centres that take little: a dozen plain elements, no attribute but `href`.
        Fragment = "fragment",
        /// An HTML page of its own, without script.
        Html = "html",
        /// The element `<port-advice>` with the article for readers without script.
        Element = "element",
        /// Markdown (CommonMark with tables).
        Markdown = "markdown",
        /// Plain text.
        Text = "text",
        /// JSON: the article in its parts.
        Json = "json",
        /// Questions and answers for search engines, JSON-LD.
        Faq = "faq",
        /// Mozilla's autoconfig XML, as Thunderbird and others read it.
        Autoconfig = "autoconfig",
        /// A configuration profile for Apple's devices.
        Mobileconfig = "mobileconfig",
        /// The answer that Outlook wants from Autodiscover.
        Autodiscover = "autodiscover",
        /// DNS lines (RFC 6186, RFC 8314).
        Srv = "srv",
    }
}

/// What is exported.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// Whose article it is. The first server is the one for most customers.
    pub profile: &'a Profile,
    /// The language.
    pub locale: Locale,
    /// Its words.
    pub words: &'a dyn Catalogue,
    /// The domain of the customers' mail addresses, where there is one for all.
    pub domain: Option<&'a str>,
    /// The products whose settings the article shows; every mail program if none is named.
    pub apps: &'a [String],
    /// Today's date, `YYYY-MM-DD`, to judge how old facts are.
    pub today: Option<&'a str>,
}

/// The text of an export.
pub fn export(format: Format, request: &Request<'_>) -> Result<String, ExportError> {
    let profile = tamed(request.profile);
    let answers = Answers::of(&profile, request.today)?;
    let apps = apps(request.apps)?;
    let article = || compose::article(&answers, &apps, request);
    Ok(match format {
        Format::Fragment => html::fragment(&article()),
        Format::Html => html::page(&article()),
        Format::Element => html::element(&article(), &profile),
        Format::Markdown => markdown::write(&article()),
        Format::Text => plain::write(&article()),
        Format::Json => article::json(&article())?,
        Format::Faq => faq::write(&article())?,
        Format::Autoconfig => autoconfig::write(&answers, request.domain)?,
        Format::Mobileconfig => mobileconfig::write(&answers, request.domain)?,
        Format::Autodiscover => autodiscover::write(&answers)?,
        Format::Srv => srv::write(&answers, request.domain)?,
    })
}

/// The products called so; every mail program if none is named.
fn apps(named: &[String]) -> Result<Vec<&'static AppFact>, ExportError> {
    let all = || products::apps().iter();
    if named.is_empty() {
        return Ok(all().filter(|app| app.kind == AppKind::MailProgram).collect());
    }
    let find = |id: &String| {
        let app =
            all().find(|app| app.id == id).ok_or_else(|| ExportError::UnknownApp(Problem::unknown_app("--app", id)))?;
        if app.place.is_some() { Ok(app) } else { Err(ExportError::NoForm(app.id)) }
    };
    named.iter().map(find).collect()
}
