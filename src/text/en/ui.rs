//! English words of the widget.

use crate::text::Ui;

/// The words of a heading, label or button.
pub(in crate::text) fn ui(word: Ui) -> &'static str {
    match word {
        Ui::Name => "Port advice",
        Ui::Ways => "What would you like to know?",
        Ui::WayGuide => "Which port?",
        Ui::WayCheck => "Check my settings",

        Ui::UseThis => "Use this",
        Ui::Port => "Port",
        Ui::Encryption => "Encryption",
        Ui::AnswerIs => "Use port {port} with encryption {mode}.",
        Ui::NoAnswer => "No mail port will do here",
        Ui::Because => "The reason: {gate}.",
        Ui::HoldsFor => "Fits your answers so far.",
        Ui::HoldsForMost => "Right for most people who send from a mail program. Not you? Answer what you like.",

        Ui::Questions => "Make it fit",
        Ui::Progress => "Question {number} of {total}",
        Ui::Skip => "Skip this question",
        Ui::StartOver => "Start over",
        Ui::TakeBack => "Remove",
        Ui::NoMoreQuestions => "That was all we wanted to know.",
        Ui::YourAnswers => "Your answers",
        Ui::Change => "Change",
        Ui::AskSender => "What sends the mail?",
        Ui::AskPlace => "Where does it connect from?",
        Ui::AskTrial => "Tried it? What happened?",
        Ui::AskTrialHint => "What you have seen counts more than any table. Tell us, and we say what to try next.",
        Ui::TriedWhich => "You tried",
        Ui::OptionName => "{port} with {mode}",
        Ui::NotInProgram => "my program has no such choice",

        Ui::CheckFields => "What is your program set to?",
        Ui::CheckEmpty => "Port and encryption must belong together. Give both, and you see at once whether they do.",
        Ui::YourSetting => "Your setting",
        Ui::NoSuchPort => "A port is a whole number from 1 to 65535.",
        Ui::ChangeTo => "Change it to port {port} with encryption {mode}.",
        Ui::WhatShows => "What you see when you try it",

        Ui::Steps => "What to do",
        Ui::WaysOut => "Ways out",
        Ui::IfItFails => "Should it be blocked",

        Ui::PortsAtAGlance => "The ports at a glance",
        Ui::UsedFor => "Made for",
        Ui::Protection => "Your password",
        Ui::Blocked => "On your network",
        Ui::ForYou => "For you",
        Ui::Best => "Use this",
        Ui::AlsoWorks => "Works too",
        Ui::NotForThis => "Not this one",

        Ui::Reasons => "Why this one, and why not the others",
        Ui::WhyThis => "Why {port}?",
        Ui::WhyAlso => "Why {port} would do, too",
        Ui::WhyNot => "Why not {port}?",
        Ui::Notes => "You may have read something else",
        Ui::CheckedOn => "checked {date}",
        Ui::RuleSet => "Rules of {version}.",
        Ui::Private => "We never ask for your password, and nothing you choose here leaves this page.",

        Ui::Helpful => "Was this helpful?",
        Ui::Yes => "Yes",
        Ui::No => "No",
        Ui::Thanks => "Thank you for telling us.",

        Ui::PageMistakes => "This page asks for something we do not know. The rest works.",
    }
}
