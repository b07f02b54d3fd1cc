//! The addresses of the languages, each spelled out, in the script that fetches them.

use anyhow::Result;
use port_advice::model::{Locale, Vocabulary};

/// The script with an entry for every language.
pub fn addresses(script: &str) -> Result<String> {
    let mut tags = Locale::SPELLINGS.to_vec();
    tags.sort_unstable();
    let address = |file: String| format!("() => new URL('locales/{file}.txt', import.meta.url)");
    let entry =
        |tag: &&str| format!("  '{tag}': [{}, {}],\n", address((*tag).to_string()), address(format!("{tag}.later")));
    let entries: String = tags.iter().map(entry).collect();
    super::between(script, "const FILES = {\n", "}\n", &entries)
}
