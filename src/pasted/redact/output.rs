//! What is left of the text, and where its places went.

use super::Mask;
use crate::model::Span;

/// The text as it may be shown.
pub(crate) struct Shown {
    /// With a placeholder for everything that was taken out.
    pub text: String,
    cuts: Vec<Cut>,
}

/// A range of the original, and the range of the placeholder in its place.
struct Cut {
    original: Span,
    placeholder: Span,
}

/// Masks in order, and none over another: the kind of the first one counts.
pub(super) fn apart(mut masks: Vec<Mask>) -> Vec<Mask> {
    masks.retain(|mask| mask.start < mask.end);
    masks.sort();
    let mut apart: Vec<Mask> = Vec::with_capacity(masks.len());
    for mask in masks {
        match apart.last_mut().filter(|last| mask.start < last.end) {
            Some(last) => last.end = last.end.max(mask.end),
            None => apart.push(mask),
        }
    }
    apart
}

impl Shown {
    /// The text without what is masked.
    pub(super) fn without(text: &str, masks: Vec<Mask>) -> Self {
        let masks = apart(masks);
        let mut shown = Self { text: String::with_capacity(text.len()), cuts: Vec::new() };
        let mut at = 0;
        for Mask { start, end, kind } in masks {
            shown.text.push_str(text.get(at..start).unwrap_or_default());
            let place = shown.text.len();
            shown.text.push_str(kind.placeholder());
            let placeholder = Span { start: place, end: shown.text.len() };
            shown.cuts.push(Cut { original: Span { start, end }, placeholder });
            at = end;
        }
        shown.text.push_str(text.get(at..).unwrap_or_default());
        shown
    }

    /// Whether any of this range of the original was taken out.
    pub fn hides(&self, span: Span) -> bool {
        let next = self.cuts.partition_point(|cut| cut.original.end <= span.start);
        self.cuts.get(next).is_some_and(|cut| cut.original.start < span.end)
    }

    /// Where ranges of the original are in what is shown, in order and none touching another. A range that reaches into
    /// something taken out reaches over the whole placeholder.
    pub fn places(&self, spans: &[Span]) -> Vec<Span> {
        let mut places: Vec<Span> = Vec::new();
        let mut spans = spans.to_vec();
        spans.sort();
        for span in spans {
            let start = self.place(span.start, |cut| cut.placeholder.start);
            let end = self.place(span.end, |cut| cut.placeholder.end);
            match places.last_mut().filter(|last| start <= last.end) {
                Some(last) => last.end = last.end.max(end),
                None => places.push(Span { start, end }),
            }
        }
        places
    }

    /// Where a byte of the original is; `inside` says where those are that were taken out.
    fn place(&self, at: usize, inside: impl Fn(&Cut) -> usize) -> usize {
        let before = self.cuts.partition_point(|cut| cut.original.start < at);
        match before.checked_sub(1).and_then(|last| self.cuts.get(last)) {
            Some(cut) if at < cut.original.end => inside(cut),
            Some(cut) => cut.placeholder.end + (at - cut.original.end),
            None => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Mask};
    use super::{Shown, Span};

    #[test]
    fn places_move_with_what_was_taken_out() {
        let shown = Shown::without("aa SECRET bb", vec![Mask { start: 3, end: 9, kind: Kind::Password }]);
        assert_eq!(shown.text, "aa [password] bb");
        for ((start, end), expected) in [
            ((0, 2), (0, 2)),
            ((2, 3), (2, 3)),
            ((3, 9), (3, 13)),
            ((5, 7), (3, 13)),
            ((1, 5), (1, 13)),
            ((9, 10), (13, 14)),
            ((10, 12), (14, 16)),
        ] {
            let place = &shown.places(&[Span { start, end }])[0];
            assert_eq!((place.start, place.end), expected, "{start} to {end}");
        }
    }
}
