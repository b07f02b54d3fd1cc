//! The words of the program's text answers that the widget does not have.

use super::message::messages;

messages! {
    /// A heading or a phrase of a text answer.
    Terminal in "terminal" {
        /// One option with what is thought of it.
        Option = "option" => "port {port}, encryption: {mode} ({security}; {blocking})",
        /// Heading of the accepted options.
        Accepted = "accepted" => "What works (best first)",
        /// Heading of the rejected options.
        Rejected = "rejected" => "What does not work",
        /// Heading of the notes.
        GoodToKnow = "good-to-know" => "Good to know",
        /// Heading of what the hosting company says about itself.
        AtHost = "at-host" => "At {brand}",
        /// One of its servers.
        Server = "server" => "server {host}",
        /// What was read of a configuration.
        Read = "read" => "Read: server {host}, port {port}, encryption: {mode}.",
        /// A value that was not there, with what it is by default.
        Assumed = "assumed" => "{value} (assumed)",
        /// A value that was not there.
        NotFound = "not-found" => "not found",
        /// How many lines of a configuration say nothing to us.
        NotUnderstood = "not-understood" => "Lines not understood: {count}.",
        /// No check without port and encryption.
        NotChecked = "not-checked" => "We could not find the port or the encryption, so nothing was checked.",
        /// The verdict of a check.
        Verdict = "verdict" => "Verdict: {verdict}.",
        /// Heading of the findings.
        Why = "why" => "Why",
        /// The likeliest cause.
        Cause = "cause" => "Cause: {cause} ({certainty}).",
        /// Which line of a pasted text tells.
        FromLine = "from-line" => "This is what line {line} says.",
        /// Heading of the other causes.
        OtherCauses = "other-causes" => "Other possible causes",
        /// Heading of what to type into the fields of a form.
        TypeThis = "type-this" => "What to enter",
        /// Heading of what cannot be set as it should be.
        Mind = "mind" => "Please note",
        /// Heading of the sources.
        Sources = "sources" => "Sources",
    }
}
