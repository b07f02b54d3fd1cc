//! From an error message to its cause.
//!
//! Read the text once for what it says (fragments, reply codes, port, mode), judge whether it is about mail at all,
//! then go through an ordered table of causes. The same text always gives the same answer, in time that grows with
//! its length and no faster.

mod detail;
mod facts;
mod observed;
mod origin;
mod outlook;
mod ranking;
mod reading;
mod redirected;
mod replies;
mod scan;
mod server;
mod settled;
mod steps;
mod subject;
mod timeline;
mod topic;
mod vendor;
mod wire;

pub use observed::observed;

use outlook::Outlook;
use ranking::Ranked;

use crate::model::{Advice, Cause, Certainty, Diagnosis, Endpoint, PortMode, RankedCause, Reason, Report};
use crate::pasted;

/// What to do about a cause that is known, whoever found it.
pub fn what_to_do(cause: Cause, report: &Report) -> Vec<Reason> {
    let facts = facts::Facts::of(report);
    steps::steps(cause, None, &facts, &Outlook::of(cause, None, &facts, report), None)
}

/// The pair to go to for a cause that is known, and the advice it comes from; none where no pair helps.
pub fn change_for(cause: Cause, report: &Report) -> (Option<PortMode>, Advice) {
    let outlook = Outlook::of(cause, None, &facts::Facts::of(report), report);
    (outlook.change, outlook.advice)
}

/// The text as fragments of messages are written: lower case, without accents, one space between words.
#[doc(hidden)]
pub fn folded(text: &str) -> String {
    String::from_utf8_lossy(pasted::folded::Folded::new(text).bytes()).into_owned()
}

/// What an error message means.
///
/// ```
/// use port_advice::diagnosis::diagnose;
/// use port_advice::model::{Cause, Report};
///
/// let text = "535 5.7.8 Error: authentication failed".to_owned();
/// let diagnosis = diagnose(&Report { text, ..Report::default() });
/// assert_eq!(diagnosis.cause, Cause::Authentication);
/// assert_eq!(diagnosis.change, None, "no other port helps");
/// ```
pub fn diagnose(report: &Report) -> Diagnosis {
    let (facts, others) = facts::Facts::of_attempts(report);
    let mut ranked = ranking::rank(&facts);
    let fine = detail::detail(&facts, &ranked);
    let detail = fine.as_ref().map(|fine| fine.cause);
    if let (Some(first), Some(Cause::Intercepted | Cause::SenderNotAllowed)) = (ranked.first_mut(), detail) {
        // What the words stand for is not what the cause's own word says first.
        first.certainty = first.certainty.max(Certainty::Likely);
    }
    add_other_failures(&mut ranked, &others);
    let first = ranked.first();
    let cause = first.map_or(Cause::Unknown, |first| first.cause);
    let outlook = Outlook::of(cause, detail, &facts, report);
    let advisory = vendor::advisory(&report.text, outlook.service, report.situation.today.as_deref());
    let shown = pasted::redact::redact(&report.text, &facts.phrases);
    let telling = fine.as_ref().filter(|fine| !fine.evidence.is_empty()).or(first);
    Diagnosis {
        cause,
        detail,
        confidence: first.map_or(Certainty::None, |first| first.certainty),
        change: outlook.change,
        steps: steps::steps(cause, detail, &facts, &outlook, advisory),
        port: facts.port,
        mode: facts.mode,
        producer: facts.producer,
        service: outlook.service.map(|service| service.id),
        endpoint: outlook.server.map(|server| Endpoint { host: server.host, port: facts.port, mode: facts.mode }),
        advice: outlook.advice,
        line: telling.and_then(|telling| line_of(&report.text, telling.evidence.first()?.start)),
        highlights: telling.map(|telling| shown.places(&telling.evidence)).unwrap_or_default(),
        causes: in_order(ranked, fine),
        redacted: shown.text,
    }
}

/// What an attempt failed for that was not the last is a cause of its own, unless it is the same.
fn add_other_failures(ranked: &mut Vec<Ranked>, others: &[facts::Facts]) {
    for other in others.iter().filter_map(|facts| ranking::rank(facts).into_iter().next()) {
        if !ranked.is_empty() && ranked.iter().all(|known| known.cause != other.cause) {
            ranked.push(other);
        }
    }
}

/// The number of the line on which a byte stands, from 1; none where there is one line only.
fn line_of(text: &str, at: usize) -> Option<usize> {
    let breaks = |part: &str| part.bytes().filter(|byte| *byte == b'\n').count();
    (breaks(text.trim_end()) > 0).then(|| breaks(text.get(..at).unwrap_or_default()) + 1)
}

/// The causes, the likeliest first; its detail follows it.
fn in_order(ranked: Vec<Ranked>, fine: Option<Ranked>) -> Vec<RankedCause> {
    let mut ranked = ranked;
    if let Some(fine) = fine.filter(|_| !ranked.is_empty()) {
        ranked.insert(1, fine);
    }
    ranked.into_iter().map(|ranked| RankedCause { cause: ranked.cause, evidence: ranked.evidence }).collect()
}

#[cfg(test)]
mod tests {
    use super::diagnose;
    use crate::model::Report;
    use crate::pasted::steps;

    #[test]
    fn time_grows_with_the_length() {
        steps::grow_with_the_length(|text| {
            drop(diagnose(&Report { text: text.to_owned(), ..Report::default() }));
        });
    }
}
