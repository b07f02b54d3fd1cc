//! Reply codes (`535`) and enhanced status codes (`5.7.8`) in folded text.

use crate::pasted::folded::Folded;
use crate::pasted::number::{Number, number_at, numbers, word_before};

/// A reply code, an enhanced status code, or both side by side.
#[derive(Clone, Copy)]
pub(super) struct Code {
    pub(super) code: Option<u16>,
    pub(super) enhanced: Option<(u8, u16, u16)>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Every code in the text.
pub(super) fn codes(text: &Folded) -> Vec<Code> {
    let mut found: Vec<Code> = Vec::new();
    for number in numbers(text) {
        // The enhanced code beside a reply code was taken with it.
        if found.last().is_some_and(|last| number.start < last.end) {
            continue;
        }
        if let Some((enhanced, end)) = enhanced_at(text, number) {
            if !is_version(text, number.start) {
                found.push(Code { code: None, enhanced: Some(enhanced), start: number.start, end });
            }
        } else if let Some(code) = reply_code(text, number) {
            let beside = beside(text, number.end);
            let end = beside.map_or(number.end, |(_, end)| end);
            found.push(Code {
                code: Some(code),
                enhanced: beside.map(|(enhanced, _)| enhanced),
                start: number.start,
                end,
            });
        }
    }
    found
}

/// The enhanced code that begins with `class`, and where it ends.
fn enhanced_at(text: &Folded, class: Number) -> Option<((u8, u16, u16), usize)> {
    let first = u8::try_from(class.value).ok().filter(|value| matches!(value, 2 | 4 | 5))?;
    let subject = dotted(text, class.end)?;
    let detail = dotted(text, subject.end)?;
    let follows = text.byte(detail.end);
    let goes_on = follows.is_ascii_alphanumeric() || (follows == b'.' && text.byte(detail.end + 1).is_ascii_digit());
    if class.digits() != 1 || text.before(class.start) == b'.' || goes_on || subject.value > 7 {
        return None;
    }
    Some(((first, subject.value as u16, detail.value as u16), detail.end))
}

fn dotted(text: &Folded, at: usize) -> Option<Number> {
    let number = (text.byte(at) == b'.').then(|| number_at(text, at + 1)).flatten()?;
    (number.digits() <= 3).then_some(number)
}

/// The enhanced code that follows a reply code, after a few marks or a Python `b'`.
fn beside(text: &Folded, end: usize) -> Option<((u8, u16, u16), usize)> {
    let mut at = end;
    while at < end + 6 && matches!(text.byte(at), b' ' | b'-' | b',' | b':' | b'"' | b'\'' | b'#' | b'(' | b'b' | b'\\')
    {
        at += 1;
    }
    enhanced_at(text, number_at(text, at)?)
}

fn is_version(text: &Folded, start: usize) -> bool {
    const PRODUCTS: &[&[u8]] = &[
        b"version",
        b"v",
        b"mysql",
        b"php",
        b"mariadb",
        b"postfix",
        b"exim",
        b"sendmail",
        b"python",
        b"node",
        b"linux",
        b"kernel",
        b"ruby",
        b"rails",
        b"java",
        b"wordpress",
        b"drupal",
        b"nginx",
        b"release",
        b"mailer",
        b"gem",
        b"firmware",
    ];
    text.before(start) == b'/' || text.before(start) == b'@' || PRODUCTS.contains(&word_before(text, start))
}

/// The number as a reply code, if its surroundings allow that.
fn reply_code(text: &Folded, number: Number) -> Option<u16> {
    const INTRODUCTIONS: &[&[u8]] = &[
        b"code",
        b"got",
        b"said",
        b"response",
        b"reply",
        b"error",
        b"errors",
        b"smtp",
        b"server",
        b"status",
        b"with",
        b"failed",
        b"answered",
        b"returned",
        b"received",
        b"rejected",
        b"login",
        b"exception",
        b"answer",
        b"reason",
        b"message",
        b"data",
        b"s",
        b"responded",
        b"command",
        b"to",
    ];
    let before = text.before(number.start);
    let after = text.byte(number.end);
    let code = u16::try_from(number.value).ok().filter(|code| (400..=599).contains(code))?;
    let bracketed =
        before == b'[' && after == b']' && !matches!(word_before(text, number.start), b"reply" | b"response");
    let part_of_number = after == b'.' && text.byte(number.end + 1).is_ascii_digit()
        || after == b':' && text.byte(number.end + 1).is_ascii_digit();
    if number.digits() != 3
        || after.is_ascii_alphanumeric()
        || bracketed
        || part_of_number
        || matches!(after, b'%' | b'/' | b'=')
    {
        return None;
    }
    let introduced = INTRODUCTIONS.contains(&word_before(text, number.start));
    let placed = match before {
        b' ' => introduced || text.begins_line(number.start) || !text.before(number.start - 1).is_ascii_alphanumeric(),
        b'"' | b'\'' | b'(' | b'<' | b'>' | b'[' | b';' | b'#' => true,
        b':' | b'=' => introduced,
        _ => false,
    };
    placed.then_some(code)
}

#[cfg(test)]
mod tests {
    use super::{Folded, codes};

    #[test]
    fn codes_are_told_from_other_numbers() {
        for (text, expected) in [
            ("535 5.7.8 no", "535/5.7.8"),
            ("550-5.7.26 This", "550/5.7.26"),
            ("(535, b'5.7.8 Bad')", "535/5.7.8"),
            ("dsn=4.4.1, status=deferred", "4.4.1"),
            ("got code \"530\", with message \"530 5.7.0 Must\"", "530 530/5.7.0"),
            ("(#5.7.1 smtp;550 5.7.1 no)", "5.7.1 550/5.7.1"),
            ("code=502 secode=5.1", "502"),
            ("connected to 5.7.1.2 and 192.5.7.1", ""),
            ("MySQL 5.7.26, PHP/5.4.1", ""),
            ("at Transport.java:535", ""),
            ("10:25:535 and delay=535, line 535", ""),
            ("[551] is a process, [550 no is not, nor said 552] x", "550 552"),
            ("error 550. Stop. error 550: 1, error 550.5, error 550:12", "550 550"),
            ("error 0550, error 550x, error 550%, status 450/500, error 450=x", ""),
            ("error 399, error 400, error 599, error 600", "400 599"),
            ("rejected (5.7.8). And 5.7.8. But 5.7.8.1", "5.7.8 5.7.8"),
            ("tool/5.4.1 and tool@5.7.1, version 5.7.1", ""),
            ("550 -,:\"'5.7.1", "550/5.7.1"),
            ("550 -,:\"'(5.7.1", "550 5.7.1"),
            ("#550 5.7.1 and # 550 5.7.1", "550/5.7.1 550/5.7.1"),
            ("code:550 code=551 port:552 x=553 ;554", "550 551 554"),
        ] {
            let found: Vec<String> = codes(&Folded::new(text))
                .iter()
                .map(|code| {
                    let plain = code.code.map(|code| code.to_string());
                    let enhanced = code.enhanced.map(|(class, subject, detail)| format!("{class}.{subject}.{detail}"));
                    [plain, enhanced].into_iter().flatten().collect::<Vec<_>>().join("/")
                })
                .collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
