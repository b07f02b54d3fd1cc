//! English.

mod article;
mod labels;
pub(super) mod later;
mod terminal;
mod ui;

pub(super) use article::article;
pub(super) use labels::label;
#[cfg(feature = "locales")]
pub(super) use labels::labels;
pub(super) use terminal::terminal;
pub(super) use ui::ui;

use crate::model::Code;

/// The sentence of a code.
pub(super) fn sentence(code: Code) -> &'static str {
    use Code as C;
    match code {
        C::PortForTheJob => "This port is registered for exactly this job.",
        C::Port25IsForServers => {
            "Port 25 carries mail between servers. It is not for mail programs or anything else that logs in, and spam from hijacked computers made most networks close it."
        }
        C::ServersDeliverTo25 => {
            "Other domains' mail servers listen on port 25 only: an MX record has no room for another port."
        }
        C::SubmissionNeedsLogin => {
            "This port expects a login. Without one the server refuses the mail unless it says otherwise."
        }
        C::RelayByAddress => {
            "Without a login, only a mail server that knows you by your address takes your mail here, such as the one in your own office."
        }

        C::OfferedByService => "Your mail service offers this.",
        C::NotOfferedByService => "Your mail service does not offer this.",
        C::UnregisteredPort => {
            "This port is not registered for mail. It works only where the mail service says that it listens there, and then behaves like 587."
        }
        C::WebPort => "This port belongs to the web. A proxy on the way may break mail on it.",
        C::LocalPort => "This port is for test servers on your own computer.",

        C::ClientLacksImplicitTls => "Your program cannot begin with TLS.",
        C::ClientLacksStarttls => "Your program cannot switch to TLS with STARTTLS.",

        C::SaidToBeBlocked => "This network is said to block the port.",
        C::KindBlocksPort => "Most networks of this kind ({kind}) block the port.",
        C::KindMayBlockPort => "Some networks of this kind ({kind}) block the port.",
        C::KindOpensPort => "Networks of this kind ({kind}) seldom block the port.",
        C::BlockingUnknown => "Nobody knows whether this network blocks the port.",

        C::LoginInClear => "Your password would travel unencrypted: anybody on the way could read it.",
        C::MailInClear => {
            "The mail travels unencrypted: anybody on the way can read it. Keep it inside your own network."
        }
        C::EncryptedFromStart => "Encrypted from the first byte, so nothing on the way can switch the encryption off.",
        C::EncryptedWhenRequired => {
            "Begins in clear, then switches to TLS. It is safe when your program insists on that, and only then."
        }
        C::EncryptedIfOffered => {
            "Between servers, encryption is used only if both offer it, and can be stripped on the way. Do not rely on it for a password."
        }

        C::PreferredByPolicy => "Between equals, your settings ask for this one first: {policy}.",
        C::PreferredByService => "{service} names this one first.",

        C::SetPortAndMode => "Set port {port} and encryption {mode}.",
        C::RequireTls => "Set encryption to required. With “if available” a password can still leave in clear.",
        C::UseAppPassword => {
            "{service} wants a password made for this one program: create an app password in your account."
        }
        C::UseOauth => {
            "{service} wants you to sign in through the browser (OAuth2). Your account's password is refused, or soon will be."
        }
        C::UseToken => "{service} wants a key or token in place of a password: create one in your account.",
        C::FindSettings => {
            "Look up the server's name and your user name where your host shows them: in the welcome e-mail you got on signing up, or in the client area."
        }
        C::AskHost => {
            "Still stuck? Your host's support sees what their server saw. Send them the exact error message and the time."
        }
        C::NextIfTimeout => "Does it time out? Then try port {port} with encryption {mode}.",
        C::CorrectLogin => "The port is right. Correct the user name (often the whole mail address) and the password.",
        C::CorrectServerName => {
            "The server's name was not found. Check its spelling first: no port helps until it is right."
        }
        C::InspectCertificate => {
            "Look at who issued the certificate before you accept it. If it is your virus scanner or company, the connection is being read."
        }
        C::SignInToPortal => "Open a web page and sign in to this guest network first.",

        C::UseRelay => "Send through a mail service that accepts mail on 465, 587 or 2525.",
        C::UseSmarthost => {
            "Let your server hand its mail to a smarthost: a mail service that takes it on 465 or 587 with a login."
        }
        C::AskNetwork => "{network} may open the port. {how}",
        C::UseHttpsApi => "Use the mail service's HTTPS interface: it needs no mail port at all.",
        C::UseWebmail => "Write in the browser for now: webmail needs no mail port.",
        C::UseLocalRelay => {
            "Let the device hand its mail to a small relay in your own network, and let the relay send it on with TLS and a login."
        }
        C::UpdateClient => "Update the program, or use one that speaks TLS 1.2 or newer.",
        C::AskService => "Ask the mail service for port 465, or for 587 with STARTTLS.",
        C::UseOtherNetwork => {
            "Try from another network, for example your phone's: it tells whether this network is to blame."
        }

        // What nobody reads at first.
        C::ModeSeenToFail
        | C::SeenToWork
        | C::SeenToFail
        | C::SeenToConnect
        | C::CertificateSeenToFail
        | C::HandshakeSeenToFail
        | C::NetworkBlocksPort
        | C::NetworkOpensPort
        | C::NetworkThrottlesPort
        | C::ImplicitTlsOnStarttlsPort
        | C::PlaintextOnImplicitTlsPort
        | C::StarttlsOptional
        | C::UnknownPort
        | C::CannotInsist
        | C::InsistsSince
        | C::CertificateNotChecked
        | C::LabelsMayDiffer
        | C::ModeNotChosen
        | C::SeesWrongVersion
        | C::SeesHang
        | C::SeesNoConnection
        | C::SeesStarttlsDemand
        | C::SeesLoginDemand
        | C::SeesNoLogin
        | C::SeesNothing
        | C::SeesNoSuchSetting
        | C::NameTheProvider
        | C::UseCertifiedName
        | C::TryAppPassword
        | C::CheckServerListens
        | C::CheckNameService
        | C::PublishSenderRecords
        | C::AskForDelisting
        | C::SendLess
        | C::CheckRecipient
        | C::WaitAndRetry
        | C::KeepPortAndMode
        | C::UseOtherFamily
        | C::NoPortHelps
        | C::FindWhoAnswers
        | C::UseOwnSender
        | C::AskAdministrator
        | C::EnterOutgoingServer
        | C::NotYourSending
        | C::AskWhoRunsNetwork
        | C::PasteMore
        | C::TurnOnLogin
        | C::NoteSmtpSince1982
        | C::Note465Deprecated
        | C::Note25Encryption
        | C::Note587Unencrypted
        | C::Note587Replaced465
        | C::NoteTlsSslNames
        | C::Note2525Standard
        | C::NoteMtaSts
        | C::NoteDane
        | C::NoteTlsIntercepted
        | C::NoteStarttlsMasked
        | C::NoteCaptivePortal
        | C::NoteRedirected
        | C::NoteOwnServerOnly
        | C::NoteNoTcp
        | C::NoteNoPasswords
        | C::NoteUnusualMode
        | C::NoteOldFacts
        | C::NoteUnknownNetwork
        | C::NoteUnknownService
        | C::NoteTestIt => later::sentence(code),
    }
}
