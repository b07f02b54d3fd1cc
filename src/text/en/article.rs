//! English words of the article.

use crate::text::Article;

/// The words of a heading, column or sentence.
pub(in crate::text) fn article(word: Article) -> &'static str {
    match word {
        Article::Title => "Which SMTP port should I use?",
        Article::Intro => {
            "SMTP is the standard by which mail is sent, and your mail program uses it for every message that leaves it. The port and the encryption you choose decide whether your mail gets out, and whether your password is safe on the way."
        }
        Article::ShortAnswer => "The short answer",
        Article::UseServer => "Server {host}, port {port}, encryption {mode}.",
        Article::NothingFits => {
            "Nothing that {brand} offers keeps your password safe: do not log in to send mail until that has changed."
        }
        Article::WhatToType => "What do I type into my mail program?",
        Article::FirstRowFirst => "Take the first row. If it does not connect, take the next one.",
        Article::Server => "Server",
        Article::UserName => "User name",
        Article::Password => "The password is that of your mailbox. Nobody who helps you needs to know it.",
        Article::ServerFor => "{label}: {host}",
        Article::AlsoCalled => "{mode}: {hint}",
        Article::BlockedAt => "Blocked? ({kind})",
        Article::OneByOne => "The ports, one by one",
        Article::WhenPort => "When should I use port {port}?",
        Article::OnOurServers => "What if my website or program runs on servers of {brand}?",
        Article::WeBlock => "From there, these ports do not get out: {ports}.",
        Article::WhereSettings => "Where do I find my own settings?",
        Article::NeedHelp => "Who can help me?",
        Article::InPrograms => "In your mail program",
        Article::Field => "Field",
        Article::Value => "What goes there",
        Article::Sources => "Sources",
    }
}
