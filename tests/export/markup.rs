//! HTML: what the narrowest help centres take, and what a page of its own owes to its readers.

use base64::Engine;
use port_advice::export::Format;
use port_advice::input;
use port_advice::model::Locale;
use scraper::{ElementRef, Html, Node};
use sha2::{Digest, Sha256};

use super::profiles::{self, export};
use super::read::{select, text_of};

const PLAIN: [&str; 14] = ["p", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "th", "td", "a", "b", "i"];

/// Every element of the fragment itself; a parser adds the page around it, and `tbody` to tables.
fn elements(page: &Html) -> Vec<ElementRef<'_>> {
    let all = page.tree.nodes().filter_map(ElementRef::wrap);
    all.filter(|element| !["html", "head", "body", "tbody"].contains(&element.value().name())).collect()
}

#[test]
fn a_fragment_has_nothing_but_plain_elements_and_links() {
    for (name, profile, locales) in profiles::in_locales() {
        for &locale in locales {
            let html = export(Format::Fragment, &profile, locale).expect("HTML");
            let page = Html::parse_fragment(&html);
            assert!(page.errors.is_empty(), "{name}, {locale}: {:?}", page.errors);
            for element in elements(&page) {
                let tag = element.value().name();
                assert!(PLAIN.contains(&tag), "<{tag}> in {name}, {locale}");
                for (attribute, value) in element.value().attrs() {
                    assert_eq!((tag, attribute), ("a", "href"), "{name}, {locale}");
                    assert!(value.starts_with("https://") || value.starts_with("http://"), "{value}");
                }
            }
            assert!(!page.tree.nodes().any(|node| matches!(node.value(), Node::Comment(_))));
        }
    }
}

#[test]
fn a_page_has_a_language_one_title_and_headings_in_order() {
    for &locale in profiles::locales() {
        let html = export(Format::Html, &profiles::example(), locale).expect("HTML");
        let page = Html::parse_document(&html);
        assert!(page.errors.is_empty(), "{locale}: {:?}", page.errors);
        let root = page.root_element().value();
        assert_eq!(root.attr("lang"), Some(locale.to_string().as_str()));
        assert_eq!(root.attr("dir"), Some(if locale.is_right_to_left() { "rtl" } else { "ltr" }));
        assert_eq!(select(&page, "main").count(), 1);
        assert_eq!(select(&page, "h1").count(), 1);
        let title = select(&page, "title").map(text_of).next().expect("a title");
        assert!(title.starts_with(&select(&page, "h1").map(text_of).next().expect("a heading")));
        let mut level = 0;
        for heading in select(&page, "h1, h2, h3, h4, h5, h6") {
            let next: u8 = heading.value().name()[1..].parse().expect("a level");
            assert!(next <= level + 1, "{locale}: a level is left out before {}", text_of(heading));
            level = next;
        }
        for table in select(&page, "table") {
            let heads = select(&page, "th").all(|head| head.value().attr("scope").is_some());
            assert!(heads, "a head that does not say whose it is");
            let region = table.parent().and_then(ElementRef::wrap).expect("a parent");
            assert_eq!(region.value().attr("tabindex"), Some("0"), "a wide table scrolls by keyboard");
            assert!(region.value().attr("aria-label").is_some_and(|label| !label.is_empty()));
        }
    }
}

#[test]
fn a_page_works_under_the_strictest_policy() {
    let html = export(Format::Html, &profiles::example(), Locale::En).expect("HTML");
    let page = Html::parse_document(&html);
    let policy =
        select(&page, "meta[http-equiv]").next().and_then(|meta| meta.value().attr("content")).expect("a policy");
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    let [style] = select(&page, "style").map(text_of).collect::<Vec<_>>().try_into().expect("one style");
    let digest = base64::prelude::BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
    assert!(policy.contains(&format!("style-src 'sha256-{digest}'")), "the policy wants sha256-{digest}");
    assert_eq!(select(&page, "script, link, img, iframe, object, form, [src], [style], [onclick]").count(), 0);
}

#[test]
fn the_element_has_the_fragment_as_its_children() {
    let profile = profiles::example();
    let fragment = export(Format::Fragment, &profile, Locale::De).expect("HTML");
    let element = export(Format::Element, &profile, Locale::De).expect("HTML");
    let (start, children) = element.split_once(">\n").expect("a start tag");
    assert!(start.starts_with("<port-advice locale=\"de\" profile=\"&#123;&quot;brand&quot;:"), "{start}");
    assert_eq!(children, format!("{fragment}</port-advice>\n"));
}

#[test]
fn the_element_carries_the_profile_it_was_written_from() {
    let profile = profiles::example();
    let page = Html::parse_document(&export(Format::Element, &profile, Locale::De).expect("HTML"));
    let element = select(&page, "port-advice").next().expect("the element");
    let carried = serde_json::from_str(element.attr("profile").expect("a profile")).expect("JSON");
    assert_eq!(input::profile(&carried), Ok(profile));
}
