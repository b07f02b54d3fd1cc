//! Reading what strangers wrote: folding, numbers, ports, tokens of configurations, and the text without its secrets.

pub(crate) mod folded;
pub(crate) mod hosts;
pub(crate) mod lexer;
pub(crate) mod names;
pub(crate) mod number;
pub(crate) mod ports;
pub(crate) mod redact;
pub(crate) mod secrets;
pub(crate) mod spelling;
#[cfg(test)]
pub(crate) mod steps;
