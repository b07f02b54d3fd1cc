//! The pages of the sources: whether they are still there.

use std::collections::BTreeSet;
use std::process::Command;

use port_advice::knowledge::Source;

/// The sources whose page no longer answers; each page is asked once, one after the other. If none answers, that says
/// something of this network only.
pub fn gone<'a>(sources: impl Iterator<Item = &'a Source>, answers: impl Fn(&str) -> bool) -> Vec<String> {
    let mut asked = BTreeSet::new();
    let page = |source: &Source| source.url.split('#').next().unwrap_or_default();
    let pages: Vec<_> = sources.filter(|source| !source.url.is_empty() && asked.insert(page(source))).collect();
    let gone: Vec<_> = pages.iter().filter(|source| !answers(page(source))).collect();
    match gone.len() {
        many if many == pages.len() && many > 2 => vec![format!("none of {many} pages can be reached from here")],
        _ => gone.iter().map(|source| format!("{}: {} does not answer", source.id, page(source))).collect(),
    }
}

/// Asks by `curl`: for the head, and for the page where that is refused.
pub fn answers(url: &str) -> bool {
    let asked = |head: &[&str]| {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--location", "--fail", "--max-time", "10", "--output", "/dev/null"]);
        curl.args(head).arg(url).status().is_ok_and(|status| status.success())
    };
    asked(&["--head"]) || asked(&[])
}

#[cfg(test)]
mod tests {
    use super::gone;
    use port_advice::knowledge::Source;

    #[test]
    fn a_page_that_is_gone_is_told_once() {
        let sources = [
            Source::new("one", "One", "https://one.example/", "2026-11"),
            Source::new("two", "Two", "https://two.example/", "2026-11"),
            Source::new("two-again", "Two", "https://two.example/#section-2", "2026-11"),
            Source::new("seen", "No page", "", "2026-11"),
        ];
        let lines = gone(sources.iter(), |url| url == "https://one.example/");
        assert_eq!(lines, ["two: https://two.example/ does not answer"]);
        let three = ["https://one.example/", "https://two.example/", "https://three.example/"];
        let three = three.map(|url| Source::new("page", "A page", url, "2026-11"));
        assert_eq!(gone(three.iter(), |_| false), ["none of 3 pages can be reached from here"]);
    }
}
