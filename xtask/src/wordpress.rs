//! `cargo xtask wordpress`: the WordPress plugin with a company's articles and the element, as a folder to upload.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail};
use port_advice::{
    export::{Format, Request, export},
    input,
    model::{Locale, Vocabulary},
    profile::Profile,
    text::locales,
};

use crate::{
    artefact::WIDGET,
    build::{self, copy},
    command::{command, output},
    project,
    system::{self, Need},
};

/// Debian's packages for the tests: WordPress, what it runs on, and a theme, without which it shows nothing.
const PACKAGES: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "php-cli", "php-mysql", "mariadb-server"];
/// A file of each part that the tests need.
const PARTS: [&str; 3] = [
    "/usr/share/wordpress/wp-load.php",
    "/usr/share/wordpress/wp-content/themes/twentytwentythree",
    "/usr/sbin/mariadbd",
];

/// What can be chosen about the plugin.
#[derive(clap::Args)]
pub struct Options {
    /// The hosting company's profile
    #[arg(long, value_name = "FILE", default_value = "www/profile.json")]
    profile: PathBuf,
    /// Take what is in `dist/` as it is
    #[arg(long)]
    no_build: bool,
}

/// Builds the element, then puts the plugin together.
pub fn run(options: &Options) -> Result<()> {
    if !options.no_build {
        build::artefacts_and_page(&build::Options::default())?;
    }
    let folder = assemble(&options.profile)?;
    println!("Copy {} to wp-content/plugins/ and activate it.", folder.display());
    Ok(())
}

/// The folder of the plugin, with an article in each language and the element.
pub fn assemble(profile: &Path) -> Result<PathBuf> {
    let folder = project::dist().join("wordpress/port-advice");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&project::root().join("wordpress"), &folder)?;
    if !WIDGET.folder().exists() {
        bail!("there is no element in {}: run `cargo xtask build`", WIDGET.folder().display());
    }
    copy(&WIDGET.folder(), &folder.join("element"))?;
    articles(&read(profile)?, &folder.join("articles"))?;
    Ok(folder)
}

fn read(file: &Path) -> Result<Profile> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let tree = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))?;
    input::profile(&tree).map_err(|problems| anyhow!("{} cannot be used: {problems}", file.display()))
}

fn articles(profile: &Profile, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for locale in Locale::ALL.iter().copied() {
        let words = locales::catalogue(locale);
        let article = export(Format::Json, &Request { profile, locale, words, domain: None, apps: &[], today: None })?;
        fs::write(folder.join(format!("{locale}.json")), article)?;
    }
    Ok(())
}

/// A WordPress for the tests.
pub fn ready() -> Result<()> {
    let has_php = output(command("php").args(["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"])).is_some();
    if has_php && PARTS.iter().all(|part| Path::new(part).exists()) {
        return Ok(());
    }
    system::install(&Need {
        name: "WordPress, PHP and a database",
        why: "the tests of the WordPress plugin",
        debian: &PACKAGES,
        fedora: "",
        macos: "",
        windows: "",
    })
}
