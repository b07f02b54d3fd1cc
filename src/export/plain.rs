//! The article as plain text: wrapped, and with nothing that a screen reader would have to skip.

use textwrap::core::display_width;

use super::article::{Article, Block, Line, Span, rows_as_lines};
use crate::text::wrap;

/// The width of the text; fits a quoted mail.
const WIDTH: usize = 72;

/// The article as plain text.
pub fn write(article: &Article) -> String {
    let mut text = String::new();
    heading(&mut text, &article.title, '=');
    article.intro.iter().for_each(|block| self::block(&mut text, block));
    for section in &article.sections {
        heading(&mut text, &section.heading, if section.level == 2 { '-' } else { ' ' });
        section.blocks.iter().for_each(|block| self::block(&mut text, block));
    }
    heading(&mut text, &article.sources_heading, '-');
    for source in &article.sources {
        item(&mut text, &format!("[{}] ", source.number), &format!("{} ({})", source.title, source.checked));
        if !source.url.is_empty() {
            item(&mut text, "    ", source.url);
        }
    }
    text.push('\n');
    item(&mut text, "", &article.colophon);
    text
}

/// A heading, underlined; a space underlines nothing.
fn heading(text: &mut String, heading: &str, underline: char) {
    text.push_str(if text.is_empty() { "" } else { "\n" });
    item(text, "", heading);
    if underline != ' ' {
        let width = display_width(heading).min(WIDTH);
        text.extend(std::iter::repeat_n(underline, width));
        text.push('\n');
    }
    text.push('\n');
}

fn block(text: &mut String, block: &Block) {
    match block {
        Block::Paragraph { line } => item(text, "", &self::line(line)),
        Block::Steps { items } => list(text, items, |place| format!("{}. ", place + 1)),
        Block::List { items } => list(text, items, |_| "- ".to_owned()),
        Block::Table { head, rows } => list(text, &rows_as_lines(head, rows), |_| "- ".to_owned()),
    }
    text.push('\n');
}

fn list(text: &mut String, items: &[Line], bullet: impl Fn(usize) -> String) {
    items.iter().enumerate().for_each(|(place, line)| item(text, &bullet(place), &self::line(line)));
}

fn item(text: &mut String, bullet: &str, words: &str) {
    text.push_str(&wrap(WIDTH, bullet, words));
    text.push('\n');
}

fn line(line: &Line) -> String {
    let spans = line.iter().enumerate().map(|(place, span)| match span {
        Span::Text { text } | Span::Strong { text } => text.clone(),
        Span::Link { text, url } => format!("{text}: {url}"),
        Span::Source { number, .. } => format!("{}[{number}]", if place == 0 { "" } else { " " }),
    });
    spans.collect()
}
