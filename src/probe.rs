//! Conversations with mail servers, as state machines: events in, actions out. No socket, no clock, no TLS library.
//!
//! A [`Talk`] is one conversation with one address: it connects, listens, says `EHLO`, upgrades where asked, says `QUIT`.
//! Nothing else can be said: it never logs in and never sends mail. Whoever drives it owns the socket, the clock and the
//! TLS library, and tells it what happened; the same events always give the same [`Attempt`]. [`ProbeReport`] puts
//! attempts on all addresses and pairs together, and says what they prove.
//!
//! To add something that servers are seen to do, add a [`Sign`], the place in `talk.rs` that sees it, and a line to
//! `tests/cases/probe.txt`.

mod conclusion;
mod replies;
mod report;
mod talk;

pub use conclusion::{Conclusion, Proof, conclude};
pub use replies::{Malformed, Replies, Reply};
pub use report::{
    Attempt, Capabilities, Certificate, ProbeReport, ProbedPair, Reached, Resolved, Sign, Tls, situation_of,
};
pub use talk::{Action, Command, Down, Event, Limits, Millis, Talk, TlsFailure};
