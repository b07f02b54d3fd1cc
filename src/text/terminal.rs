//! The words of the program's text answers that the widget does not have.

use crate::model::vocabulary;

vocabulary! {
    /// A heading or a phrase of a text answer.
    Terminal {
        /// One option with what is thought of it.
        Option = "option",
        /// Heading of the accepted options.
        Accepted = "accepted",
        /// Heading of the rejected options.
        Rejected = "rejected",
        /// Heading of the notes.
        GoodToKnow = "good-to-know",
        /// Heading of what the hosting company says about itself.
        AtHost = "at-host",
        /// One of its servers.
        Server = "server",
        /// What was read of a configuration.
        Read = "read",
        /// A value that was not there, with what it is by default.
        Assumed = "assumed",
        /// A value that was not there.
        NotFound = "not-found",
        /// How many lines of a configuration say nothing to us.
        NotUnderstood = "not-understood",
        /// No check without port and encryption.
        NotChecked = "not-checked",
        /// The verdict of a check.
        Verdict = "verdict",
        /// Heading of the findings.
        Why = "why",
        /// The likeliest cause.
        Cause = "cause",
        /// Heading of the other causes.
        OtherCauses = "other-causes",
        /// Heading of what to type into the fields of a form.
        TypeThis = "type-this",
        /// Heading of what cannot be set as it should be.
        Mind = "mind",
        /// Heading of the sources.
        Sources = "sources",
    }
}
