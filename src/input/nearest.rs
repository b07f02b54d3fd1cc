//! The known spellings that come nearest to an unknown one.

/// How many are worth naming.
const MOST: usize = 3;

/// The nearest spellings, the nearest one first: those a few slips away, and those that hold the word or are held by it.
pub(super) fn nearest(given: &str, known: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let given: String = given.chars().take(40).collect::<String>().to_ascii_lowercase();
    let slips = given.len() / 3;
    let mut near = Vec::new();
    for word in known {
        let distance = strsim::osa_distance(&given, &word.to_ascii_lowercase());
        let shares_part = given.len() > 2 && (word.contains(given.as_str()) || given.contains(word));
        if distance <= slips.max(1) || shares_part {
            let place = near.partition_point(|other| *other < (distance, word));
            near.insert(place, (distance, word));
        }
    }
    near.into_iter().map(|(_, word)| word).take(MOST).collect()
}
