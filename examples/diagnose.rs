//! What an error message means, and what to do: `cargo run --example diagnose`.

use port_advice::diagnosis::diagnose;
use port_advice::model::Report;
use port_advice::text::{English, say};

fn main() {
    let text = "connect ETIMEDOUT 192.0.2.1:465".to_owned();
    let diagnosis = diagnose(&Report { text, ..Report::default() });
    println!("{} ({})", diagnosis.cause, diagnosis.confidence);
    for step in &diagnosis.steps {
        println!("- {}", say(&English, step));
    }
}
