//! The article as HTML: a fragment for help centres that take little, a page of its own, the element's children.

use super::article::{Article, Block, Line, Section, Span};
use super::xml::escaped;
use crate::model::Vocabulary;
use crate::profile::Profile;

/// The page's style. It stands in the page, so that the page is one file.
const STYLE: &str = include_str!("html/page.css");
/// What lets exactly this style through a content security policy; a test holds it to the style.
const STYLE_HASH: &str = "sha256-jdrDefk+hAg26J+7Xcga8uJCc1UOg5Yz6KPWpbMYuLo=";

/// The article in `p h1 h2 h3 ul ol li table tr th td a b`, with no attribute but `href`.
pub fn fragment(article: &Article) -> String {
    Writer { dress: Dress::Bare, html: String::new() }.article(article)
}

/// A page without script: it works under the strictest policy, and without its style it is still an article.
pub fn page(article: &Article) -> String {
    let body = Writer { dress: Dress::Full, html: String::new() }.article(article);
    let (title, brand) = (escaped(&article.title), escaped(&article.brand));
    let policy = format!("default-src 'none'; style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'");
    let (locale, direction) = (article.locale.as_str(), article.direction.as_str());
    format!(
        "<!doctype html>\n<html lang=\"{locale}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} · {brand}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// The element with the profile and, as its children, the article: it stays where there is no script.
pub fn element(article: &Article, profile: &Profile) -> String {
    let (locale, profile, children) = (article.locale, escaped(&profile.json()), fragment(article));
    format!("<port-advice locale=\"{locale}\" profile=\"{profile}\">\n{children}</port-advice>\n")
}

/// Some blocks in the same plain elements, without tables: search engines show them.
pub fn plain_blocks(blocks: &[Block]) -> String {
    let mut writer = Writer { dress: Dress::NoTables, html: String::new() };
    blocks.iter().for_each(|block| writer.block(block));
    writer.html
}

/// How much may be said in HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dress {
    /// Plain elements.
    Bare,
    /// Those, but lists in place of tables.
    NoTables,
    /// What helps assistive technology as well.
    Full,
}

struct Writer {
    dress: Dress,
    html: String,
}

impl Writer {
    fn article(mut self, article: &Article) -> String {
        self.leaf("h1", &article.title);
        article.intro.iter().for_each(|block| self.block(block));
        article.sections.iter().for_each(|section| self.section(section));
        self.leaf("h2", &article.sources_heading);
        self.put("<ul>\n");
        for source in &article.sources {
            let number = Span::Source { number: source.number, url: "" };
            let title = match source.url {
                "" => Span::Text { text: source.title.to_owned() },
                url => Span::Link { text: source.title.to_owned(), url: url.to_owned() },
            };
            let checked = Span::Text { text: format!(" ({})", source.checked) };
            self.item(&vec![number, Span::Text { text: " ".to_owned() }, title, checked]);
        }
        self.put("</ul>\n");
        self.leaf("p", &article.colophon);
        self.html
    }

    fn section(&mut self, section: &Section) {
        self.leaf(if section.level == 2 { "h2" } else { "h3" }, &section.heading);
        for block in &section.blocks {
            match (block, self.dress) {
                (Block::Table { head, rows }, Dress::Full) => self.full_table(&section.heading, head, rows),
                _ => self.block(block),
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph { line } => {
                self.put("<p>");
                self.line(line);
                self.put("</p>\n");
            }
            Block::Steps { items } => self.list("ol", items),
            Block::List { items } => self.list("ul", items),
            Block::Table { head, rows } if self.dress == Dress::NoTables => {
                self.list("ul", &super::article::rows_as_lines(head, rows));
            }
            Block::Table { head, rows } => {
                self.put("<table>\n");
                self.row(head, |_| "th");
                rows.iter().for_each(|row| self.row(row, |column| if column == 0 { "th" } else { "td" }));
                self.put("</table>\n");
            }
        }
    }

    /// A table that can be scrolled by keyboard where it is too wide, and says which head a cell belongs to.
    fn full_table(&mut self, caption: &str, head: &[String], rows: &[Vec<String>]) {
        let caption = escaped(caption);
        self.put(&format!("<div role=\"region\" aria-label=\"{caption}\" tabindex=\"0\">\n<table>\n<thead>\n"));
        self.row(head, |_| "th scope=\"col\"");
        self.put("</thead>\n<tbody>\n");
        rows.iter().for_each(|row| self.row(row, |column| if column == 0 { "th scope=\"row\"" } else { "td" }));
        self.put("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, cells: &[String], tag: impl Fn(usize) -> &'static str) {
        self.put("<tr>");
        for (column, cell) in cells.iter().enumerate() {
            self.element(tag(column), cell);
        }
        self.put("</tr>\n");
    }

    fn list(&mut self, tag: &str, items: &[Line]) {
        if items.is_empty() {
            return;
        }
        self.put(&format!("<{tag}>\n"));
        items.iter().for_each(|item| self.item(item));
        self.put(&format!("</{tag}>\n"));
    }

    fn item(&mut self, line: &Line) {
        self.put("<li>");
        self.line(line);
        self.put("</li>\n");
    }

    fn line(&mut self, line: &Line) {
        for (place, span) in line.iter().enumerate() {
            match span {
                Span::Text { text } => self.put(&escaped(text)),
                Span::Strong { text } => self.element("b", text),
                Span::Link { text, url } => self.link(text, url),
                Span::Source { number, url } => {
                    self.put(if place == 0 { "" } else { " " });
                    self.link(&format!("[{number}]"), url);
                }
            }
        }
    }

    fn link(&mut self, text: &str, url: &str) {
        match url {
            "" => self.put(&escaped(text)),
            url => self.put(&format!("<a href=\"{}\">{}</a>", escaped(url), escaped(text))),
        }
    }

    fn leaf(&mut self, tag: &str, text: &str) {
        self.element(tag, text);
        self.put("\n");
    }

    /// An element with text in it; `tag` may carry attributes.
    fn element(&mut self, tag: &str, text: &str) {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.put(&format!("<{tag}>{}</{name}>", escaped(text)));
    }

    fn put(&mut self, html: &str) {
        self.html.push_str(html);
    }
}
