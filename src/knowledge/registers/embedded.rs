//! The registers that are compiled in: texts that people tend, read at the first look.

use super::{Mistake, Registers, tended};
use crate::knowledge::advisories;
use crate::knowledge::messages::list::MESSAGES;
use crate::knowledge::sources::list::SOURCES;

/// The files of a folder beside this one, each with the name under which a mistake in it is told.
macro_rules! texts {
    ($folder:literal: $($file:literal)+) => {
        &[$((
            concat!("src/knowledge/", $folder, "/", $file, ".txt"),
            include_str!(concat!("../", $folder, "/", $file, ".txt")),
        )),+]
    };
}

/// Grouped by what they are.
const NETWORKS: &[(&str, &str)] = texts!("networks":
    "hyperscalers" "clouds" "platforms" "hosts" "access-americas" "access-europe" "access-asia-pacific" "shared" "vpn");

/// Grouped by what they are; what was imported and nobody has looked after comes last.
const SERVICES: &[(&str, &str)] = texts!("services":
    "mailboxes" "mailboxes-national" "relays" "relays-of-clouds" "test-servers" "hosts" "access" "thunderbird" "deltachat"
    "nodemailer");

pub(super) fn registers() -> Registers {
    read().0
}

/// What is wrong with the texts; a test sees to it that nothing is. An entry with a mistake is left out.
pub fn mistakes() -> Vec<Mistake> {
    read().1
}

fn read() -> (Registers, Vec<Mistake>) {
    let mut mistakes = Vec::new();
    let registers = Registers {
        networks: tended::read(NETWORKS, tended::network, &mut mistakes),
        services: tended::read(SERVICES, tended::service, &mut mistakes),
        sources: SOURCES.to_vec(),
        advisories: advisories().to_vec(),
        messages: MESSAGES.to_vec(),
    };
    (registers, mistakes)
}
