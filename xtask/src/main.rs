//! Set-up, build, preview and tests of port-advice: `cargo xtask <task>`. Continuous integration calls nothing else.

mod apt;
mod artefact;
mod bench;
mod browser;
mod build;
mod check;
mod command;
mod facts;
mod features;
mod fuzz;
mod generate;
mod harvest;
mod lab;
mod locales;
mod names;
mod node;
mod package;
mod project;
mod serve;
mod server;
mod setup;
mod sizes;
mod system;
mod test;
mod toolchain;
mod verify;
mod version;
mod wordpress;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Set up, build, preview and test port-advice. Every task does the set-up it needs by itself.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    /// Install missing system packages without asking
    #[arg(long, global = true)]
    yes: bool,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the other tasks need: the WebAssembly target, the npm packages, the browsers
    Setup,
    /// Build the engine, the widget and the page into `dist/`, print their sizes and hold the limits
    Build(build::Options),
    /// Build, then serve the help-centre page on this machine and open it in the browser
    Serve(serve::Options),
    /// Build, then put together what is handed out: the npm package in `dist/npm`, its tarball, and the zip to serve oneself
    Package(package::Options),
    /// Put the WordPress plugin together, with a company's articles: the folder `dist/wordpress/port-advice`
    Wordpress(wordpress::Options),
    /// Measure the packed engine and the widget beside other ways to the same, in Node and in Chromium
    Bench(package::Options),
    /// Say what the translations lack, or with `--stamp` that one is up to date
    Locales(locales::Options),
    /// Print how old each fact is, how far it can be trusted and on how many sources it rests; or import what lists have
    Facts(facts::Options),
    /// Check again what a machine can: the servers of the services, the pages of the sources, the lists, IANA's rows
    Verify(verify::Options),
    /// Read how programs word their failures in other languages, and keep what tells them apart
    Harvest(harvest::Options),
    /// Let real mail servers and real mail clients meet, and compare what happens with what is recorded
    Lab(lab::Options),
    /// Compile the example `advise` with every feature alone and all together, and see that it says a sentence
    Features,
    /// Run every check and test there is
    Test(test::Options),
    /// Run the checks and tests that need no browser and no WebAssembly
    Check,
    /// Put Rust and JavaScript into their formatters' form
    Format,
    /// Write what is made of the source: tables in the documentation, lists in JavaScript; `--check` compares
    Generate(generate::Options),
    /// Look for advisories, licences and signatures of what we build on
    Audit,
    /// Throw made-up text at the readers of text
    Fuzz(fuzz::Options),
    /// Print the version; say where it differs
    Version(version::Options),
    /// Print the sizes of what is in `dist/` and hold the limits
    Sizes,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    system::answer_beforehand(cli.yes);
    let done = match cli.task {
        Task::Setup => setup::everything(),
        Task::Build(options) => build::run(&options),
        Task::Serve(options) => serve::run(&options),
        Task::Package(options) => package::run(&options),
        Task::Wordpress(options) => wordpress::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Locales(options) => locales::run(&options),
        Task::Facts(options) => facts::run(&options),
        Task::Verify(options) => verify::run(&options),
        Task::Harvest(options) => harvest::run(&options),
        Task::Lab(options) => lab::run(&options),
        Task::Features => features::run(),
        Task::Test(options) => test::run(&options),
        Task::Check => check::all(),
        Task::Format => check::format(),
        Task::Generate(options) => generate::run(&options),
        Task::Audit => check::audit(),
        Task::Fuzz(options) => fuzz::run_targets(&options),
        Task::Version(options) => version::run(&options),
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
