//! The facts hold together: each has a source and a date, and every register can be searched.

use port_advice::knowledge::{ports, source, sources};

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let number = |index: usize| parts.get(index).map_or(Ok(1), |part| part.parse::<u16>());
    matches!(widths.as_slice(), [4] | [4, 2] | [4, 2, 2])
        && number(0).is_ok_and(|year| (1990..2100).contains(&year))
        && number(1).is_ok_and(|month| (1..=12).contains(&month))
        && number(2).is_ok_and(|day| (1..=31).contains(&day))
}

#[test]
fn dates_are_told_from_other_text() {
    for date in ["2026", "2024-06", "2024-06-11"] {
        assert!(is_date(date), "{date}");
    }
    for text in ["", "undated", "24", "2024-6", "2024-13", "2024-06-32", "2024-06-11-1", "about 2017"] {
        assert!(!is_date(text), "{text}");
    }
}

#[test]
fn every_source_can_be_looked_up_and_read() {
    let mut seen = std::collections::BTreeSet::new();
    for fact in sources() {
        assert!(seen.insert(fact.id), "{} twice", fact.id);
        assert!(!fact.title.trim().is_empty(), "{}: title", fact.id);
        assert!(fact.url.starts_with("https://") && !fact.url.contains(' '), "{}: {}", fact.id, fact.url);
        assert!(is_date(fact.checked) && fact.checked.len() >= 7, "{}: checked {}", fact.id, fact.checked);
        assert_eq!(source(fact.id), Some(fact));
    }
}

#[test]
fn ports_ascend_and_rest_on_sources() {
    assert!(ports().is_sorted_by(|one, next| one.port < next.port));
    for fact in ports() {
        assert!(!fact.modes.is_empty(), "port {}", fact.port);
        assert!(!fact.sources.is_empty(), "port {}", fact.port);
        for id in fact.sources {
            assert!(source(id).is_some(), "port {}: no source {id}", fact.port);
        }
    }
}
