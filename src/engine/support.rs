//! Whom to ask when it still fails.

use super::Said;
use super::case::Case;
use super::said::About;
use crate::model::Code;

/// The support of the service, or of the host; nobody's where the server is one's own.
pub(super) fn ask_support(case: &Case<'_>) -> Option<Said> {
    if case.whereto.is_own() {
        return None;
    }
    Some(match case.service {
        Some(service) => Said::new(Code::AskSupport, &[]).about(About::Service(service)),
        None => Said::new(Code::AskHost, &["rfc6186-3.1"]),
    })
}
