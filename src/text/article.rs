//! The words of the article's own headings, columns and sentences.

use crate::model::vocabulary;

vocabulary! {
    /// A heading, column or sentence of the help-centre article. The words are in the catalogues.
    Article {
        /// The title, a question.
        Title = "title",
        /// What SMTP is and why the port matters.
        Intro = "intro",
        /// Heading of the answer.
        ShortAnswer = "short-answer",
        /// The recommended server, port and mode.
        UseServer = "use-server",
        /// Instead of that, where nothing the host offers is safe to use.
        NothingFits = "nothing-fits",
        /// Heading of what to type, a question.
        WhatToType = "what-to-type",
        /// How to read the table of settings.
        FirstRowFirst = "first-row-first",
        /// Column: the server's name.
        Server = "server",
        /// Column: the user name.
        UserName = "user-name",
        /// What the password is, and that nobody here asks for it.
        Password = "password",
        /// Heading of one of several servers.
        ServerFor = "server-for",
        /// What else the label of an encryption mode may be called.
        AlsoCalled = "also-called",
        /// Column: blocked by networks of a kind.
        BlockedAt = "blocked-at",
        /// Heading of the ports, one by one.
        OneByOne = "one-by-one",
        /// Heading of one port, a question.
        WhenPort = "when-port",
        /// Heading of the answer for programs on the host's own servers, a question.
        OnOurServers = "on-our-servers",
        /// Which ports the host's network blocks.
        WeBlock = "we-block",
        /// Heading of where the settings are, a question.
        WhereSettings = "where-settings",
        /// Heading of support, a question.
        NeedHelp = "need-help",
        /// Heading of the settings in the commonest mail programs.
        InPrograms = "in-programs",
        /// Column: what a program calls a field.
        Field = "field",
        /// Column: what goes into it.
        Value = "value",
        /// Heading of the sources.
        Sources = "sources",
    }
}
