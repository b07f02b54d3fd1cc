//! What reply codes and enhanced status codes stand for, as the RFCs and their registry have them.

use port_advice::knowledge::{Reply, meaning_of};
use port_advice::model::Vocabulary;

/// The code, the enhanced code, and what they stand for; with `!` where that is so whatever the words.
const TABLE: &str = "\
# RFC 4954 §6 and §4: logging in
535 5.7.8    login-refused!
535          login-refused!
535 5.0.0    login-refused!
535 5.7.3    login-refused!
535 5.1.0    login-refused!
534 5.7.9    login-refused!
432 4.7.12   login-refused!
435 4.7.1    login-refused!
454 4.7.1    login-refused!
454 4.7.0    tls-withheld
504 5.7.4    login-refused!
504 5.5.4    login-refused
504 5.5.2    server-trouble
504          login-refused
530 5.7.0    tls-wanted
530          login-wanted
530 5.7.1    login-wanted
530 5.5.1    login-wanted
538 5.7.11   tls-wanted!
538          tls-wanted!
432          login-refused
454          login-refused
534          login-refused

# RFC 5248 and its registry
523 5.7.10   tls-wanted!
523          tls-wanted!
524 5.7.11   tls-wanted!
524          tls-wanted!
525 5.7.13   login-refused!
525          login-refused
-   5.7.8    login-refused!
-   5.7.9    login-refused!
-   5.7.10   tls-wanted!
-   5.7.11   tls-wanted!
-   5.7.12   login-refused
-   5.7.13   login-refused!
-   5.7.3    login-refused
530 5.7.3    tls-wanted
550 5.7.3    tls-wanted
451 4.7.3    tls-wanted
-   4.7.4    tls-withheld
-   5.7.4    -
-   5.7.1    policy
-   5.7.2    policy
-   5.7.7    policy
-   4.7.1    try-later
-   4.7.2    -
-   5.7.0    policy
-   4.7.0    try-later
-   5.7.5    tls-failed
454 4.7.5    tls-failed
-   5.4.310  name-unresolved!
-   4.4.312  name-unresolved!
-   4.4.316  refused!
-   5.7.20   policy!
-   5.7.26   policy!
-   5.7.30   policy!
-   5.7.31   -
-   5.7.19   -

# Exchange Online
-   5.7.40   policy!
-   5.7.64   policy!
-   5.7.57   tls-wanted!
-   5.7.60   policy
-   5.7.368  policy
-   5.7.139  login-refused!
-   5.7.500  policy!
-   5.7.606  policy!
-   5.7.650  -
-   5.7.750  policy!

# RFC 3463 §3
-   5.1.1    no-mailbox
-   5.1.2    name-unresolved
-   4.1.2    no-mailbox
-   5.1.7    policy
-   5.1.8    policy
-   5.1.10   no-mailbox
-   5.2.0    no-mailbox
-   5.2.1    no-mailbox
-   5.2.2    too-large!
-   5.2.3    too-large!
-   5.2.4    server-trouble
-   4.3.1    too-large
-   4.3.2    try-later
-   5.3.4    too-large!
-   5.3.5    server-trouble
-   4.4.1    cannot-connect
421 4.4.1    server-trouble
-   4.4.3    name-unresolved
451 4.4.3    server-trouble
-   5.4.4    name-unresolved
550 5.4.4    server-trouble
-   4.4.5    try-later
-   4.4.7    try-later
-   5.4.6    server-trouble
-   5.5.3    too-many
-   5.5.4    server-trouble
-   5.6.1    server-trouble
-   5.0.0    -
-   2.1.0    -
-   2.1.5    -
235 2.7.0    -

# RFC 5321 §4.2, RFC 7504 and RFC 7505
421          try-later
450          try-later
451          try-later
452          too-large
455          server-trouble
500          server-trouble
501          server-trouble
502          server-trouble
503          server-trouble
521          policy
550          no-mailbox
551          no-mailbox
552          too-large
553          no-mailbox
554          policy
555          server-trouble
556          no-mailbox
556 5.1.10   no-mailbox
571          policy

# What is not known by its detail is known by its code, and what is not a refusal says nothing
535 5.9.9    login-refused!
550 5.9.9    no-mailbox
250          -
354          -
526          -
599          -
";

type Row<'a> = (Option<u16>, Option<(u8, u16, u16)>, &'a str);

fn row(line: &str) -> Row<'_> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [code, rest @ .., meaning] = words.as_slice() else { unreachable!("not a row: {line}") };
    let enhanced = rest.first().map(|enhanced| {
        let numbers: Vec<u16> = enhanced.split('.').map(|number| number.parse().expect(enhanced)).collect();
        let [class, subject, detail] = numbers.as_slice() else { unreachable!("not an enhanced code: {enhanced}") };
        (u8::try_from(*class).expect("2, 4 or 5"), *subject, *detail)
    });
    (code.parse().ok(), enhanced, meaning)
}

#[test]
fn replies_stand_for_what_their_rfcs_say() {
    let said = |reply: Reply| format!("{}{}", reply.signal.as_str(), if reply.certain { "!" } else { "" });
    let wrong: Vec<String> = TABLE
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| {
            let (code, enhanced, expected) = row(line);
            let got = meaning_of(code, enhanced).map_or("-".to_owned(), said);
            (got != expected).then(|| format!("{line}, got {got}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
