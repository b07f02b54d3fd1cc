//! Elements and text, escaped. What is written here is nested leaves; a library would bring more than it saves.

/// Text as it stands in XML and HTML, between tags and in attributes. Braces as well: the template languages of help
/// centres look for them.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '{' => safe.push_str("&#123;"),
            '}' => safe.push_str("&#125;"),
            letter => safe.push(letter),
        }
    }
    safe
}

/// A document being written, indented.
pub struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    /// A document with these lines before its first element.
    pub fn new(prologue: &str) -> Self {
        Self { text: format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{prologue}"), depth: 0 }
    }

    /// An element with what `inside` writes.
    pub fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.indent();
        self.tag(name, attributes);
        self.text.push('\n');
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.indent();
        self.text.extend(["</", name, ">\n"]);
    }

    /// An element with text in it.
    pub fn leaf(&mut self, name: &str, text: &str) {
        self.leaf_with(name, &[], text);
    }

    /// An element with attributes and text in it.
    pub fn leaf_with(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.indent();
        self.tag(name, attributes);
        self.text.extend([&escaped(text), "</", name, ">\n"]);
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str) {
        self.indent();
        self.text.extend(["<", name, "/>\n"]);
    }

    /// The whole document.
    pub fn finish(self) -> String {
        self.text
    }

    fn indent(&mut self) {
        self.text.extend(std::iter::repeat_n("  ", self.depth));
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.extend(["<", name]);
        for (attribute, value) in attributes {
            self.text.extend([" ", attribute, "=\"", &escaped(value), "\""]);
        }
        self.text.push('>');
    }
}
