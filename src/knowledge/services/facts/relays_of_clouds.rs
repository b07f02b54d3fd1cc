//! Relay services that belong to a cloud.

use super::{Login, Need, PLAIN, ServiceFact, UserName, clear, starttls, tls};
use crate::knowledge::Source;
use crate::model::Confidence;

pub(super) const FACTS: &[ServiceFact] = &[
    ServiceFact {
        id: "amazon-ses",
        name: "Amazon SES",
        domains: &[],
        host: Some("email-smtp.<region>.amazonaws.com"),
        options: &[tls(465), starttls(587), tls(2465), starttls(2587), starttls(25)],
        login: Login::Token,
        passwords_end: None,
        confidence: Confidence::High,
        as_of: Some("2023"),
        source: Source::new(
            "service/amazon-ses",
            "Amazon SES: connecting to an SMTP endpoint",
            "https://github.com/awsdocs/amazon-ses-developer-guide/blob/1b656cebb4c5a70e305bc1980c469c79208f4275/doc-source/smtp-connect.md",
            "2026-11",
        ),
        also: &[],
        hosts: &[
            "email-smtp.*.amazonaws.com",
            "email-smtp-fips.*.amazonaws.com",
            "email-smtp.*.amazonaws.com.cn",
            "inbound-smtp.*.amazonaws.com",
        ],
        user_name: Some(UserName::Own),
        needs: &[Need::VerifiedSender, Need::ReleasedAccount],
        ..PLAIN
    },
    ServiceFact {
        id: "azure-communication-services",
        name: "Azure Communication Services Email",
        domains: &[],
        host: Some("smtp.azurecomm.net"),
        options: &[starttls(587), starttls(25)],
        login: Login::Token,
        passwords_end: None,
        confidence: Confidence::High,
        as_of: Some("2023-10"),
        source: Source::new(
            "service/azure-communication-services",
            "Microsoft: SMTP authentication for Azure Communication Services",
            "https://github.com/MicrosoftDocs/azure-docs/blob/015d5ba4126a897e08ab9798593365a5ad64446f/articles/communication-services/quickstarts/email/send-email-smtp/smtp-authentication.md",
            "2026-08",
        ),
        also: &[],
        refused: &[tls(465)],
        user_name: Some(UserName::Own),
        needs: &[Need::VerifiedSender],
        ..PLAIN
    },
    ServiceFact {
        id: "google-workspace-relay",
        name: "Google Workspace SMTP relay",
        domains: &[],
        host: Some("smtp-relay.gmail.com"),
        options: &[starttls(587), tls(465), starttls(25), clear(587), clear(25)],
        login: Login::Password,
        passwords_end: None,
        confidence: Confidence::Medium,
        as_of: None,
        source: Source::new(
            "service/google-workspace-relay",
            "Google Workspace: SMTP relay service",
            "https://support.google.com/a/answer/2956491",
            "2026-08",
        ),
        also: &[],
        needs: &[Need::Administrator],
        ..PLAIN
    },
    ServiceFact {
        id: "scaleway-email",
        name: "Scaleway Transactional Email",
        domains: &[],
        host: Some("smtp.tem.scaleway.com"),
        options: &[tls(465), starttls(587), tls(2465), starttls(2587), starttls(25)],
        login: Login::Token,
        passwords_end: None,
        confidence: Confidence::High,
        as_of: Some("2024-11"),
        source: Source::new(
            "service/scaleway-email",
            "Scaleway Transactional Email: SMTP configuration",
            "https://github.com/scaleway/docs-content/blob/46652401b3f925e5f87616ca71cccdad00c74ab7/pages/transactional-email/reference-content/smtp-configuration.mdx",
            "2026-11",
        ),
        also: &[],
        ..PLAIN
    },
];
