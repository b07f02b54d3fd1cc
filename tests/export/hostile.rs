//! What a company writes is text, whatever stands in it.

use port_advice::export::Format;
use port_advice::model::{Locale, Vocabulary};
use port_advice::profile::Profile;
use proptest::prelude::*;
use scraper::{ElementRef, Html};
use serde_json::{Value, json};

use super::profiles::{export, profile};
use super::read::{bare, markdown_as_html, select, text_of};

const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "<https://evil.example/>",
    "# heading",
    "1. one",
    "2) two",
    "- item",
    "+ item",
    "=====",
    "--- | ---",
    "a | b",
    "`code` *emphasis* _emphasis_ ~~gone~~ **strong**",
    "&amp; &lt;b&gt; &#60;",
    "]]> <![CDATA[ x",
    "<!-- x -->",
    "back\\slash \\",
    "{host} {port} {brand}",
    "{{#each articles}}{{secret}}{{/each}} {$smarty.server}",
    "[1]: http://evil.example/",
    "a\n\n# b\r\n- c\td",
    "\u{202e}txt.exe\u{2066} \u{200f}x",
    "nul\u{0} bell\u{7} escape\u{1b}[31m",
    "أمثلة \u{2069}\u{2069}",
    "%EMAILADDRESS%; x",
    " spaces  around ",
];

fn written_by(text: &str) -> Profile {
    profile(json!({
        "brand": text,
        "servers": [
            { "host": "mail.example.com", "options": [{ "port": 465, "mode": "implicit-tls" }], "label": text },
            { "host": "other.example.com", "options": [{ "port": 587, "mode": "starttls" }], "label": text },
        ],
        "incoming": [{ "protocol": "pop3", "host": "pop.example.com", "port": 995, "mode": "implicit-tls" }],
        "blocked": [25],
        "settings": [{ "label": text, "url": "https://www.example.com/?a=1&b=<2>\"'" }, { "label": text }],
        "support": [{ "label": text, "url": "mailto:support@example.com" }],
        "wording": { "find-settings": text, "ask-host": text },
    }))
}

/// The text as it may be shown.
fn shown(text: &str) -> String {
    let json: Value =
        serde_json::from_str(&export(Format::Json, &written_by(text), Locale::En).expect("JSON")).expect("JSON");
    let shown = bare(json["brand"].as_str().expect("a brand"));
    let steers = |letter: char| {
        letter.is_control() || "\u{61c}\u{200e}\u{200f}".contains(letter) || ('\u{202a}'..='\u{202e}').contains(&letter)
    };
    assert!(!shown.contains(steers), "{shown:?}");
    shown
}

/// The shape of a page: its elements without their text.
fn shape(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let elements = page.tree.nodes().filter_map(ElementRef::wrap);
    elements.map(|element| format!("{} {}", element.value().name(), element.value().attrs().count())).collect()
}

fn check(text: &str) {
    let shown = shown(text);
    if shown.is_empty() {
        return;
    }
    let (profile, harmless) = (written_by(text), written_by("Harmless"));
    for locale in [Locale::En, Locale::Ar] {
        let html = |format, profile: &Profile| {
            let written = export(format, profile, locale).expect("an article");
            if format == Format::Markdown { markdown_as_html(&written) } else { written }
        };
        for format in [Format::Fragment, Format::Html, Format::Element, Format::Markdown] {
            let page = html(format, &profile);
            assert_eq!(
                shape(&page),
                shape(&html(format, &harmless)),
                "{format}, {locale}: {text:?} is more than text:\n{page}"
            );
            let items: Vec<_> = select(&Html::parse_document(&page), "li").map(|item| bare(&text_of(item))).collect();
            assert!(
                items.iter().filter(|item| item.trim() == shown).count() >= 3,
                "{format}, {locale}: {shown:?} is not in {items:?}"
            );
        }
    }
    let xml = export(Format::Autoconfig, &profile, Locale::En).expect("XML");
    let document = roxmltree::Document::parse(&xml).expect("XML");
    let names = document.descendants().filter(|node| node.has_tag_name("displayName") || node.has_tag_name("descr"));
    let names: Vec<_> = names.filter_map(|node| node.text()).collect();
    assert!(names.iter().all(|name| *name == shown), "{names:?} instead of {shown:?}");
    let plist = export(Format::Mobileconfig, &profile, Locale::En).expect("a property list");
    let plist = plist::Value::from_reader_xml(plist.as_bytes()).expect("a property list");
    let name = plist.as_dictionary().and_then(|top| top["PayloadOrganization"].as_string());
    assert_eq!(name, Some(shown.as_str()));
    for format in Format::ALL {
        let written = export(*format, &profile, Locale::Ar).expect("an export");
        let isolates = |first: char| written.chars().filter(|letter| *letter == first).count();
        assert_eq!(isolates('\u{2068}'), isolates('\u{2069}'), "{format}: a direction gets out");
    }
}

#[test]
fn hostile_text_is_text() {
    HOSTILE.iter().for_each(|text| check(text));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_text(text in "[ -~\u{a0}-\u{2ff}\u{5d0}-\u{5ea}\u{2000}-\u{206f}\n]{1,40}") {
        check(&text);
    }
}

#[test]
fn no_template_language_finds_anything_of_its_own() {
    let profile = written_by("{{article.body}} {$kbarticle.text}");
    for format in [Format::Fragment, Format::Element] {
        assert!(!export(format, &profile, Locale::En).expect("HTML").contains(['{', '}']), "{format}");
    }
}

#[test]
fn a_link_that_does_more_than_lead_somewhere_is_no_link() {
    let mut bad = written_by("Click");
    for place in bad.settings.iter_mut().chain(&mut bad.support).flatten() {
        place.url = Some("javascript:alert(1)".to_owned());
    }
    for format in Format::ALL {
        assert!(!export(*format, &bad, Locale::En).expect("an export").contains("javascript:"), "{format}");
    }
}
