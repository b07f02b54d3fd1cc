//! The sentence of each code, in the order of [`Code`]: one that is missing does not compile.
//!
//! A sentence marked `first` reaches a page with its first answer, the others after it.

use super::message::message;
use crate::model::Code;

message! {
    Code in "code" {
        // Reasons of the role gate.
        PortForTheJob => first "This port is registered for exactly this job.",
        Port25IsForServers =>
            first "Port 25 carries mail between servers. It is not for mail programs or anything else that logs in, and spam from hijacked computers made most networks close it.",
        ServersDeliverTo25 =>
            first "Other domains' mail servers listen on port 25 only: an MX record has no room for another port.",
        SubmissionNeedsLogin =>
            first "This port expects a login. Without one the server refuses the mail unless it says otherwise.",
        RelayByAddress =>
            first "Without a login, only a mail server that knows you by your address takes your mail here, such as the one in your own office.",

        // Reasons of the service gate.
        OfferedByService => first "Your mail service offers this.",
        NotOfferedByService => first "Your mail service does not offer this.",
        UnregisteredPort =>
            first "This port is not registered for mail. It works only where the mail service says that it listens there, and then behaves like 587.",
        WebPort => first "This port belongs to the web. A proxy on the way may break mail on it.",
        LocalPort => first "This port is for test servers on your own computer.",
        ModeSeenToFail => "You tried this, and the server does not speak this mode here: {outcome}.",

        // Reasons of the client gate.
        ClientLacksImplicitTls => first "Your program cannot begin with TLS.",
        ClientLacksStarttls => first "Your program cannot switch to TLS with STARTTLS.",

        // Reasons of the network gate.
        SeenToWork => "You have seen it work.",
        SeenToFail => "You tried it, and no connection came about: {outcome}.",
        SeenToConnect => "You reached the server this way, so the port is open. What failed came later: {outcome}.",
        CertificateSeenToFail => "You tried it, and the certificate was not accepted.",
        HandshakeSeenToFail => "You tried it, and the two sides found no common way to encrypt.",
        NetworkBlocksPort => "{network} does not let this port out: {status}. (As of {asOf}, confidence {confidence}.)",
        NetworkOpensPort => "{network} lets this port out. (As of {asOf}, confidence {confidence}.)",
        NetworkThrottlesPort =>
            "{network} limits, inspects or redirects this port. (As of {asOf}, confidence {confidence}.)",
        SaidToBeBlocked => first "This network is said to block the port.",
        KindBlocksPort => first "Most networks of this kind ({kind}) block the port.",
        KindMayBlockPort => first "Some networks of this kind ({kind}) block the port.",
        KindOpensPort => first "Networks of this kind ({kind}) seldom block the port.",
        BlockingUnknown => first "Nobody knows whether this network blocks the port.",

        // Reasons of the safety gate.
        LoginInClear => first "Your password would travel unencrypted: anybody on the way could read it.",
        MailInClear =>
            first "The mail travels unencrypted: anybody on the way can read it. Keep it inside your own network.",
        EncryptedFromStart => first "Encrypted from the first byte, so nothing on the way can switch the encryption off.",
        EncryptedWhenRequired =>
            first "Begins in clear, then switches to TLS. It is safe when your program insists on that, and only then.",
        EncryptedIfOffered =>
            first "Between servers, encryption is used only if both offer it, and can be stripped on the way. Do not rely on it for a password.",

        // Reasons for the order.
        PreferredByPolicy => first "Between equals, your settings ask for this one first: {policy}.",
        PreferredByService => first "{service} names this one first.",

        // Findings of a check.
        ImplicitTlsOnStarttlsPort =>
            "Port {port} begins in clear, but your program speaks TLS at once. Neither side understands the other.",
        PlaintextOnImplicitTlsPort =>
            "Port {port} begins with TLS, but your program waits for a greeting first. Both sides wait until one gives up.",
        StarttlsOptional =>
            "Your program uses encryption only if it is offered. Somebody on the way can remove the offer, and your password leaves in clear: set TLS to required.",
        UnknownPort => "Mail is not known to use port {port}. It works only if your mail service says so.",

        // Warnings beside what a product is to be set to.
        CannotInsist =>
            "{app} uses STARTTLS only if it is offered and cannot be told to insist on it. Somebody on the way can remove the offer, and your password leaves in clear. If your mail service offers SSL/TLS on port 465, use that.",
        InsistsSince =>
            "This insists on STARTTLS from {since} on. An older version ignores the setting and goes on in clear.",
        CertificateNotChecked =>
            "{app} encrypts but does not check the server's certificate, so somebody on the way can pose as your server. Do not use it on a network you do not trust.",
        LabelsMayDiffer => "We have not seen {app} itself, so its labels may read a little differently.",
        ModeNotChosen =>
            "{app} has one switch for encryption and finds out by itself which kind the port speaks. Leave it on.",

        // Symptoms: what shows when a setting is tried.
        SeesWrongVersion =>
            "The program complains at once about the encryption: “wrong version number”, “not a TLS record” or the like.",
        SeesHang => "Nothing happens for a while, often a minute or more. Then it times out, or the connection is closed.",
        SeesNoConnection => "No connection comes about: it times out or is refused.",
        SeesStarttlsDemand => "The server asks for STARTTLS before anything else.",
        SeesLoginDemand => "The server asks for a login, or refuses to pass the mail on.",
        SeesNoLogin => "The server takes no login on this port.",
        SeesNothing => "It may well work, and nothing warns you that others can read along.",
        SeesNoSuchSetting => "The program has no such setting, or fails the moment it tries.",

        // Steps.
        SetPortAndMode => first "Set port {port} and encryption {mode}.",
        RequireTls => first "Set encryption to required. With “if available” a password can still leave in clear.",
        UseAppPassword =>
            first "{service} wants a password made for this one program: create an app password in your account.",
        UseOauth =>
            first "{service} wants you to sign in through the browser (OAuth2). Your account's password is refused, or soon will be.",
        UseToken => first "{service} wants a key or token in place of a password: create one in your account.",
        FindSettings =>
            first "Look up the server's name and your user name where your host shows them: in the welcome e-mail you got on signing up, or in the client area.",
        AskHost =>
            first "Still stuck? Your host's support sees what their server saw. Send them the exact error message and the time.",
        NextIfTimeout => first "Does it time out? Then try port {port} with encryption {mode}.",
        CorrectLogin => first "The port is right. Correct the user name (often the whole mail address) and the password.",
        CorrectServerName =>
            first "The server's name was not found. Check its spelling first: no port helps until it is right.",
        InspectCertificate =>
            first "Look at who issued the certificate before you accept it. If it is your virus scanner or company, the connection is being read.",
        SignInToPortal => first "Open a web page and sign in to this guest network first.",
        TurnOnLogin => "Turn on the login: user name and password for outgoing mail, the same as for incoming.",

        // Steps of a diagnosis.
        NameTheProvider =>
            "Your program looked for a mail server on its own machine. Enter the name of your provider's server instead of localhost.",
        UseCertifiedName =>
            "Enter the server's name exactly as your provider writes it: the certificate holds for that name only.",
        TryAppPassword =>
            "Many services refuse your normal password in other programs. Create an app password in your account, or log in through the browser.",
        CheckServerListens => "Check that the mail server is running and listens on this port.",
        CheckNameService =>
            "If the name is spelled right, check the name service (DNS) of the machine your program runs on.",
        PublishSenderRecords =>
            "Have SPF, DKIM and DMARC records and reverse DNS set for the domain and the address you send from.",
        AskForDelisting => "Follow the link in the message to have your address taken off the list.",
        SendLess => "Send a smaller message, or wait until the recipient's mailbox has room.",
        CheckRecipient => "Check the recipient's address.",
        WaitAndRetry => "Wait, then try again: the server put you off for now.",
        KeepPortAndMode => "Leave the port and the encryption as they are: the message got past them.",
        UseOtherFamily =>
            "Only one kind of internet address has no way out, mostly IPv6. Let your program use the other kind: set it to IPv4, or have IPv6 repaired.",
        NoPortHelps => "No other port helps here: leave the port and the encryption as they are.",
        FindWhoAnswers =>
            "Something on the way answers instead of the mail server: a virus scanner, a firewall, or your web host's own server. Switch mail scanning off for a test, or try from another network.",
        UseOwnSender =>
            "Send from the address you log in with, or have the other sender address (“From”) allowed in your account.",
        AskAdministrator =>
            "No other password helps here. Ask the administrator of your mail accounts to allow sending with a login (SMTP AUTH) for this mailbox.",
        EnterOutgoingServer =>
            "This server is for fetching mail (IMAP or POP3) or for web pages. Enter the outgoing server (SMTP) and its port.",
        NotYourSending =>
            "This is the log of a mail server that receives: it kept somebody else's mail or login out. Your own sending is not at fault.",
        AskWhoRunsNetwork =>
            "Ask whoever runs the network you connect from, such as your internet provider or administrator, to open the port.",
        PasteMore => "Paste more of the message: the lines around the error, with the server's own words if there are any.",

        // Ways out.
        UseRelay => first "Send through a mail service that accepts mail on 465, 587 or 2525.",
        UseSmarthost =>
            first "Let your server hand its mail to a smarthost: a mail service that takes it on 465 or 587 with a login.",
        AskNetwork => first "{network} may open the port. {how}",
        UseHttpsApi => first "Use the mail service's HTTPS interface: it needs no mail port at all.",
        UseWebmail => first "Write in the browser for now: webmail needs no mail port.",
        UseLocalRelay =>
            first "Let the device hand its mail to a small relay in your own network, and let the relay send it on with TLS and a login.",
        UpdateClient => first "Update the program, or use one that speaks TLS 1.2 or newer.",
        AskService => first "Ask the mail service for port 465, or for 587 with STARTTLS.",
        UseOtherNetwork =>
            first "Try from another network, for example your phone's: it tells whether this network is to blame.",

        // Notes: what changed.
        NoteSmtpSince1982 =>
            "You may have read that SMTP dates from the 1970s. It was published in 1982 (RFC 821); today's version is RFC 5321. Mail programs use it to send.",
        Note465Deprecated =>
            "You may have read that 465 is deprecated or belongs to something else. That was so until 2018. Since RFC 8314 it is registered for mail again, as “submissions”, and it is the preferred port.",
        Note25Encryption =>
            "You may have read that port 25 cannot be encrypted. That was so until 1999. Since then it can switch to TLS with STARTTLS, but nobody can insist on it, so it is no place for a password.",
        Note587Unencrypted =>
            "You may have read that 587 is unencrypted. In 1998, when it was new, it was. Since 1999 it can switch to TLS with STARTTLS, and since 2018 mail programs are to insist on that.",
        Note587Replaced465 =>
            "You may have read that 587 replaced 465 or is the most secure. It was made in 1998 to take submission away from port 25, and until 2018 it was the only port registered for that. Since RFC 8314 both stand, and 465 is preferred.",
        NoteTlsSslNames =>
            "You may have read “587 for TLS, 465 for SSL”. That dates from before 1999, when TLS took the place of SSL. Today both ports use TLS: “SSL/TLS” in a mail program means TLS from the first byte, “STARTTLS” means later.",
        Note2525Standard =>
            "You may have read that 2525 is a standard mail port. It never was: it is registered for something else. Mail services use it by habit, to get around blocks of the others.",

        // Notes: of this situation.
        NoteMtaSts =>
            "A domain with an MTA-STS policy in “enforce” mode takes mail only over verified TLS: let your server honour it.",
        NoteDane => "A domain with DANE (TLSA records under DNSSEC) makes TLS binding: let your server check it.",
        NoteTlsIntercepted =>
            "A certificate that is not accepted may mean that a virus scanner or company proxy reads the connection. Another port does not help against that.",
        NoteStarttlsMasked =>
            "Some firewalls hide STARTTLS, so that the password leaves in clear. Do not log in that way. Port 465 leaves them nothing to hide.",
        NoteCaptivePortal =>
            "In a hotel or café every port looks dead until you have signed in to the network in your browser.",
        NoteRedirected =>
            "Some hosts redirect mail connections of programs on their servers to their own mail server. Then the certificate bears the host's name: use the host's own server.",
        NoteOwnServerOnly => "{network} lets port 25 out through its own mail server only. Hand your mail to that server.",
        NoteNoTcp => "This place lets no mail port out at all. Only an HTTPS mail interface works from here.",
        NoteUnusualMode =>
            "This is not the mode that the port usually speaks. The number alone never tells: go by what the service says.",
        NoteOldFacts => "What we know of {network} is from {asOf}, more than two years ago. Test it before you rely on it.",
        NoteNoPasswords => "{service} no longer accepts passwords for sending, or is about to stop.",
        NoteUnknownNetwork => "This network is not in our register, so only its kind was considered.",
        NoteUnknownService => "This service is not in our register, so what it offers is not known.",
        NoteTestIt => "Networks of one kind differ from line to line. A test tells more than any table.",
    }
}
