//! What servers showed, month by month: a line of JSON for each host and pair.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

/// What one server showed on one pair.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Evidence {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// Whose record it is.
    pub service: String,
    /// The server's name.
    pub host: String,
    /// Its addresses; none where the name does not resolve.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<String>,
    /// The pair, such as `465/implicit-tls`.
    pub pair: String,
    /// Whether the register lists the pair; others are tried where none of those answers.
    pub listed: bool,
    /// What a mail program would have seen.
    pub outcome: String,
    /// The version of TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<String>,
    /// The names in the certificate.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// The certificate's last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_after: Option<String>,
    /// What is wrong with the certificate.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<String>,
    /// What the server says it can do, under TLS where there is any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<String>,
}

pub fn lines(seen: &[Evidence]) -> Result<String> {
    let lines = seen.iter().map(|one| Ok(serde_json::to_string(one)? + "\n"));
    lines.collect()
}

/// What was seen in the latest month before `month`; nothing the first time.
pub fn before(folder: &Path, month: &str) -> Result<Vec<Evidence>> {
    let mut months: Vec<_> = fs::read_dir(folder)?.flatten().map(|file| file.path()).collect();
    months.retain(|path| path.extension().is_some_and(|kind| kind == "jsonl"));
    months.retain(|path| path.file_stem().and_then(|name| name.to_str()).is_some_and(|name| name < month));
    let Some(latest) = months.into_iter().max() else { return Ok(Vec::new()) };
    let text = fs::read_to_string(&latest)?;
    let read = |(number, line)| {
        serde_json::from_str(line).with_context(|| format!("{}:{}: not evidence", latest.display(), number + 1))
    };
    text.lines().enumerate().map(read).collect()
}

/// A line for each server that shows something else than it did.
pub fn changes(before: &[Evidence], now: &[Evidence]) -> Vec<String> {
    let then: HashMap<_, _> = before.iter().map(|one| ((&one.host, &one.pair), one)).collect();
    let mut lines = Vec::new();
    for one in now {
        let Some(old) = then.get(&(&one.host, &one.pair)) else { continue };
        for (what, was, is) in [
            ("outcome", old.outcome.clone(), one.outcome.clone()),
            ("TLS", old.tls.clone().unwrap_or_default(), one.tls.clone().unwrap_or_default()),
            ("names", old.names.join(" "), one.names.join(" ")),
            ("capabilities", old.capabilities.join(", "), one.capabilities.join(", ")),
        ] {
            if was != is {
                lines.push(format!("{} {}: {what} was `{was}` on {}, is `{is}`", one.host, one.pair, old.date));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Evidence, before, changes, lines};
    use std::fs;

    fn evidence(date: &str, tls: &str) -> Evidence {
        Evidence {
            date: date.into(),
            host: "smtp.example.com".into(),
            pair: "465/implicit-tls".into(),
            outcome: "answers".into(),
            tls: Some(tls.into()),
            ..Evidence::default()
        }
    }

    #[test]
    fn what_changed_since_the_latest_earlier_month_is_a_line() {
        let folder = std::env::temp_dir().join(format!("port-advice-evidence-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for (month, tls) in [("2026-09", "1.1"), ("2026-10", "1.2"), ("2026-11", "1.3")] {
            let line = lines(&[evidence(&format!("{month}-05"), tls)]).expect("a line");
            fs::write(folder.join(format!("{month}.jsonl")), line).expect("a file");
        }
        let then = before(&folder, "2026-11").expect("evidence");
        fs::remove_dir_all(&folder).expect("it was made here");
        assert_eq!(
            changes(&then, &[evidence("2026-11-30", "1.3")]),
            ["smtp.example.com 465/implicit-tls: TLS was `1.2` on 2026-10-05, is `1.3`"]
        );
        assert_eq!(changes(&then, &[evidence("2026-11-30", "1.2")]), Vec::<String>::new());
        assert_eq!(changes(&[], &[evidence("2026-11-30", "1.2")]), Vec::<String>::new());
    }
}
