//! What a service means by its own reply code.

use super::replies::codes;
use crate::knowledge::{Advisory, ServiceFact, When, advisories, advisory_for};
use crate::pasted::folded::Folded;

/// From this detail on, codes that other services share are seldom; below it, each means something of its own by them.
const FIRST_OF_ITS_OWN: u16 = 14;

/// The advisory whose code the text quotes. Where the service is not known, only a code that one vendor alone has counts.
pub(super) fn advisory(text: &str, service: Option<&ServiceFact>, today: Option<&str>) -> Option<&'static Advisory> {
    let found = codes(&Folded::new(text)).into_iter().filter_map(|code| code.enhanced);
    found.filter(|(class, ..)| *class != 2).find_map(|(class, subject, detail)| {
        let code = format!("{class}.{subject}.{detail}");
        let advisory = match service {
            Some(service) => advisory_for(service.id, &code, text),
            None if detail >= FIRST_OF_ITS_OWN => of_one_vendor(&code, text),
            None => None,
        };
        advisory.filter(|advisory| advisory.on(today) != When::After)
    })
}

/// The first advisory with this code: those of one vendor stand together, the one that its words tell first.
fn of_one_vendor(code: &str, text: &str) -> Option<&'static Advisory> {
    let service = advisories().iter().find(|advisory| advisory.codes.contains(&code))?.services.first()?;
    advisory_for(service, code, text)
}
