//! Reply lines out of bytes (RFC 5321 §4.2), however they are cut into pieces.

/// The longest line that is kept, in bytes (RFC 5321 §4.5.3.1.5).
const LINE: usize = 512;
/// The most lines of one reply that are read.
const LINES: usize = 100;
/// The most bytes of one conversation that are read.
const TOTAL: usize = 16 * 1024;

/// A whole reply of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The three digits.
    pub code: u16,
    /// What stands behind the code, line by line, without control characters.
    pub lines: Vec<String>,
}

/// Why no reply comes of what was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// A line that does not begin with three digits.
    NotAReply,
    /// More than is read of one conversation, one reply or one line.
    TooLong,
}

/// Bytes of a server, cut into replies.
#[derive(Clone, Debug, Default)]
pub struct Replies {
    buffer: Vec<u8>,
    lines: Vec<String>,
    code: Option<u16>,
    received: usize,
}

impl Replies {
    /// Takes what was received.
    ///
    /// # Errors
    ///
    /// [`Malformed::TooLong`] where the conversation has grown too long.
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), Malformed> {
        self.received = self.received.saturating_add(bytes.len());
        if self.received > TOTAL {
            return Err(Malformed::TooLong);
        }
        self.buffer.extend_from_slice(bytes);
        Ok(())
    }

    /// The next whole reply, if it is there.
    ///
    /// # Errors
    ///
    /// Where a line is no line of a reply.
    pub fn next_reply(&mut self) -> Result<Option<Reply>, Malformed> {
        while let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.buffer.drain(..=end).collect();
            let line = line.trim_ascii_end();
            let code = reply_code(line).ok_or(Malformed::NotAReply)?;
            if self.code.is_some_and(|known| known != code) {
                return Err(Malformed::NotAReply);
            }
            self.code = Some(code);
            self.lines.push(printable(line.get(4..).unwrap_or_default()));
            if self.lines.len() > LINES {
                return Err(Malformed::TooLong);
            }
            if line.get(3) != Some(&b'-') {
                self.code = None;
                return Ok(Some(Reply { code, lines: std::mem::take(&mut self.lines) }));
            }
        }
        match self.buffer.len() > 4 * LINE {
            true => Err(Malformed::TooLong),
            false => Ok(None),
        }
    }

    /// What has come of the line that is not complete yet.
    pub fn rest(&self) -> &[u8] {
        &self.buffer
    }

    /// Whether everything received was part of a reply that was handed out.
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty() && self.lines.is_empty()
    }
}

/// `250-…`, `250 …` or a bare `250`.
fn reply_code(line: &[u8]) -> Option<u16> {
    let digits = line.get(..3).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
    if !matches!(line.get(3), None | Some(b' ' | b'-')) {
        return None;
    }
    Some(digits.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0')))
}

/// A stranger's words as they may be printed: no control characters, not too long.
pub(super) fn printable(line: &[u8]) -> String {
    let line = String::from_utf8_lossy(line.get(..LINE).unwrap_or(line));
    let shown = |c: char| if c.is_control() || is_direction(c) { '\u{fffd}' } else { c };
    line.trim_end_matches('\r').chars().map(shown).take(200).collect()
}

/// Marks that turn the direction of what stands around them.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{Malformed, Replies};

    #[test]
    fn replies_do_not_depend_on_how_they_are_cut() {
        let text = b"220-one\r\n220 two\r\n250-A\n250-B\r\n250 C\r\n354";
        for size in 1..text.len() {
            let mut replies = Replies::default();
            let mut all = Vec::new();
            for piece in text.chunks(size) {
                replies.take(piece).expect("short");
                while let Some(reply) = replies.next_reply().expect("replies") {
                    all.push((reply.code, reply.lines.join("+")));
                }
            }
            assert_eq!(all, [(220, "one+two".to_owned()), (250, "A+B+C".to_owned())], "pieces of {size}");
            assert_eq!(replies.rest(), b"354");
            assert!(!replies.is_empty());
        }
    }

    #[test]
    fn what_is_no_reply_is_said() {
        for (bytes, expected) in [
            (&b"* OK IMAP4 ready\r\n"[..], Malformed::NotAReply),
            (b"250-a\r\n251 b\r\n", Malformed::NotAReply),
            (b"25 a\r\n", Malformed::NotAReply),
            (b"2500\r\n", Malformed::NotAReply),
        ] {
            let mut replies = Replies::default();
            replies.take(bytes).expect("short");
            let found = std::iter::repeat_with(|| replies.next_reply()).find_map(|next| next.err());
            assert_eq!(found, Some(expected), "{bytes:?}");
        }
    }

    #[test]
    fn nothing_is_read_without_end() {
        let mut replies = Replies::default();
        assert_eq!(replies.take(&[b'2'; 20_000]), Err(Malformed::TooLong));
        let mut replies = Replies::default();
        replies.take(&[b'2'; 4_000]).expect("short");
        assert_eq!(replies.next_reply(), Err(Malformed::TooLong), "no line ends");
        let mut replies = Replies::default();
        replies.take("250-x\r\n".repeat(200).as_bytes()).expect("short");
        assert_eq!(replies.next_reply(), Err(Malformed::TooLong), "no reply ends");
    }

    #[test]
    fn nothing_of_a_stranger_moves_the_terminal() {
        let mut replies = Replies::default();
        replies.take("220 \u{1b}[31mred\u{7} \u{202e}drow\r\n".as_bytes()).expect("short");
        let reply = replies.next_reply().expect("a reply").expect("whole");
        assert!(!reply.lines.concat().contains(|c: char| c.is_control() || c == '\u{202e}'), "{reply:?}");
    }
}
