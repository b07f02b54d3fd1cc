//! Settings in the words of mail programs, libraries and servers: writing them, reading what somebody has, and judging
//! it.

mod read;
mod test_commands;
mod write;

pub use read::read;
pub use test_commands::{ByHand, by_hand};
pub use write::{ADDRESS, HOST, LOCAL_PART, PASSWORD, RECIPIENT, USER_NAME, write};

use crate::engine;
use crate::knowledge::services;
use crate::model::{CheckedConfiguration, Configuration, Service, Setting};

/// Reads a pasted configuration and checks every server in it.
///
/// ```
/// use port_advice::model::Verdict;
///
/// let found = port_advice::settings::check("host: mail.example.com\nport: 587\nencryption: SSL/TLS");
/// assert_eq!(found[0].check.as_ref().map(|check| check.verdict), Some(Verdict::Broken));
/// ```
pub fn check(text: &str) -> Vec<CheckedConfiguration> {
    let checked = |configuration: Configuration| CheckedConfiguration {
        check: setting(&configuration).map(|setting| engine::check(&setting)),
        configuration,
    };
    read(text).into_iter().map(checked).collect()
}

/// The setting of a configuration, if both port and mode could be read. A server of the register is known by its name.
pub fn setting(configuration: &Configuration) -> Option<Setting> {
    let host = configuration.host.as_deref();
    let service = services().iter().find(|service| service.host.is_some() && service.host == host);
    Some(Setting {
        port: configuration.port?,
        mode: configuration.mode?,
        role: None,
        authenticates: configuration.authenticates,
        client: None,
        service: service.map(|service| Service::Id(service.id.to_owned())),
        enforced: configuration.enforced,
    })
}
