//! The telling parts of a long text, cut out so that a page can show them.

use crate::model::Span;

/// A text up to this length is shown whole.
const WHOLE: usize = 1500;
/// What is shown on either side of a telling place.
const AROUND: usize = 160;
/// More places than these say nothing new.
const MOST: usize = 8;

/// More lines than these nobody in support reads.
const MOST_LINES: usize = 6;

/// A part of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Plain(String),
    /// Text that tells.
    Marked(String),
    /// Something was left out here.
    Gap,
}

/// Pieces in the order of the text.
pub type Excerpt = Vec<Piece>;

/// What to show of `text`: its telling `places`, which are in order, with some of what is around them.
pub fn excerpt(text: &str, places: &[Span]) -> Excerpt {
    let places = places.get(..MOST.min(places.len())).unwrap_or_default();
    let windows = windows(text, places);
    let mut pieces = Excerpt::new();
    let mut shown = 0;
    for window in windows {
        if window.start > shown {
            pieces.push(Piece::Gap);
        }
        let inside = places.iter().filter(|place| window.start <= place.start && place.end <= window.end);
        let mut at = window.start;
        for place in inside {
            push(&mut pieces, Piece::Plain, text, at, place.start);
            push(&mut pieces, Piece::Marked, text, place.start, place.end);
            at = place.end;
        }
        push(&mut pieces, Piece::Plain, text, at, window.end);
        shown = window.end;
    }
    if shown < text.len() {
        pieces.push(Piece::Gap);
    }
    pieces
}

/// The lines in which something tells, as they are shown; of many, the first.
pub fn marked_lines(excerpt: &Excerpt) -> Vec<String> {
    let (mut lines, mut line, mut tells) = (Vec::new(), String::new(), false);
    for piece in excerpt.iter().chain([&Piece::Gap]) {
        let shown = match piece {
            Piece::Plain(shown) | Piece::Marked(shown) => shown.as_str(),
            Piece::Gap => "\n",
        };
        for c in shown.chars() {
            tells |= matches!(piece, Piece::Marked(_));
            if c != '\n' {
                line.push(c);
            } else if std::mem::take(&mut tells) && lines.len() < MOST_LINES {
                lines.push(std::mem::take(&mut line));
            } else {
                line.clear();
            }
        }
    }
    lines
}

/// The ranges to show, none touching another.
fn windows(text: &str, places: &[Span]) -> Vec<Span> {
    if text.len() <= WHOLE || places.is_empty() {
        return vec![Span { start: 0, end: text.floor_char_boundary(WHOLE) }];
    }
    let mut windows: Vec<Span> = Vec::new();
    for place in places {
        let start = text.ceil_char_boundary(place.start.saturating_sub(AROUND));
        let end = text.floor_char_boundary(place.end + AROUND).max(place.end);
        match windows.last_mut().filter(|last| start <= last.end) {
            Some(last) => last.end = last.end.max(end),
            None => windows.push(Span { start, end }),
        }
    }
    windows
}

fn push(pieces: &mut Excerpt, kind: fn(String) -> Piece, text: &str, start: usize, end: usize) {
    let part = text.get(start..end).unwrap_or_default();
    if !part.is_empty() {
        pieces.push(kind(part.chars().map(visible).collect()));
    }
}

/// Controls, and what turns the direction of text around, could make a text look like another one.
fn visible(c: char) -> char {
    match c {
        '\n' | '\t' => c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}
