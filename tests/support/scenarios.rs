//! The scenarios of `tests/cases/advise.txt`.

use port_advice::engine::advise;
use port_advice::input;
use port_advice::model::Advice;

const TABLE: &str = include_str!("../cases/advise.txt");

/// A sentence, the situation as JSON, what must come out, and what must be said.
pub struct Scenario<'a> {
    pub sentence: &'a str,
    pub situation: &'a str,
    pub expected: &'a str,
    pub details: Vec<&'a str>,
}

pub fn scenarios() -> impl Iterator<Item = Scenario<'static>> {
    TABLE.split("\n\n").filter(|block| !block.starts_with(['#', '='])).map(|block| {
        let mut lines = block.trim().lines().map(str::trim);
        let mut next = || lines.next().expect("a scenario has three lines at least");
        Scenario {
            sentence: next(),
            situation: next(),
            expected: next().strip_prefix("=> ").expect("the third line starts with =>"),
            details: lines.collect(),
        }
    })
}

/// The advice for a situation in JSON.
pub fn answer(situation: &str) -> Result<Advice, String> {
    let json = serde_json::from_str(situation).map_err(|error| error.to_string())?;
    Ok(advise(&input::situation(&json).map_err(|problems| problems.to_string())?))
}
