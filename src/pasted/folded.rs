//! The text as fragments are written: lower case, without accents, one space between words.

use crate::model::Span;

/// Folded text, and where each of its bytes came from.
pub(crate) struct Folded {
    bytes: Vec<u8>,
    /// For each folded byte, the original byte at which its character begins.
    origins: Vec<u32>,
    /// Folded bytes at which a line of the original begins, ascending.
    lines: Vec<u32>,
    /// Length of the original.
    original: usize,
}

impl Folded {
    pub(crate) fn new(text: &str) -> Self {
        let capacity = text.len();
        let mut folded = Self {
            bytes: Vec::with_capacity(capacity),
            origins: Vec::with_capacity(capacity),
            lines: vec![0],
            original: text.len(),
        };
        let mut characters = text.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next);
            match character {
                '\n' => {
                    folded.push_space(at);
                    folded.lines.push(folded.bytes.len() as u32);
                }
                // Escapes of JSON and of quoted strings.
                '\\' if matches!(next, Some('n' | 'r' | 't')) => {
                    folded.push_space(at);
                    characters.next();
                }
                '\\' if matches!(next, Some('/' | '"' | '\'')) => {}
                '_' => folded.push_space(at),
                '-' if folded.ends_in_word() && next.is_some_and(char::is_alphanumeric) => folded.push_space(at),
                _ if character.is_whitespace() || character.is_control() => folded.push_space(at),
                _ if character.is_ascii() => folded.push(at, character.to_ascii_lowercase() as u8),
                _ => folded.push_foreign(at, character),
            }
        }
        folded
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The byte at `at`; a space before the beginning and after the end.
    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    /// The byte before `at`.
    pub(crate) fn before(&self, at: usize) -> u8 {
        at.checked_sub(1).map_or(b' ', |at| self.byte(at))
    }

    /// The bytes from `start` to `end`, as far as there are any.
    pub(crate) fn slice(&self, start: usize, end: usize) -> &[u8] {
        let end = end.min(self.bytes.len());
        self.bytes.get(start.min(end)..end).unwrap_or_default()
    }

    /// The number of the line that the folded byte `at` is on.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start as usize <= at).saturating_sub(1)
    }

    pub(crate) fn lines(&self) -> usize {
        self.lines.len()
    }

    pub(crate) fn begins_line(&self, at: usize) -> bool {
        self.lines.binary_search(&(at as u32)).is_ok()
    }

    /// The original range of the folded one.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let origin = |at: usize| self.origins.get(at).map_or(self.original, |origin| *origin as usize);
        Span { start: origin(start), end: origin(end) }
    }

    fn ends_in_word(&self) -> bool {
        self.bytes.last().is_some_and(u8::is_ascii_alphanumeric)
    }

    fn push(&mut self, at: usize, byte: u8) {
        self.bytes.push(byte);
        self.origins.push(at as u32);
    }

    fn push_space(&mut self, at: usize) {
        if self.bytes.last().is_some_and(|last| *last != b' ') {
            self.push(at, b' ');
        }
    }

    fn push_foreign(&mut self, at: usize, character: char) {
        match character {
            '\u{2018}' | '\u{2019}' | '\u{b4}' => self.push(at, b'\''),
            '\u{201c}'..='\u{201e}' | '\u{ab}' | '\u{bb}' => self.push(at, b'"'),
            '\u{2010}'..='\u{2015}' => self.push(at, b'-'),
            '\u{ff1a}' => self.push(at, b':'),
            // Combining accents, zero-width and direction marks.
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}' => {}
            _ => match plain_letters(character) {
                "" => {
                    let mut buffer = [0; 4];
                    for byte in small_letter(character).encode_utf8(&mut buffer).bytes() {
                        self.push(at, byte);
                    }
                }
                letters => letters.bytes().for_each(|byte| self.push(at, byte)),
            },
        }
    }
}

/// A Cyrillic capital as a small letter: sentences begin with them. The standard library knows every script, and
/// weighs as much as all the fragments of one.
fn small_letter(character: char) -> char {
    match character {
        'А'..='Я' => char::from_u32(character as u32 + 0x20).unwrap_or(character),
        _ => character,
    }
}

/// An accented Latin letter without its accent.
fn plain_letters(character: char) -> &'static str {
    match character {
        'à'..='å' | 'À'..='Å' => "a",
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => "o",
        'ù'..='ü' | 'Ù'..='Ü' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'ß' => "ss",
        'œ' | 'Œ' => "oe",
        // Both cases side by side: Polish, Czech, Hungarian, Romanian, Turkish.
        'Ā'..='ą' => "a",
        'Ć'..='č' => "c",
        'Ď'..='đ' => "d",
        'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĩ'..='ı' => "i",
        'Ĺ'..='ł' => "l",
        'Ń'..='ň' => "n",
        'Ō'..='ő' => "o",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ũ'..='ų' => "u",
        'Ź'..='ž' => "z",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::Folded;

    fn folded(text: &str) -> String {
        String::from_utf8(Folded::new(text).bytes().to_vec()).expect("whole characters")
    }

    #[test]
    fn spelling_is_evened_out() {
        for (text, expected) in [
            ("WRONG_VERSION_NUMBER", "wrong version number"),
            ("535-5.7.8 Bad", "535 5.7.8 bad"),
            ("self-signed\n\tcertificate", "self signed certificate"),
            ("Zeitüberschreitung", "zeituberschreitung"),
            ("de\u{301}lai", "delai"),
            ("doesn\u{2019}t", "doesn't"),
            (r"tcp:\/\/host\nnext", "tcp://host next"),
            ("(-9807)", "(-9807)"),
            ("日本", "日本"),
            ("„Zeit“ «a» ”b”", "\"zeit\" \"a\" \"b\""),
            ("a\u{2010}b \u{2013} c\u{2014}d", "a-b - c-d"),
            ("端口\u{ff1a}587", "端口:587"),
            ("Æsop Œuvre Straße ÿ Ý señor ìÏ çØú", "aesop oeuvre strasse y y senor ii cou"),
            ("Połączenie, Čeština, Őrült, Știință, Bağlantı", "polaczenie, cestina, orult, stiinta, baglanti"),
            ("Время Я", "время я"),
            ("a\u{200b}b\u{feff}c\u{202e}d", "abcd"),
        ] {
            assert_eq!(folded(text), expected);
        }
    }

    #[test]
    fn lines_keep_their_places() {
        let folded = Folded::new("one\ntwo\n\nfour");
        let place = |word: &str| String::from_utf8_lossy(folded.bytes()).find(word).expect("it is there");
        assert_eq!(folded.lines(), 4);
        assert_eq!([0, place("two"), place("four"), 99].map(|at| folded.line(at)), [0, 1, 3, 3]);
        assert_eq!([0, place("two"), place("four")].map(|at| folded.begins_line(at)), [true; 3]);
        assert!(!folded.begins_line(place("two") + 1));
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let text = "é — Connexion  refusée ici";
        let folded = Folded::new(text);
        let at = String::from_utf8_lossy(folded.bytes()).find("refusee").expect("it is there");
        let span = folded.span(at, at + "refusee".len());
        assert_eq!(&text[span.start..span.end], "refusée");
    }
}
