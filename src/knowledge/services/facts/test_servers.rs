//! Servers that catch test mail.

use super::{Login, PLAIN, ServiceFact, clear, nodemailer, starttls};
use crate::knowledge::Source;
use crate::model::Confidence;

pub(super) const FACTS: &[ServiceFact] = &[
    ServiceFact {
        id: "ethereal",
        name: "Ethereal",
        domains: &[],
        host: Some("smtp.ethereal.email"),
        options: &[starttls(587)],
        login: Login::Password,
        passwords_end: None,
        confidence: Confidence::High,
        as_of: Some("2026-08"),
        source: nodemailer!("ethereal"),
        also: &[],
        ..PLAIN
    },
    ServiceFact {
        id: "maildev",
        name: "MailDev, MailHog and other local test servers",
        domains: &[],
        host: Some("localhost"),
        options: &[clear(1025)],
        login: Login::None,
        passwords_end: None,
        confidence: Confidence::High,
        as_of: Some("2026-08"),
        source: nodemailer!("maildev"),
        also: &[],
        ..PLAIN
    },
    ServiceFact {
        id: "mailtrap-sandbox",
        name: "Mailtrap sandbox",
        domains: &[],
        host: Some("sandbox.smtp.mailtrap.io"),
        options: &[starttls(2525), clear(2525)],
        login: Login::Password,
        passwords_end: None,
        confidence: Confidence::Medium,
        as_of: Some("2022-02"),
        source: Source::new(
            "service/mailtrap-sandbox",
            "Gitpod #7795: Mailtrap's sandbox on port 2525",
            "https://github.com/gitpod-io/gitpod/issues/7795",
            "2026-08",
        ),
        also: &[],
        ..PLAIN
    },
];
