//! Words: a code and its parameters become a sentence.

pub mod ports;
