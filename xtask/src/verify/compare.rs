//! The lists that records were taken from, beside those records.

use std::collections::BTreeSet;

use port_advice::knowledge::{ReadFrom, ServiceFact, service_for_domain, service_for_host};
use port_advice::model::PortMode;

use crate::facts::lists::Listed;

/// Each difference between a list and the records that were taken from it.
pub fn differences(list: &str, entries: &[Listed], services: &[ServiceFact]) -> Vec<String> {
    let key = |service: &ServiceFact| service.source.title.rsplit(": ").next().unwrap_or_default().to_owned();
    let of_list =
        |service: &&ServiceFact| service.source.read_from == ReadFrom::List && service.source.url.contains(list);
    let mut differences = Vec::new();
    for service in services.iter().filter(of_list) {
        let Some(entry) = entries.iter().find(|entry| entry.key == key(service)) else {
            differences.push(format!("{}: {list} no longer has {}", service.id, key(service)));
            continue;
        };
        let (ours, theirs) = (pairs(service.options), pairs(&entry.pairs));
        if ours != theirs {
            differences.push(format!("{}: ours {}, {list} {}", service.id, joined(&ours), joined(&theirs)));
        }
        if service.host.is_some_and(|host| !entry.hosts.iter().any(|theirs| theirs == host)) {
            differences.push(format!("{}: {list} has the servers {}", service.id, entry.hosts.join(" ")));
        }
        let lacking =
            entry.domains.iter().filter(|domain| !services.iter().any(|one| one.domains.contains(&domain.as_str())));
        differences.extend(lacking.map(|domain| format!("{}: {list} also has the domain {domain}", service.id)));
    }
    let is_new = |entry: &&Listed| {
        services.iter().filter(of_list).all(|service| key(service) != entry.key)
            && entry.hosts.iter().all(|host| service_for_host(host).is_none())
            && entry.domains.iter().chain([&entry.key]).all(|domain| service_for_domain(domain).is_none())
    };
    differences.extend(entries.iter().filter(is_new).map(|entry| format!("{list} also has {}", entry.key)));
    differences
}

fn pairs(pairs: &[PortMode]) -> BTreeSet<String> {
    pairs.iter().map(ToString::to_string).collect()
}

fn joined(pairs: &BTreeSet<String>) -> String {
    pairs.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::facts::lists::Listed;
    use port_advice::knowledge::service;
    use port_advice::model::{Mode, PortMode};

    #[test]
    fn each_difference_from_a_list_is_a_line() {
        let fastmail = [*service("fastmail").expect("in the register")];
        let same = Listed {
            key: "messagingengine.com".into(),
            hosts: vec!["smtp.fastmail.com".into()],
            pairs: vec![PortMode::new(465, Mode::ImplicitTls)],
            ..Listed::default()
        };
        assert_eq!(differences("thunderbird", std::slice::from_ref(&same), &fastmail), Vec::<String>::new());
        let other = Listed {
            hosts: vec!["smtp.example.com".into()],
            pairs: vec![PortMode::new(587, Mode::Starttls)],
            domains: vec!["new.example".into()],
            ..same
        };
        assert_eq!(
            differences("thunderbird", &[other], &fastmail),
            [
                "fastmail: ours 465/implicit-tls, thunderbird 587/starttls",
                "fastmail: thunderbird has the servers smtp.example.com",
                "fastmail: thunderbird also has the domain new.example",
            ]
        );
        let new = Listed {
            key: "new.example".into(),
            hosts: vec!["smtp.new.example".into()],
            domains: vec!["new.example".into()],
            ..Listed::default()
        };
        assert_eq!(
            differences("thunderbird", &[new], &fastmail),
            ["fastmail: thunderbird no longer has messagingengine.com", "thunderbird also has new.example"]
        );
        assert_eq!(
            differences("thunderbird", &[], &fastmail),
            ["fastmail: thunderbird no longer has messagingengine.com"]
        );
    }
}
