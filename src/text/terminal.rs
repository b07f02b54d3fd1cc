//! The words of the program's text answers that the widget does not have.

use super::message::messages;

messages! {
    /// A heading or a phrase of a text answer.
    Terminal in "terminal" {
        /// One option with what is thought of it.
        Option = "option" => "port {port}, encryption {mode} ({security}; {blocking})",
        /// Heading of the accepted options.
        Accepted = "accepted" => "What works, the best first",
        /// Heading of the rejected options.
        Rejected = "rejected" => "What does not",
        /// Heading of the notes.
        GoodToKnow = "good-to-know" => "Good to know",
        /// Heading of what the hosting company says about itself.
        AtHost = "at-host" => "At {brand}",
        /// One of its servers.
        Server = "server" => "server {host}",
        /// What was read of a configuration.
        Read = "read" => "Read: server {host}, port {port}, encryption {mode}.",
        /// A value that was not there, with what it is by default.
        Assumed = "assumed" => "{value} (assumed)",
        /// A value that was not there.
        NotFound = "not-found" => "not found",
        /// How many lines of a configuration say nothing to us.
        NotUnderstood = "not-understood" => "Not understood: {count} of its lines.",
        /// No check without port and encryption.
        NotChecked = "not-checked" => "Port or encryption could not be read, so nothing was checked.",
        /// The verdict of a check.
        Verdict = "verdict" => "Verdict: {verdict}.",
        /// Heading of the findings.
        Why = "why" => "Why",
        /// The likeliest cause.
        Cause = "cause" => "Cause: {cause} ({certainty}).",
        /// Heading of the other causes.
        OtherCauses = "other-causes" => "It may also be",
        /// Heading of what to type into the fields of a form.
        TypeThis = "type-this" => "What to type",
        /// Heading of what cannot be set as it should be.
        Mind = "mind" => "Mind this",
        /// Heading of the sources.
        Sources = "sources" => "Sources",
    }
}
