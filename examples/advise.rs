//! Which port, with which encryption, and why: `cargo run --example advise`.

use port_advice::engine::advise;
use port_advice::model::{Network, NetworkKind, Observation, Outcome, Situation};
use port_advice::text::{English, say};

fn main() {
    // Somebody sends with a mail program from a hotel, and port 465 has timed out.
    let network = Network { kind: Some(NetworkKind::PublicWifi), ..Network::default() };
    let timeout = Observation { port: 465, mode: None, outcome: Outcome::Timeout };
    let situation = Situation { network: Some(network), observations: Some(vec![timeout]), ..Situation::default() };

    let advice = advise(&situation);
    match advice.recommended {
        Some(pair) => println!("{pair}"),
        None => println!("No port works here."),
    }
    for step in &advice.steps {
        println!("- {}", say(&English, step));
    }
}
