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
        /// Heading of what shows when the setting is tried.
        WhatShows = "what-shows",

        /// Heading of the steps.
        Steps = "steps",
        /// Heading of the ways out.
        WaysOut = "ways-out",
        /// Heading of the ways out next to an answer.
        IfItFails = "if-it-fails",

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
