//! The words of the widget's own headings, questions and buttons.

use super::message::messages;

messages! {
    /// A heading, label or button of the widget. The words are in the catalogues.
    Ui in "ui" {
        /// The widget's name for assistive technology.
        Name = "name" => first "Port advice",
        /// Names the choice between the ways in.
        Ways = "ways" => first "What would you like to know?",
        /// Way in: advice.
        WayGuide = "way-guide" => first "Which port?",
        /// Way in: a check.
        WayCheck = "way-check" => first "Check my settings",
        /// Way in: a diagnosis.
        WayError = "way-error" => first "I got an error",

        /// Above the recommended pair.
        UseThis = "use-this" => first "Use this",
        /// Label of the port.
        Port = "port" => first "Port",
        /// Label of the encryption mode.
        Encryption = "encryption" => first "Encryption",
        /// Label of the name that people log in with.
        UserName = "user-name" => first "User name",
        /// Instead of the server's name, where nobody told it.
        ServerUnknown = "server-unknown" => first "the name in your welcome email",
        /// Read out when the answer changes.
        AnswerIs = "answer-is" => first "Use port {port}, encryption: {mode}.",
        /// Instead of an answer.
        NoAnswer = "no-answer" => first "No email port will work here",
        /// Which gate left nothing.
        Because = "because" => first "Reason: {gate}.",
        /// Under the answer: what it holds for.
        HoldsFor = "holds-for" => first "Based on your answers so far.",
        /// Under the answer, before anything was asked.
        HoldsForMost = "holds-for-most" =>
            first "This works for most people who use an email program. Not you? Answer the questions that apply.",

        /// Heading of the questions.
        Questions = "questions" => first "Your situation",
        /// Which question this is.
        Progress = "progress" => first "Question {number} of {total}",
        /// Leaves the question open.
        Skip = "skip" => first "Skip this question",
        /// Goes back to the first question and forgets the answers.
        StartOver = "start-over" => "Start over",
        /// Takes one answer back.
        TakeBack = "take-back" => "Remove",
        /// After the last question.
        NoMoreQuestions = "no-more-questions" => "That is all we need to know.",
        /// Heading of the answers given.
        YourAnswers = "your-answers" => "Your answers",
        /// Changes one answer.
        Change = "change" => "Change",
        /// Who sends?
        AskSender = "ask-sender" => first "What sends the email?",
        /// Where from?
        AskPlace = "ask-place" => first "Where does it connect from?",
        /// What happened?
        AskTrial = "ask-trial" => first "Did you try it? What happened?",
        /// Why we ask what happened.
        AskTrialHint = "ask-trial-hint" =>
            "What you have seen is worth more than any table. Tell us, and we will say what to try next.",
        /// Which option was tried.
        TriedWhich = "tried-which" => "You tried",
        /// One tried option.
        OptionName = "option-name" => first "{port} with {mode}",
        /// One tried option without encryption.
        OptionInClear = "option-in-clear" => first "{port} without encryption",
        /// The program offers no such setting.
        NotInProgram = "not-in-program" => "my program does not offer this",

        /// Heading of the fields to check.
        CheckFields = "check-fields" => "What is your program set to?",
        /// Instead of a verdict, before both fields are filled.
        CheckEmpty = "check-empty" => "The port and the encryption must match. Enter both to see whether they do.",
        /// Above the verdict.
        YourSetting = "your-setting" => "Your setting",
        /// A number that is no port.
        NoSuchPort = "no-such-port" => "Enter a port number from 1 to 65535.",
        /// The one change to make.
        ChangeTo = "change-to" => "Change to port {port}, encryption: {mode}.",
        /// Heading of what is thought of the setting, or of reasons why nothing fits.
        Why = "why" => "Why",
        /// Heading of what shows when the setting is tried.
        WhatShows = "what-shows" => "What you see when you try it",

        /// Above the field for a configuration.
        PasteConfiguration = "paste-configuration" => "Or paste your configuration",
        /// Under it: what happens to it.
        PasteConfigurationHint = "paste-configuration-hint" =>
            "A .env file, some code, a server’s settings: anything that contains your mail server. It does not leave this page, and no password is shown.",
        /// No settings were found in it.
        NothingFound = "nothing-found" =>
            "We found no mail server settings in this text. Paste the lines with the port and the encryption.",
        /// Heading of what was read.
        WhatWasRead = "what-was-read" => "What was read",
        /// Whose configuration it is.
        ReadAs = "read-as" => "Recognised as settings of {product}.",
        /// The server's name.
        Server = "server" => first "Server",
        /// Whether the sender logs in.
        Login = "login" => "Login",
        /// Beside a value that the text does not state.
        Assumed = "assumed" => "not given; we assumed the usual value",
        /// Beside a part that was not found.
        NotFound = "not-found" => "not found",
        /// Instead of a verdict, where port or encryption is missing.
        Incomplete = "incomplete" => "We could not find the port or the encryption",
        /// Which lines were not understood.
        NotUnderstood = "not-understood" => "Line {line}: not understood.",

        /// Above the field for an error message.
        PasteError = "paste-error" => "Paste the error message or the log",
        /// Under it: what happens to it.
        PasteErrorHint = "paste-error-hint" =>
            "Include the lines around it if you can. It does not leave this page. We hide passwords, names and addresses in what we show.",
        /// Instead of a diagnosis, before anything is pasted.
        ErrorEmpty = "error-empty" =>
            "Paste what your program showed. You will see straight away what it means and what to change.",
        /// Above the cause.
        ItMeans = "it-means" => "What it means",
        /// How sure the diagnosis is.
        HowSure = "how-sure" => "How sure we are: {certainty}.",
        /// Which program printed the message.
        PrintedBy = "printed-by" => "It looks like a message from {producer}.",
        /// Under the change to make, where another pair is better for this reader.
        BetterStill = "better-still" =>
            "That fixes your current setting. A better choice for you: port {port}, encryption: {mode}.",
        /// Heading of other causes that fit.
        OrElse = "or-else" => "Other possible causes",
        /// Heading of the evidence.
        WhatSaysSo = "what-says-so" => "Where we see this in your message",
        /// That secrets were taken out of it.
        WithoutSecrets = "without-secrets" => "Your text, with passwords, names and addresses removed.",
        /// The text is being read.
        Reading = "reading" => "Reading …",
        /// What reads texts could not be loaded.
        CannotRead = "cannot-read" => "The part of this page that reads your text did not load.",
        /// Does it again.
        TryAgain = "try-again" => "Try again",
        /// More text than is read.
        TooLong = "too-long" => "This text is too long: more than one megabyte. Paste only the lines around the error.",

        /// Heading of the steps.
        Steps = "steps" => first "What to do",
        /// Heading of the ways out.
        WaysOut = "ways-out" => first "Other ways to send",
        /// Heading of the ways out next to an answer.
        IfItFails = "if-it-fails" => first "If it is blocked",

        /// Under the answer: on how many sources it rests, and how old they are.
        HowFresh = "how-fresh" => first "Sources: {count}. Oldest check: {date}.",

        /// Heading of the settings in the reader's own program.
        InProgram = "in-program" => first "In your email program",
        /// Label of the choice of program.
        ChooseProgram = "choose-program" => first "Choose your program",
        /// The choice of none.
        NoProgram = "no-program" => "Choose …",
        /// Where in the program the fields are.
        WhereInProgram = "where-in-program" => "Where: {place}",
        /// Instead of settings.
        CannotSetTo = "cannot-set-to" => "{app} cannot be set to port {port}, encryption: {mode}.",
        /// How old the program's words are.
        WordsOf = "words-of" => "Names as in version {version}, checked {date}.",
        /// Copies something.
        Copy = "copy" => first "Copy",
        /// It was copied.
        Copied = "copied" => first "Copied",

        /// Heading of where the host's customers find their settings.
        YourSettings = "your-settings" => first "Where to find your settings",
        /// Heading of how to reach the host's support.
        HostSupport = "host-support" => first "Help from your hosting company",

        /// Heading of the commands.
        TestIt = "test-it" => first "Test it yourself",
        /// What the commands do.
        TestItHint = "test-it-hint" =>
            "Run these commands in a terminal, with your own server’s name. None of them sends a password or an email.",
        /// What a connection tells.
        TestReach = "test-reach" =>
            "Can you reach the port? “succeeded” or “open”: yes. A timeout: something between you and the server blocks it, or the server is down. “refused”: nothing answers there, or a firewall turns you away.",
        /// What TLS from the first byte tells.
        TestImplicitTls = "test-implicit-tls" =>
            "Does the server use TLS from the start? A certificate and a line that begins with 220: yes. “wrong version number”: this port needs STARTTLS. Type QUIT to leave.",
        /// What the switch to TLS tells.
        TestStarttls = "test-starttls" =>
            "Does the server switch to TLS? A certificate and a line that begins with 250: yes. No certificate: STARTTLS is not offered here, or something in between removed it. Type QUIT to leave.",
        /// What a whole conversation tells.
        TestWhole = "test-whole" =>
            "Can a program send to the server? Lines that begin with “<~” came through TLS: yes. It stops before any login.",

        /// Heading of the text for support.
        ForSupport = "for-support" => first "Text for support",
        /// What is in it, and what not.
        ForSupportHint = "for-support-hint" => "It does not say who you are. Add the exact error message and the time.",
        /// In it: the advice.
        SupportAdvice = "support-advice" => "Advice: port {port}, encryption: {mode}",
        /// In it: the server.
        SupportServer = "support-server" => "Server: {host}",
        /// In it: the setting that was checked, or that an error message names.
        SupportSetting = "support-setting" => "Current setting: port {port}, encryption: {mode}",
        /// In it: the port, where the error message names no encryption.
        SupportPort = "support-port" => "Current port: {port}",
        /// In it: the program.
        SupportProgram = "support-program" => "Program: {product}",
        /// In it: above the lines of the error message, without secrets.
        SupportLines = "support-lines" => "From the error message, with passwords, names and addresses removed:",
        /// In it: the sender.
        SupportSender = "support-sender" => "Sender: {role}",
        /// In it: the network.
        SupportNetwork = "support-network" => "Network: {kind}",
        /// In it: what was tried.
        SupportTried = "support-tried" => "Tried: port {port}, encryption: {mode}. Result: {outcome}",
        /// In it: what an error message means.
        SupportCause = "support-cause" => "Error message: {cause} ({certainty})",

        /// Heading and caption of the table.
        PortsAtAGlance = "ports-at-a-glance" => first "The ports at a glance",
        /// Column: what the port is for.
        UsedFor = "used-for" => first "Made for",
        /// Column: what becomes of a password.
        Protection = "protection" => first "Your password",
        /// Column: blocking likelihood.
        Blocked = "blocked" => first "On your network",
        /// Column: the verdict.
        ForYou = "for-you" => first "For you",
        /// The recommended port.
        Best = "best" => first "Use this",
        /// Would do, too.
        AlsoWorks = "also-works" => first "Also works",
        /// Does not fit.
        NotForThis = "not-for-this" => first "Not this one",

        /// Heading of the reasons.
        Reasons = "reasons" => first "Why this port, and why not the others",
        /// Why the recommended port.
        WhyThis = "why-this" => first "Why {port}?",
        /// Why another one would do.
        WhyAlso = "why-also" => first "Why {port} also works",
        /// Why not that one.
        WhyNot = "why-not" => first "Why not {port}?",
        /// Heading of what to know about the reader's own situation.
        Heed = "heed" => first "Good to know here",
        /// Heading of the notes.
        Notes = "notes" => first "You may have read something else",
        /// When a source was checked.
        CheckedOn = "checked-on" => first "checked {date}",
        /// Version of the rules.
        RuleSet = "rule-set" => first "Rules: version {version}.",
        /// That nothing is sent.
        Private = "private" => first "We never ask for your password. Nothing you choose here leaves this page.",

        /// Was this helpful?
        Helpful = "helpful" => first "Was this helpful?",
        /// Yes.
        Yes = "yes" => first "Yes",
        /// No.
        No = "no" => first "No",
        /// After the answer to that.
        Thanks = "thanks" => "Thank you for telling us.",

        /// Heading of mistakes in the page's attributes.
        PageMistakes = "page-mistakes" =>
            first "This page has a setting that we do not recognise. Everything else works.",
    }
}
