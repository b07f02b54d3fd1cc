//! Settings in the words of mail programs, libraries and servers: reading what somebody has.

mod read;

pub use read::read;
