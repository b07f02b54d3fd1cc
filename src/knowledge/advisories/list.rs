//! The advisories, by service; where several share a code, the one known by its words comes before the one that is not.

use super::{Advisory, Affected, Cure};

/// No code, no date: an entry says what differs.
const PLAIN: Advisory = Advisory {
    id: "",
    services: &[],
    codes: &[],
    words: &[],
    from: None,
    until: None,
    who: Affected::Everybody,
    cures: &[],
    source: "",
};

/// What is left to devices and programs that cannot sign in through the browser.
const WITHOUT_BROWSER: &[Cure] = &[
    Cure::SignInThroughBrowser,
    Cure::HighVolumeEmail,
    Cure::Connector,
    Cure::DirectSend,
    Cure::OwnRelay,
    Cure::RelayService,
];

pub(super) const ADVISORIES: &[Advisory] = &[
    Advisory {
        id: "microsoft-365-off-for-organisation",
        services: &["microsoft-365"],
        codes: &["5.7.139"],
        words: &["disabled for the tenant"],
        who: Affected::Organisation,
        cures: &[Cure::AllowForMailbox, Cure::AllowForOrganisation, Cure::SignInThroughBrowser, Cure::Connector],
        source: "microsoft-smtp-auth",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-off-for-mailbox",
        services: &["microsoft-365"],
        codes: &["5.7.139"],
        words: &["disabled for the mailbox"],
        who: Affected::Mailbox,
        cures: &[Cure::AllowForMailbox, Cure::SignInThroughBrowser, Cure::Connector],
        source: "microsoft-smtp-auth",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-security-defaults",
        services: &["microsoft-365"],
        codes: &["5.7.139"],
        words: &["security defaults", "did not meet the criteria"],
        who: Affected::Organisation,
        cures: &[Cure::SignInThroughBrowser, Cure::SecurityDefaults, Cure::AllowForMailbox],
        source: "microsoft-smtp-auth",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-passwords-refused",
        services: &["microsoft-365"],
        codes: &["5.7.139"],
        words: &["basic authentication is disabled"],
        who: Affected::PasswordLogins,
        cures: WITHOUT_BROWSER,
        source: "microsoft-smtp-auth",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-login-refused",
        services: &["microsoft-365"],
        codes: &["5.7.139", "5.7.3"],
        who: Affected::PasswordLogins,
        cures: &[Cure::TypePasswordAgain, Cure::AllowForMailbox, Cure::SignInThroughBrowser],
        source: "microsoft-smtp-auth",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-passwords-end",
        services: &["microsoft-365"],
        codes: &["5.7.30"],
        from: Some("2026-12-31"),
        who: Affected::PasswordLogins,
        cures: WITHOUT_BROWSER,
        source: "microsoft-mc786329",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-no-login",
        services: &["microsoft-365"],
        codes: &["5.7.57"],
        cures: &[Cure::TurnOnLogin, Cure::AllowForMailbox, Cure::Connector],
        source: "microsoft-devices",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-other-sender",
        services: &["microsoft-365"],
        codes: &["5.7.60", "5.2.252"],
        who: Affected::UnconfirmedSenders,
        cures: &[Cure::OwnAddress, Cure::SendAs],
        source: "microsoft-devices",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-sent-too-much",
        services: &["microsoft-365"],
        codes: &["5.7.705"],
        who: Affected::Organisation,
        cures: &[Cure::AskService, Cure::RelayService],
        source: "microsoft-ndr",
        ..PLAIN
    },
    Advisory {
        id: "microsoft-365-new-organisation",
        services: &["microsoft-365"],
        codes: &["5.7.708"],
        who: Affected::NewOrganisations,
        cures: &[Cure::AskService, Cure::RelayService],
        source: "microsoft-ndr",
        ..PLAIN
    },
    Advisory {
        id: "outlook-com-passwords-ended",
        services: &["outlook-com"],
        codes: &["5.7.139", "5.7.3", "5.7.30"],
        from: Some("2024-09-16"),
        who: Affected::PasswordLogins,
        cures: &[Cure::SignInThroughBrowser, Cure::NewerProgram],
        source: "microsoft-outlook-com",
        ..PLAIN
    },
    Advisory {
        id: "gmail-app-password",
        services: &["gmail"],
        codes: &["5.7.9"],
        who: Affected::TwoStepAccounts,
        cures: &[Cure::SignInThroughBrowser, Cure::MakeAppPassword],
        source: "google-error-codes",
        ..PLAIN
    },
    Advisory {
        id: "gmail-login-refused",
        services: &["gmail"],
        codes: &["5.7.8"],
        who: Affected::PasswordLogins,
        cures: &[Cure::SignInThroughBrowser, Cure::TurnOnTwoStep, Cure::MakeAppPassword],
        source: "google-error-codes",
        ..PLAIN
    },
    Advisory {
        id: "gmail-sign-in-on-the-web",
        services: &["gmail"],
        codes: &["5.7.14"],
        cures: &[Cure::ConfirmOnTheWeb, Cure::SignInThroughBrowser, Cure::MakeAppPassword],
        source: "google-error-codes",
        ..PLAIN
    },
    Advisory {
        id: "gmail-less-secure-apps-ended",
        services: &["gmail"],
        from: Some("2022-05-30"),
        who: Affected::PasswordLogins,
        cures: &[Cure::SignInThroughBrowser, Cure::TurnOnTwoStep, Cure::MakeAppPassword],
        source: "google-less-secure-apps",
        ..PLAIN
    },
    Advisory {
        id: "google-workspace-less-secure-apps-ended",
        services: &["gmail"],
        from: Some("2025-05-01"),
        who: Affected::Organisation,
        cures: &[Cure::SignInThroughBrowser, Cure::MakeAppPassword, Cure::RelayService],
        source: "google-workspace-less-secure-apps",
        ..PLAIN
    },
    Advisory {
        id: "yahoo-app-password",
        services: &["yahoo", "aol", "att-mail", "verizon-net"],
        codes: &["5.7.0", "5.7.9", "5.7.8"],
        who: Affected::PasswordLogins,
        cures: &[Cure::SignInThroughBrowser, Cure::MakeAppPassword],
        source: "yahoo-app-password",
        ..PLAIN
    },
    Advisory {
        id: "yandex-app-password",
        services: &["yandex"],
        codes: &["5.7.8"],
        who: Affected::PasswordLogins,
        cures: &[Cure::AllowPrograms, Cure::MakeAppPassword],
        source: "service/yandex",
        ..PLAIN
    },
    Advisory {
        id: "zoho-app-password",
        services: &["zoho"],
        codes: &["5.7.8"],
        who: Affected::TwoStepAccounts,
        cures: &[Cure::MakeAppPassword, Cure::RightRegion, Cure::AllowPrograms],
        source: "service/zoho",
        ..PLAIN
    },
    Advisory {
        id: "gmx-programs-off",
        services: &["gmx", "web-de", "gmx-com", "mail-com"],
        codes: &["5.7.0", "5.7.8"],
        who: Affected::NotSwitchedOn,
        cures: &[Cure::AllowPrograms, Cure::MakeAppPassword, Cure::TypePasswordAgain],
        source: "gmx-switch",
        ..PLAIN
    },
    Advisory {
        id: "icloud-app-password",
        services: &["icloud"],
        codes: &["5.7.8", "5.7.0", "5.7.1"],
        who: Affected::PasswordLogins,
        cures: &[Cure::TurnOnTwoStep, Cure::MakeAppPassword],
        source: "service/icloud",
        ..PLAIN
    },
    Advisory {
        id: "qq-authorization-code",
        services: &["qq", "netease-163"],
        who: Affected::NotSwitchedOn,
        cures: &[Cure::AllowPrograms, Cure::AuthorizationCode],
        source: "service/qq",
        ..PLAIN
    },
    Advisory {
        id: "amazon-ses-credentials",
        services: &["amazon-ses"],
        codes: &["5.7.8"],
        cures: &[Cure::SmtpCredentials, Cure::RightRegion],
        source: "service/amazon-ses",
        ..PLAIN
    },
    Advisory {
        id: "amazon-ses-not-confirmed",
        services: &["amazon-ses"],
        codes: &["5.7.1"],
        words: &["not verified"],
        who: Affected::NewAccounts,
        cures: &[Cure::ConfirmSender, Cure::ReleaseAccount, Cure::RightRegion],
        source: "service/amazon-ses",
        ..PLAIN
    },
    Advisory {
        id: "sendgrid-key",
        services: &["sendgrid"],
        codes: &["5.7.8"],
        who: Affected::PasswordLogins,
        cures: &[Cure::FixedUserName, Cure::KeyPermission],
        source: "service/sendgrid",
        ..PLAIN
    },
    Advisory {
        id: "sendgrid-not-confirmed",
        services: &["sendgrid"],
        words: &["sender identity", "verified sender"],
        codes: &["5.7.1"],
        who: Affected::UnconfirmedSenders,
        cures: &[Cure::ConfirmSender],
        source: "service/sendgrid",
        ..PLAIN
    },
    Advisory {
        id: "mailgun-credentials",
        services: &["mailgun"],
        codes: &["5.7.8"],
        cures: &[Cure::SmtpCredentials, Cure::RightRegion],
        source: "service/mailgun",
        ..PLAIN
    },
    Advisory {
        id: "postmark-token",
        services: &["postmark"],
        codes: &["5.7.8"],
        cures: &[Cure::SmtpCredentials, Cure::ConfirmSender],
        source: "service/postmark",
        ..PLAIN
    },
    Advisory {
        id: "brevo-key",
        services: &["brevo"],
        codes: &["5.7.8"],
        cures: &[Cure::SmtpCredentials],
        source: "service/brevo",
        ..PLAIN
    },
];
