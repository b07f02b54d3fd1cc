//! The words of the article's own headings, columns and sentences.

use super::message::messages;

messages! {
    /// A heading, column or sentence of the help-centre article. The words are in the catalogues.
    Article in "article" {
        /// The title, a question.
        Title = "title" => "Which SMTP port should I use?",
        /// What SMTP is and why the port matters.
        Intro = "intro" =>
            "SMTP is the system that most email programs use to send email. The port and the encryption you choose decide whether your email goes out, and whether your password is safe.",
        /// Heading of the answer.
        ShortAnswer = "short-answer" => "The short answer",
        /// The recommended server, port and mode.
        UseServer = "use-server" => "Server {host}, port {port}, encryption: {mode}.",
        /// Instead of that, where nothing the host offers is safe to use.
        NothingFits = "nothing-fits" =>
            "{brand} does not offer a safe way to log in: do not log in to send email until this changes.",
        /// Heading of what to type, a question.
        WhatToType = "what-to-type" => "What do I enter in my email program?",
        /// How to read the table of settings.
        FirstRowFirst = "first-row-first" => "Take the first row. If it does not connect, take the next one.",
        /// Column: the server's name.
        Server = "server" => "Server",
        /// Column: the user name.
        UserName = "user-name" => "User name",
        /// What the password is, and that nobody here asks for it.
        Password = "password" =>
            "Use the password of your mailbox. Do not give it to anyone: nobody who helps you needs it.",
        /// Heading of one of several servers.
        ServerFor = "server-for" => "{label}: {host}",
        /// What else the label of an encryption mode may be called.
        AlsoCalled = "also-called" => "{mode}: {hint}",
        /// Column: blocked by networks of a kind.
        BlockedAt = "blocked-at" => "Blocked? ({kind})",
        /// Heading of the ports, one by one.
        OneByOne = "one-by-one" => "The ports, one by one",
        /// Heading of one port, a question.
        WhenPort = "when-port" => "When should I use port {port}?",
        /// Heading of the answer for programs on the host's own servers, a question.
        OnOurServers = "on-our-servers" => "What if my website or program runs on servers of {brand}?",
        /// Which ports the host's network blocks.
        WeBlock = "we-block" => "These ports are blocked there: {ports}.",
        /// Heading of where the settings are, a question.
        WhereSettings = "where-settings" => "Where do I find my own settings?",
        /// Heading of support, a question.
        NeedHelp = "need-help" => "Who can help me?",
        /// Heading of the settings in the commonest mail programs.
        InPrograms = "in-programs" => "In your email program",
        /// Column: what a program calls a field.
        Field = "field" => "Field",
        /// Column: what goes into it.
        Value = "value" => "What to enter",
        /// Heading of the sources.
        Sources = "sources" => "Sources",
    }
}
