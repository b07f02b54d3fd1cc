//! English.

mod ui;

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
        C::ModeSeenToFail => "You tried this, and the server does not speak this mode here: {outcome}.",

        C::ClientLacksImplicitTls => "Your program cannot begin with TLS.",
        C::ClientLacksStarttls => "Your program cannot switch to TLS with STARTTLS.",

        C::SeenToWork => "You have seen it work.",
        C::SeenToFail => "You tried it, and no connection came about: {outcome}.",
        C::SeenToConnect => "You reached the server this way, so the port is open. What failed came later: {outcome}.",
        C::CertificateSeenToFail => "You tried it, and the certificate was not accepted.",
        C::HandshakeSeenToFail => "You tried it, and the two sides found no common way to encrypt.",
        C::NetworkBlocksPort => {
            "{network} does not let this port out: {status}. (As of {asOf}, confidence {confidence}.)"
        }
        C::NetworkOpensPort => "{network} lets this port out. (As of {asOf}, confidence {confidence}.)",
        C::NetworkThrottlesPort => {
            "{network} limits, inspects or redirects this port. (As of {asOf}, confidence {confidence}.)"
        }
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

        C::ImplicitTlsOnStarttlsPort => {
            "Port {port} begins in clear, but your program speaks TLS at once. Neither side understands the other."
        }
        C::PlaintextOnImplicitTlsPort => {
            "Port {port} begins with TLS, but your program waits for a greeting first. Both sides wait until one gives up."
        }
        C::StarttlsOptional => {
            "Your program uses encryption only if it is offered. Somebody on the way can remove the offer, and your password leaves in clear: set TLS to required."
        }
        C::UnknownPort => "Mail is not known to use port {port}. It works only if your mail service says so.",

        C::SeesWrongVersion => {
            "The program complains at once about the encryption: “wrong version number”, “not a TLS record” or the like."
        }
        C::SeesHang => {
            "Nothing happens for a while, often a minute or more. Then it times out, or the connection is closed."
        }
        C::SeesNoConnection => "No connection comes about: it times out or is refused.",
        C::SeesStarttlsDemand => "The server asks for STARTTLS before anything else.",
        C::SeesLoginDemand => "The server asks for a login, or refuses to pass the mail on.",
        C::SeesNoLogin => "The server takes no login on this port.",
        C::SeesNothing => "It may well work, and nothing warns you that others can read along.",
        C::SeesNoSuchSetting => "The program has no such setting, or fails the moment it tries.",

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
        C::NameTheProvider => {
            "Your program looked for a mail server on its own machine. Enter the name of your provider's server instead of localhost."
        }
        C::UseCertifiedName => {
            "Enter the server's name exactly as your provider writes it: the certificate holds for that name only."
        }
        C::TryAppPassword => {
            "Many services refuse your normal password in other programs. Create an app password in your account, or log in through the browser."
        }
        C::CheckServerListens => "Check that the mail server is running and listens on this port.",
        C::CheckNameService => {
            "If the name is spelled right, check the name service (DNS) of the machine your program runs on."
        }
        C::PublishSenderRecords => {
            "Have SPF, DKIM and DMARC records and reverse DNS set for the domain and the address you send from."
        }
        C::AskForDelisting => "Follow the link in the message to have your address taken off the list.",
        C::SendLess => "Send a smaller message, or wait until the recipient's mailbox has room.",
        C::CheckRecipient => "Check the recipient's address.",
        C::WaitAndRetry => "Wait, then try again: the server put you off for now.",
        C::KeepPortAndMode => "Leave the port and the encryption as they are: the message got past them.",
        C::PasteMore => {
            "Paste more of the message: the lines around the error, with the server's own words if there are any."
        }
        C::TurnOnLogin => "Turn on the login: user name and password for outgoing mail, the same as for incoming.",

        C::UseRelay => "Send through a mail service that accepts mail on 465, 587 or 2525.",
        C::UseSmarthost => {
            "Let your server hand its mail to a smarthost: a mail service that takes it on 465 or 587 with a login."
        }
        C::AskNetwork => "{network} may open the port if you ask. {how}",
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

        C::NoteSmtpSince1982 => {
            "You may have read that SMTP dates from the 1970s. It was published in 1982 (RFC 821); today's version is RFC 5321. Mail programs use it to send."
        }
        C::Note465Deprecated => {
            "You may have read that 465 is deprecated or belongs to something else. That was so until 2018. Since RFC 8314 it is registered for mail again, as “submissions”, and it is the preferred port."
        }
        C::Note25Encryption => {
            "You may have read that port 25 cannot be encrypted. It can, with STARTTLS, but nobody can insist on it, so it is no place for a password."
        }
        C::Note587Unencrypted => {
            "You may have read that 587 is unencrypted. It begins in clear and switches to TLS; it is unencrypted only if your program does not insist."
        }
        C::Note587Replaced465 => {
            "You may have read that 587 replaced 465 or is the most secure. It took submission away from port 25 in 1998. Both stand today, and 465 is preferred."
        }
        C::NoteTlsSslNames => {
            "You may have read “587 for TLS, 465 for SSL”. Both use TLS; real SSL is long gone. “SSL/TLS” in a mail program means TLS from the first byte."
        }
        C::Note2525Standard => {
            "You may have read that 2525 is a standard mail port. It is registered for something else; mail services use it by habit to get around blocks."
        }
        C::NoteMtaSts => {
            "A domain with an MTA-STS policy in “enforce” mode takes mail only over verified TLS: let your server honour it."
        }
        C::NoteDane => "A domain with DANE (TLSA records under DNSSEC) makes TLS binding: let your server check it.",
        C::NoteTlsIntercepted => {
            "A certificate that is not accepted may mean that a virus scanner or company proxy reads the connection. Another port does not help against that."
        }
        C::NoteStarttlsMasked => {
            "Some firewalls hide STARTTLS, so that the password leaves in clear. Do not log in that way. Port 465 leaves them nothing to hide."
        }
        C::NoteCaptivePortal => {
            "In a hotel or café every port looks dead until you have signed in to the network in your browser."
        }
        C::NoteRedirected => {
            "Some hosts redirect mail connections of programs on their servers to their own mail server. Then the certificate bears the host's name: use the host's own server."
        }
        C::NoteOwnServerOnly => {
            "{network} lets port 25 out through its own mail server only. Hand your mail to that server."
        }
        C::NoteNoTcp => "This place lets no mail port out at all. Only an HTTPS mail interface works from here.",
        C::NoteNoPasswords => "{service} no longer accepts passwords for sending, or is about to stop.",
        C::NoteUnusualMode => {
            "This is not the mode that the port usually speaks. The number alone never tells: go by what the service says."
        }
        C::NoteOldFacts => {
            "What we know of {network} is from {asOf}, more than two years ago. Test it before you rely on it."
        }
        C::NoteUnknownNetwork => "This network is not in our register, so only its kind was considered.",
        C::NoteUnknownService => "This service is not in our register, so what it offers is not known.",
        C::NoteTestIt => "Networks of one kind differ from line to line. A test tells more than any table.",
    }
}

/// The label of a word of the vocabulary.
pub(super) fn label(kind: &str, word: &str) -> Option<&'static str> {
    Some(match (kind, word) {
        ("mode", "implicit-tls") => "SSL/TLS",
        ("mode", "starttls") => "STARTTLS",
        ("mode", "none") => "none",

        ("role", "mail-client") => "a mail program",
        ("role", "application") => "a website or program",
        ("role", "device") => "a printer, scanner or other device",
        ("role", "mail-server") => "a mail server",

        ("kind", "residential") => "at home",
        ("kind", "mobile") => "mobile data",
        ("kind", "corporate") => "office or campus",
        ("kind", "public-wifi") => "hotel, café or other guest Wi-Fi",
        ("kind", "cloud") => "cloud server",
        ("kind", "hosting") => "web hosting",
        ("kind", "vpn") => "VPN",
        ("kind", "unknown") => "not known",

        ("blocking", "very-low") => "hardly ever blocked",
        ("blocking", "low") => "seldom blocked",
        ("blocking", "moderate") => "sometimes blocked",
        ("blocking", "high") => "often blocked",
        ("blocking", "very-high") => "mostly blocked",
        ("blocking", "unknown") => "not known",

        ("security", "guaranteed") => "always encrypted",
        ("security", "when-required") => "encrypted if required",
        ("security", "opportunistic") => "not reliably encrypted",
        ("security", "clear") => "not encrypted",

        ("status", "open") => "open",
        ("status", "blocked") => "blocked for good",
        ("status", "blocked-by-default") => "blocked unless you have it opened",
        ("status", "on-request") => "opened only on request",
        ("status", "throttled") => "limited or inspected",

        ("verdict", "good") => "good",
        ("verdict", "works-but") => "works, with a caution",
        ("verdict", "broken") => "will not work",
        ("verdict", "unsafe") => "unsafe, do not use it",

        ("cause", "port-blocked") => "something on the way blocks the port",
        ("cause", "refused-or-not-listening") => "nothing listens on this port, or it is the wrong server",
        ("cause", "implicit-tls-on-starttls-port") => "SSL/TLS is set for a port that wants STARTTLS",
        ("cause", "plaintext-on-implicit-tls-port") => "the port wants SSL/TLS from the first byte",
        ("cause", "starttls-required") => "the server wants STARTTLS first",
        ("cause", "starttls-not-offered") => "the server does not offer STARTTLS here",
        ("cause", "certificate") => "the certificate was not accepted",
        ("cause", "tls-version-or-cipher") => "the two sides found no common way to encrypt",
        ("cause", "authentication") => "the login was refused",
        ("cause", "relay-denied") => "the server does not pass your mail on",
        ("cause", "policy-or-reputation") => "the mail was refused for its sender's reputation or a policy",
        ("cause", "dns") => "the server's name was not found",
        ("cause", "other") => "something that no change of port helps against",
        ("cause", "unknown") => "the text does not tell",

        ("certainty", "certain") => "certain",
        ("certainty", "likely") => "likely",
        ("certainty", "possible") => "possible",
        ("certainty", "none") => "not known",

        ("outcome", "works") => "it works",
        ("outcome", "timeout") => "it timed out",
        ("outcome", "refused") => "the connection was refused",
        ("outcome", "reset") => "the connection was cut",
        ("outcome", "tls-wrong-version") => "“wrong version number” or the like",
        ("outcome", "tls-certificate") => "the certificate was not accepted",
        ("outcome", "tls-handshake") => "the TLS handshake failed",
        ("outcome", "starttls-required") => "the server wants STARTTLS first",
        ("outcome", "starttls-missing") => "the server offers no STARTTLS",
        ("outcome", "auth-failed") => "the login was refused",
        ("outcome", "relay-denied") => "relaying was refused",
        ("outcome", "rejected-by-policy") => "the mail was rejected",
        ("outcome", "dns") => "the server's name was not found",
        ("outcome", "other") => "something else",

        ("policy", "prefer-implicit-tls") => "TLS from the first byte (RFC 8314)",
        ("policy", "prefer-starttls") => "STARTTLS",

        ("standing", "relay") => "mail between servers",
        ("standing", "submission") => "sending from programs",
        ("standing", "alternate") => "unofficial alternative",
        ("standing", "web") => "the web",
        ("standing", "local") => "tests on one computer",

        ("modeHint", "implicit-tls") => "May also be called “SSL”, “TLS/SSL” or “TLS on connect”.",
        ("modeHint", "starttls") => "May also be called “TLS” or “TLS, if available”. Choose the one that insists.",

        ("asOf", "undated") => "an undated page",

        ("gate", "role") => "no port fits this kind of sender",
        ("gate", "service") => "the mail service offers nothing that fits",
        ("gate", "client") => "the program cannot speak what is offered",
        ("gate", "network") => "the network lets nothing out",
        ("gate", "safety") => "only unencrypted ways are left",
        _ => return None,
    })
}
