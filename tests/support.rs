//! What several tests share.

pub mod golden;
pub mod imports;
pub mod messages;
pub mod scenarios;
