//! Dates as a language writes them; the browser knows how.

use std::cell::RefCell;

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

thread_local! {
    /// What was written before, by tag and date: a browser takes its time to write one, and most sources bear the same.
    static WRITTEN: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// `2026-11` or `2026-11-24` in words; none where it is no date.
pub(super) fn written(tag: &str, date: &str) -> Option<String> {
    let wanted = [tag, date].concat();
    WRITTEN.with_borrow_mut(|written| {
        if let Some((_, words)) = written.iter().find(|(known, _)| *known == wanted) {
            return Some(words.clone());
        }
        let words = write(tag, date)?;
        written.push((wanted, words.clone()));
        Some(words)
    })
}

fn write(tag: &str, date: &str) -> Option<String> {
    let moment = Date::new(&JsValue::from_str(date));
    if moment.get_time().is_nan() {
        return None;
    }
    let options = Object::new();
    let day = (date.len() > 7).then_some(("day", "numeric"));
    // In the figures of the sentences around: not every browser takes the same ones for Arabic.
    let figures = ("numberingSystem", "latn");
    let usual = [("year", "numeric"), ("month", "long"), ("timeZone", "UTC"), figures];
    for (name, value) in usual.into_iter().chain(day) {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    moment.to_locale_date_string(tag, &options).as_string()
}
