//! English words of the program's text answers.

use crate::text::Terminal;

/// The words of a heading or a phrase.
pub(in crate::text) fn terminal(word: Terminal) -> &'static str {
    match word {
        Terminal::Option => "port {port}, encryption {mode} ({security}; {blocking})",
        Terminal::Accepted => "What works, the best first",
        Terminal::Rejected => "What does not",
        Terminal::GoodToKnow => "Good to know",
        Terminal::AtHost => "At {brand}",
        Terminal::Server => "server {host}",
        Terminal::Read => "Read: server {host}, port {port}, encryption {mode}.",
        Terminal::Assumed => "{value} (assumed)",
        Terminal::NotFound => "not found",
        Terminal::NotUnderstood => "Not understood: {count} of its lines.",
        Terminal::NotChecked => "Port or encryption could not be read, so nothing was checked.",
        Terminal::Verdict => "Verdict: {verdict}.",
        Terminal::Why => "Why",
        Terminal::Cause => "Cause: {cause} ({certainty}).",
        Terminal::OtherCauses => "It may also be",
        Terminal::TypeThis => "What to type",
        Terminal::Mind => "Mind this",
        Terminal::Sources => "Sources",
    }
}
