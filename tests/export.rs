//! The exports from outside: every format is read by a parser of its own, and all of them must say what `advise` says.

#![cfg(feature = "cli")]
#![expect(clippy::panic, reason = "what cannot be read back is a failed test")]

mod agreement;
mod autoconfig;
mod autodiscover;
mod faq;
mod hostile;
mod markup;
mod mobileconfig;
mod output;
mod profiles;
mod program;
mod read;
mod srv;
