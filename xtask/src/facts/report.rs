//! How old the registers are, and what they rest on.

use anyhow::{Result, bail};
use port_advice::knowledge::{RULE_SET, is_old, networks, registers, services, source};
use port_advice::model::{Confidence, Vocabulary};

/// What the table says of an entry.
struct Row {
    id: String,
    as_of: Option<&'static str>,
    checked: &'static str,
    confidence: Confidence,
    sources: usize,
}

pub fn print() -> Result<()> {
    let mistakes = registers::mistakes();
    mistakes.iter().for_each(|mistake| println!("{mistake}"));
    let mut rows: Vec<Row> = rows().collect();
    rows.sort_by_key(|row| (row.as_of.unwrap_or_default(), row.id.clone()));
    println!("{:44} {:10} {:10} {:10} sources", "entry", "as of", "checked", "confidence");
    for row in &rows {
        let as_of = row.as_of.unwrap_or("undated");
        println!("{:44} {as_of:10} {:10} {:10} {}", row.id, row.checked, row.confidence, row.sources);
    }
    summary(&rows);
    match mistakes.len() {
        0 => Ok(()),
        count => bail!("{count} entries cannot be read"),
    }
}

fn rows() -> impl Iterator<Item = Row> {
    let networks = networks().iter().map(|fact| Row {
        id: fact.source.id.to_owned(),
        as_of: fact.as_of,
        checked: fact.source.checked,
        confidence: fact.confidence,
        sources: 1,
    });
    let services = services().iter().map(|fact| Row {
        id: fact.source.id.to_owned(),
        as_of: fact.as_of,
        checked: fact.source.checked,
        confidence: fact.confidence,
        sources: 1 + fact.also.iter().filter(|id| source(id).is_some()).count(),
    });
    networks.chain(services)
}

fn summary(rows: &[Row]) {
    let count = |what: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| what(row)).count();
    println!("\n{} networks, {} services, rule set {RULE_SET}", networks().len(), services().len());
    for confidence in Confidence::ALL {
        println!("{:5} {confidence}", count(&|row| row.confidence == *confidence));
    }
    println!("{:5} undated", count(&|row| row.as_of.is_none()));
    println!("{:5} older than 24 months", count(&|row| is_old(row.as_of, Some(RULE_SET)) == Some(true)));
    println!("{:5} rest on one source", count(&|row| row.sources == 1));
    println!("\nThe next to grow old:");
    for row in rows.iter().filter(|row| is_old(row.as_of, Some(RULE_SET)) == Some(false)).take(10) {
        println!("{:44} {}", row.id, row.as_of.unwrap_or_default());
    }
}
