//! What looks like the name or address of a server, told from tokens, names of people and files that hold dots too.

/// How names of servers end: generic domains, countries that are no words, and names kept for examples and networks.
const ENDS: &str = " com net org info biz edu gov mil int eu io co dev app cloud email mail online site shop store tech host hosting \
website world global group agency digital network systems services solutions support xyz me tv cc pro name mobi asia berlin hamburg \
koeln wien bayern swiss paris london amsterdam nrw saarland ruhr tirol bzh cat gal eus scot wales quebec one live life space club \
company business center consulting software social academy media art blog page link click zone today team work works local internal \
lan home corp intranet test example invalid localhost localdomain arpa svc cluster onion ac ad ae af ag ai al am ao ar at au az ba bd \
be bg bh bn bo br bs by bw bz ca cd ch ci cl cm cn cr cu cy cz de dk do dz ec ee eg es et fi fj fm fo fr ga ge gg gh gl gr gt gy hk hn \
hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh kr kw ky kz la lb li lk lt lu lv ly ma mc md mg mk ml mm mn mo mt mu mv mw mx \
my mz na nc ne ng ni nl no np nz om pa pe pf pg ph pk pl pm pr ps pt py qa re ro rs ru rw sa sc sd se sg sh si sk sm sn so sr st su sv \
sy th tj tk tm tn to tr tt tw tz ua ug uk us uy uz va vc ve vg vn vu ws ye za zm zw ";

/// Whether `name` is shaped as the name of a server: labels of one case, the last one a known end. Two labels are
/// also a file, or somebody's first and last name: `labels` says how many there must be.
pub(crate) fn is_host(name: &str, labels: usize) -> bool {
    const LONGEST: usize = 28;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let one_case = |label: &str| {
        let rest = label.get(1..).unwrap_or_default();
        !rest.bytes().any(|byte| byte.is_ascii_uppercase()) || !label.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    let label = |label: &str| {
        (1..=LONGEST).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-') && one_case(label)
    };
    let mut count = 0;
    name.len() <= 128
        && name.bytes().all(fits)
        && name.split('.').inspect(|_| count += 1).all(label)
        && count >= labels
        && name.rsplit('.').next().is_some_and(ends_a_host)
}

fn ends_a_host(end: &str) -> bool {
    let punycode = end.starts_with("xn--");
    punycode || end.len() > 1 && ENDS.contains(&[" ", &end.to_ascii_lowercase(), " "].concat())
}

/// Whether `text` is an address of IPv4.
pub(crate) fn is_ipv4(text: &str) -> bool {
    let mut parts = 0;
    let fits = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split('.').inspect(|_| parts += 1).all(fits) && parts == 4
}

/// Whether `text` is an address of IPv6.
pub(crate) fn is_ipv6(text: &str) -> bool {
    let text = text.split('%').next().unwrap_or(text);
    let groups = text.split(':').count();
    let fits = |group: &str| group.len() <= 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit()) || is_ipv4(group);
    (3..=8).contains(&groups) && (groups == 8 || text.contains("::")) && text.split(':').all(fits) && text.len() > 2
}

#[cfg(test)]
mod tests {
    use super::{is_host, is_ipv4, is_ipv6};

    #[test]
    fn servers_are_told_from_tokens() {
        for host in [
            "smtp.example.com",
            "mx1.hoster.example",
            "SMTP.EXAMPLE.COM",
            "a.mail.protection.outlook.com",
            "x.xn--p1ai",
        ] {
            assert!(is_host(host, 2), "{host}");
        }
        for token in [
            "SG.abc.def",
            "sk-abc.def123",
            "eyJhbGci.eyJzdWIi.c2ln",
            "anna.schmidt",
            "rvxzs.qjpxwj",
            "com",
            "a..com",
            ".com",
            "aBcD.com",
            "-a.com",
            "q7hf93kfh29fkq83hf74hf02kfqz.example2",
        ] {
            assert!(!is_host(token, 2), "{token}");
        }
        assert!(!is_host("example.com", 3));
    }

    #[test]
    fn addresses_are_told_from_numbers() {
        assert!(is_ipv4("192.0.2.1") && !is_ipv4("5.7.8") && !is_ipv4("1.2.3.4567"));
        assert!(is_ipv6("::1") && is_ipv6("2001:db8::7") && is_ipv6("::ffff:192.0.2.1") && is_ipv6("fe80::1%eth0"));
        assert!(!is_ipv6("10:25:33") && !is_ipv6("cafe:beef") && !is_ipv6("::") && !is_ipv6("user:geheim::x"));
    }
}
