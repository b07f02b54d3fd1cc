//! For tests: how many bytes the readers looked at, and texts that make slow readers slow.

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

pub(crate) fn add(count: usize) {
    STEPS.set(STEPS.get() + count);
}

/// What texts are made of that repeat themselves: words that readers wait for, marks, ends of lines.
const FRAGMENTS: &[&str] = &[
    "AUTH LOGIN",
    "AUTH PLAIN",
    "334",
    "535",
    "220 ",
    "250-AUTH PLAIN",
    "user",
    "user:",
    "password",
    "password:",
    "password=\"",
    "login('",
    "login(\"a",
    "token: a",
    "<password",
    "<password a=",
    "name: password",
    "smtp://",
    "smtp://u:p@",
    "smtp.gmail.com",
    "smtp.example.com:587",
    "host: mailhog",
    "port: 587",
    "a@",
    "\"@",
    "//",
    "to=<",
    "'",
    "\"",
    "\\n",
    "\\",
    "&#64;",
    "::",
    "a.b",
    "a",
    "1",
    "-",
    "PRIVATE KEY-----",
    "machine x login",
    "Mot de passe",
    "パスワード：",
    "：",
    "=",
    "é",
    "(",
    "{",
    "[",
    "<",
    "${",
    "/*",
    "<!--",
    "0x8",
    "connection timed out",
    "connection timed",
    "status=sent",
    "status=deferred",
    "certificate for",
    "QUJD",
    "abcd efgh ijkl mnop",
    "eyJ",
];
const BETWEEN: &[&str] = &["", " ", "\n", "\n[", "<br", "\\n", ":"];

/// Something to look for again, which a text of one piece alone may or may not have.
const KNOWN: &str = "smtp password: geheim7\n";

/// Every fragment by itself and with something between, and mixtures of them, the same ones every time.
fn pieces() -> Vec<String> {
    let mut pieces: Vec<String> = FRAGMENTS
        .iter()
        .flat_map(|fragment| BETWEEN.iter().map(move |between| [*fragment, *between].concat()))
        .collect();
    let mut random = 7_usize;
    let mut next = |below: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % below
    };
    for _ in 0..60 {
        let mixture = (0..12).map(|_| [FRAGMENTS[next(FRAGMENTS.len())], BETWEEN[next(BETWEEN.len())]].concat());
        pieces.push(mixture.collect());
    }
    pieces
}

/// Four times the length takes at most five times the steps, whatever repeats itself.
pub(crate) fn grow_with_the_length(read: impl Fn(&str)) {
    const SHORT: usize = 8 << 10;
    let steps = |piece: &str, length: usize| {
        let text = [KNOWN, &piece.repeat(length / piece.len())].concat();
        STEPS.set(0);
        read(&text);
        STEPS.get()
    };
    let pieces = pieces();
    assert!(pieces.len() >= 400);
    let mut all = 0;
    let mut slow = Vec::new();
    for piece in &pieces {
        let (short, long) = (steps(piece, SHORT), steps(piece, 4 * SHORT));
        all += short;
        if long > short * 5 {
            slow.push(format!("{piece:?}: {short}, {long}"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
    // A text that is one value is read at a glance; on the whole, each byte is looked at.
    assert!(all > pieces.len() * SHORT, "{all} steps: who looks at the text does not count them");
}
