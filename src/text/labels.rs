//! The label of each word of the vocabularies that people see. A word with the label `""` is never shown.
//!
//! Labels marked `first` reach a page with its first answer, the others after it.

#[cfg(feature = "locales")]
use super::message::Entry;
use super::message::labels;
use crate::knowledge::{Opening, Standing};
use crate::model::{
    Blocking, Cause, Certainty, Confidence, Gate, Mode, NetworkKind, Outcome, Policy, PortStatus, Role, Security,
    UserName, Verdict, Vocabulary, vocabulary,
};

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
        MailClient => "a mail program",
        Application => "a website or program",
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
        VeryLow => "hardly ever blocked",
        Low => "seldom blocked",
        Moderate => "sometimes blocked",
        High => "often blocked",
        VeryHigh => "mostly blocked",
        Unknown => "not known",
    }

    /// Cell of the table of ports: what becomes of the password.
    first "security" Security {
        Guaranteed => "always encrypted",
        WhenRequired => "encrypted if required",
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
        PreferImplicitTls => "TLS from the first byte (RFC 8314)",
        PreferStarttls => "STARTTLS",
    }

    /// Cell of the table of ports: what the port is made for.
    first "standing" Standing {
        Relay => "mail between servers",
        Submission => "sending from programs",
        Alternate => "unofficial alternative",
        Web => "the web",
        Local => "tests on one computer",
    }

    /// What else the label of an encryption may be called in mail programs.
    first "modeHint" Mode {
        ImplicitTls => "May also be called “SSL”, “TLS/SSL” or “TLS on connect”.",
        Starttls => "May also be called “TLS” or “TLS, if available”. Choose the one that insists.",
        None => "",
    }

    /// What the user name is. Stands where a user name would.
    first "userName" UserName {
        Address => "your whole mail address",
        LocalPart => "your mail address up to the @",
        Own => "a name of its own, given with your settings",
    }

    /// The verdict on a setting.
    "verdict" Verdict {
        Good => "good",
        WorksBut => "works, with a caution",
        Broken => "will not work",
        Unsafe => "unsafe, do not use it",
    }

    /// What an error message means. Stands alone as a heading, and after a colon.
    "cause" Cause {
        PortBlocked => "something on the way blocks the port",
        RefusedOrNotListening => "nothing listens on this port, or it is the wrong server",
        ImplicitTlsOnStarttlsPort => "SSL/TLS is set for a port that wants STARTTLS",
        PlaintextOnImplicitTlsPort => "the port wants SSL/TLS from the first byte",
        StarttlsRequired => "the server wants STARTTLS first",
        StarttlsNotOffered => "the server does not offer STARTTLS here",
        Certificate => "the certificate was not accepted",
        TlsVersionOrCipher => "the two sides found no common way to encrypt",
        Authentication => "the login was refused",
        RelayDenied => "the server does not pass your mail on",
        PolicyOrReputation => "the mail was refused for its sender's reputation or a policy",
        Dns => "the server's name was not found",
        AddressFamily => "one kind of internet address has no way out",
        Intercepted => "something on the way answers in the server's place",
        SenderNotAllowed => "this account may not send from this address",
        LoginKind => "this kind of login is not accepted",
        WrongProtocol => "the server is not for sending mail",
        ReceivingSide => "a receiving server kept somebody else's mail out",
        Other => "something that no change of port helps against",
        Unknown => "the text does not tell",
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
        AskForReview => "Ask its support. It decides case by case, and may refuse.",
        AskWhenPaying => "Ask its support for an exemption. Only paying customers get one.",
        RequestForm => "Send in its form for this, from the account that holds the line or server.",
        RequestOncePaid => "Request it in the control panel, after the first month and the first paid invoice.",
        RunDiagnostic => "Run the diagnostic “Cannot send email (SMTP-Port 25)” of the virtual network in the portal, then stop and start the machine.",
        RecordsFirst => "Set reverse DNS, SPF, DKIM and DMARC, then open a ticket that says what you will send.",
        RecordsAndFee => "Set reverse DNS, SPF, DKIM and DMARC, and pay its fee for unblocking.",
        ReleaseDomains => "Open a ticket: the mail servers of up to three domains can be released.",
        VerifyAccount => "Have your account verified, then enable SMTP in the security group.",
        ConfirmIdentity => "Confirm your identity and payment, and say what you will send.",
        SeparateContract => "Ask for a separate contract that puts you on its list of exceptions.",
        HigherPlan => "Move to a higher plan: the block is for this one.",
        OptOut => "Opt out of the block, or take a static address.",
        StaticAddress => "Lines with a static address are exempt.",
        StaticBusinessLine => "Business lines with a static address are exempt.",
        LeasedLine => "Leased lines are exempt.",
        RegisterServer => "Register your mail server with it.",
        MendAndUnblock => "The port is cut after spam was found: mend the cause, then unblock your address yourself.",
        RouterSetting => "Add your mail server to the router's list of safe servers, or switch the list off.",
        FirewallRule => "Ask the firewall's administrator to allow TLS in the inspection of mail.",
        LocalServer => "Send through localhost, or ask the server's administrator to switch SMTP Restrictions off in WHM.",
        HostServer => "Send through the host's own server, or ask the host to let your program reach others.",
        NatGateway => "Run the function in a VPC with a NAT gateway, then ask as for a virtual machine.",
        OtherProtocol => "Switch the VPN's protocol to OpenVPN.",
    }

    /// What a network does with a port. Stands after a colon.
    "status" PortStatus {
        Open => "open",
        Blocked => "blocked for good",
        BlockedByDefault => "blocked unless you have it opened",
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
        Client => "the program cannot speak what is offered",
        Network => "the network lets nothing out",
        Safety => "only unencrypted ways are left",
    }

    /// What happened when it was tried: a choice, and after a colon.
    "outcome" Outcome {
        Works => "it works",
        Answers => "the server answered; nothing was sent",
        Timeout => "it timed out",
        NoGreeting => "it connected, but the server said nothing",
        Refused => "the connection was refused",
        Reset => "the connection was cut",
        TlsWrongVersion => "“wrong version number” or the like",
        TlsCertificate => "the certificate was not accepted",
        TlsHandshake => "the TLS handshake failed",
        StarttlsRequired => "the server wants STARTTLS first",
        StarttlsMissing => "the server offers no STARTTLS",
        AuthFailed => "the login was refused",
        RelayDenied => "relaying was refused",
        RejectedByPolicy => "the mail was rejected",
        Dns => "the server's name was not found",
        Other => "something else",
    }
}
