//! A situation and its advice as numbers. Making objects is what costs between JavaScript and here; numbers are cheap, and
//! JavaScript makes the objects from what it was told once: [`words`], [`ids`], and each [`reason`] when it first comes up.

mod answer;
mod question;

use serde::Serialize;

pub(super) use answer::{advise, reason};
pub(super) use question::{place, situation};

use crate::knowledge::{self, RULE_SET};
use crate::model::{
    Assumption, Blocking, Gate, Mode, NetworkKind, Offer, Outcome, Policy, Role, Security, Vocabulary, vocabulary,
};

vocabulary! {
    /// What the next numbers of a question are about, called as in the situation.
    Field {
        /// The role.
        Role = "role",
        /// The network's kind.
        Kind = "kind",
        /// The place of the network in the register.
        Network = "network",
        /// How many ports the network is said to block, and which.
        Blocked = "blocked",
        /// Whether the client speaks implicit TLS.
        ImplicitTls = "implicitTls",
        /// Whether the client speaks STARTTLS.
        Starttls = "starttls",
        /// The place of the service in the register.
        Service = "service",
        /// How many pairs a service of one's own offers, and for each its port and mode.
        Options = "options",
        /// Whether the sender logs in.
        Authenticates = "authenticates",
        /// The policy.
        Policy = "policy",
        /// How many observations there are, and for each its port, 1 and a mode or 0, and its outcome.
        Observations = "observations",
        /// The ten characters of today's date.
        Today = "today",
    }
}

/// How many numbers a question may have, and every word that a number stands for: its place in one of these lists.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Words {
    room: usize,
    rule_set: &'static str,
    field: &'static [&'static str],
    role: &'static [&'static str],
    kind: &'static [&'static str],
    mode: &'static [&'static str],
    policy: &'static [&'static str],
    outcome: &'static [&'static str],
    blocking: &'static [&'static str],
    security: &'static [&'static str],
    gate: &'static [&'static str],
    offer: &'static [&'static str],
    assumption: &'static [&'static str],
}

pub(super) fn words() -> Words {
    Words {
        room: question::ROOM,
        rule_set: RULE_SET,
        field: Field::SPELLINGS,
        role: Role::SPELLINGS,
        kind: NetworkKind::SPELLINGS,
        mode: Mode::SPELLINGS,
        policy: Policy::SPELLINGS,
        outcome: Outcome::SPELLINGS,
        blocking: Blocking::SPELLINGS,
        security: Security::SPELLINGS,
        gate: Gate::SPELLINGS,
        offer: Offer::SPELLINGS,
        assumption: Assumption::SPELLINGS,
    }
}

#[derive(Serialize)]
pub(super) struct Ids {
    networks: Vec<&'static str>,
    services: Vec<&'static str>,
}

pub(super) fn ids() -> Ids {
    Ids {
        networks: knowledge::networks().iter().map(|network| network.id).collect(),
        services: knowledge::services().iter().map(|service| service.id).collect(),
    }
}
