//! The article's questions for search engines: schema.org's `FAQPage` as JSON-LD.

use serde_json::{Value, json};

use super::ExportError;
use super::article::{Article, Section};
use super::html::plain_blocks;
use super::xml::escaped;

/// The questions with their answers, ready to stand in a `<script type="application/ld+json">`.
pub fn write(article: &Article) -> Result<String, ExportError> {
    let title = article.sections.first().map(|answer| question(&article.title, &plain_blocks(&answer.blocks)));
    let sections = article.sections.iter().enumerate().filter(|(_, section)| section.is_question);
    let questions = sections.map(|(place, section)| question(&section.heading, &answer(&article.sections[place..])));
    let page = json!({
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "inLanguage": article.locale,
        "mainEntity": title.into_iter().chain(questions).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&page).map_err(|error| ExportError::NotWritten(error.to_string()))?;
    // In a script element, `</` would end it.
    Ok(text.replace('<', "\\u003c") + "\n")
}

/// What stands under the first heading: its blocks, and the parts that are no questions of their own.
fn answer(sections: &[Section]) -> String {
    let Some((section, after)) = sections.split_first() else { return String::new() };
    let parts = after.iter().take_while(|part| part.level > section.level && !part.is_question);
    let parts = parts.map(|part| format!("<h3>{}</h3>\n{}", escaped(&part.heading), plain_blocks(&part.blocks)));
    plain_blocks(&section.blocks) + &parts.collect::<String>()
}

fn question(name: &str, answer: &str) -> Value {
    json!({ "@type": "Question", "name": name, "acceptedAnswer": { "@type": "Answer", "text": answer } })
}
