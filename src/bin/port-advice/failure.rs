//! What ends the program early.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use port_advice::input::{InputError, Problem};

/// Why the program stops.
#[derive(Debug)]
pub enum Failure {
    /// It was called with something it cannot use.
    Usage(String),
    /// A file or a pipe failed.
    Io(io::Error),
}

impl Failure {
    /// Says what is wrong and with which exit status to leave. A reader that went away is no failure.
    pub fn report(self) -> ExitCode {
        match self {
            Self::Usage(message) => {
                eprintln!("error: {message}");
                ExitCode::from(2)
            }
            Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Self::Io(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

impl Failure {
    /// A file with mistakes: names each of them.
    pub fn in_file(file: &Path, problems: &InputError) -> Self {
        let each: Vec<_> = problems.iter().map(|problem| format!("\n  - {problem}")).collect();
        Self::Usage(format!("{} cannot be used:{}", file.display(), each.concat()))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Io(error.into())
    }
}

impl From<InputError> for Failure {
    fn from(problems: InputError) -> Self {
        Self::Usage(problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n       "))
    }
}
