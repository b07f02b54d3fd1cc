//! What nobody reads at first: a page fetches it after its first answer, in every language.

use crate::model::Code;
use crate::text::Ui;

/// The sentence of a code.
pub(in crate::text) fn sentence(code: Code) -> &'static str {
    use Code as C;
    match code {
        C::ModeSeenToFail => "You tried this, and the server does not speak this mode here: {outcome}.",
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

        C::CannotInsist => {
            "{app} uses STARTTLS only if it is offered and cannot be told to insist on it. Somebody on the way can remove the offer, and your password leaves in clear. If your mail service offers SSL/TLS on port 465, use that."
        }
        C::InsistsSince => {
            "This insists on STARTTLS from {since} on. An older version ignores the setting and goes on in clear."
        }
        C::CertificateNotChecked => {
            "{app} encrypts but does not check the server's certificate, so somebody on the way can pose as your server. Do not use it on a network you do not trust."
        }
        C::LabelsMayDiffer => "We have not seen {app} itself, so its labels may read a little differently.",
        C::ModeNotChosen => {
            "{app} has one switch for encryption and finds out by itself which kind the port speaks. Leave it on."
        }

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
        C::UseOtherFamily => {
            "Only one kind of internet address has no way out, mostly IPv6. Let your program use the other kind: set it to IPv4, or have IPv6 repaired."
        }
        C::NoPortHelps => "No other port helps here: leave the port and the encryption as they are.",
        C::FindWhoAnswers => {
            "Something on the way answers instead of the mail server: a virus scanner, a firewall, or your web host's own server. Switch mail scanning off for a test, or try from another network."
        }
        C::UseOwnSender => {
            "Send from the address you log in with, or have the other sender address (“From”) allowed in your account."
        }
        C::AskAdministrator => {
            "No other password helps here. Ask the administrator of your mail accounts to allow sending with a login (SMTP AUTH) for this mailbox."
        }
        C::EnterOutgoingServer => {
            "This server is for fetching mail (IMAP or POP3) or for web pages. Enter the outgoing server (SMTP) and its port."
        }
        C::NotYourSending => {
            "This is the log of a mail server that receives: it kept somebody else's mail or login out. Your own sending is not at fault."
        }
        C::AskWhoRunsNetwork => {
            "Ask whoever runs the network you connect from, such as your internet provider or administrator, to open the port."
        }
        C::PasteMore => {
            "Paste more of the message: the lines around the error, with the server's own words if there are any."
        }
        C::TurnOnLogin => "Turn on the login: user name and password for outgoing mail, the same as for incoming.",

        C::NoteSmtpSince1982 => {
            "You may have read that SMTP dates from the 1970s. It was published in 1982 (RFC 821); today's version is RFC 5321. Mail programs use it to send."
        }
        C::Note465Deprecated => {
            "You may have read that 465 is deprecated or belongs to something else. That was so until 2018. Since RFC 8314 it is registered for mail again, as “submissions”, and it is the preferred port."
        }
        C::Note25Encryption => {
            "You may have read that port 25 cannot be encrypted. That was so until 1999. Since then it can switch to TLS with STARTTLS, but nobody can insist on it, so it is no place for a password."
        }
        C::Note587Unencrypted => {
            "You may have read that 587 is unencrypted. In 1998, when it was new, it was. Since 1999 it can switch to TLS with STARTTLS, and since 2018 mail programs are to insist on that."
        }
        C::Note587Replaced465 => {
            "You may have read that 587 replaced 465 or is the most secure. It was made in 1998 to take submission away from port 25, and until 2018 it was the only port registered for that. Since RFC 8314 both stand, and 465 is preferred."
        }
        C::NoteTlsSslNames => {
            "You may have read “587 for TLS, 465 for SSL”. That dates from before 1999, when TLS took the place of SSL. Today both ports use TLS: “SSL/TLS” in a mail program means TLS from the first byte, “STARTTLS” means later."
        }
        C::Note2525Standard => {
            "You may have read that 2525 is a standard mail port. It never was: it is registered for something else. Mail services use it by habit, to get around blocks of the others."
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
        _ => "",
    }
}

/// The words of a heading, label or button.
pub(in crate::text) fn ui(word: Ui) -> &'static str {
    match word {
        Ui::NoMoreQuestions => "That was all we wanted to know.",
        Ui::StartOver => "Start over",
        Ui::TakeBack => "Remove",
        Ui::YourAnswers => "Your answers",
        Ui::Change => "Change",
        Ui::Thanks => "Thank you for telling us.",
        Ui::AskTrialHint => "What you have seen counts more than any table. Tell us, and we say what to try next.",
        Ui::TriedWhich => "You tried",
        Ui::NotInProgram => "my program has no such choice",
        Ui::CheckFields => "What is your program set to?",
        Ui::CheckEmpty => "Port and encryption must belong together. Give both, and you see at once whether they do.",
        Ui::YourSetting => "Your setting",
        Ui::NoSuchPort => "A port is a whole number from 1 to 65535.",
        Ui::ChangeTo => "Change it to port {port} with encryption {mode}.",
        Ui::Why => "Why",
        Ui::WhatShows => "What you see when you try it",

        Ui::PasteConfiguration => "Or paste your configuration",
        Ui::PasteConfigurationHint => {
            "An .env file, a piece of code, a server's settings: whatever names the mail server. It does not leave this page, and no password is shown."
        }
        Ui::NothingFound => {
            "No mail server's settings were found in this text. Paste the lines with the port and the encryption."
        }
        Ui::WhatWasRead => "What was read",
        Ui::ReadAs => "Read as settings of {product}.",
        Ui::Server => "Server",
        Ui::Login => "Login",
        Ui::Assumed => "not stated, taken as usual",
        Ui::NotFound => "not found",
        Ui::Incomplete => "Port or encryption could not be read",
        Ui::NotUnderstood => "Not understood: line {line}.",

        Ui::PasteError => "Paste the error message or the log",
        Ui::PasteErrorHint => {
            "The lines around it help, too. It does not leave this page. Passwords, names and addresses are left out of what we show."
        }
        Ui::ErrorEmpty => "Paste what your program showed. You see at once what it means and what to change.",
        Ui::ItMeans => "What it means",
        Ui::HowSure => "How sure: {certainty}.",
        Ui::PrintedBy => "It looks like a message of {producer}.",
        Ui::BetterStill => "That mends what you have. Better for you: port {port} with encryption {mode}.",
        Ui::OrElse => "It may also be",
        Ui::WhatSaysSo => "What says so",
        Ui::WithoutSecrets => "Your text, without passwords, names and addresses.",
        Ui::Reading => "Reading …",
        Ui::CannotRead => "The part of this page that reads texts could not be loaded.",
        Ui::TryAgain => "Try again",
        Ui::TooLong => "This is more than one mebibyte. Paste the lines around the error only.",
        Ui::NoProgram => "Choose …",
        Ui::WhereInProgram => "Where: {place}",
        Ui::CannotSetTo => "{app} cannot be set to port {port} with encryption {mode}.",
        Ui::WordsOf => "As in version {version}, checked {date}.",
        Ui::TestItHint => {
            "Type these into a terminal, with your own server's name. None of them sends a password or a mail."
        }
        Ui::TestReach => {
            "Does the port get out? “succeeded” or “open”: yes. A timeout: something on the way blocks it. “refused”: nothing listens there."
        }
        Ui::TestImplicitTls => {
            "Does the server speak TLS at once? A certificate and a line that begins with 220: yes. “wrong version number”: this port wants STARTTLS. Leave with QUIT."
        }
        Ui::TestStarttls => {
            "Does the server switch to TLS? A certificate and a line that begins with 250: yes. No certificate: STARTTLS is not offered here, or something on the way removed it. Leave with QUIT."
        }
        Ui::TestWhole => {
            "Does a program get through to the server? Lines that begin with “<~” came through TLS: yes. It stops before any login."
        }
        Ui::ForSupportHint => "Nothing in it says who you are. Add the exact error message and the time.",
        Ui::SupportAdvice => "Advice: port {port} with encryption {mode}",
        Ui::SupportSender => "Sender: {role}",
        Ui::SupportNetwork => "Network: {kind}",
        Ui::SupportTried => "Tried: port {port} with encryption {mode}: {outcome}",
        Ui::SupportCause => "Error message: {cause} ({certainty})",
        _ => "",
    }
}

/// Labels, as those that are read at first.
pub(in crate::text) const LABELS: &str = "\
verdict good good
verdict works-but works, with a caution
verdict broken will not work
verdict unsafe unsafe, do not use it

cause port-blocked something on the way blocks the port
cause refused-or-not-listening nothing listens on this port, or it is the wrong server
cause implicit-tls-on-starttls-port SSL/TLS is set for a port that wants STARTTLS
cause plaintext-on-implicit-tls-port the port wants SSL/TLS from the first byte
cause starttls-required the server wants STARTTLS first
cause starttls-not-offered the server does not offer STARTTLS here
cause certificate the certificate was not accepted
cause tls-version-or-cipher the two sides found no common way to encrypt
cause authentication the login was refused
cause relay-denied the server does not pass your mail on
cause policy-or-reputation the mail was refused for its sender's reputation or a policy
cause dns the server's name was not found
cause address-family one kind of internet address has no way out
cause intercepted something on the way answers in the server's place
cause sender-not-allowed this account may not send from this address
cause login-kind this kind of login is not accepted
cause wrong-protocol the server is not for sending mail
cause receiving-side a receiving server kept somebody else's mail out
cause other something that no change of port helps against
cause unknown the text does not tell

certainty certain certain
certainty likely likely
certainty possible possible
certainty none not known

how ask-support Ask its support.
how call-support Call its support.
how ask-for-review Ask its support. It decides case by case, and may refuse.
how ask-when-paying Ask its support for an exemption. Only paying customers get one.
how request-form Send in its form for this, from the account that holds the line or server.
how request-once-paid Request it in the control panel, after the first month and the first paid invoice.
how name-server-first Set an address record and reverse DNS for your server, then open a ticket.
how records-first Set reverse DNS, SPF, DKIM and DMARC, then open a ticket that says what you will send.
how records-and-fee Set reverse DNS, SPF, DKIM and DMARC, and pay its fee for unblocking.
how release-domains Open a ticket: the mail servers of up to three domains can be released.
how verify-account Have your account verified, then enable SMTP in the security group.
how confirm-identity Confirm your identity and payment, and say what you will send.
how separate-contract Ask for a separate contract that puts you on its list of exceptions.
how higher-plan Move to a higher plan: the block is for this one.
how opt-out Opt out of the block, or take a static address.
how static-address Lines with a static address are exempt.
how static-business-line Business lines with a static address are exempt.
how leased-line Leased lines are exempt.
how register-server Register your mail server with it.
how mend-and-unblock The port is cut after spam was found: mend the cause, then unblock your address yourself.
how router-setting Add your mail server to the router's list of safe servers, or switch the list off.
how firewall-rule Ask the firewall's administrator to allow TLS in the inspection of mail.
how local-server Send through localhost, or ask the server's administrator to switch SMTP Restrictions off in WHM.
how host-server Send through the host's own server, or ask the host to let your program reach others.
how nat-gateway Run the function in a VPC with a NAT gateway, then ask as for a virtual machine.
how other-protocol Switch the VPN's protocol to OpenVPN.

status open open
status blocked blocked for good
status blocked-by-default blocked unless you have it opened
status on-request opened only on request
status throttled limited or inspected

asOf undated an undated page

gate role no port fits this kind of sender
gate service the mail service offers nothing that fits
gate client the program cannot speak what is offered
gate network the network lets nothing out
gate safety only unencrypted ways are left

outcome works it works
outcome answers the server answered; nothing was sent
outcome timeout it timed out
outcome no-greeting it connected, but the server said nothing
outcome refused the connection was refused
outcome reset the connection was cut
outcome tls-wrong-version “wrong version number” or the like
outcome tls-certificate the certificate was not accepted
outcome tls-handshake the TLS handshake failed
outcome starttls-required the server wants STARTTLS first
outcome starttls-missing the server offers no STARTTLS
outcome auth-failed the login was refused
outcome relay-denied relaying was refused
outcome rejected-by-policy the mail was rejected
outcome dns the server's name was not found
outcome other something else
";
