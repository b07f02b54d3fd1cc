//! The label of each word of the vocabularies that people see. A word with the label `""` is never shown.
//!
//! Labels marked `first` reach a page with its first answer, the others after it.

#[cfg(feature = "locales")]
use super::message::Entry;
use super::message::labels;
use crate::knowledge::{Cure, Need, Opening, Standing};
use crate::model::{
    Blocking, Cause, Certainty, Confidence, Gate, Mode, NetworkKind, Outcome, Policy, PortStatus, Role, Security,
    UserName, Verdict, Vocabulary, vocabulary,
};
use crate::products::AppKind;

vocabulary! {
    /// What stands in place of the date of a fact.
    AsOf {
        /// The page it was read on bears no date.
        Undated = "undated",
    }
}

labels! {
    /// How a connection is encrypted, as mail programs call it. Stands after a colon or alone.
    first "mode" Mode {
        ImplicitTls => "SSL/TLS",
        Starttls => "STARTTLS",
        None => "none",
    }

    /// What sends the mail: a choice, and after a colon.
    first "role" Role {
        MailClient => "an email program",
        Application => "a website, app or script",
        Device => "a printer, scanner or other device",
        MailServer => "a mail server",
    }

    /// From where: a choice, a heading of a column, and in brackets.
    first "kind" NetworkKind {
        Residential => "at home",
        Mobile => "mobile data",
        Corporate => "office or campus",
        PublicWifi => "hotel, café or other guest Wi-Fi",
        Cloud => "cloud server",
        Hosting => "web hosting",
        Vpn => "VPN",
        Unknown => "not known",
    }

    /// Cell of the table of ports: whether networks of this kind block the port.
    first "blocking" Blocking {
        VeryLow => "almost never blocked",
        Low => "rarely blocked",
        Moderate => "sometimes blocked",
        High => "often blocked",
        VeryHigh => "usually blocked",
        Unknown => "not known",
    }

    /// Cell of the table of ports: what becomes of the password.
    first "security" Security {
        Guaranteed => "always encrypted",
        WhenRequired => "encrypted if set to “required”",
        Opportunistic => "not reliably encrypted",
        Clear => "not encrypted",
    }

    /// How far a fact can be trusted. Stands after “confidence”.
    first "confidence" Confidence {
        High => "high",
        Medium => "medium",
        Low => "low",
    }

    /// What the hosting company prefers. Stands after a colon.
    first "policy" Policy {
        PreferImplicitTls => "TLS from the start (RFC 8314)",
        PreferStarttls => "STARTTLS, although the standard (RFC 9325) advises TLS from the start",
    }

    /// Cell of the table of ports: what the port is made for.
    first "standing" Standing {
        Relay => "email between servers",
        Submission => "sending from programs",
        Alternate => "unofficial alternative",
        Web => "the web",
        Local => "tests on one computer",
    }

    /// What else the label of an encryption may be called in mail programs.
    first "modeHint" Mode {
        ImplicitTls => "May also be called “SSL”, “TLS/SSL” or “TLS on connect”.",
        Starttls => "May also be called “TLS” or “TLS, if available”. If there is a choice called “required”, take that one.",
        None => "",
    }

    /// What the user name is. Stands where a user name would.
    first "userName" UserName {
        Address => "your full email address",
        LocalPart => "the part of your email address before the @",
        Own => "a separate user name: see your settings",
    }

    /// The verdict on a setting.
    "verdict" Verdict {
        Good => "good",
        WorksBut => "works, but read the warning",
        Broken => "will not work",
        Unsafe => "unsafe, do not use it",
    }

    /// Heading of a group in the list of programs.
    "appKind" AppKind {
        MailProgram => "Email programs",
        Library => "Programming languages",
        Tool => "Command line",
        Server => "Mail servers",
        Application => "Websites and applications",
        Device => "Devices",
    }

    /// What an error message means. Stands alone as a heading, and after a colon.
    "cause" Cause {
        PortBlocked => "something between you and the server blocks the port",
        RefusedOrNotListening => "no mail server answers on this port, or it is the wrong server",
        ImplicitTlsOnStarttlsPort => "your program is set to SSL/TLS, but this port needs STARTTLS",
        PlaintextOnImplicitTlsPort => "this port needs SSL/TLS from the start",
        StarttlsRequired => "the server needs STARTTLS first",
        StarttlsNotOffered => "the server does not offer STARTTLS here",
        Certificate => "the certificate was not accepted",
        TlsVersionOrCipher => "your program and the server could not agree on how to encrypt",
        Authentication => "the login was refused",
        RelayDenied => "the server does not pass your email on",
        PolicyOrReputation => "the email was refused: the sender has a bad reputation or breaks a rule",
        Dns => "the server name was not found",
        AddressFamily => "one kind of IP address cannot connect",
        Intercepted => "something between you and the server answers in its place",
        SenderNotAllowed => "this account may not send from this email address",
        LoginKind => "this kind of login is not accepted",
        WrongProtocol => "this server is not for sending email",
        ReceivingSide => "a server that receives email refused someone else’s",
        Other => "something else; changing the port will not help",
        Unknown => "the message does not say",
    }

    /// How sure that is. Stands after a colon.
    "certainty" Certainty {
        Certain => "certain",
        Likely => "likely",
        Possible => "possible",
        None => "not known",
    }

    /// How a port is opened. Follows the name of whoever runs the network: “it” is the network.
    "how" Opening {
        AskSupport => "Ask its support.",
        CallSupport => "Call its support.",
        AskForReview => "Ask its support. They decide each case, and may refuse.",
        AskWhenPaying => "Ask its support for an exception. Only paying customers get one.",
        RequestForm => "Fill in its request form, from the account that owns the connection or server.",
        RequestOncePaid => "Request it in its control panel, after the first month and the first paid invoice.",
        RunDiagnostic => "Run the diagnostic “Cannot send email (SMTP-Port 25)” of the virtual network in the portal. Then stop and start the machine.",
        RecordsFirst => "Set reverse DNS, SPF, DKIM and DMARC, then open a ticket that says what you will send.",
        RecordsAndFee => "Set reverse DNS, SPF, DKIM and DMARC, and pay its fee for unblocking.",
        ReleaseDomains => "Open a ticket: it can open the port for the mail servers of up to three domains.",
        VerifyAccount => "Have your account verified, then allow SMTP in the security group.",
        ConfirmIdentity => "Confirm your identity and payment, and say what you will send.",
        SeparateContract => "Ask for a separate contract that puts you on its list of exceptions.",
        HigherPlan => "Upgrade your plan: the block applies to this one.",
        OptOut => "Ask to have the block removed, or get a fixed IP address.",
        StaticAddress => "Connections with a fixed IP address are not blocked.",
        StaticBusinessLine => "Business connections with a fixed IP address are not blocked.",
        LeasedLine => "Leased lines are not blocked.",
        RegisterServer => "Register your mail server with it.",
        MendAndUnblock => "The port is blocked when spam has been sent from your connection. Fix the cause, then unblock your IP address yourself.",
        RouterSetting => "Add your mail server to the router’s list of safe servers, or turn the list off.",
        FirewallRule => "Ask whoever runs the firewall to allow TLS when it inspects email.",
        LocalServer => "Send through localhost, or ask whoever runs the server to turn off SMTP Restrictions in WHM.",
        HostServer => "Send through the hosting company’s own server, or ask them to let your program connect to others.",
        NatGateway => "Run the function in a VPC with a NAT gateway, then ask for the port in the same way as for a virtual machine.",
        OtherProtocol => "Change the VPN’s protocol to OpenVPN.",
    }

    /// What a network does with a port. Stands after a colon.
    "status" PortStatus {
        Open => "open",
        Blocked => "permanently blocked",
        BlockedByDefault => "blocked unless you ask to have it opened",
        OnRequest => "opened only on request",
        Throttled => "limited or inspected",
        Unknown => "",
    }

    /// Stands where the date of a fact would.
    "asOf" AsOf {
        Undated => "an undated page",
    }

    /// Why nothing fits. Stands after a colon.
    "gate" Gate {
        Role => "no port fits this kind of sender",
        Service => "the mail service offers nothing that fits",
        Client => "the program does not support what is offered",
        Network => "the network blocks every port that would do",
        Safety => "the only connections left are not encrypted",
    }

    /// What happened when it was tried: a choice, and after a colon.
    "outcome" Outcome {
        Works => "it works",
        Answers => "the server answered; nothing was sent",
        Timeout => "it timed out",
        NoGreeting => "it connected, but the server said nothing",
        Refused => "the connection was refused",
        Reset => "the connection was closed",
        TlsWrongVersion => "“wrong version number” or similar",
        TlsCertificate => "the certificate was not accepted",
        TlsHandshake => "the TLS handshake failed",
        StarttlsRequired => "the server needs STARTTLS first",
        StarttlsMissing => "the server does not offer STARTTLS",
        AuthFailed => "the login was refused",
        RelayDenied => "the server refused to pass the email on",
        RejectedByPolicy => "the email was rejected",
        Dns => "the server name was not found",
        Other => "something else",
    }

    /// What a service wants before anybody can send: a sentence after a colon.
    "need" Need {
        SwitchOn => "switch on sending by email programs (SMTP, IMAP or POP3) in the settings of your mailbox.",
        TwoStep => "turn on two-step verification: there are no app passwords without it.",
        Administrator => "an administrator must allow sending with a login (SMTP AUTH) or by address.",
        PaidPlan => "you need a paid plan.",
        VerifiedSender => "confirm the sender’s address or domain in your account.",
        ReleasedAccount => "until your account is released, only confirmed recipients get mail.",
        OwnNetwork => "your machine’s address must be registered with the service.",
        OwnProgram => "its own program must run on your computer.",
    }

    /// What helps with a service: a sentence.
    "cure" Cure {
        SignInThroughBrowser => "Sign in through the browser (OAuth) instead of with a password, where your program can.",
        NewerProgram => "Use a newer version of the program, or another one, that signs in through the browser (OAuth).",
        MakeAppPassword => "Create an app password in your account, and use it instead of your normal password.",
        TurnOnTwoStep => "Turn on two-step verification in your account first: there are no app passwords without it.",
        AuthorizationCode => "Have an authorization code made in your mailbox’s settings, and use it as the password.",
        AllowPrograms => "Switch on sending by email programs (SMTP, IMAP or POP3) in the settings of your mailbox.",
        AllowForMailbox => "Ask your administrator. They turn on “Authenticated SMTP” for your mailbox. No other password helps before that.",
        AllowForOrganisation => "Or the administrator turns on SMTP AUTH for all of your accounts.",
        SecurityDefaults => "The “security defaults” of your firm block such logins. Only the administrator can change that.",
        HighVolumeEmail => "High Volume Email: the administrator sets up an account that takes a password. It sends to people of your own firm.",
        Connector => "A connector: the administrator lets your network’s own address send on port 25. It needs no login.",
        DirectSend => "Direct send: hand the email to your firm’s own MX on port 25, without a login. It reaches people of your own firm only.",
        OwnRelay => "Let a small relay of your own take the mail, and let the relay sign in with OAuth.",
        RelayService => "Use another mail service (a relay) that takes a password or key.",
        TurnOnLogin => "Turn on the login in the program: no user name and password reached the server.",
        OwnAddress => "Send from the address you log in with: the sender address (“From”) must be the account’s own.",
        SendAs => "Or the administrator gives your account the right to send as the other address (“Send as”).",
        TypePasswordAgain => "Type the user name and the password again. Small and capital letters count. The user name is mostly the whole address.",
        SmtpCredentials => "Use the SMTP user name and password (or key) that the control panel shows. They are not those of the website.",
        FixedUserName => "Type the fixed user name exactly as the service gives it, and the API key as the password.",
        KeyPermission => "Give the API key the permission to send mail.",
        RightRegion => "Use the server and the login of the same region.",
        ConfirmSender => "Confirm the sender’s address or domain in your account.",
        ReleaseAccount => "Ask for your account to be released from its trial limits (the “sandbox”).",
        ConfirmOnTheWeb => "Sign in to your account in the browser, and confirm that it was you.",
        WaitAndSendLess => "Wait, then send less at a time.",
        AskService => "Ask the service’s support to release your account for sending.",
    }
}
