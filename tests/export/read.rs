//! Reading statements (server, port, mode) back out of what was written.

use port_advice::model::{Locale, Mode, Vocabulary};
use port_advice::products;
use port_advice::text::{self, Article, Catalogue, Ui, locales};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use textwrap::core::display_width;

/// That this server is used with this pair.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    pub host: String,
    pub port: u16,
    pub mode: Mode,
}

impl Statement {
    pub fn new(host: &str, port: u16, mode: Mode) -> Self {
        Self { host: host.to_owned(), port, mode }
    }
}

/// The words by which a reader of this language finds things.
pub struct Words(pub Locale);

impl Words {
    fn catalogue(&self) -> &'static dyn Catalogue {
        locales::catalogue(self.0)
    }

    pub fn ui(&self, word: Ui) -> String {
        self.catalogue().ui(word).into_owned()
    }

    pub fn article(&self, word: Article) -> String {
        self.catalogue().article(word).into_owned()
    }

    /// The mode with this label.
    pub fn mode(&self, label: &str) -> Mode {
        let is_it = |mode: &&Mode| text::label(self.catalogue(), "mode", **mode) == label;
        *Mode::ALL.iter().find(is_it).unwrap_or_else(|| panic!("{label:?} is no mode"))
    }

    /// A row of the table of settings.
    fn settings(&self, cells: &[String]) -> Statement {
        let port = cells[1].parse().unwrap_or_else(|_| panic!("{cells:?} has no port"));
        Statement::new(&cells[0], port, self.mode(&cells[2]))
    }
}

/// What a page with tables says.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    /// The rows of the tables of settings.
    pub settings: Vec<Statement>,
    /// The rows of the table of ports: port, mode, whether to use it.
    pub ports: Vec<(u16, Mode, bool)>,
    /// The values in each program's table.
    pub programs: Vec<Vec<String>>,
    /// What stands out.
    pub strong: Vec<String>,
}

/// Reads HTML: what a browser would make of it.
pub fn html(html: &str, words: &Words) -> Said {
    let page = Html::parse_document(html);
    let tables: Vec<Vec<Vec<String>>> = select(&page, "table").map(rows).collect();
    from_tables(&tables, select(&page, "b").chain(select(&page, "strong")).map(text_of).collect(), words)
}

/// Reads Markdown by a parser of CommonMark with tables.
pub fn markdown(markdown: &str, words: &Words) -> Said {
    html(&markdown_as_html(markdown), words)
}

pub fn markdown_as_html(markdown: &str) -> String {
    let parser = pulldown_cmark::Parser::new_ext(markdown, pulldown_cmark::Options::ENABLE_TABLES);
    let mut page = String::new();
    pulldown_cmark::html::push_html(&mut page, parser);
    page
}

/// Reads the article's JSON.
pub fn json(json: &str, words: &Words) -> Said {
    let article: Value = serde_json::from_str(json).expect("JSON");
    let (mut tables, mut strong) = (Vec::new(), Vec::new());
    let strings = |value: &Value| {
        let strings = value.as_array().expect("a list").iter().map(|cell| cell.as_str().expect("a text").to_owned());
        strings.collect::<Vec<_>>()
    };
    for block in
        article["sections"].as_array().into_iter().flatten().flat_map(|section| section["blocks"].as_array()).flatten()
    {
        if block["kind"] == "table" {
            let rows = block["rows"].as_array().into_iter().flatten().map(strings);
            tables.push(std::iter::once(strings(&block["head"])).chain(rows).collect());
        }
        let spans = block["line"].as_array().into_iter().flatten().filter(|span| span["kind"] == "strong");
        strong.extend(spans.map(|span| span["text"].as_str().expect("a text").to_owned()));
    }
    from_tables(&tables, strong, words)
}

/// Reads plain text: what belongs together, on one line again.
pub fn plain(text: &str, words: &Words) -> Said {
    let (mut lists, mut paragraphs, mut programs) = (Vec::new(), Vec::<String>::new(), Vec::new());
    let mut heading = String::new();
    for block in text.split("\n\n") {
        let is_list = block.trim_start().starts_with("- ");
        let joined = unwrapped(block);
        if !is_list {
            if products::apps().iter().any(|app| app.name == joined) {
                heading.clone_from(&joined);
            }
            paragraphs.push(joined);
            continue;
        }
        let items = block.trim_start().split("\n- ");
        let items: Vec<_> = items.map(|item| unwrapped(item).trim_start_matches("- ").to_owned()).collect();
        if heading.is_empty() {
            lists.push(items);
        } else {
            let values = items.iter().filter_map(|item| item.split_once(": ")).map(|(_, value)| value.to_owned());
            programs.push(values.collect());
            heading.clear();
        }
    }
    let said = from_tables(&as_tables(&lists, words), paragraphs, words);
    Said { programs, ..said }
}

/// Reads the questions for search engines.
pub fn faq(json: &str, words: &Words) -> Said {
    let page: Value = serde_json::from_str(json).expect("JSON");
    let answers = page["mainEntity"].as_array().into_iter().flatten();
    let answers: String = answers.filter_map(|question| question["acceptedAnswer"]["text"].as_str()).collect();
    let page = Html::parse_fragment(&answers);
    let lists: Vec<Vec<_>> = select(&page, "ul").map(|list| select_in(list, "li").map(text_of).collect()).collect();
    from_tables(&as_tables(&lists, words), select(&page, "b").map(text_of).collect(), words)
}

/// Lists that were tables are tables again: the cells of each row after the heads of their columns.
fn as_tables(lists: &[Vec<String>], words: &Words) -> Vec<Vec<Vec<String>>> {
    let firsts = [words.article(Article::Server), words.ui(Ui::Port)];
    let mut tables = Vec::new();
    for list in lists {
        let rows: Vec<Vec<_>> =
            list.iter().map(|item| item.split("; ").filter_map(|cell| cell.split_once(": ")).collect()).collect();
        let is_table = |row: &Vec<(&str, &str)>| row.len() > 1 && firsts.iter().any(|first| first == row[0].0);
        if rows.iter().all(is_table) {
            let part =
                |row: &Vec<(&str, &str)>, part: fn(&(&str, &str)) -> String| row.iter().map(part).collect::<Vec<_>>();
            let head = part(&rows[0], |(head, _)| (*head).to_owned());
            let cells = rows.iter().map(|row| part(row, |(_, cell)| (*cell).to_owned()));
            tables.push(std::iter::once(head).chain(cells).collect());
        }
    }
    tables
}

fn from_tables(tables: &[Vec<Vec<String>>], strong: Vec<String>, words: &Words) -> Said {
    let mut said = Said {
        settings: Vec::new(),
        ports: Vec::new(),
        programs: Vec::new(),
        strong: strong.iter().map(|text| letters(text)).collect(),
    };
    for table in tables {
        let (head, rows) = table.split_first().expect("a head");
        let uses = [words.ui(Ui::Best), words.ui(Ui::AlsoWorks)];
        if head[0] == words.article(Article::Server) {
            said.settings.extend(rows.iter().map(|row| words.settings(row)));
        } else if head[0] == words.article(Article::Field) {
            said.programs.push(rows.iter().map(|row| row[1].clone()).collect());
        } else {
            assert_eq!(head[0], words.ui(Ui::Port), "a table nobody knows");
            said.ports.extend(rows.iter().map(|row| {
                let verdict = row.last().expect("a verdict");
                (row[0].parse().expect("a port"), words.mode(&row[1]), uses.contains(verdict))
            }));
        }
    }
    said
}

/// One line again. Lines end at blanks, in Japanese between letters, too.
fn unwrapped(text: &str) -> String {
    text.split('\n').map(str::trim_start).fold(String::new(), |joined, line| {
        let around = [joined.chars().next_back(), line.chars().next()];
        let is_japanese = around.iter().flatten().any(|letter| display_width(&letter.to_string()) > 1);
        let blank = if joined.is_empty() || is_japanese { "" } else { " " };
        joined + blank + line
    })
}

/// Without the marks that isolate a direction.
pub fn bare(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}

/// Without blanks either, which a line's end may have taken.
pub fn letters(text: &str) -> String {
    bare(text).split_whitespace().collect()
}

pub fn select<'a>(page: &'a Html, selector: &'static str) -> impl Iterator<Item = ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect::<Vec<_>>().into_iter()
}

pub fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn select_in<'a>(element: ElementRef<'a>, selector: &'static str) -> impl Iterator<Item = ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect::<Vec<_>>().into_iter()
}

fn rows(table: ElementRef<'_>) -> Vec<Vec<String>> {
    select_in(table, "tr").map(|row| select_in(row, "th, td").map(text_of).collect()).collect()
}
