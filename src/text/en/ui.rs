//! English words of the widget.

use super::later;
use crate::text::Ui;

/// The words of a heading, label or button.
pub(in crate::text) fn ui(word: Ui) -> &'static str {
    match word {
        Ui::Name => "Port advice",
        Ui::Ways => "What would you like to know?",
        Ui::WayGuide => "Which port?",
        Ui::WayCheck => "Check my settings",
        Ui::WayError => "I got an error",

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
        Ui::AskSender => "What sends the mail?",
        Ui::AskPlace => "Where does it connect from?",
        Ui::AskTrial => "Tried it? What happened?",
        Ui::OptionName => "{port} with {mode}",
        Ui::OptionInClear => "{port} without encryption",

        Ui::Steps => "What to do",
        Ui::WaysOut => "Ways out",
        Ui::IfItFails => "Should it be blocked",

        Ui::HowFresh => "Sources: {count}; the oldest was checked {date}.",

        Ui::InProgram => "In your own program",
        Ui::ChooseProgram => "Choose your program",
        Ui::Copy => "Copy",
        Ui::Copied => "Copied",

        Ui::YourSettings => "Where your own settings are",
        Ui::HostSupport => "Help from your host",

        Ui::TestIt => "Test it yourself",

        Ui::ForSupport => "Text for support",

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

        Ui::PageMistakes => "This page asks for something we do not know. The rest works.",

        // What nobody reads at first.
        Ui::NoMoreQuestions
        | Ui::StartOver
        | Ui::TakeBack
        | Ui::YourAnswers
        | Ui::Change
        | Ui::Thanks
        | Ui::AskTrialHint
        | Ui::TriedWhich
        | Ui::NotInProgram
        | Ui::CheckFields
        | Ui::CheckEmpty
        | Ui::YourSetting
        | Ui::NoSuchPort
        | Ui::ChangeTo
        | Ui::Why
        | Ui::WhatShows
        | Ui::PasteConfiguration
        | Ui::PasteConfigurationHint
        | Ui::NothingFound
        | Ui::WhatWasRead
        | Ui::ReadAs
        | Ui::Server
        | Ui::Login
        | Ui::Assumed
        | Ui::NotFound
        | Ui::Incomplete
        | Ui::NotUnderstood
        | Ui::PasteError
        | Ui::PasteErrorHint
        | Ui::ErrorEmpty
        | Ui::ItMeans
        | Ui::HowSure
        | Ui::PrintedBy
        | Ui::BetterStill
        | Ui::OrElse
        | Ui::WhatSaysSo
        | Ui::WithoutSecrets
        | Ui::Reading
        | Ui::CannotRead
        | Ui::TryAgain
        | Ui::TooLong
        | Ui::NoProgram
        | Ui::WhereInProgram
        | Ui::CannotSetTo
        | Ui::WordsOf
        | Ui::TestItHint
        | Ui::TestReach
        | Ui::TestImplicitTls
        | Ui::TestStarttls
        | Ui::TestWhole
        | Ui::ForSupportHint
        | Ui::SupportAdvice
        | Ui::SupportSender
        | Ui::SupportNetwork
        | Ui::SupportTried
        | Ui::SupportCause => later::ui(word),
    }
}
