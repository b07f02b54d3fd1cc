//! The sentence of each code, in the order of [`Code`]: one that is missing does not compile.
//!
//! A sentence marked `first` reaches a page with its first answer, the others after it.

use super::message::message;
use crate::model::Code;

message! {
    Code in "code" {
        // Reasons of the role gate.
        PortForTheJob => first "This is the official port for this.",
        Port25IsForServers =>
            first "Port 25 is for passing email from one mail server to another. It is not for email programs or anything else that logs in. Many networks block it because hacked computers used it to send spam.",
        ServersDeliverTo25 =>
            first "Mail servers take email from strangers on port 25 only. An MX record cannot name another port.",
        SubmissionNeedsLogin =>
            first "This port needs a login. Without one, the server will usually refuse your email.",
        RelayByAddress =>
            first "Without a login, only a mail server that trusts your IP address takes your email, such as the one in your office.",
        OwnRelay =>
            "This is a mail server of your own, on your machine or network. Without a login it may listen on any port.",

        // Reasons of the service gate.
        OfferedByService => first "Your mail service offers this.",
        NotOfferedByService => first "Your mail service does not offer this.",
        NotListedByService => "{service} does not list this. It may work or not: take it last.",
        UnregisteredPort =>
            first "This port is not registered for email. It works only if your mail service says that it uses it. Choose the encryption that the service names.",
        WebPort =>
            first "This port is meant for websites. A proxy between you and the server may break email sent over it.",
        LocalPort => first "This port is for test mail servers on your own computer.",
        ModeSeenToFail => "You tried this. The server does not use this kind of encryption on this port: {outcome}.",

        // Reasons of the client gate.
        ClientLacksImplicitTls => first "Your program cannot use SSL/TLS, which encrypts from the start.",
        ClientLacksStarttls => first "Your program cannot use STARTTLS.",

        // Reasons of the network gate.
        SeenToWork => "You tried this and it worked.",
        SeenToFail => "You tried this and could not connect: {outcome}.",
        SeenToConnect => "You reached the server, so the port is open. The problem came later: {outcome}.",
        CertificateSeenToFail => "You tried this, and your program did not accept the server’s certificate.",
        HandshakeSeenToFail => "You tried this, and your program and the server could not agree on how to encrypt.",
        NetworkBlocksPort =>
            "{network}: this port is {status}. (Information from: {asOf}. How sure we are: {confidence}.)",
        NetworkOpensPort => "{network}: this port is open. (Information from: {asOf}. How sure we are: {confidence}.)",
        NetworkThrottlesPort =>
            "{network}: this port is slowed down, checked or redirected. (Information from: {asOf}. How sure we are: {confidence}.)",
        SaidToBeBlocked => first "You or your hosting company told us that this network blocks the port.",
        KindBlocksPort => first "Most networks of this kind that we know of ({kind}) block the port.",
        KindMayBlockPort => first "Some networks of this kind ({kind}) block the port.",
        KindOpensPort => first "Networks of this kind ({kind}) rarely block the port.",
        BlockingUnknown => first "We do not know whether this network blocks the port.",

        // Reasons of the safety gate.
        LoginInClear =>
            first "Your password would be sent without encryption: anyone between you and the server could read it.",
        MailInClear =>
            first "Your email is sent without encryption: anyone between you and the server can read it. Use this only inside your own network.",
        EncryptedFromStart =>
            first "Encrypted from the start, so nothing between you and the server can switch the encryption off.",
        EncryptedWhenRequired =>
            first "Starts without encryption, then switches to TLS. This is safe only if your program is set to require it and checks the certificate.",
        EncryptedIfOffered =>
            first "Mail servers encrypt only if both support it. Someone in between can switch it off, unless both use DANE or MTA-STS. Do not send a password this way.",

        // Reasons for the order.
        PreferredByPolicy => first "Both will do. This page is set to suggest this one first: {policy}.",
        PreferredByService => first "{service}: this one is listed first.",

        // Findings of a check.
        ImplicitTlsOnStarttlsPort =>
            "Port {port} starts without encryption and switches later, but your program starts with TLS at once. They cannot understand each other.",
        PlaintextOnImplicitTlsPort =>
            "Port {port} starts with TLS, but your program waits for the server to speak first. Both wait until one gives up.",
        StarttlsOptional =>
            "Your program encrypts only if the server offers it. Someone in between can hide that offer. Then your password is sent without encryption: set TLS to “required”.",
        FetchingPort => "Port {port} is for fetching mail ({protocol}). Nothing is sent there.",
        TakenAsUsual =>
            "Not everything was stated: what is missing was taken as usual. Check it before you rely on this verdict.",
        UnknownPort => "Port {port} is not a usual email port. Use it only if your mail service tells you to.",

        // Warnings beside what a product is to be set to.
        CannotInsist =>
            "{app} uses STARTTLS only if the server offers it, and has no setting to require it. Someone in between can hide that offer. Then your password is sent without encryption. If your mail service offers SSL/TLS on port 465, use that.",
        InsistsSince =>
            "From {since} on, this setting makes STARTTLS required. Older versions ignore it and carry on without encryption.",
        CertificateNotChecked =>
            "{app} encrypts but does not check the server’s certificate, so someone could pretend to be your server. Do not use it on a network you do not trust.",
        LabelsMayDiffer => "We have not tested {app} ourselves, so its settings may have slightly different names.",
        ModeNotChosen => "{app} has a single switch for encryption and finds the right kind by itself. Leave it on.",

        // Symptoms: what shows when a setting is tried.
        SeesWrongVersion =>
            "The program shows an encryption error at once: “wrong version number”, “not a TLS record” or the like.",
        SeesHang => "Nothing happens for a while, often a minute or more. Then it times out, or the connection is closed.",
        SeesNoConnection => "Your program cannot connect: it times out or is refused.",
        SeesStarttlsDemand => "The server asks for STARTTLS before anything else.",
        SeesLoginDemand => "The server asks you to log in, or refuses to pass the email on.",
        SeesNoLogin => "The server does not let you log in on this port.",
        SeesNothing => "It may seem to work, but nothing warns you that others can read everything.",
        SeesOtherGreeting => "The server answers, but not as one for outgoing mail, so the program gives up.",
        SeesNoSuchSetting => "The program has no such setting, or shows an error as soon as you try.",

        // Steps.
        SetPortAndMode => first "Set the port to {port} and the encryption to: {mode}.",
        LeaveAsItIs => "It works: leave everything as it is.",
        OnlyIfListening =>
            "Look up or ask first whether your mail service listens on port {port}: nobody is bound to, and it works only then.",
        EnterServer => "Enter {host} as the server for outgoing mail.",
        EnterOwnServer =>
            "Enter the server for outgoing mail, of the form {host}. Your account shows what stands in place of the angle brackets.",
        EnterUserName => "User name: {userName}.",
        NeedsFirst => "Before {service} lets you send: {need}",
        UseCure => "{cure}",
        AskSupport =>
            "Still stuck? {service}’s support sees what its server saw. Send the exact error message and the time.",
        RequireTls =>
            first "Set encryption to “required”. With “if available”, your password may still be sent without encryption.",
        UseAppPassword =>
            first "{service}: your normal password will not work here. Create an app password in your account: a separate password for this one program.",
        UseOauth =>
            first "{service}: sign in through your browser (OAuth2). Your normal password is refused, or soon will be.",
        UseToken => first "{service}: you need a key or token instead of a password. Create one in your account.",
        FindSettings =>
            first "Find the server name and your user name in the welcome email from your hosting company, or in its client area.",
        AskHost =>
            first "Still stuck? Ask your hosting company’s support: they can see what happened on the server. Send them the exact error message and the time.",
        NextIfTimeout => first "If the connection times out, try port {port}, encryption: {mode}.",
        CorrectLogin =>
            first "The port is right. Check your user name (often your full email address) and your password.",
        CorrectServerName =>
            first "The server name was not found. Check its spelling first: changing the port will not help.",
        InspectCertificate =>
            first "Before you accept the certificate, check who issued it. If it was your antivirus program or your company, they can read your connection.",
        SignInToPortal => first "Open any web page and sign in to this guest network first.",
        TurnOnLogin =>
            "Turn on the login for outgoing mail: “my server requires authentication”, or the like. Use the same user name and password as for incoming mail.",

        // Steps of a diagnosis.
        NameTheProvider =>
            "Your program looked for a mail server on the same computer. Enter the name of your provider’s server instead of localhost.",
        UseCertifiedName =>
            "Enter the server name exactly as your provider writes it. The certificate is valid only for that name.",
        TryAppPassword =>
            "Many services do not take your normal password in other programs. Create an app password in your account, or log in through your browser.",
        CheckServerListens => "If the mail server is your own, check that it is running, and that its firewall lets this port in.",
        CheckNameService =>
            "If the name is spelled correctly, check the name service (DNS) of the computer that your program runs on.",
        PublishSenderRecords =>
            "Set up SPF, DKIM and DMARC records for your domain, and reverse DNS for the IP address you send from.",
        AskForDelisting => "Follow the link in the message and ask for your IP address to be taken off the list.",
        SendLess => "Send a smaller email, or wait until the recipient’s mailbox has room.",
        CheckRecipient => "Check the recipient’s email address.",
        WaitAndRetry => "Wait a few minutes, then try again: the server is not taking your email just now.",
        KeepPortAndMode => "Leave the port and the encryption as they are: they are not the problem.",
        UseOtherFamily =>
            "Only one kind of IP address cannot connect from here, usually IPv6. Set your program to use IPv4, or have IPv6 repaired.",
        NoPortHelps => "No other port helps here: leave the port and the encryption as they are.",
        FindWhoAnswers =>
            "Something between you and the server answers in its place. It may be a virus scanner, a firewall or your web host’s own server. Turn off email scanning for a test, or try another network.",
        UseOwnSender =>
            "Send from the email address you log in with, or have the other sender address (“From”) allowed in your account.",
        AskAdministrator =>
            "Another password will not help. Ask whoever manages your email to allow sending with a login (SMTP AUTH) for this mailbox.",
        EnterOutgoingServer =>
            "This server is for receiving email (IMAP or POP3) or for websites. Enter the outgoing server (SMTP) and its port.",
        WriteSetting => "Write the setting as your program expects it: {setting}.",
        UseUnproxiedName =>
            "This name leads to a web network, such as Cloudflare, which does not pass email on. In your DNS records, turn the proxy off for the mail server’s name.",
        NotYourSending =>
            "This is the log of a mail server that receives email. It refused someone else’s email or login. Nothing is wrong with your own sending.",
        AskWhoRunsNetwork => "Ask whoever runs your network, such as your internet provider, to open the port.",
        PasteMore =>
            "Paste more of the message: the lines around the error, with the server’s own words if there are any.",

        // Ways out.
        UseRelay => first "Send through another mail service (a relay), on a port that your network does not block.",
        UseSmarthost =>
            first "Let your server send through a smarthost: a mail service that delivers for you. Log in to it on a port that your network does not block.",
        AskNetwork => first "{network}: you may be able to have the port opened. {how}",
        UseHttpsApi => first "Use the mail service’s HTTPS interface: it does not need an email port.",
        UseWebmail => first "For now, send from webmail in your browser: it does not need an email port.",
        UseLocalRelay =>
            first "Let the device send to a small mail server (a relay) in your own network. That server then sends the email on with TLS and a login.",
        UpdateClient => first "Update the program, or use one that supports TLS 1.2 or newer.",
        AskService => first "Ask the mail service to offer an encrypted way to send.",
        CheckServerName =>
            "Compare the server’s name, letter by letter, with what your mail service says: a wrong name fails on every port.",
        UseOtherNetwork =>
            first "Try another network, such as your phone’s mobile data. If it works there, your usual network is the problem.",

        // Notes: what changed.
        NoteSmtpSince1982 =>
            "You may have read that SMTP dates from the 1970s. It was first published in 1981 (RFC 788). RFC 821 of 1982 became the standard. RFC 5321 of 2008 is a newer version. Most email programs use it to send.",
        Note465Deprecated =>
            "You may have read that 465 is outdated or belongs to something else. That was true until 2018. Since RFC 8314 it has been registered for email again, as “submissions”, and it is the preferred port.",
        Note25Encryption =>
            "You may have read that port 25 cannot be encrypted. That was true until 1999. Since then it can switch to TLS with STARTTLS. Public mail servers must take email without it, but a sending server can insist on it (DANE, MTA-STS, REQUIRETLS). To log in, use 465 or 587.",
        Note587Unencrypted =>
            "You may have read that 587 is not encrypted. That was true in 1998, when it was new. Since 1999 it can switch to TLS with STARTTLS, and since 2018 email programs should require that.",
        Note587Replaced465 =>
            "You may have read that 587 replaced 465 or is the most secure. It was added in 1998 so that people could send without port 25. Until 2018 it was the only port registered for that. Since RFC 8314 both are official, and 465 is preferred.",
        NoteTlsSslNames =>
            "You may have read “587 for TLS, 465 for SSL”. That comes from the labels of email programs. Today both ports use TLS. In an email program, “SSL” or “SSL/TLS” means TLS from the start. “TLS” or “STARTTLS” means it switches to TLS a moment later.",
        Note2525Standard =>
            "You may have read that 2525 is a standard email port. It never was: it is registered for something else. Mail services use it when other ports are blocked.",

        // Notes: of this situation.
        NoteMtaSts =>
            "Some domains have an MTA-STS policy in “enforce” mode. They ask senders to use only verified TLS. Make sure your server follows that.",
        NoteDane =>
            "A domain with DANE (TLSA records under DNSSEC) makes TLS compulsory. Make sure your server checks it.",
        NoteTlsIntercepted =>
            "A virus scanner or a company proxy may be reading your email. Then the certificate is theirs, and changing the port will not help.",
        NoteStarttlsMasked =>
            "Some firewalls hide STARTTLS, and then the password is sent without encryption. Do not log in that way. Port 465 is not affected.",
        NoteCaptivePortal =>
            "In a hotel or café no port works until you have signed in to the network in your browser.",
        NoteRedirected =>
            "Some hosting companies make programs on their servers send through the company’s own mail server. The certificate then shows the company’s name: use that server.",
        NoteOwnServerOnly =>
            "{network}: port 25 works only through its own mail server. Send your email through that server.",
        NoteNoTcp => "No email port works from here. You can send only through an HTTPS interface.",
        NoteUnusualMode =>
            "This port mostly uses another kind of encryption. Do not go by the number: follow what your mail service says.",
        NoteOldFacts =>
            "{network}: our information is from {asOf}, more than two years ago. Test before you rely on it.",
        NoteNoPasswords => "{service}: passwords are no longer accepted for sending, or soon will not be.",
        NoteInboundPorts =>
            "For your own server to receive mail, other servers must reach it on port 25. Your users reach it on 465 and 587. Port 465 does not replace 25 between servers.",
        NoteServersDoNotVerify =>
            "Mail servers do not check each other’s certificates as a rule. Let your server encrypt anyway. Ask for a valid certificate only where MTA-STS or DANE wants it.",
        NoteLoginChanged =>
            "Since {date}, {service} has not taken a plain password from email apps and devices any more.",
        NoteLoginWillChange =>
            "From {date} on, {service} will not take a plain password from email apps and devices by default.",
        NoteLoginChanges =>
            "{service} ends plain passwords for email apps and devices on {date}. Before that day a password may still do, after it none does by default.",
        NoteUnknownNetwork => "We have no details about this network, so we went by its kind.",
        NoteUnknownService => "We have no details about this service, so we do not know what it offers.",
        NoteTestIt => "Networks of the same kind can differ. The only way to be sure is to test.",
    }
}
