//! `docs/rules.md`: every rule, from its constant and the comment above it.

use std::fs;

use anyhow::{Context, Result, ensure};
use port_advice::{
    knowledge::source,
    model::{Code, Vocabulary},
    text::{Catalogue, English},
};

use crate::project;

/// The files of the gates, in the order in which the engine reads them.
const GATES: [&str; 6] = ["role", "service", "client", "network", "safety", "order"];

const HEAD: &str = "# The rules

Every option, a pair of port and encryption, is put to these rules, gate by gate. A rule that *rejects* drops it; the
others keep it, and say something for it or against it. Made by `cargo xtask generate` from `src/engine/rules`.
";

/// The page.
pub fn documentation() -> Result<String> {
    let mut page = HEAD.to_owned();
    for gate in GATES {
        let file = project::root().join(format!("src/engine/rules/{gate}.rs"));
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let title = text.lines().next().and_then(|line| line.strip_prefix("//! ")).unwrap_or(gate);
        page += &format!("\n## {}\n", title.split(". ").next().unwrap_or(title).trim_end_matches('.'));
        let rules = constants(&text);
        ensure!(!rules.is_empty(), "no rule found in {}", file.display());
        for rule in rules {
            page += &section(&rule).with_context(|| format!("the rule above `{}`", rule.name))?;
        }
    }
    Ok(page)
}

/// A rule as it stands in its file.
struct Constant<'a> {
    name: &'a str,
    comment: Vec<&'a str>,
    body: &'a str,
}

fn constants(text: &str) -> Vec<Constant<'_>> {
    let mut found = Vec::new();
    let mut comment = Vec::new();
    let mut place = 0;
    for line in text.split_inclusive('\n') {
        let rest = text.get(place..).unwrap_or_default();
        place += line.len();
        let line = line.trim_end();
        if let Some(said) = line.strip_prefix("///") {
            comment.push(said.trim());
            continue;
        }
        if let Some((name, _)) = line.strip_prefix("const ").and_then(|line| line.split_once(": Rule = Rule {")) {
            let body = rest.split_once("\n};").map_or(rest, |(body, _)| body);
            found.push(Constant { name, comment: std::mem::take(&mut comment), body });
        }
        comment.clear();
    }
    found
}

fn section(rule: &Constant<'_>) -> Result<String> {
    let variant = after(rule.body, "code: Code::").context("no code")?;
    let code = Code::ALL.iter().find(|code| format!("{code:?}") == variant).context("not a code")?;
    let effect = match after(rule.body, "effect: Effect::").context("no effect")? {
        "Reject" => "rejects",
        "Support" => "speaks for it",
        _ => "warns",
    };
    let comment = rule.comment.join("\n");
    let (what, rest) = comment.split_once("\n\n").context("no **Why** and **Example** in its comment")?;
    ensure!(rest.contains("**Why**: ") && rest.contains("**Example**: "), "no **Why** or no **Example**");
    let rest = rest.replace("\n**", "  \n**");
    let sentence = English.sentence(*code);
    let sources = sources(rule.body)?;
    Ok(format!("\n### `{code}`: {effect}\n\n{what}\n\n> {sentence}\n\n{rest}  \n**Sources**: {sources}.\n"))
}

/// The word that follows.
fn after<'a>(text: &'a str, what: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(what)?;
    rest.split(|letter: char| !letter.is_alphanumeric()).next()
}

fn sources(body: &str) -> Result<String> {
    let (_, rest) = body.split_once("sources: &[").context("no sources")?;
    let list = rest.split(']').next().unwrap_or_default();
    let ids: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    if ids.is_empty() {
        return Ok("that of the fact".to_owned());
    }
    let linked = ids.iter().map(|id| {
        let source = source(id).with_context(|| format!("no source `{id}`"))?;
        Ok(if source.url.is_empty() { source.title.to_owned() } else { format!("[{}]({})", source.title, source.url) })
    });
    Ok(linked.collect::<Result<Vec<_>>>()?.join("; "))
}
