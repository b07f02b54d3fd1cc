//! The registers as lines of fields.

use super::record::{
    Fields, advisory, messages, network, service, source, write_advisory, write_messages, write_network, write_service,
    write_source,
};
use super::{Messages, Registers};
use crate::knowledge::store::{DataError, DataKind};
use crate::knowledge::{Advisory, NetworkFact, RULE_SET, ServiceFact, Source};

pub(super) fn write(
    networks: &[NetworkFact],
    services: &[ServiceFact],
    sources: &[Source],
    advisories: &[Advisory],
    messages: &[Messages],
) -> String {
    let mut text = format!("{RULE_SET}\n");
    let networks = networks.iter().map(|fact| ("network", write_network(fact)));
    let services = services.iter().map(|fact| ("service", write_service(fact)));
    let sources = sources.iter().map(|fact| ("source", write_source(fact).to_vec()));
    let advisories = advisories.iter().map(|advisory| ("advisory", write_advisory(advisory).to_vec()));
    let messages = messages.iter().map(|messages| ("messages", write_messages(messages).to_vec()));
    for (kind, fields) in networks.chain(services).chain(sources).chain(advisories).chain(messages) {
        text.extend([kind, "\t", &fields.join("\t"), "\n"]);
    }
    text
}

pub(super) fn read(text: &'static str) -> Result<Registers, DataError> {
    let mut registers = Registers::default();
    let mut lines = text.lines().zip(1..);
    if lines.next() != Some((RULE_SET, 1)) {
        return Err(DataError::new(DataKind::Registers, 1));
    }
    for (line, number) in lines {
        read_line(line, &mut registers).ok_or_else(|| DataError::new(DataKind::Registers, number))?;
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
        "advisory" => registers.advisories.push(advisory(&mut fields)?),
        "messages" => registers.messages.push(messages(&mut fields)?),
        _ => return None,
    }
    fields.end()
}
