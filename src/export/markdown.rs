//! The article as Markdown: CommonMark, and tables as GitHub and most others know them.

use super::article::{Article, Block, Line, Span};

/// The article as Markdown.
pub fn write(article: &Article) -> String {
    let mut text = format!("# {}\n\n", quoted(&article.title));
    article.intro.iter().for_each(|block| self::block(&mut text, block));
    for section in &article.sections {
        let level = if section.level == 2 { "##" } else { "###" };
        text.push_str(&format!("{level} {}\n\n", quoted(&section.heading)));
        section.blocks.iter().for_each(|block| self::block(&mut text, block));
    }
    text.push_str(&format!("## {}\n\n", quoted(&article.sources_heading)));
    for source in &article.sources {
        let title = link(source.title, source.url);
        text.push_str(&format!("- \\[{}\\] {title} ({})\n", source.number, quoted(&source.checked)));
    }
    text.push_str(&format!("\n{}\n", quoted(&article.colophon)));
    text
}

fn block(text: &mut String, block: &Block) {
    match block {
        Block::Paragraph { line } => text.push_str(&self::line(line)),
        Block::Steps { items } => list(text, items, |place| format!("{}. ", place + 1)),
        Block::List { items } => list(text, items, |_| "- ".to_owned()),
        Block::Table { head, rows } => {
            row(text, head);
            row(text, &vec!["---".to_owned(); head.len()]);
            rows.iter().for_each(|cells| row(text, &cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>()));
            text.push('\n');
            return;
        }
    }
    text.push_str("\n\n");
}

fn list(text: &mut String, items: &[Line], bullet: impl Fn(usize) -> String) {
    let items: Vec<_> = items.iter().enumerate().map(|(place, item)| bullet(place) + &line(item)).collect();
    text.push_str(&items.join("\n"));
}

fn row(text: &mut String, cells: &[String]) {
    text.push_str(&format!("| {} |\n", cells.join(" | ")));
}

fn line(line: &Line) -> String {
    let spans = line.iter().enumerate().map(|(place, span)| match span {
        Span::Text { text } => quoted(text),
        Span::Strong { text } => format!("**{}**", quoted(text)),
        Span::Link { text, url } => link(text, url),
        Span::Source { number, url } => {
            let space = if place == 0 { "" } else { " " };
            format!("{space}{}", link(&format!("[{number}]"), url))
        }
    });
    spans.collect()
}

fn link(text: &str, url: &str) -> String {
    match url {
        "" => quoted(text),
        url => format!("[{}](<{}>)", quoted(text), url.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C")),
    }
}

/// Text that means nothing but itself, wherever it stands.
fn quoted(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    // What a line begins with may make it a list, a heading or a rule.
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (place, letter) in text.char_indices() {
        let anywhere = "\\`*_[]<>|~&#!$".contains(letter);
        let at_start =
            (place == 0 && "-+=".contains(letter)) || (place == digits && digits > 0 && ".)".contains(letter));
        if anywhere || at_start {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}
