//! The questions for search engines: schema.org's `FAQPage` as Google documents it (read 2026-11).

use port_advice::export::Format;
use scraper::Html;
use serde_json::Value;

use super::profiles::{self, export};
use super::read::select;

/// What an answer may contain; anything else is not shown.
const SHOWN: [&str; 12] = ["h1", "h2", "h3", "br", "ol", "ul", "li", "a", "p", "b", "strong", "i"];

#[test]
fn every_question_has_one_answer_in_html_that_is_shown() {
    for &locale in profiles::locales() {
        let text = export(Format::Faq, &profiles::example(), locale).expect("JSON");
        assert!(!text.contains('<'), "it could end the script element it stands in");
        let page: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((&page["@context"], &page["@type"]), (&"https://schema.org".into(), &"FAQPage".into()));
        assert_eq!(page["inLanguage"], locale.to_string());
        let questions = page["mainEntity"].as_array().expect("questions");
        assert!(questions.len() >= 8, "{} questions", questions.len());
        for question in questions {
            assert_eq!(question["@type"], "Question");
            assert!(question["name"].as_str().is_some_and(|name| !name.is_empty()));
            assert_eq!(question["acceptedAnswer"]["@type"], "Answer");
            let answer = Html::parse_fragment(question["acceptedAnswer"]["text"].as_str().expect("an answer"));
            for element in select(&answer, "body *, :root > *") {
                assert!(SHOWN.contains(&element.value().name()), "<{}> in {question}", element.value().name());
            }
        }
        let names: Vec<_> = questions.iter().map(|question| &question["name"]).collect();
        assert!(names.iter().enumerate().all(|(place, name)| !names[..place].contains(name)), "{names:?}");
    }
}
