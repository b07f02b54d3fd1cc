//! Lines no wider than a terminal or a quoted mail.

use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};

/// Text of at most `width` columns that begins with `bullet`; later lines are indented to where the first one's text begins.
pub fn wrap(width: usize, bullet: &str, text: &str) -> String {
    let indent = " ".repeat(display_width(bullet));
    let options = Options::new(width).initial_indent(bullet).subsequent_indent(&indent).break_words(false);
    let options = options.word_separator(WordSeparator::Custom(words)).word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// What stays together: what stands between blanks, for half a link or a name is none. Japanese has no blanks; there,
/// lines end where Unicode lets them.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    let mut end = 0;
    let ends = WordSeparator::UnicodeBreakProperties.find_words(line).filter_map(move |part| {
        end += part.word.len() + part.whitespace.len();
        let (before, after) = line.split_at_checked(end)?;
        let is_wide =
            |letter: Option<char>| letter.is_some_and(|letter| display_width(letter.encode_utf8(&mut [0; 4])) > 1);
        let may_end = before.ends_with(' ') || is_wide(before.chars().next_back()) || is_wide(after.chars().next());
        (may_end || after.is_empty()).then_some(end)
    });
    Box::new(ends.filter_map(move |end| line.get(std::mem::replace(&mut start, end)..end).map(Word::from)))
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_end_at_blanks_only() {
        let text = "Use port 465 with SSL/TLS, see https://www.rfc-editor.org/rfc/rfc8314#section-3.3 for more.";
        let wrapped =
            "- Use port 465 with\n  SSL/TLS, see\n  https://www.rfc-editor.org/rfc/rfc8314#section-3.3\n  for more.";
        assert_eq!(wrap(20, "- ", text), wrapped);
    }

    #[test]
    fn japanese_ends_lines_between_letters_but_not_before_a_full_stop() {
        let wrapped = wrap(20, "- ", "ポート 465、暗号化 SSL/TLS を使ってください。");
        assert_eq!(wrapped, "- ポート 465、暗号化\n  SSL/TLS を使ってく\n  ださい。");
    }

    #[test]
    fn nothing_is_lost() {
        for text in ["", "one", "one  two ", "日本語", "日本語 and English, mixed 「と」。"] {
            let wrapped = wrap(8, "", text);
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(bare(&wrapped), bare(text));
        }
    }
}
