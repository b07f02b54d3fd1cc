//! Set-up, build, preview and tests of port-advice: `cargo xtask <task>`. Continuous integration calls nothing else.

mod apt;
mod artefact;
mod bench;
mod build;
mod command;
mod node;
mod package;
mod project;
mod serve;
mod server;
mod setup;
mod sizes;
mod test;
mod toolchain;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Set up, build, preview and test port-advice. Every task does the set-up it needs by itself.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the other tasks need: the WebAssembly target, the npm packages, a browser
    Setup,
    /// Build the engine, the widget and the page into `dist/`, print their sizes and hold the limits
    Build(build::Options),
    /// Build, then serve the help-centre page on this machine and open it in the browser
    Serve(serve::Options),
    /// Build, then put the npm package together: the folder `dist/npm` and the tarball beside it
    Package(package::Options),
    /// Measure the packed engine beside other ways to get the same answer, in Node and in Chromium
    Bench(package::Options),
    /// Run every check and test there is
    Test(test::Options),
    /// Print the sizes of what is in `dist/` and hold the limits
    Sizes,
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Setup => setup::everything(),
        Task::Build(options) => build::run(&options),
        Task::Serve(options) => serve::run(&options),
        Task::Package(options) => package::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Sizes => sizes::run(&artefact::ALL),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
