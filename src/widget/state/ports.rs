//! The ports side by side: one row for each, with its best option and all its options.

use crate::model::{Advice, OptionAdvice, PortMode};

/// How a port stands in the reader's situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The recommended one.
    Best,
    /// Would do, too.
    Accepted,
    /// Does not fit.
    Rejected,
}

/// One port with its options, the best one first.
#[derive(Clone, Debug, PartialEq)]
pub struct PortRow<'a> {
    /// The port.
    pub port: u16,
    /// How it stands.
    pub standing: Standing,
    /// The option people would use on it.
    pub best: &'a OptionAdvice,
    /// All its options, `best` among them.
    pub options: Vec<&'a OptionAdvice>,
}

/// The ports of the advice, ascending; `best` is the pair to use.
pub fn port_rows(advice: &Advice, best: Option<PortMode>) -> Vec<PortRow<'_>> {
    let mut rows: Vec<PortRow<'_>> = Vec::new();
    for option in &advice.options {
        match rows.iter_mut().find(|row| row.port == option.port) {
            Some(row) => {
                if best == Some(option.pair()) {
                    (row.best, row.standing) = (option, Standing::Best);
                }
                row.options.push(option);
            }
            None => {
                let place = rows.partition_point(|row| row.port < option.port);
                let standing = standing(best, option);
                rows.insert(place, PortRow { port: option.port, standing, best: option, options: vec![option] });
            }
        }
    }
    rows
}

fn standing(best: Option<PortMode>, option: &OptionAdvice) -> Standing {
    if best == Some(option.pair()) {
        Standing::Best
    } else if option.accepted {
        Standing::Accepted
    } else {
        Standing::Rejected
    }
}
