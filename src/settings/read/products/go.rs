//! Go: go-mail, gomail, net/smtp.

use super::*;

/// go-mail (wneessen): STARTTLS is insisted on unless the policy says otherwise; the `…Port…` options bring the port
/// along. `WithSSLPort(true)` falls back on port 25 in clear, which is neither one mode nor the other.
pub(super) const GO_MAIL: Product = Product {
    id: Some("go-mail"),
    words: &["wneessen", "withtlspolicy", "withtlsportpolicy", "withsslport"],
    own: &[
        ("withtlspolicy#0", Knob("policy")),
        ("withtlsportpolicy#0", Knob("portpolicy")),
        ("withssl#0", Knob("ssl")),
        ("withsslport#0", Knob("sslport")),
        ("withport#0", Port),
    ],
    shared: &[("newclient#0", Host), ("withusername#0", Login), ("withsmtpauth#0", Auth)],
    rules: &[
        Rule::new(&[("sslport", On)], Unclear),
        Rule::port(&[("sslport", Present)], Implicit, 465),
        Rule::new(&[("ssl", Present)], Implicit),
        Rule::new(&[("policy", One(&["tlsmandatory"]))], Required),
        Rule::new(&[("policy", One(&["tlsopportunistic"]))], Opportunistic),
        Rule::new(&[("policy", One(&["notls"]))], Clear),
        Rule::port(&[("portpolicy", One(&["tlsmandatory"]))], Required, 587),
        Rule::port(&[("portpolicy", One(&["tlsopportunistic"]))], Opportunistic, 587),
        Rule::port(&[("portpolicy", One(&["notls"]))], Clear, 25),
        Rule::new(&[], Required),
    ],
    port: Some(25),
    beside: false,
};

/// gomail and its continuation mail.v2: implicit TLS on 465 or by `SSL`, else STARTTLS if the server offers it.
pub(super) const GOMAIL: Product = Product {
    id: Some("gomail"),
    words: &["gomail"],
    own: &[("newdialer#0", Host), ("newplaindialer#0", Host)],
    shared: &[
        ("newdialer#1", Port),
        ("newdialer#2", Login),
        ("newplaindialer#1", Port),
        ("newplaindialer#2", Login),
        ("ssl", Knob("ssl")),
        ("starttlspolicy", Knob("policy")),
    ],
    rules: &[
        Rule::new(&[("ssl", On)], Implicit),
        Rule::new(&[("ssl", Absent), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("policy", One(&["mandatorystarttls"]))], Required),
        Rule::new(&[("policy", One(&["opportunisticstarttls"]))], Opportunistic),
        Rule::new(&[("policy", One(&["nostarttls"]))], Clear),
        Rule::new(&[("ssl", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: None,
    beside: false,
};

/// net/smtp: `SendMail` uses STARTTLS if the server offers it; `Dial` only if `StartTLS` is called; implicit TLS is a
/// connection made by crypto/tls.
pub(super) const NET_SMTP: Product = Product {
    id: Some("net-smtp"),
    words: &[],
    own: &[
        ("smtp.sendmail#0", Host),
        ("smtp.dial#0", Host),
        ("smtp.dial#0", Knob("dial")),
        ("smtp.plainauth#1", Login),
    ],
    shared: &[("tls.dial#1", Host), ("tls.dial#1", Knob("tls")), ("starttls#0", Knob("starttls"))],
    rules: &[
        Rule::new(&[("tls", Present)], Implicit),
        Rule::new(&[("starttls", Present)], Required),
        Rule::new(&[("dial", Present)], Clear),
        Rule::new(&[], Opportunistic),
    ],
    port: None,
    beside: false,
};
