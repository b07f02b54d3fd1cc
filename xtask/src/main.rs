//! Set-up and packaging.
fn main() {}
