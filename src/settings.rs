//! Settings in the words of mail programs, libraries and servers: writing them, reading what somebody has, and judging
//! it.

mod read;
mod test_commands;
mod write;

pub use read::read;
pub use test_commands::{ByHand, by_hand};
pub use write::{ADDRESS, HOST, LOCAL_PART, PASSWORD, RECIPIENT, USER_NAME, write};

use crate::engine;
use crate::model::{Assumption, Check, CheckedConfiguration, Configuration, Part, Service, Setting, Situation};

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
        check: judge(&configuration, |setting| setting),
        configuration,
    };
    read(text).into_iter().map(checked).collect()
}

/// Checks a configuration in what else is known of the case. What was taken as usual is never good: nobody stated it.
pub fn judge(configuration: &Configuration, known: impl FnOnce(Setting) -> Setting) -> Option<Check> {
    let check = engine::check(&known(setting(configuration)?));
    // What a product does by default is known; only nobody's settings leave it open.
    let is_nobodys = configuration.product.is_none();
    let assumed = |(what, word)| {
        (is_nobodys && configuration.read.iter().any(|read| read.what == what && read.assumed)).then_some(word)
    };
    let assumed: Vec<_> =
        [(Part::Port, Assumption::Port), (Part::Mode, Assumption::Mode)].into_iter().filter_map(assumed).collect();
    Some(check.with_assumed(assumed))
}

/// The setting of a configuration, if both port and mode could be read. A server of the register is known by its name.
pub fn setting(configuration: &Configuration) -> Option<Setting> {
    let service = configuration.host.clone().map(|host| Service::Host { host });
    Some(Setting {
        port: configuration.port?,
        mode: configuration.mode?,
        enforced: configuration.enforced,
        situation: Situation { authenticates: configuration.authenticates, service, ..Situation::default() },
    })
}
