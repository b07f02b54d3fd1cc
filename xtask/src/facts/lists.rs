//! Lists of mail providers that others look after, read from clones with their history.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use port_advice::knowledge::port;
use port_advice::model::{Mode, PortMode};
use roxmltree::{Document, Node};
use serde_json::Value;

use crate::project;

/// Where the lists lie: clones with their history. What is not given is cloned into `target/lists`.
#[derive(clap::Args)]
pub struct Lists {
    /// A clone of thunderbird/autoconfig
    #[arg(long)]
    thunderbird: Option<PathBuf>,
    /// A clone of deltachat/provider-db
    #[arg(long)]
    deltachat: Option<PathBuf>,
    /// A clone of nodemailer/nodemailer
    #[arg(long)]
    nodemailer: Option<PathBuf>,
}

impl Lists {
    /// The entries of each list, by its name.
    pub fn read(&self) -> Result<[(&'static str, Vec<Listed>); 3]> {
        let clone = |given: &Option<PathBuf>, repository| given.clone().map_or_else(|| cloned(repository), Ok);
        Ok([
            ("thunderbird", thunderbird(&clone(&self.thunderbird, "thunderbird/autoconfig")?)?),
            ("deltachat", deltachat(&clone(&self.deltachat, "deltachat/provider-db")?)?),
            ("nodemailer", nodemailer(&clone(&self.nodemailer, "nodemailer/nodemailer")?)?),
        ])
    }
}

/// A repository of today, with its history.
fn cloned(repository: &str) -> Result<PathBuf> {
    let clone = project::root().join("target/lists").join(repository);
    if clone.exists() {
        git(&clone, &["fetch", "--quiet", "origin", "HEAD"])?;
        git(&clone, &["reset", "--quiet", "--soft", "FETCH_HEAD"])?;
    } else {
        let target = clone.to_string_lossy();
        let url = format!("https://github.com/{repository}");
        git(project::root(), &["clone", "--quiet", "--no-checkout", &url, &target])?;
    }
    Ok(clone)
}

/// What a list says of one provider.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// What the list calls it: the file's name, or the key.
    pub key: String,
    /// Its name, for people.
    pub name: String,
    /// Its mail domains.
    pub domains: Vec<String>,
    /// Its servers, the first one first.
    pub hosts: Vec<String>,
    /// What its first server offers, what is in clear last.
    pub pairs: Vec<PortMode>,
    /// Pairs on ports no rule knows.
    pub strange: Vec<String>,
    /// `password`, `oauth` or `none`.
    pub login: &'static str,
    /// Whether signing in through the browser is possible as well.
    pub oauth: bool,
    /// What is typed as the user name, in the register's spelling.
    pub user: &'static str,
    /// Whether the mode is read from what the list leaves out.
    pub inferred: bool,
    /// The day of the last change to what is said above.
    pub as_of: String,
}

impl Listed {
    /// The same without the day.
    fn undated(&self) -> Self {
        Self { as_of: String::new(), ..self.clone() }
    }
}

/// Thunderbird's register: a file for each provider.
fn thunderbird(clone: &Path) -> Result<Vec<Listed>> {
    let files = git(clone, &["ls-tree", "-r", "HEAD", "--name-only", "ispdb/"])?;
    files.lines().filter(|file| file.ends_with(".xml")).map(|file| provider(clone, file)).collect()
}

fn provider(clone: &Path, file: &str) -> Result<Listed> {
    let key = file.trim_start_matches("ispdb/").trim_end_matches(".xml");
    let text = git(clone, &["show", &format!("HEAD:{file}")])?;
    let now = parse_provider(key, &text).with_context(|| format!("{file}: not a provider"))?;
    let history = git(clone, &["log", "--follow", "--format=%H %cs", "--name-only", "--", file])?;
    let mut as_of = String::new();
    let mut commit = ("", "");
    for line in history.lines().filter(|line| !line.is_empty()) {
        match line.split_once(' ') {
            Some((hash, day)) if hash.len() == 40 => commit = (hash, day),
            _ => {
                let then = git(clone, &["show", &format!("{}:{line}", commit.0)])?;
                if parse_provider(key, &then).is_none_or(|then| then != now) {
                    break;
                }
                as_of = commit.1.to_owned();
            }
        }
    }
    Ok(Listed { as_of, ..now })
}

fn parse_provider(key: &str, text: &str) -> Option<Listed> {
    let document = Document::parse(text).ok()?;
    let provider = document.descendants().find(|node| node.has_tag_name("emailProvider"))?;
    let name = child(provider, "displayName").filter(|name| !name.contains('%')).unwrap_or(key);
    let servers: Vec<_> = provider.children().filter(|node| node.has_tag_name("outgoingServer")).collect();
    let first = servers.first()?;
    let hosts = unique(servers.iter().filter_map(|server| child(*server, "hostname")).map(with_places));
    let own = servers.iter().filter(|server| child(**server, "hostname") == child(*first, "hostname"));
    let spoken = own.filter_map(|server| {
        let mode = match child(*server, "socketType")? {
            "SSL" => Mode::ImplicitTls,
            "STARTTLS" => Mode::Starttls,
            _ => Mode::None,
        };
        Some(PortMode::new(child(*server, "port")?.parse().ok()?, mode))
    });
    let ways: BTreeSet<_> = texts(*first, "authentication").collect();
    Some(with_pairs(
        Listed {
            key: key.to_owned(),
            name: name.to_owned(),
            domains: unique(texts(provider, "domain").map(str::to_lowercase)),
            hosts,
            login: match () {
                () if ways.iter().any(|way| way.starts_with("password")) => "password",
                () if ways.contains("OAuth2") => "oauth",
                () => "none",
            },
            oauth: ways.len() > 1 && ways.contains("OAuth2"),
            user: match child(*first, "username").unwrap_or_default() {
                "%EMAILADDRESS%" => "<address>",
                "%EMAILLOCALPART%" => "<local-part>",
                _ => "",
            },
            ..Listed::default()
        },
        spoken,
    ))
}

/// Delta Chat's register: a file for each provider, with the day somebody checked it.
fn deltachat(clone: &Path) -> Result<Vec<Listed>> {
    let files = git(clone, &["ls-tree", "-r", "HEAD", "--name-only", "_providers/"])?;
    let mut all = Vec::new();
    for file in files.lines().filter(|file| file.ends_with(".md")) {
        let key = file.trim_start_matches("_providers/").trim_end_matches(".md");
        all.extend(parse_checked(key, &git(clone, &["show", &format!("HEAD:{file}")])?));
    }
    Ok(all)
}

/// The head of a file is a list of fields; those of a server are indented, and `- type:` begins one.
fn parse_checked(key: &str, text: &str) -> Option<Listed> {
    let head = text.split("\n---").next()?;
    let field = |lines: &str, name: &str| {
        let mut lines = lines.lines().map(|line| line.trim_start_matches([' ', '-']));
        lines.find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim().to_owned()))
    };
    let servers: Vec<_> = head.split("- type:").filter(|server| server.trim_start().starts_with("smtp")).collect();
    let first = *servers.first()?;
    let host = field(first, "hostname")?;
    let own = servers.iter().filter(|server| field(server, "hostname").as_ref() == Some(&host));
    let spoken: Vec<_> = own
        .filter_map(|server| {
            let mode = match field(server, "socket")?.as_str() {
                "SSL" => Mode::ImplicitTls,
                "STARTTLS" => Mode::Starttls,
                _ => Mode::None,
            };
            Some(PortMode::new(field(server, "port")?.parse().ok()?, mode))
        })
        .collect();
    let domains = head.split("\ndomains:").nth(1)?.lines().skip(1).map_while(|line| line.trim().strip_prefix("- "));
    Some(with_pairs(
        Listed {
            key: key.to_owned(),
            name: field(head, "name")?,
            domains: unique(domains.map(str::to_lowercase)),
            hosts: vec![host],
            login: "password",
            user: match field(first, "username_pattern").as_deref() {
                Some("EMAIL") => "<address>",
                Some("EMAILLOCALPART") => "<local-part>",
                _ => "",
            },
            as_of: field(head, "last_checked")?,
            ..Listed::default()
        },
        spoken.into_iter(),
    ))
}

/// Nodemailer's list: one file for all.
fn nodemailer(clone: &Path) -> Result<Vec<Listed>> {
    const FILE: &str = "lib/well-known/services.json";
    let mut services = parse_services(&git(clone, &["show", &format!("HEAD:{FILE}")])?)?;
    let history = git(clone, &["log", "--format=%H %cs", "--", FILE])?;
    let mut unsettled: BTreeSet<String> = services.iter().map(|service| service.key.clone()).collect();
    for (hash, day) in history.lines().filter_map(|line| line.split_once(' ')) {
        let then = git(clone, &["show", &format!("{hash}:{FILE}")]).ok().map(|text| parse_services(&text));
        let Some(Ok(then)) = then else { continue };
        for service in &mut services {
            if !then.iter().any(|old| same_servers(old, service)) {
                unsettled.remove(&service.key);
            } else if unsettled.contains(&service.key) {
                day.clone_into(&mut service.as_of);
            }
        }
    }
    Ok(services)
}

/// Names and descriptions come and go; the day is that of servers, pairs and domains.
fn same_servers(old: &Listed, new: &Listed) -> bool {
    let told = |listed: &Listed| Listed { name: String::new(), ..listed.undated() };
    told(old) == told(new)
}

fn parse_services(text: &str) -> Result<Vec<Listed>> {
    let all: serde_json::Map<String, Value> = serde_json::from_str(text).context("not a list of services")?;
    Ok(all.iter().filter_map(|(key, service)| parse_service(key, service)).collect())
}

fn parse_service(key: &str, service: &Value) -> Option<Listed> {
    // What asks for no TLS and names no host is a catcher on one's own machine.
    let host = service["host"].as_str().or((service["ignoreTLS"] == true).then_some("localhost"))?;
    let port = match &service["port"] {
        Value::Null => 587,
        number => number.to_string().trim_matches('"').parse().ok()?,
    };
    let (secure, required) = (service["secure"] == true || port == 465, service["requireTLS"] == true);
    let is_local = host == "localhost" || host.starts_with("127.");
    let mode = match () {
        () if secure => Mode::ImplicitTls,
        () if is_local => Mode::None,
        () => Mode::Starttls,
    };
    let domains = service["domains"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let name = service["description"].as_str().unwrap_or(key);
    Some(with_pairs(
        Listed {
            key: key.to_owned(),
            name: name.split(" (").next().unwrap_or(name).to_owned(),
            domains: unique(domains.map(str::to_lowercase)),
            hosts: vec![host.to_owned()],
            login: if is_local { "none" } else { "password" },
            inferred: !secure && !required && !is_local,
            ..Listed::default()
        },
        std::iter::once(PortMode::new(port, mode)),
    ))
}

fn with_pairs(listed: Listed, spoken: impl Iterator<Item = PortMode>) -> Listed {
    let (mut pairs, strange): (Vec<_>, Vec<_>) = spoken.partition(|pair| port(pair.port).is_some());
    pairs.sort_by_key(|pair| pair.mode == Mode::None);
    let mut seen = BTreeSet::new();
    pairs.retain(|pair| seen.insert(pair.to_string()));
    Listed { pairs, strange: strange.iter().map(ToString::to_string).collect(), ..listed }
}

fn child<'a>(node: Node<'a, '_>, name: &'static str) -> Option<&'a str> {
    texts(node, name).next()
}

fn texts<'a>(node: Node<'a, '_>, name: &'static str) -> impl Iterator<Item = &'a str> {
    node.children().filter(move |child| child.has_tag_name(name)).filter_map(|child| child.text()).map(str::trim)
}

/// What differs from customer to customer stands in angle brackets.
fn with_places(host: &str) -> String {
    host.to_lowercase().replace("%emaildomain%", "<domain>").replace("%emaillocalpart%", "<local-part>")
}

fn unique(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    items.filter(|item| seen.insert(item.clone())).collect()
}

fn git(clone: &Path, args: &[&str]) -> Result<String> {
    let output = Command::new("git").arg("-C").arg(clone).args(args).output().context("git does not run")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "git {}: {complaint}", args.join(" "));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{parse_checked, parse_provider, parse_services};

    #[test]
    fn a_provider_is_read_from_its_file() {
        let text = r#"<clientConfig version="1.1"><emailProvider id="example.com">
            <domain>Example.com</domain> <domain purpose="mx">example.net</domain> <displayName>Example</displayName>
            <outgoingServer type="smtp"><hostname>smtp.example.com</hostname><port>587</port>
              <socketType>plain</socketType><authentication>password-cleartext</authentication>
              <username>%EMAILADDRESS%</username></outgoingServer>
            <outgoingServer type="smtp"><hostname>smtp.example.com</hostname><port>465</port>
              <socketType>SSL</socketType></outgoingServer>
            <outgoingServer type="smtp"><hostname>mail.%EMAILDOMAIN%</hostname><port>466</port>
              <socketType>SSL</socketType></outgoingServer>
            </emailProvider></clientConfig>"#;
        let listed = parse_provider("example.com", text).expect("a provider");
        let pairs: Vec<_> = listed.pairs.iter().map(ToString::to_string).collect();
        assert_eq!(pairs, ["465/implicit-tls", "587/none"]);
        assert_eq!(listed.domains, ["example.com", "example.net"]);
        assert_eq!(listed.hosts, ["smtp.example.com", "mail.<domain>"]);
        assert_eq!((listed.login, listed.user), ("password", "<address>"));
        assert_eq!(parse_provider("example.com", "<html/>"), None);
    }

    #[test]
    fn a_checked_provider_is_read_from_its_head() {
        let text = "---\nname: One\ndomains:\n  - one.example\n  - two.example\nserver:\n  - type: imap\n    hostname: imap.one.example\n  \
            - type: smtp\n    socket: STARTTLS\n    hostname: smtp.one.example\n    port: 587\n    username_pattern: EMAIL\n\
            last_checked: 2021-10\n---\nMore.\n";
        let listed = parse_checked("one", text).expect("a provider");
        assert_eq!((listed.name.as_str(), listed.as_of.as_str(), listed.user), ("One", "2021-10", "<address>"));
        assert_eq!(
            (listed.domains.as_slice(), listed.hosts.as_slice()),
            (
                ["one.example".to_owned(), "two.example".to_owned()].as_slice(),
                ["smtp.one.example".to_owned()].as_slice()
            )
        );
        assert_eq!(listed.pairs[0].to_string(), "587/starttls");
    }

    #[test]
    fn a_service_is_read_from_the_list() {
        let text = r#"{ "One": { "description": "One (relay)", "host": "smtp.one.example", "port": 465, "secure": true },
                        "Two": { "host": "smtp.two.example", "domains": ["Two.example"], "port": 587 },
                        "Here": { "port": 1025, "ignoreTLS": true }, "Bad": {} }"#;
        let listed = parse_services(text).expect("a list");
        let told: Vec<_> = listed
            .iter()
            .map(|one| (one.key.as_str(), one.name.as_str(), one.pairs[0].to_string(), one.inferred))
            .collect();
        assert!(told.contains(&("One", "One", "465/implicit-tls".into(), false)), "{told:?}");
        assert!(told.contains(&("Two", "Two", "587/starttls".into(), true)), "{told:?}");
        assert!(told.contains(&("Here", "Here", "1025/none".into(), false)), "{told:?}");
        assert_eq!(told.len(), 3);
    }
}
