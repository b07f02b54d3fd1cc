//! The registers as lines of fields.

use super::Registers;
use super::record::{Fields, network, service, source, write_network, write_service, write_source};
use crate::knowledge::{NetworkFact, RULE_SET, ServiceFact, Source};

/// A text that is not one of registers of this version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRegisters {
    /// The line that cannot be read, from 1.
    pub line: usize,
}

impl core::fmt::Display for BadRegisters {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "line {} of the registers is not of rule set {RULE_SET}", self.line)
    }
}

impl core::error::Error for BadRegisters {}

pub(super) fn write(networks: &[NetworkFact], services: &[ServiceFact], sources: &[Source]) -> String {
    let mut text = format!("{RULE_SET}\n");
    let networks = networks.iter().map(|fact| ("network", write_network(fact)));
    let services = services.iter().map(|fact| ("service", write_service(fact)));
    let sources = sources.iter().map(|fact| ("source", write_source(fact).to_vec()));
    for (kind, fields) in networks.chain(services).chain(sources) {
        text.extend([kind, "\t", &fields.join("\t"), "\n"]);
    }
    text
}

pub(super) fn read(text: &'static str) -> Result<Registers, BadRegisters> {
    let mut registers = Registers { networks: Vec::new(), services: Vec::new(), sources: Vec::new() };
    let mut lines = text.lines().zip(1..);
    if lines.next() != Some((RULE_SET, 1)) {
        return Err(BadRegisters { line: 1 });
    }
    for (line, number) in lines {
        read_line(line, &mut registers).ok_or(BadRegisters { line: number })?;
    }
    Ok(registers)
}

fn read_line(line: &'static str, registers: &mut Registers) -> Option<()> {
    let (kind, fields) = line.split_once('\t')?;
    let mut fields = Fields::new(fields);
    match kind {
        "network" => registers.networks.push(network(&mut fields)?),
        "service" => registers.services.push(service(&mut fields)?),
        "source" => registers.sources.push(source(&mut fields)?),
        _ => return None,
    }
    fields.end()
}
