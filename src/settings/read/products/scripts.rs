//! Scripts of Windows: CDO, PowerShell's `Send-MailMessage`.

use super::*;

/// CDO: `smtpusessl` is TLS from the first byte, whatever the port; there is no STARTTLS.
pub(super) const CDO: Product = Product {
    id: Some("cdo"),
    words: &[],
    own: &[
        ("configuration.smtpserver", Host),
        ("configuration.smtpserverport", Port),
        ("configuration.smtpusessl", Knob("ssl")),
        ("configuration.smtpauthenticate", Auth),
        ("configuration.sendusername", Login),
    ],
    shared: &[],
    rules: &[Rule::new(&[("ssl", On)], Implicit), Rule::new(&[("ssl", Off)], Clear), Rule::new(&[], Clear)],
    port: Some(25),
    beside: false,
};

/// `Send-MailMessage`: `-UseSsl` is STARTTLS, insisted on, and nothing else.
pub(super) const SEND_MAILMESSAGE: Product = Product {
    id: Some("send-mailmessage"),
    words: &["sendmailmessage"],
    own: &[],
    shared: &[("smtpserver", Host), ("port", Port), ("usessl", Knob("ssl")), ("credential", Login)],
    rules: &[Rule::new(&[("ssl", On)], Required), Rule::new(&[("ssl", Off)], Clear), Rule::new(&[], Clear)],
    port: Some(25),
    beside: true,
};
