//! .NET: MailKit, System.Net.Mail.

use super::*;

/// MailKit 4: the third argument of `Connect`; `Auto` and a bare `false` go on in clear if STARTTLS is not offered.
pub(super) const MAILKIT: Product = Product {
    id: Some("mailkit"),
    words: &["mailkit", "securesocketoptions"],
    own: &[],
    shared: &[
        ("connect#0", Host),
        ("connect#1", Port),
        ("connect#2", Knob("options")),
        ("connectasync#0", Host),
        ("connectasync#1", Port),
        ("connectasync#2", Knob("options")),
        ("authenticate#0", Login),
        ("authenticateasync#0", Login),
    ],
    rules: &[
        Rule::port(&[("options", One(&["sslonconnect", "true"]))], Implicit, 465),
        Rule::new(&[("options", One(&["starttls"]))], Required),
        Rule::new(&[("options", One(&["starttlswhenavailable", "false"]))], Opportunistic),
        Rule::new(&[("options", One(&["none"]))], Clear),
        Rule::new(&[("options", One(&["auto"])), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("options", One(&["auto"]))], Opportunistic),
        Rule::new(&[("options", Absent), ("port", One(&["465"]))], Implicit),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// System.Net.Mail: `EnableSsl` is STARTTLS and nothing else; implicit TLS cannot be had.
pub(super) const SYSTEM_NET_MAIL: Product = Product {
    id: Some("system-net-mail"),
    words: &["smtpclient"],
    own: &[("enablessl", Knob("ssl")), ("smtp.network.host", Host)],
    shared: &[
        ("smtpclient#0", Host),
        ("smtpclient#1", Port),
        ("host", Host),
        ("server", Host),
        ("port", Port),
        ("credentials", Login),
        ("networkcredential#0", Login),
        ("username", Login),
        ("user", Login),
        ("password", Login),
    ],
    rules: &[Rule::new(&[("ssl", On)], Required), Rule::new(&[("ssl", Off)], Clear), Rule::new(&[], Clear)],
    port: Some(25),
    beside: false,
};
