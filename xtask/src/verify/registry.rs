//! IANA's registry of ports beside the rows that the sources quote.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use port_advice::knowledge::sources;

const REGISTRY: &str = "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.csv";

/// The registry as CSV: a file, or today's.
pub fn read(file: Option<&Path>) -> Result<String> {
    if let Some(file) = file {
        return fs::read_to_string(file).with_context(|| file.display().to_string());
    }
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--location", "--fail", "--max-time", "60", REGISTRY]);
    let output = curl.output().context("curl does not run")?;
    ensure!(output.status.success(), "{REGISTRY} does not answer");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A line for each port whose row says something else than our source's title, `IANA registry: 25/tcp is smtp`.
pub fn differences(registry: &str) -> Vec<String> {
    let quoted = sources().filter_map(|source| {
        let row = source.title.strip_prefix("IANA registry: ")?;
        let (port, rest) = row.split_once("/tcp ")?;
        Some((source.id, port, rest.strip_prefix("is ")))
    });
    let differs = |(id, port, ours): (&str, &str, Option<&str>)| {
        let names = names(registry, port);
        let agrees = ours.map_or(names.is_empty(), |ours| names.contains(&ours));
        let theirs = if names.is_empty() { "no service".to_owned() } else { names.join(", ") };
        (!agrees).then(|| format!("{id}: {port}/tcp is {theirs}, ours: {}", ours.unwrap_or("no service")))
    };
    quoted.filter_map(differs).collect()
}

/// The services of a port. A row begins with name, port and protocol; the lines of a long description do not.
fn names<'a>(registry: &'a str, port: &str) -> Vec<&'a str> {
    let name = |line: &'a str| {
        let mut fields = line.split(',');
        let (name, number, protocol) = (fields.next()?, fields.next()?, fields.next()?);
        (number == port && protocol == "tcp" && !name.is_empty()).then_some(name)
    };
    registry.lines().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::differences;

    const REGISTRY: &str = "Service Name,Port Number,Transport Protocol,Description\n\
        smtp,25,tcp,Simple Mail Transfer\nsmtp,25,udp,Simple Mail Transfer\n,26,tcp,Unassigned\nhttp,80,tcp,\"World Wide\n\
        Web, HTTP\"\nhttps,443,tcp,x\nurd,465,tcp,URL Rendezvous\nsubmissions,465,tcp,Message Submission over TLS\n\
        password-chg,586,tcp,x\nsubmission,587,tcp,x\ncal,588,tcp,x\nblackjack,1025,tcp,x\nellpack,2025,tcp,x\nlbm,2465,tcp,x\n\
        ms-v-worlds,2525,tcp,x\nmasc,2587,tcp,x\nca-audit-da,8025,tcp,x\n";

    #[test]
    fn rows_that_say_something_else_are_told() {
        assert_eq!(differences(REGISTRY), Vec::<String>::new());
        let changed =
            REGISTRY.replace("cal,588", "other,588").replace(",26,tcp", "new,26,tcp").replace("masc,2587", "masc,2588");
        assert_eq!(
            differences(&changed),
            [
                "iana-26: 26/tcp is new, ours: no service",
                "iana-588: 588/tcp is other, ours: cal",
                "iana-2587: 2587/tcp is no service, ours: masc",
            ]
        );
    }
}
