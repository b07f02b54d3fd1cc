//! The networks, grouped by what they are.

mod access_americas;
mod access_asia_pacific;
mod access_europe;
mod clouds;
mod hosts;
mod hyperscalers;
mod platforms;
mod shared;
mod vpn;

use super::{NetworkFact, NetworkNote, Opening};
use crate::knowledge::{concat, count};

const GROUPS: [&[NetworkFact]; 9] = [
    hyperscalers::FACTS,
    clouds::FACTS,
    platforms::FACTS,
    hosts::FACTS,
    access_americas::FACTS,
    access_europe::FACTS,
    access_asia_pacific::FACTS,
    shared::FACTS,
    vpn::FACTS,
];

pub(in crate::knowledge) static NETWORKS: [NetworkFact; count(&GROUPS)] = concat(&GROUPS);

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
