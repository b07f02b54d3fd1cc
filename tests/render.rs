//! The element drawn ahead of time, without a browser.

#![cfg(feature = "ssr")]

use port_advice::input;
use port_advice::profile::Profile;
use port_advice::widget::render::Element;
use serde_json::{Value, json};

fn html(attributes: &[(&str, &str)]) -> String {
    drawn(attributes, None)
}

fn drawn(attributes: &[(&str, &str)], profile: Option<&Profile>) -> String {
    let (style, children, today) = ("port-advice/style.css", "<p>Fallback</p>", None);
    Element { attributes, style, profile, children, today }.html().expect("a drawing")
}

fn profile(tree: &Value) -> Profile {
    input::profile(tree).expect("a good profile")
}

#[test]
fn the_answer_its_reasons_and_their_sources_are_there() {
    let html = html(&[]);
    for part in ["part=\"port\">465<", ">SSL/TLS<", "Why 465", "Why not 25", "https://www.rfc-editor.org/rfc/rfc8314"] {
        assert!(html.contains(part), "no {part} in {html}");
    }
}

#[test]
fn it_is_one_element_with_a_shadow_root_and_children() {
    let html = html(&[("sender", "device"), ("view", "check")]);
    let start = "<port-advice sender=\"device\" view=\"check\"><template shadowrootmode=\"open\">\
                 <link rel=\"stylesheet\" href=\"port-advice/style.css\"><div part=\"root\">";
    assert!(html.starts_with(start), "{html}");
    assert!(html.ends_with("</div></template><p>Fallback</p></port-advice>\n"), "{html}");
}

#[test]
fn attributes_count() {
    assert!(html(&[("sender", "mail-server")]).contains("part=\"port\">25<"));
    assert!(html(&[("policy", "prefer-starttls")]).contains("part=\"port\">587<"));
    assert!(html(&[("network", "aws-ec2")]).contains("AWS EC2"));
}

#[test]
fn the_language_is_that_of_the_attribute() {
    let html = html(&[("locale", "de")]);
    assert!(html.contains("lang=\"de\"") && html.contains("Welcher Port?"), "{html}");
    assert!(self::html(&[("locale", "ar")]).contains("dir=\"rtl\""));
}

#[test]
fn an_option_without_encryption_is_called_so() {
    let html = html(&[("locale", "de")]);
    assert!(html.contains(">25 ohne Verschlüsselung<") && !html.contains("mit keine"), "{html}");
}

#[test]
fn nothing_asks_for_script() {
    for attributes in [&[][..], &[("view", "check")]] {
        let html = html(attributes);
        let controls = ["<button", "<input", "<textarea", "<select"].map(|start| html.matches(start).count());
        assert_eq!(controls.iter().sum::<usize>(), html.matches(" disabled ").count());
        assert!(controls[0] > 3, "{controls:?}");
        for forbidden in ["<script", "style=\"", "<style", " onclick", "javascript:", "<!--"] {
            assert!(!html.contains(forbidden), "{forbidden} in {html}");
        }
    }
}

#[test]
fn hostile_attributes_are_text() {
    let hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    for name in ["sender", "network", "service", "policy", "view", "locale", "theme"] {
        let html = html(&[(name, hostile)]);
        assert!(html.starts_with(&format!("<port-advice {name}=\"&quot;&gt;&lt;script&gt;")), "{html}");
        assert!(!html.contains("<script") && !html.contains("<img"), "{name}: {html}");
        assert!(name == "theme" || html.contains("class=\"mistakes\""), "{name} is not said: {html}");
    }
}

#[test]
fn the_same_question_gives_the_same_bytes() {
    assert_eq!(html(&[("network", "residential")]), html(&[("network", "residential")]));
}

#[test]
fn the_hosts_servers_wording_and_links_are_there() {
    let own = json!({
        "brand": "Example Hosting",
        "servers": [{ "host": "mx.host.example", "options": [{ "port": 587, "mode": "starttls" }] }],
        "support": [{ "label": "Call us", "url": "tel:+123" }],
        "wording": { "set-port-and-mode": "Type {port}\n into  the panel." },
    });
    let html = drawn(&[("locale", "de")], Some(&profile(&own)));
    for part in [
        "part=\"port\">587<",
        ">Type 587 into the panel.<",
        "mx.host.example:587",
        "<a dir=\"auto\" href=\"tel:+123\">Call us</a>",
        "Welcher Port?",
    ] {
        assert!(html.contains(part), "no {part} in {html}");
    }
}

#[test]
fn the_profile_stands_in_an_attribute_and_cannot_get_out() {
    let own = json!({
        "brand": "</script><script>alert(1)</script>", "servers": [{ "host": "mx.host.example", "options": [] }],
        "wording": { "ask-host": "<!--<script>" },
    });
    let html = drawn(&[], Some(&profile(&own)));
    let (start, _) = html.split_once("><template").expect("a start tag");
    assert!(!start[1..].contains(['<', '>', '{', '}']), "{start}");
    let page = scraper::Html::parse_document(&html);
    let selector = scraper::Selector::parse("port-advice").expect("a selector");
    let element = page.select(&selector).next().expect("the element");
    let carried: Value = serde_json::from_str(element.attr("profile").expect("a profile")).expect("JSON");
    assert_eq!(carried, own);
}
