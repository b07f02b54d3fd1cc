//! How far a fact can be trusted: who says it, how long ago.

use crate::model::{Confidence, vocabulary};

/// Facts older than this are trusted less.
const OLD_AFTER_MONTHS: u32 = 24;

vocabulary! {
    /// Who says what a record says.
    SaidBy {
        /// Whoever runs the service or network: its own page, its source code, or its words quoted.
        Owner = "owner",
        /// A register of mail providers whose project looks after every entry.
        List = "list",
        /// A program's presets, a guide, a test by a stranger.
        SecondHand = "second-hand",
        /// One report: a forum, an issue, a customer.
        Report = "report",
    }
}

vocabulary! {
    /// What was read when a source was checked.
    ReadFrom {
        /// The page itself.
        Page = "page",
        /// A stored copy of the page.
        Copy = "copy",
        /// An entry of a list.
        List = "list",
        /// Nothing: the page is where to ask.
        Unread = "unread",
    }
}

/// How far a record can be trusted on a day: an owner or a list is believed, a stranger half, a single report hardly. A
/// record that bears no date, or one older than 24 months, loses one level, and so does what was only inferred.
pub const fn confidence(said: SaidBy, is_recent: bool, is_inferred: bool) -> Confidence {
    let level = match said {
        SaidBy::Owner | SaidBy::List => 2,
        SaidBy::SecondHand => 1,
        SaidBy::Report => 0,
    };
    match level - !is_recent as i32 - is_inferred as i32 {
        2 => Confidence::High,
        1 => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Whether a date is more than 24 months before `today`. Without one of them, that is not known: `None`.
pub fn is_old(as_of: Option<&str>, today: Option<&str>) -> Option<bool> {
    let (then, now) = (months(as_of?)?, months(today?)?);
    Some(now.saturating_sub(then) > OLD_AFTER_MONTHS)
}

/// Months since year 0 of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or of a rule set; a bare year counts from its end.
fn months(date: &str) -> Option<u32> {
    let mut parts = date.split(['-', '.']);
    let year: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next().map_or(Ok(12), str::parse).ok()?;
    Some(year * 12 + month)
}
