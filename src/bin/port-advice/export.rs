//! `port-advice export`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args as ClapArgs;
use port_advice::export::{self, Format, Request};
use port_advice::model::Locale;
#[cfg(feature = "ssr")]
use port_advice::model::Vocabulary;
use port_advice::profile::Profile;
use port_advice::text::locales;
#[cfg(feature = "ssr")]
use port_advice::widget::render::Element;

use super::failure::Failure;
use super::{output, profile, words};

#[derive(ClapArgs)]
pub struct Args {
    /// What to write
    #[arg(value_parser = words::word::<Format>())]
    format: Format,
    /// With `html`: the element, the same as `export element`
    #[arg(long)]
    element: bool,
    /// The hosting company's profile
    #[arg(long, value_name = "FILE")]
    profile: PathBuf,
    /// The language of the article, such as `de` or `pt-BR`
    #[arg(long, value_name = "TAG", value_parser = words::locale, default_value = "en")]
    locale: Locale,
    /// The domain of the mail addresses; `autoconfig` and `srv` want it
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// The server the article is about, of those in the profile; the first one if not given
    #[arg(long, value_name = "HOST")]
    server: Option<String>,
    /// A product whose settings the article shows, see `port-advice settings`; may be repeated. Every mail program if
    /// none is named
    #[arg(long, value_name = "ID")]
    app: Vec<String>,
    /// Today's date, YYYY-MM-DD, to judge how old facts are
    #[arg(long, value_name = "DATE", value_parser = words::today)]
    today: Option<String>,
    /// Where the element's files are served from
    #[cfg(feature = "ssr")]
    #[arg(long, value_name = "ADDRESS", default_value = "/port-advice")]
    base: String,
    /// The file to write; standard output if not given
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    /// `html --element` is another name for `element`.
    fn format(&self) -> Result<Format, Failure> {
        match (self.element, self.format) {
            (false, format) => Ok(format),
            (true, Format::Html | Format::Element) => Ok(Format::Element),
            (true, other) => Err(Failure::Usage(format!("--element goes with `html`, not with `{other}`"))),
        }
    }
}

/// Writes the article, or the file by which mail programs set themselves up.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let mut profile = profile::read(&args.profile)?;
    if let Some(host) = &args.server {
        put_first(&mut profile, host)?;
    }
    let request = Request {
        profile: &profile,
        locale: args.locale,
        words: locales::catalogue(args.locale),
        domain: args.domain.as_deref(),
        apps: &args.app,
        today: args.today.as_deref(),
    };
    let write = |format| export::export(format, &request).map_err(|unfit| Failure::Usage(unfit.to_string()));
    let text = match args.format()? {
        #[cfg(feature = "ssr")]
        Format::Element => drawn(args, &profile, &write(Format::Fragment)?)?,
        format => write(format)?,
    };
    output::write(&text, args.output.as_deref())
}

/// The element as the widget draws it for this host, with the article as its children.
#[cfg(feature = "ssr")]
fn drawn(args: &Args, profile: &Profile, article: &str) -> Result<String, Failure> {
    let style = format!("{}/style.css", args.base.trim_end_matches('/'));
    let attributes = [("locale", args.locale.as_str())];
    let profile = export::tamed(profile);
    let (profile, today) = (Some(&profile), args.today.as_deref());
    Ok(Element { attributes: &attributes, style: &style, profile, children: article, today }.html()?)
}

fn put_first(profile: &mut Profile, host: &str) -> Result<(), Failure> {
    let place = profile.servers.iter().position(|server| server.host.eq_ignore_ascii_case(host));
    let Some(place) = place else {
        let hosts: Vec<_> = profile.servers.iter().map(|server| format!("`{}`", server.host)).collect();
        return Err(Failure::Usage(format!("--server `{host}` is not in the profile, which has {}", hosts.join(", "))));
    };
    let server = profile.servers.remove(place);
    profile.servers.insert(0, server);
    Ok(())
}
