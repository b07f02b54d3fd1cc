//! Sends one message as the environment says.

use std::{env, error::Error, time::Duration};

use lettre::{
    Message, SmtpTransport, Transport,
    transport::smtp::authentication::Credentials,
};

fn main() -> Result<(), Box<dyn Error>> {
    let (host, user) = (env::var("LAB_HOST")?, env::var("LAB_USER")?);
    let mut transport = match env::var("LAB_MODE")?.as_str() {
        "implicit-tls" => SmtpTransport::relay(&host)?,
        "starttls" => SmtpTransport::starttls_relay(&host)?,
        _ => SmtpTransport::builder_dangerous(&host),
    };
    if !user.is_empty() {
        transport = transport.credentials(Credentials::new(user, env::var("LAB_PASSWORD")?));
    }
    let transport = transport.port(env::var("LAB_PORT")?.parse()?).timeout(Some(Duration::from_secs(8))).build();
    let message = Message::builder()
        .from("you@example.com".parse()?)
        .to(env::var("LAB_TO")?.parse()?)
        .subject("Test")
        .body("It works.".to_owned())?;
    transport.send(&message)?;
    Ok(())
}
