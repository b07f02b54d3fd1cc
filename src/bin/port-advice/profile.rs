//! The hosting company's profile, from a file.

use std::fs;
use std::path::Path;

use port_advice::input;
use port_advice::profile::Profile;

use super::failure::Failure;
use super::lines;

/// Reads a profile; every mistake in it is named.
pub fn read(file: &Path) -> Result<Profile, Failure> {
    let text = fs::read(file).map_err(|error| Failure::Usage(format!("cannot read {}: {error}", file.display())))?;
    let profile = lines::parse(&text).and_then(|tree| input::profile(&tree));
    profile.map_err(|problems| Failure::in_file(file, &problems))
}
