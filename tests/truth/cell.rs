//! The recorded cells.

use std::{env, fs};

use port_advice::model::{Cause, Mode, PortMode, Role, Setting, Situation, Vocabulary};
use serde_json::Value;

/// What is checked in.
const RECORDED: &str = include_str!("../lab/truth.jsonl");

/// The first line: when it was recorded, and with which versions.
pub fn heading() -> Value {
    RECORDED.lines().next().and_then(|line| serde_json::from_str(line).ok()).expect("a heading")
}

/// The cells that are checked in.
pub fn recorded() -> Vec<Cell> {
    cells(RECORDED)
}

/// The cells that were just tried, or else those that are checked in.
pub fn tried() -> Vec<Cell> {
    match env::var_os("TRUTH") {
        Some(file) => cells(&fs::read_to_string(file).expect("the file that TRUTH names")),
        None => recorded(),
    }
}

fn cells(text: &str) -> Vec<Cell> {
    text.lines().skip(1).map(Cell::of).collect()
}

/// What one client did with one setting.
#[derive(Debug)]
pub struct Cell {
    pub client: String,
    pub server: String,
    pub port: u16,
    pub mode: Mode,
    /// What else was wrong.
    pub trouble: Option<String>,
    /// How the message came, if it did.
    pub delivered: Option<Delivered>,
    /// The seconds before it gave up, if it hung.
    pub hung: Option<u64>,
    pub text: String,
}

/// The way a message came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivered {
    pub encrypted: bool,
    pub login: bool,
}

impl Cell {
    fn of(line: &str) -> Self {
        let cell: Value = serde_json::from_str(line).expect("a line of JSON");
        let word = |name: &str| cell[name].as_str().map(str::to_owned);
        let is = |value: &Value, name: &str| value[name].as_bool().expect("true or false");
        Self {
            client: word("client").expect("a client"),
            server: word("server").expect("a server"),
            port: cell["port"].as_u64().and_then(|port| port.try_into().ok()).expect("a port"),
            mode: word("mode").and_then(|mode| Mode::parse(&mode)).expect("a mode"),
            trouble: word("trouble"),
            delivered: cell
                .get("delivered")
                .filter(|delivered| !delivered.is_null())
                .map(|delivered| Delivered { encrypted: is(delivered, "encrypted"), login: is(delivered, "login") }),
            hung: cell["hung"].as_u64(),
            text: word("text").unwrap_or_default(),
        }
    }

    /// The mode that was spoken: some clients speak another than they are told, where the port or the server suggests it.
    pub fn spoken(&self) -> Mode {
        match &self.delivered {
            Some(Delivered { encrypted: true, .. }) if self.port == 465 => Mode::ImplicitTls,
            Some(Delivered { encrypted: true, .. }) => Mode::Starttls,
            _ => self.mode,
        }
    }

    /// As a question to `check`.
    pub fn setting(&self) -> Setting {
        let situation = Situation { role: Some(Role::Application), ..Situation::default() };
        Setting { situation, ..Setting::of(PortMode::new(self.port, self.spoken())) }
    }

    /// What was wrong, by how the lab is built; where the server leaves it open which of two things it minds, both.
    pub fn causes(&self) -> &'static [Cause] {
        match (self.trouble.as_deref(), self.port, self.mode) {
            (Some("wrong-password"), ..) => &[Cause::Authentication],
            (Some("no-login"), ..) => &[Cause::RelayDenied],
            (Some("other-name" | "unknown-authority" | "expired"), ..) => &[Cause::Certificate],
            (Some("old-tls"), ..) => &[Cause::TlsVersionOrCipher],
            (Some("greylisted"), ..) => &[Cause::Other],
            (Some("listed"), ..) => &[Cause::PolicyOrReputation],
            (Some("no-starttls"), ..) => &[Cause::StarttlsNotOffered],
            (Some("nothing-listens"), ..) => &[Cause::RefusedOrNotListening],
            (Some("dropped"), ..) => &[Cause::PortBlocked],
            (Some("no-such-name"), ..) => &[Cause::Dns],
            (Some(other), ..) => unreachable!("no such trouble: {other}"),
            (None, 465, Mode::Starttls | Mode::None) => &[Cause::PlaintextOnImplicitTlsPort],
            (None, 25 | 587 | 2525, Mode::ImplicitTls) => &[Cause::ImplicitTlsOnStarttlsPort],
            // Port 25 has no login, with STARTTLS or without; clients that go on without one may not relay.
            (None, 25, Mode::Starttls) => &[Cause::Authentication, Cause::RelayDenied],
            (None, 25, Mode::None) => &[Cause::Authentication, Cause::RelayDenied, Cause::StarttlsRequired],
            (None, _, Mode::None) => &[Cause::StarttlsRequired],
            (None, ..) => &[],
        }
    }

    /// The text fits several causes and tells none: the true one must be named, not come first.
    pub fn is_mute(&self) -> bool {
        match (self.client.as_str(), self.trouble.as_deref()) {
            // One sentence for every connection that fails.
            ("git-send-email", Some("nothing-listens" | "dropped" | "no-such-name")) => true,
            // Error 0 for everything about TLS from the first byte.
            ("phpmailer", Some("old-tls")) => self.port == 465,
            // The code without the words.
            ("curl", Some("listed")) => true,
            _ => false,
        }
    }

    /// How it is called in a failure of a test.
    pub fn name(&self) -> String {
        let Self { client, server, port, mode, .. } = self;
        format!("{client} {server} {port}/{mode} {}", self.trouble.as_deref().unwrap_or_default())
    }
}
