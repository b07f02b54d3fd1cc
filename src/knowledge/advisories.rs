//! What services have announced about logins, for a time or for good, and what their own reply codes mean.

#[cfg(any(feature = "embedded", feature = "wasm-diagnosis"))]
mod list;

use crate::model::{SourceId, vocabulary};

vocabulary! {
    /// Whom an advisory is about. What it says is in [`text`](crate::text).
    Affected {
        /// Everybody who uses the service.
        Everybody = "everybody",
        /// Programs and devices that log in with a password.
        PasswordLogins = "password-logins",
        /// A whole organisation, by a setting of its administrator.
        Organisation = "organisation",
        /// One mailbox, by a setting of its administrator.
        Mailbox = "mailbox",
        /// Organisations that are new or on trial.
        NewOrganisations = "new-organisations",
        /// Accounts with two-step verification.
        TwoStepAccounts = "two-step-accounts",
        /// Mailboxes whose owner has not yet allowed mail programs.
        NotSwitchedOn = "not-switched-on",
        /// Who sends under an address that the service has not confirmed.
        UnconfirmedSenders = "unconfirmed-senders",
        /// New accounts that are not released yet.
        NewAccounts = "new-accounts",
    }
}

vocabulary! {
    /// What helps. What it says is in [`text`](crate::text).
    Cure {
        /// Sign in through the browser.
        SignInThroughBrowser = "sign-in-through-browser",
        /// Take a program that can.
        NewerProgram = "newer-program",
        /// Make a password for this one program.
        MakeAppPassword = "make-app-password",
        /// Turn on two-step verification first.
        TurnOnTwoStep = "turn-on-two-step",
        /// Have the code made by which the mailbox knows a program.
        AuthorizationCode = "authorization-code",
        /// Allow mail programs in the mailbox's settings.
        AllowPrograms = "allow-programs",
        /// The administrator allows it for one mailbox.
        AllowForMailbox = "allow-for-mailbox",
        /// The administrator allows it for the organisation.
        AllowForOrganisation = "allow-for-organisation",
        /// The administrator reviews the security defaults.
        SecurityDefaults = "security-defaults",
        /// Microsoft 365's High Volume Email.
        HighVolumeEmail = "high-volume-email",
        /// A connector that knows the network's address.
        Connector = "connector",
        /// Straight to the organisation's own mail exchanger, to its own people.
        DirectSend = "direct-send",
        /// A relay of one's own that signs in for the device.
        OwnRelay = "own-relay",
        /// A relay service.
        RelayService = "relay-service",
        /// Turn on the login in the program.
        TurnOnLogin = "turn-on-login",
        /// The account's own address as the sender.
        OwnAddress = "own-address",
        /// The right to send under the other address.
        SendAs = "send-as",
        /// Type the password again.
        TypePasswordAgain = "type-password-again",
        /// Take the SMTP credentials of the control panel.
        SmtpCredentials = "smtp-credentials",
        /// Take the fixed user name and a key.
        FixedUserName = "fixed-user-name",
        /// The key needs the permission to send.
        KeyPermission = "key-permission",
        /// The credentials belong to another region.
        RightRegion = "right-region",
        /// Confirm the sender's address or domain.
        ConfirmSender = "confirm-sender",
        /// Have the account released.
        ReleaseAccount = "release-account",
        /// Sign in on the web, and confirm that it was you.
        ConfirmOnTheWeb = "confirm-on-the-web",
        /// Wait, then send less at a time.
        WaitAndSendLess = "wait-and-send-less",
        /// Ask the service.
        AskService = "ask-service",
    }
}

vocabulary! {
    /// How an advisory stands to a day.
    When {
        /// It begins later.
        Before = "before",
        /// It holds.
        During = "during",
        /// It is over.
        After = "after",
        /// It begins or ends some day, and the day of the question is not known.
        Unknown = "unknown",
    }
}

/// A dated fact that changes a login or a service, or what a service's own code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Advisory {
    /// Stable id, such as `microsoft-365-passwords-end`.
    pub id: &'static str,
    /// Ids of the services it is about.
    pub services: &'static [&'static str],
    /// The enhanced status codes with which the service says it.
    pub codes: &'static [&'static str],
    /// Words of the reply that tell it from others with the same code: lower case, any of them. None where the code is
    /// enough.
    pub words: &'static [&'static str],
    /// From when, `YYYY-MM` or `YYYY-MM-DD`; none where it always holds.
    pub from: Option<&'static str>,
    /// Until when; none where no end is known.
    pub until: Option<&'static str>,
    /// Whom it is about.
    pub who: Affected,
    /// What helps, the best first.
    pub cures: &'static [Cure],
    /// Where it says so.
    pub source: SourceId,
}

impl Advisory {
    /// How it stands to a day, `YYYY-MM-DD`.
    pub fn on(&self, today: Option<&str>) -> When {
        if self.from.is_none() && self.until.is_none() {
            return When::During;
        }
        let Some(today) = today else { return When::Unknown };
        let as_exact = |date: &str| today.get(..date.len()).unwrap_or(today);
        if self.from.is_some_and(|from| as_exact(from) < from) {
            When::Before
        } else if self.until.is_some_and(|until| as_exact(until) > until) {
            When::After
        } else {
            When::During
        }
    }

    /// Whether a reply of the service says this. Letters of the reply are lower case.
    fn is_said_by(&self, code: &str, reply: &str) -> bool {
        self.codes.contains(&code) && (self.words.is_empty() || self.words.iter().any(|words| reply.contains(words)))
    }
}

/// Every advisory, a service's finer ones first. What reads pasted text has them compiled in, without any service, for
/// codes that one vendor alone has; the rest of a page loads them with the registers.
#[cfg(any(feature = "embedded", feature = "wasm-diagnosis"))]
pub const fn advisories() -> &'static [Advisory] {
    list::ADVISORIES
}

/// Every advisory, a service's finer ones first. Empty until the registers are loaded.
#[cfg(not(any(feature = "embedded", feature = "wasm-diagnosis")))]
pub fn advisories() -> &'static [Advisory] {
    super::registers::advisories()
}

/// The advisories about a service.
pub fn advisories_of(service: &str) -> impl Iterator<Item = &'static Advisory> {
    advisories().iter().filter(move |advisory| advisory.services.contains(&service))
}

/// What a service means by an enhanced status code, such as `5.7.139`, in a reply of these words, which are English.
pub fn advisory_for(service: &str, code: &str, reply: &str) -> Option<&'static Advisory> {
    let reply = reply.to_ascii_lowercase();
    advisories_of(service).find(|advisory| advisory.is_said_by(code, &reply))
}
