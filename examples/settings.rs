//! What to paste into a program for a setting, read back and checked: `cargo run --example settings`.

use port_advice::model::{Mode, Wanted};
use port_advice::settings;

fn main() -> Result<(), port_advice::input::InputError> {
    let wanted = Wanted {
        app: "nodemailer".to_owned(),
        port: 587,
        mode: Mode::Starttls,
        host: Some("mail.example.com".to_owned()),
        user_name: None,
    };
    let written = settings::write(&wanted)?;
    for snippet in &written.snippets {
        println!("{}", snippet.text);
        for read in settings::read(&snippet.text) {
            println!("// read back: port {:?}, mode {:?}", read.port, read.mode.map(|mode| mode.to_string()));
        }
    }
    Ok(())
}
