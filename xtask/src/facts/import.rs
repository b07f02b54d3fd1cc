//! Takes over what the lists have and the register lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::Result;
use port_advice::knowledge::{ServiceFact, service_for_domain, service_for_host, services};

use super::lists::{Listed, Lists};
use crate::project;

const FOLDER: &str = "src/knowledge/services";

/// The files that are written here.
const LISTS: [&str; 3] = ["thunderbird", "deltachat", "nodemailer"];

/// Where an entry of a list went.
enum Fate {
    /// The register has it.
    Known(&'static ServiceFact),
    /// It shares a server or a domain with one that was taken over before.
    Same(String),
    /// It was taken over.
    Taken(String),
    /// It cannot be said in the register.
    LeftOut(String),
}

pub fn run(lists: &Lists) -> Result<()> {
    let (tended, mut taken) = (tended()?, BTreeMap::new());
    for (list, entries) in lists.read()? {
        let (whose, said) = match list {
            "thunderbird" => ("Thunderbird's register", "list"),
            "deltachat" => ("Delta Chat's register", "list"),
            _ => ("Nodemailer's list", "second-hand"),
        };
        let mut text =
            format!("# Taken over from {whose} by `cargo xtask facts import`: what nobody has looked after since.\n");
        for entry in &entries {
            let fate = fate(list, entry, said, &tended, &mut taken);
            match &fate {
                Fate::Known(service) => println!("{list}\t{}\tknown as {}{}", entry.key, service.id, lacks(entry)),
                Fate::Same(id) => println!("{list}\t{}\tknown as {id}, taken over before", entry.key),
                Fate::Taken(record) => {
                    println!("{list}\t{}\ttaken over", entry.key);
                    text.extend(["\n", record]);
                }
                Fate::LeftOut(why) => println!("{list}\t{}\tleft out: {why}", entry.key),
            }
        }
        fs::write(project::root().join(FOLDER).join(format!("{list}.txt")), text)?;
    }
    Ok(())
}

/// The ids of the records that people look after: those outside the files written here.
fn tended() -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for file in fs::read_dir(project::root().join(FOLDER))? {
        let path = file?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        if !name.is_some_and(|name| LISTS.contains(&name)) {
            let text = fs::read_to_string(path)?;
            ids.extend(text.lines().filter_map(|line| line.strip_prefix("id: ")).map(str::to_owned));
        }
    }
    Ok(ids)
}

/// A name that stands for one server or domain.
fn is_exact(name: &&String) -> bool {
    !name.contains('<')
}

fn fate(
    list: &str,
    entry: &Listed,
    said: &str,
    tended: &BTreeSet<String>,
    taken: &mut BTreeMap<String, String>,
) -> Fate {
    let is_listed = |service: &&ServiceFact| {
        service.source.title.rsplit(": ").next() == Some(&entry.key) && service.source.url.contains(list)
    };
    let by_list = services().iter().filter(is_listed);
    let by_host = entry.hosts.iter().filter(is_exact).find_map(|host| service_for_host(host));
    let by_domain = entry.domains.iter().filter_map(|domain| service_for_domain(domain));
    let mut found = by_list.chain(by_host).chain(by_domain);
    if let Some(service) = found.find(|service| tended.contains(service.id)) {
        return Fate::Known(service);
    }
    if taken.values().any(|id| *id == slug(&entry.key)) {
        return Fate::Same(slug(&entry.key));
    }
    if entry.pairs.is_empty() {
        return Fate::LeftOut(format!("no rule knows {}", entry.strange.join(" ")));
    }
    let names = entry.hosts.iter().chain(&entry.domains).filter(is_exact);
    if let Some(before) = names.clone().find_map(|name| taken.get(name)) {
        return Fate::Same(before.clone());
    }
    taken.extend(names.map(|name| (name.clone(), slug(&entry.key))));
    Fate::Taken(record(list, entry, said))
}

/// The domains that the register does not know.
fn lacks(entry: &Listed) -> String {
    let domains = entry.domains.iter().filter(|domain| service_for_domain(domain).is_none());
    let domains: Vec<_> = domains.map(String::as_str).collect();
    if domains.is_empty() { String::new() } else { format!("\tlacks {}", domains.join(" ")) }
}

fn record(list: &str, entry: &Listed, said: &str) -> String {
    let pairs: Vec<_> = entry.pairs.iter().map(ToString::to_string).collect();
    let further: Vec<_> = entry.hosts.iter().skip(1).filter(|host| !host.contains('<')).cloned().collect();
    let host = entry.hosts.first().cloned().unwrap_or_default();
    let fields = [
        ("id", slug(&entry.key)),
        ("name", entry.name.clone()),
        ("domains", entry.domains.join(" ")),
        ("host", host),
        ("hosts", further.join(" ")),
        ("offers", pairs.join(" ")),
        ("login", entry.login.to_owned()),
        ("oauth", if entry.oauth { "yes" } else { "" }.to_owned()),
        ("user", entry.user.to_owned()),
        ("needs", if entry.login == "none" && list == "thunderbird" { "own-network" } else { "" }.to_owned()),
        ("said", said.to_owned()),
        ("inferred", if entry.inferred { "yes" } else { "" }.to_owned()),
        ("as-of", entry.as_of.clone()),
        (list, entry.key.clone()),
    ];
    fields.iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| format!("{key}: {value}\n")).collect()
}

/// `biglobe.ne.jp` becomes `biglobe-ne-jp`.
fn slug(key: &str) -> String {
    let words = key.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}
