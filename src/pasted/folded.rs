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
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let word = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
            folded.bytes.extend(rest.bytes().take(word).map(|byte| byte.to_ascii_lowercase()));
            folded.origins.extend((at..at + word).map(|at| at as u32));
            at += word;
            let mut characters = rest.get(word..).unwrap_or_default().chars();
            let Some(character) = characters.next() else { break };
            let next = characters.clone().next();
            let mut width = character.len_utf8();
            match character {
                '\n' => {
                    folded.push_space(at);
                    folded.lines.push(folded.bytes.len() as u32);
                }
                // Escapes of JSON and of quoted strings.
                '\\' if matches!(next, Some('n' | 'r' | 't')) => {
                    folded.push_space(at);
                    width += 1;
                }
                '\\' if matches!(next, Some('/' | '"' | '\'')) => {}
                '_' => folded.push_space(at),
                '-' if folded.ends_in_word() && next.is_some_and(char::is_alphanumeric) => folded.push_space(at),
                _ if character.is_whitespace() || character.is_control() => folded.push_space(at),
                _ if character.is_ascii() => folded.push(at, character.to_ascii_lowercase() as u8),
                _ => folded.push_foreign(at, character),
            }
            at += width;
        }
        folded.mend_codes();
        folded
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The byte at `at`; a space before the beginning and after the end.
    pub(crate) fn byte(&self, at: usize) -> u8 {
        #[cfg(test)]
        super::steps::add(1);
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    /// The byte before `at`.
    pub(crate) fn before(&self, at: usize) -> u8 {
        at.checked_sub(1).map_or(b' ', |at| self.byte(at))
    }

    /// The bytes from `start` to `end`, as far as there are any.
    pub(crate) fn slice(&self, start: usize, end: usize) -> &[u8] {
        let end = end.min(self.bytes.len());
        #[cfg(test)]
        super::steps::add(end.saturating_sub(start));
        self.bytes.get(start.min(end)..end).unwrap_or_default()
    }

    /// The number of the line that the folded byte `at` is on.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start as usize <= at).saturating_sub(1)
    }

    pub(crate) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// Where the line of this number begins.
    pub(crate) fn nth_line(&self, number: usize) -> usize {
        self.lines.get(number).map_or(self.bytes.len(), |start| *start as usize)
    }

    /// Where the line ends that the folded byte `at` is on.
    pub(crate) fn end_of_line(&self, at: usize) -> usize {
        self.lines.get(self.line(at) + 1).map_or(self.bytes.len(), |next| *next as usize)
    }

    pub(crate) fn begins_line(&self, at: usize) -> bool {
        self.lines.binary_search(&(at as u32)).is_ok()
    }

    /// The original range of the folded one.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let origin = |at: usize| self.origins.get(at).map_or(self.original, |origin| *origin as usize);
        Span { start: origin(start), end: origin(end) }
    }

    /// The text with words of ASCII letters replaced by what `right` says; none where it replaces nothing.
    pub(crate) fn with_words(&self, right: impl Fn(&str) -> Option<&'static str>) -> Option<Self> {
        let mut changed = false;
        let mut bytes = Vec::with_capacity(self.bytes.len());
        let mut origins = Vec::with_capacity(self.bytes.len());
        let mut lines = Vec::with_capacity(self.lines.len());
        let mut at = 0;
        while at < self.bytes.len() {
            let length = self.bytes.iter().skip(at).take_while(|byte| byte.is_ascii_lowercase()).count();
            let end = at + length.max(1);
            let word = std::str::from_utf8(self.slice(at, end)).unwrap_or_default();
            let replaced = if length > 0 { right(word) } else { None };
            changed |= replaced.is_some();
            lines.extend(
                self.lines.iter().filter(|line| (at..end).contains(&(**line as usize))).map(|_| bytes.len() as u32),
            );
            match replaced {
                Some(word) => {
                    bytes.extend_from_slice(word.as_bytes());
                    let last = length.saturating_sub(1);
                    origins.extend((0..word.len()).filter_map(|index| self.origins.get(at + index.min(last))));
                }
                None => {
                    bytes.extend_from_slice(self.slice(at, end));
                    origins.extend_from_slice(self.origins.get(at..end).unwrap_or_default());
                }
            }
            at = end;
        }
        changed.then_some(Self { bytes, origins, lines, original: self.original })
    }

    /// Where the line begins that the folded byte `at` is on.
    pub(crate) fn start_of_line(&self, at: usize) -> usize {
        self.lines.get(self.line(at)).map_or(0, |start| *start as usize)
    }

    /// Puts the digit zero where a code such as `0x800ccc0e` was typed with the letter O.
    fn mend_codes(&mut self) {
        const DIGITS: usize = 8;
        let mut at = 0;
        let x8 = |rest: &[u8]| rest.windows(2).position(|pair| pair == b"x8");
        while let Some(found) = self.bytes.get(at..).and_then(x8) {
            let digit = at + found + 1;
            at = digit;
            let Some(zero) = digit.checked_sub(2) else { continue };
            let code = self.bytes.get(digit..digit + DIGITS);
            let typed = |code: &[u8]| code.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'o');
            if !matches!(self.byte(zero), b'0' | b'o') || !code.is_some_and(typed) {
                continue;
            }
            for byte in self.bytes.iter_mut().take(digit + DIGITS).skip(zero).filter(|byte| **byte == b'o') {
                *byte = b'0';
            }
        }
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
            // A multiplication sign, where a code was typed by hand.
            '\u{d7}' => self.push(at, b'x'),
            // Full-width forms of ASCII.
            '\u{ff01}'..='\u{ff5e}' => self.push(at, (character as u32 - 0xfee0) as u8 | lower_bit(character)),
            // Combining accents, zero-width and direction marks, vowel points of Hebrew and Arabic, and the Arabic stroke
            // that only lengthens.
            '\u{300}'..='\u{36f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'..='\u{5c7}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{feff}' => {}
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

/// The bit that makes a full-width capital a small ASCII letter.
fn lower_bit(character: char) -> u8 {
    if ('\u{ff21}'..='\u{ff3a}').contains(&character) { 0x20 } else { 0 }
}

/// A capital of the other alphabets that have some, as a small letter without its accent. The standard library knows
/// every script, and weighs as much as all the fragments of one.
fn small_letter(character: char) -> char {
    let small = match character {
        'А'..='Я' | 'Α'..='Ρ' | 'Σ'..='Ω' => character as u32 + 0x20,
        'Ё' | 'ё' => 'е' as u32,
        'Ѐ'..='Џ' => character as u32 + 0x50,
        'Ա'..='Ֆ' => character as u32 + 0x30,
        // Cyrillic of Ukrainian, Kazakh and others: both cases side by side.
        '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{4ff}' => character as u32 | 1,
        'Ά' | 'ά' => 'α' as u32,
        'Έ' | 'έ' => 'ε' as u32,
        'Ή' | 'ή' => 'η' as u32,
        'Ί' | 'ί' | 'ϊ' | 'ΐ' | 'Ϊ' => 'ι' as u32,
        'Ό' | 'ό' => 'ο' as u32,
        'Ύ' | 'ύ' | 'ϋ' | 'ΰ' | 'Ϋ' => 'υ' as u32,
        'Ώ' | 'ώ' => 'ω' as u32,
        'ς' => 'σ' as u32,
        // Arabic letters that are written with and without their sign.
        'أ' | 'إ' | 'آ' => 'ا' as u32,
        _ => return character,
    };
    char::from_u32(small).unwrap_or(character)
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
        'Ĥ'..='ħ' => "h",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ŋ' | 'ŋ' => "n",
        'Ŵ' | 'ŵ' => "w",
        'Ŷ'..='Ÿ' => "y",
        'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ə' | 'Ə' => "e",
        'Ơ' | 'ơ' => "o",
        'Ư' | 'ư' => "u",
        // Vietnamese: both cases side by side.
        'Ạ'..='ặ' => "a",
        'Ẹ'..='ệ' => "e",
        'Ỉ'..='ị' => "i",
        'Ọ'..='ợ' => "o",
        'Ụ'..='ự' => "u",
        'Ỳ'..='ỹ' => "y",
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
            ("0×800CCCOE OX8OO4O1OD ox8 x8", "0x800ccc0e 0x8004010d ox8 x8"),
            ("Время Я ЁЖ Їжа ҐҚ", "время я еж їжа ґқ"),
            ("Σφάλμα ΌΧΙ ταυτοποίησης", "σφαλμα οχι ταυτοποιησησ"),
            ("فَشِلَ الاتّصـال أ", "فشل الاتصال ا"),
            ("שָׁלוֹם", "שלום"),
            ("İstanbul ışık Kết nối thất bại Þór ŵy Ərəb", "istanbul isik ket noi that bai thor wy ereb"),
            ("ＳＭＴＰ：５８７　０×８", "smtp:587 0x8"),
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
