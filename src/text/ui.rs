//! The words of the widget's own headings, questions and buttons.

use crate::model::vocabulary;

vocabulary! {
    /// A heading, label or button of the widget. The words are in the catalogues.
    Ui {
        /// The widget's name for assistive technology.
        Name = "name",
        /// Names the choice between the ways in.
        Ways = "ways",
        /// Way in: advice.
        WayGuide = "way-guide",
        /// Way in: a check.
        WayCheck = "way-check",
        /// Way in: a diagnosis.
        WayError = "way-error",

        /// Above the recommended pair.
        UseThis = "use-this",
        /// Label of the port.
        Port = "port",
        /// Label of the encryption mode.
        Encryption = "encryption",
        /// Read out when the answer changes.
        AnswerIs = "answer-is",
        /// Instead of an answer.
        NoAnswer = "no-answer",
        /// Which gate left nothing.
        Because = "because",
        /// Under the answer: what it holds for.
        HoldsFor = "holds-for",
        /// Under the answer, before anything was asked.
        HoldsForMost = "holds-for-most",

        /// Heading of the questions.
        Questions = "questions",
        /// Which question this is.
        Progress = "progress",
        /// Leaves the question open.
        Skip = "skip",
        /// Goes back to the first question and forgets the answers.
        StartOver = "start-over",
        /// Takes one answer back.
        TakeBack = "take-back",
        /// After the last question.
        NoMoreQuestions = "no-more-questions",
        /// Heading of the answers given.
        YourAnswers = "your-answers",
        /// Changes one answer.
        Change = "change",
        /// Who sends?
        AskSender = "ask-sender",
        /// Where from?
        AskPlace = "ask-place",
        /// What happened?
        AskTrial = "ask-trial",
        /// Why we ask what happened.
        AskTrialHint = "ask-trial-hint",
        /// Which option was tried.
        TriedWhich = "tried-which",
        /// One tried option.
        OptionName = "option-name",
        /// One tried option without encryption.
        OptionInClear = "option-in-clear",
        /// The program offers no such setting.
        NotInProgram = "not-in-program",

        /// Heading of the fields to check.
        CheckFields = "check-fields",
        /// Instead of a verdict, before both fields are filled.
        CheckEmpty = "check-empty",
        /// Above the verdict.
        YourSetting = "your-setting",
        /// A number that is no port.
        NoSuchPort = "no-such-port",
        /// The one change to make.
        ChangeTo = "change-to",
        /// Heading of what is thought of the setting, or of reasons why nothing fits.
        Why = "why",
        /// Heading of what shows when the setting is tried.
        WhatShows = "what-shows",

        /// Above the field for a configuration.
        PasteConfiguration = "paste-configuration",
        /// Under it: what happens to it.
        PasteConfigurationHint = "paste-configuration-hint",
        /// No settings were found in it.
        NothingFound = "nothing-found",
        /// Heading of what was read.
        WhatWasRead = "what-was-read",
        /// Whose configuration it is.
        ReadAs = "read-as",
        /// The server's name.
        Server = "server",
        /// Whether the sender logs in.
        Login = "login",
        /// Beside a value that the text does not state.
        Assumed = "assumed",
        /// Beside a part that was not found.
        NotFound = "not-found",
        /// Instead of a verdict, where port or encryption is missing.
        Incomplete = "incomplete",
        /// Which lines were not understood.
        NotUnderstood = "not-understood",

        /// Above the field for an error message.
        PasteError = "paste-error",
        /// Under it: what happens to it.
        PasteErrorHint = "paste-error-hint",
        /// Instead of a diagnosis, before anything is pasted.
        ErrorEmpty = "error-empty",
        /// Above the cause.
        ItMeans = "it-means",
        /// How sure the diagnosis is.
        HowSure = "how-sure",
        /// Which program printed the message.
        PrintedBy = "printed-by",
        /// Under the change to make, where another pair is better for this reader.
        BetterStill = "better-still",
        /// Heading of other causes that fit.
        OrElse = "or-else",
        /// Heading of the evidence.
        WhatSaysSo = "what-says-so",
        /// That secrets were taken out of it.
        WithoutSecrets = "without-secrets",
        /// The text is being read.
        Reading = "reading",
        /// What reads texts could not be loaded.
        CannotRead = "cannot-read",
        /// Does it again.
        TryAgain = "try-again",
        /// More text than is read.
        TooLong = "too-long",

        /// Heading of the steps.
        Steps = "steps",
        /// Heading of the ways out.
        WaysOut = "ways-out",
        /// Heading of the ways out next to an answer.
        IfItFails = "if-it-fails",

        /// Under the answer: on how many sources it rests, and how old they are.
        HowFresh = "how-fresh",

        /// Heading of the settings in the reader's own program.
        InProgram = "in-program",
        /// Label of the choice of program.
        ChooseProgram = "choose-program",
        /// The choice of none.
        NoProgram = "no-program",
        /// Where in the program the fields are.
        WhereInProgram = "where-in-program",
        /// Instead of settings.
        CannotSetTo = "cannot-set-to",
        /// How old the program's words are.
        WordsOf = "words-of",
        /// Copies something.
        Copy = "copy",
        /// It was copied.
        Copied = "copied",

        /// Heading of where the host's customers find their settings.
        YourSettings = "your-settings",
        /// Heading of how to reach the host's support.
        HostSupport = "host-support",

        /// Heading of the commands.
        TestIt = "test-it",
        /// What the commands do.
        TestItHint = "test-it-hint",
        /// What a connection tells.
        TestReach = "test-reach",
        /// What TLS from the first byte tells.
        TestImplicitTls = "test-implicit-tls",
        /// What the switch to TLS tells.
        TestStarttls = "test-starttls",
        /// What a whole conversation tells.
        TestWhole = "test-whole",

        /// Heading of the text for support.
        ForSupport = "for-support",
        /// What is in it, and what not.
        ForSupportHint = "for-support-hint",
        /// In it: the advice.
        SupportAdvice = "support-advice",
        /// In it: the sender.
        SupportSender = "support-sender",
        /// In it: the network.
        SupportNetwork = "support-network",
        /// In it: what was tried.
        SupportTried = "support-tried",
        /// In it: what an error message means.
        SupportCause = "support-cause",

        /// Heading and caption of the table.
        PortsAtAGlance = "ports-at-a-glance",
        /// Column: what the port is for.
        UsedFor = "used-for",
        /// Column: what becomes of a password.
        Protection = "protection",
        /// Column: blocking likelihood.
        Blocked = "blocked",
        /// Column: the verdict.
        ForYou = "for-you",
        /// The recommended port.
        Best = "best",
        /// Would do, too.
        AlsoWorks = "also-works",
        /// Does not fit.
        NotForThis = "not-for-this",

        /// Heading of the reasons.
        Reasons = "reasons",
        /// Why the recommended port.
        WhyThis = "why-this",
        /// Why another one would do.
        WhyAlso = "why-also",
        /// Why not that one.
        WhyNot = "why-not",
        /// Heading of the notes.
        Notes = "notes",
        /// When a source was checked.
        CheckedOn = "checked-on",
        /// Version of the rules.
        RuleSet = "rule-set",
        /// That nothing is sent.
        Private = "private",

        /// Was this helpful?
        Helpful = "helpful",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// After the answer to that.
        Thanks = "thanks",

        /// Heading of mistakes in the page's attributes.
        PageMistakes = "page-mistakes",
    }
}
