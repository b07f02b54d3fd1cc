//! Ports in folded text: `host:587`, `port 465`, `Port: 25`, `smtps://host:465`.

use super::folded::Folded;
use super::number::{Number, numbers, word_before};
use crate::knowledge;

/// A port somebody named.
#[derive(Clone, Copy)]
pub(crate) struct Port {
    pub(crate) number: u16,
    pub(crate) at: usize,
    /// Written as `port 587`, not as the end of an address.
    pub(crate) named: bool,
}

impl Port {
    /// The port is one that mail uses.
    pub(crate) fn is_mail(self) -> bool {
        knowledge::port(self.number).is_some_and(|fact| fact.standing != knowledge::Standing::Web)
    }

    /// The port is made for sending mail, and for nothing else.
    pub(crate) fn is_submission(self) -> bool {
        matches!(self.number, 465 | 587)
    }

    /// The port belongs to something else.
    pub(crate) fn is_foreign(self) -> bool {
        const FOREIGN: &[u16] = &[
            21, 22, 23, 80, 110, 119, 123, 143, 389, 443, 445, 636, 873, 990, 993, 995, 1433, 1521, 1883, 2049, 2375,
            2379, 3000, 3306, 3389, 4190, 5222, 5432, 5672, 6379, 8080, 8443, 9092, 9200, 11211, 27017,
        ];
        FOREIGN.binary_search(&self.number).is_ok()
    }
}

/// Every port in the text.
pub(crate) fn ports(text: &Folded) -> Vec<Port> {
    numbers(text)
        .filter_map(|number| {
            let port = u16::try_from(number.value).ok().filter(|port| *port > 0)?;
            let named = is_named(text, number);
            (named || ends_address(text, number)).then_some(Port { number: port, at: number.start, named })
        })
        .collect()
}

/// `port 587`, `port: 587`, `"port":587`, `port=587`, and JavaMail's `host, port: mail.example.com, 587`.
fn is_named(text: &Folded, number: Number) -> bool {
    const NAMES: &[&[u8]] = &[b"port", b"anschluss", b"puerto", b"porta", b"poort", b"porto", b"remoteport"];
    if text.byte(number.end).is_ascii_alphanumeric() {
        return false;
    }
    if text.slice(number.end, number.end + 4) == b"/tcp" {
        return true;
    }
    NAMES.contains(&word_before(text, number.start))
        || follows_host(text, number.start)
        || ends_command(text, number.start)
}

/// `telnet mail.example.com 25`, `nc -vz mail.example.com 25`
fn ends_command(text: &Folded, start: usize) -> bool {
    const COMMANDS: &[&[u8]] = &[b"telnet", b"nc", b"ncat", b"netcat"];
    let before = text.slice(start.saturating_sub(80), start);
    let mut words = before.rsplit(|byte| *byte == b' ');
    let spaced = words.next().is_some_and(<[u8]>::is_empty);
    let host = words.next().is_some_and(|word| word.contains(&b'.'));
    let command = words.find(|word| !word.starts_with(b"-"));
    spaced && host && command.is_some_and(|word| COMMANDS.contains(&word))
}

fn follows_host(text: &Folded, start: usize) -> bool {
    const MARK: &[u8] = b"host, port: ";
    let before = text.slice(start.saturating_sub(80), start);
    let host =
        before.windows(MARK.len()).position(|window| window == MARK).and_then(|at| before.get(at + MARK.len()..));
    host.and_then(|host| host.strip_suffix(b", ")).is_some_and(|host| !host.contains(&b','))
}

/// `mail.example.com:587`, `[192.0.2.1]:25`; not a time of day, not a line of a source file.
fn ends_address(text: &Folded, number: Number) -> bool {
    const SOURCES: &[&[u8]] = &[
        b"java", b"py", b"rb", b"js", b"php", b"go", b"c", b"cs", b"ex", b"exs", b"erl", b"cpp", b"cc", b"ts", b"pm",
        b"pl", b"kt", b"rs", b"mjs", b"cjs", b"lua", b"h", b"jsx", b"tsx", b"vue",
    ];
    if text.before(number.start) != b':'
        || text.byte(number.end).is_ascii_alphanumeric()
        || text.byte(number.end) == b':' && text.byte(number.end + 1).is_ascii_digit()
    {
        return false;
    }
    let colon = number.start - 1;
    match text.before(colon) {
        b']' | b'*' => true,
        last if last.is_ascii_alphanumeric() => {
            let mut start = colon;
            let floor = colon.saturating_sub(80);
            while start > floor
                && (text.before(start).is_ascii_alphanumeric() || matches!(text.before(start), b'.' | b'-'))
            {
                start -= 1;
            }
            let host = text.slice(start, colon);
            let tail = host.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
            let source = host.contains(&b'.') && SOURCES.contains(&tail);
            let address = host.contains(&b'.') || host.iter().any(u8::is_ascii_alphabetic);
            address && !source
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Folded, ports};

    #[test]
    fn ports_of_others_are_known() {
        for (text, mail, foreign) in [
            ("port 587", true, false),
            ("port 25", true, false),
            ("port 443", false, true),
            ("port 3306", false, true),
            ("port 4711", false, false),
        ] {
            let found = ports(&Folded::new(text));
            assert_eq!([found[0].is_mail(), found[0].is_foreign()], [mail, foreign], "{text}");
        }
    }

    #[test]
    fn ports_are_told_from_other_numbers() {
        for (text, expected) in [
            ("connect ETIMEDOUT 192.0.2.1:587", vec![587]),
            ("mx.example.com[192.0.2.1]:25: timed out", vec![25]),
            ("\"port\": 465, pid 77", vec![465]),
            ("host, port: smtp.example.com, 465; timeout 1000", vec![465]),
            ("at 10:25:33 in Transport.java:587, smtp.rb:465", vec![]),
            ("smtps://mail.example.com:465/x", vec![465]),
            ("MAIL_PORT=2525", vec![2525]),
            ("port 0, port 65536 and port 65535", vec![65535]),
            ("mail.example.com:25:30 up", vec![]),
            ("mail.example.com:25: timed out", vec![25]),
            ("mail.example.com:587th", vec![]),
            ("so-:587, :465 and 12:25", vec![]),
            ("connect to [2001:db8::1]:25, *:587", vec![25, 587]),
            ("587/tcp open", vec![587]),
            ("$ telnet mail.example.com 25", vec![25]),
            ("nc -v -z 192.0.2.1 465 and sync mail.example.com 25", vec![465]),
        ] {
            let found: Vec<u16> = ports(&Folded::new(text)).iter().map(|port| port.number).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
