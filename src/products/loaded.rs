//! The products are loaded when somebody needs them.

use std::sync::OnceLock;

use super::AppFact;
use super::record::{BadApps, read_apps};

static LOADED: OnceLock<Vec<AppFact>> = OnceLock::new();

/// Takes the products, once: a second call changes nothing.
///
/// # Errors
///
/// Where the text is not one of products of this version. Nothing is taken then.
pub fn load_apps(text: String) -> Result<(), BadApps> {
    if LOADED.get().is_none() {
        // Facts live as long as the program, whether compiled in or loaded.
        let apps = read_apps(String::leak(text))?;
        LOADED.get_or_init(|| apps);
    }
    Ok(())
}

/// Every product, once they are loaded.
pub fn apps() -> &'static [AppFact] {
    LOADED.get().map_or(&[], Vec::as_slice)
}

#[cfg(all(test, feature = "registers"))]
mod tests {
    use super::{apps, load_apps};
    use crate::products;

    #[test]
    fn products_are_taken_once_and_whole() {
        assert!(apps().is_empty());
        let bad = load_apps("nonsense".to_owned()).expect_err("no products");
        assert!(!bad.to_string().is_empty());
        assert!(apps().is_empty(), "nothing is taken of what cannot be read");
        load_apps(products::apps_text()).expect("what was written can be read");
        assert_eq!(apps(), products::apps());
        assert_eq!(load_apps("nonsense".to_owned()), Ok(()), "a second call changes nothing");
        assert_eq!(apps(), products::apps());
    }
}
