//! The services, grouped by what they are.

mod access;
mod hosts;
mod mailboxes;
mod mailboxes_national;
mod relays;
mod relays_of_clouds;
mod test_servers;

use super::{Login, Need, ServiceFact, UserName};
use crate::knowledge::{Source, concat, count};
use crate::model::{Confidence, Mode, PortMode};

/// A service of which nothing is known: what an entry leaves out is not known.
const PLAIN: ServiceFact = ServiceFact {
    id: "",
    name: "",
    domains: &[],
    host: None,
    hosts: &[],
    options: &[],
    refused: &[],
    complete: false,
    login: Login::Password,
    user_name: None,
    needs: &[],
    passwords_end: None,
    confidence: Confidence::Low,
    as_of: None,
    source: Source::new("", "", "", ""),
    also: &[],
};

const fn tls(port: u16) -> PortMode {
    PortMode::new(port, Mode::ImplicitTls)
}

const fn starttls(port: u16) -> PortMode {
    PortMode::new(port, Mode::Starttls)
}

const fn clear(port: u16) -> PortMode {
    PortMode::new(port, Mode::None)
}

/// Thunderbird's register, as of 2026-03-12: the service's id, the file's name.
macro_rules! ispdb {
    ($id:literal, $file:literal) => {
        $crate::knowledge::Source::new(
            concat!("service/", $id),
            concat!("Thunderbird's register of mail providers: ", $file),
            concat!(
                "https://github.com/thunderbird/autoconfig/blob/c6ad79659b5fc321d1593ec4c277815b83e5dec5/ispdb/",
                $file,
                ".xml"
            ),
            "2026-08",
        )
    };
}
use ispdb;

/// Delta Chat's register, as of 2024-11: the service's id, the file's name.
macro_rules! deltachat {
    ($id:literal, $file:literal) => {
        $crate::knowledge::Source::new(
            concat!("service/", $id),
            concat!("Delta Chat's register of providers: ", $file),
            concat!(
                "https://github.com/deltachat/provider-db/blob/5c14381dcfd97827fc966a40e51f720380767530/_providers/",
                $file,
                ".md"
            ),
            "2026-08",
        )
    };
}
use deltachat;

/// Nodemailer's presets, as of 2026-08: the service's id.
macro_rules! nodemailer {
    ($id:literal) => {
        $crate::knowledge::Source::new(
            concat!("service/", $id),
            "Nodemailer's list of well-known services",
            "https://github.com/nodemailer/nodemailer/blob/2f667f4272cb2d7cb479b2e3903ab10600fc0eae/lib/well-known/services.json",
            "2026-08",
        )
    };
}
use nodemailer;

const GROUPS: [&[ServiceFact]; 7] = [
    mailboxes::FACTS,
    mailboxes_national::FACTS,
    relays::FACTS,
    relays_of_clouds::FACTS,
    test_servers::FACTS,
    hosts::FACTS,
    access::FACTS,
];

pub(in crate::knowledge) static SERVICES: [ServiceFact; count(&GROUPS)] = concat(&GROUPS);

#[cfg(test)]
mod tests {
    use super::GROUPS;

    #[test]
    fn every_group_is_sorted_by_id() {
        for group in GROUPS {
            assert!(group.is_sorted_by(|one, next| one.id < next.id), "{} …", group[0].id);
        }
    }
}
