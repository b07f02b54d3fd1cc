//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The folder that receives everything built: `engine/`, `widget/` and `www/`.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder with the npm manifest: the tools of the build and of the tests that run in Node.
pub fn node_project() -> PathBuf {
    root().join("tests")
}
