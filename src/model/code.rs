//! Everything the engine can say, as stable codes. The sentences are in [`text`](crate::text).

use crate::model::vocabulary;

vocabulary! {
    /// What a reason, step, way out, note, finding or symptom says.
    Code {
        // Reasons of the role gate.
        /// The port is registered for this job.
        PortForTheJob = "port-for-the-job",
        /// Port 25 carries mail between servers, not from people or programs that log in.
        Port25IsForServers = "port-25-is-for-servers",
        /// Other domains' servers listen on 25 only.
        ServersDeliverTo25 = "servers-deliver-to-25",
        /// A submission port expects a login.
        SubmissionNeedsLogin = "submission-needs-login",
        /// Port 25 without a login: a relay that knows the sender by its address.
        RelayByAddress = "relay-by-address",
        /// A relay or a catcher on one's own machine or network: ordinary, whatever its port.
        OwnRelay = "own-relay",

        // Reasons of the service gate.
        /// The service offers this pair.
        OfferedByService = "offered-by-service",
        /// The service does not offer this pair.
        NotOfferedByService = "not-offered-by-service",
        /// The service does not list this pair; nobody says whether it is there.
        NotListedByService = "not-listed-by-service",
        /// The port is not registered for mail: it works only where the service says so.
        UnregisteredPort = "unregistered-port",
        /// The port belongs to the web; proxies on the way may break mail.
        WebPort = "web-port",
        /// The port is for test servers on one's own machine.
        LocalPort = "local-port",
        /// It was tried, and the server does not speak this mode there.
        ModeSeenToFail = "mode-seen-to-fail",

        // Reasons of the client gate.
        /// The sending program cannot speak TLS from the first byte.
        ClientLacksImplicitTls = "client-lacks-implicit-tls",
        /// The sending program cannot upgrade with STARTTLS.
        ClientLacksStarttls = "client-lacks-starttls",

        // Reasons of the network gate.
        /// Mail went out this way.
        SeenToWork = "seen-to-work",
        /// It was tried, and no connection came about.
        SeenToFail = "seen-to-fail",
        /// The server was reached this way; what failed came later.
        SeenToConnect = "seen-to-connect",
        /// The certificate was not accepted.
        CertificateSeenToFail = "certificate-seen-to-fail",
        /// The handshake failed.
        HandshakeSeenToFail = "handshake-seen-to-fail",
        /// This network blocks the port.
        NetworkBlocksPort = "network-blocks-port",
        /// This network lets the port out.
        NetworkOpensPort = "network-opens-port",
        /// This network limits, inspects or redirects the port.
        NetworkThrottlesPort = "network-throttles-port",
        /// The person or the host says that this network blocks the port.
        SaidToBeBlocked = "said-to-be-blocked",
        /// Networks of this kind mostly block the port.
        KindBlocksPort = "kind-blocks-port",
        /// Networks of this kind sometimes block the port.
        KindMayBlockPort = "kind-may-block-port",
        /// Networks of this kind seldom block the port.
        KindOpensPort = "kind-opens-port",
        /// Nobody knows how likely the port is blocked.
        BlockingUnknown = "blocking-unknown",

        // Reasons of the safety gate.
        /// A password would travel in clear.
        LoginInClear = "login-in-clear",
        /// The mail itself travels in clear.
        MailInClear = "mail-in-clear",
        /// Encrypted before anything is said.
        EncryptedFromStart = "encrypted-from-start",
        /// Encrypted when the program insists on it.
        EncryptedWhenRequired = "encrypted-when-required",
        /// Encrypted only if both servers agree.
        EncryptedIfOffered = "encrypted-if-offered",

        // Reasons for the order.
        /// The policy puts this mode first.
        PreferredByPolicy = "preferred-by-policy",
        /// The service names this pair first.
        PreferredByService = "preferred-by-service",

        // Findings of a check.
        /// The program speaks TLS at once to a port that begins in clear.
        ImplicitTlsOnStarttlsPort = "implicit-tls-on-starttls-port",
        /// The program waits for a greeting on a port that begins with TLS.
        PlaintextOnImplicitTlsPort = "plaintext-on-implicit-tls-port",
        /// STARTTLS is used if it is offered, and left out if somebody on the way removes the offer.
        StarttlsOptional = "starttls-optional",
        /// The port is for fetching mail, not for sending it.
        FetchingPort = "fetching-port",
        /// What was not stated was taken as usual, so nobody can say that it is right.
        TakenAsUsual = "taken-as-usual",
        /// The port is not one that mail is known to use.
        UnknownPort = "unknown-port",

        // Warnings beside what a product is to be set to.
        /// The product cannot be told to insist on STARTTLS.
        CannotInsist = "cannot-insist",
        /// Only newer versions of the product insist on STARTTLS.
        InsistsSince = "insists-since",
        /// The product does not look at the server's certificate.
        CertificateNotChecked = "certificate-not-checked",
        /// Nobody has read this again in the product itself or at its source.
        LabelsMayDiffer = "labels-may-differ",
        /// The product has no choice of modes; its port decides, or it tries them in turn.
        ModeNotChosen = "mode-not-chosen",

        // Symptoms: what shows when a setting is tried.
        /// The TLS library complains about the very first bytes.
        SeesWrongVersion = "sees-wrong-version",
        /// Nothing happens for a long time, then the connection is given up.
        SeesHang = "sees-hang",
        /// No connection comes about.
        SeesNoConnection = "sees-no-connection",
        /// The server asks for STARTTLS.
        SeesStarttlsDemand = "sees-starttls-demand",
        /// The server asks for a login, or refuses to relay.
        SeesLoginDemand = "sees-login-demand",
        /// The server takes no login here.
        SeesNoLogin = "sees-no-login",
        /// It may work, and nothing warns of the danger.
        SeesNothing = "sees-nothing",
        /// The server greets, but not as a server for outgoing mail does.
        SeesOtherGreeting = "sees-other-greeting",
        /// The program cannot be set to it, or fails at once.
        SeesNoSuchSetting = "sees-no-such-setting",

        // Steps.
        /// Set this port and this mode.
        SetPortAndMode = "set-port-and-mode",
        /// It works: nothing is to be set.
        LeaveAsItIs = "leave-as-it-is",
        /// Use the port only if the service says that it listens there.
        OnlyIfListening = "only-if-listening",
        /// Enter this server.
        EnterServer = "enter-server",
        /// Enter the server of this form; a part of its name is the customer's own.
        EnterOwnServer = "enter-own-server",
        /// Enter this user name.
        EnterUserName = "enter-user-name",
        /// What the service wants before anybody can send.
        NeedsFirst = "needs-first",
        /// What helps with this service.
        UseCure = "use-cure",
        /// Ask the service's support.
        AskSupport = "ask-support",
        /// Set TLS to required, never "if available".
        RequireTls = "require-tls",
        /// Log in with an app password.
        UseAppPassword = "use-app-password",
        /// Log in through the browser (OAuth).
        UseOauth = "use-oauth",
        /// Log in with the token or key of the service.
        UseToken = "use-token",
        /// Look up the server and the user name where the host shows them.
        FindSettings = "find-settings",
        /// Ask the host.
        AskHost = "ask-host",
        /// Should it time out, take the next option.
        NextIfTimeout = "next-if-timeout",
        /// The port is right: correct the login.
        CorrectLogin = "correct-login",
        /// Correct the server's name.
        CorrectServerName = "correct-server-name",
        /// Look at who issued the certificate.
        InspectCertificate = "inspect-certificate",
        /// Sign in to the guest network first.
        SignInToPortal = "sign-in-to-portal",
        /// Log in with user name and password.
        TurnOnLogin = "turn-on-login",
        // Steps of a diagnosis.
        /// Put the provider's server in place of one's own machine.
        NameTheProvider = "name-the-provider",
        /// Use the server's name as the certificate has it.
        UseCertifiedName = "use-certified-name",
        /// Accounts with a second factor want an app password or a browser login.
        TryAppPassword = "try-app-password",
        /// See that a mail server listens on that port.
        CheckServerListens = "check-server-listens",
        /// See that names resolve where the program runs.
        CheckNameService = "check-name-service",
        /// Publish SPF, DKIM, DMARC and reverse DNS for the sender.
        PublishSenderRecords = "publish-sender-records",
        /// Ask the block list or the recipient's provider to lift the block.
        AskForDelisting = "ask-for-delisting",
        /// Send less: a smaller message, or one to a mailbox with room.
        SendLess = "send-less",
        /// Correct the recipient's address.
        CheckRecipient = "check-recipient",
        /// Wait, then try again.
        WaitAndRetry = "wait-and-retry",
        /// Port and mode are right: leave them.
        KeepPortAndMode = "keep-port-and-mode",
        /// Use the other family of addresses, mostly IPv4.
        UseOtherFamily = "use-other-family",
        /// No port or mode helps against this.
        NoPortHelps = "no-port-helps",
        /// Find out who answers in the server's place.
        FindWhoAnswers = "find-who-answers",
        /// Send from the address that the login belongs to.
        UseOwnSender = "use-own-sender",
        /// Have the administrator allow sending with a login.
        AskAdministrator = "ask-administrator",
        /// Enter the outgoing server in place of the one for fetching mail or for web pages.
        EnterOutgoingServer = "enter-outgoing-server",
        /// Write a setting as the product knows it.
        WriteSetting = "write-setting",
        /// Let the server's name lead to the mail server itself, not to a web network in front of it.
        UseUnproxiedName = "use-unproxied-name",
        /// The log tells of somebody else's mail, which was kept out.
        NotYourSending = "not-your-sending",
        /// Ask whoever runs the network to open the port.
        AskWhoRunsNetwork = "ask-who-runs-network",
        /// Paste more of the log.
        PasteMore = "paste-more",

        // Ways out.
        /// Send through a relay on 465, 587 or 2525.
        UseRelay = "use-relay",
        /// Deliver through a smarthost.
        UseSmarthost = "use-smarthost",
        /// Ask the network to open the port.
        AskNetwork = "ask-network",
        /// Send through an HTTPS mail API.
        UseHttpsApi = "use-https-api",
        /// Write in the browser.
        UseWebmail = "use-webmail",
        /// Hand the mail to a relay on the same network that speaks TLS.
        UseLocalRelay = "use-local-relay",
        /// Update or replace the sending program.
        UpdateClient = "update-client",
        /// Ask the service for an encrypted option.
        AskService = "ask-service",
        /// See whether the server's name is right.
        CheckServerName = "check-server-name",
        /// Try from another network.
        UseOtherNetwork = "use-other-network",

        // Notes: what changed.
        /// "SMTP dates from the 1970s": 1982.
        NoteSmtpSince1982 = "note-smtp-since-1982",
        /// "465 is deprecated": not since 2018.
        Note465Deprecated = "note-465-deprecated",
        /// "25 cannot be encrypted": it can, but not reliably.
        Note25Encryption = "note-25-encryption",
        /// "587 is not encrypted".
        Note587Unencrypted = "note-587-unencrypted",
        /// "587 is the most secure" or "replaced 465".
        Note587Replaced465 = "note-587-replaced-465",
        /// "587 for TLS, 465 for SSL".
        NoteTlsSslNames = "note-tls-ssl-names",
        /// "2525 is a standard".
        Note2525Standard = "note-2525-standard",
        // Notes: of this situation.
        /// MTA-STS makes encryption between servers binding.
        NoteMtaSts = "note-mta-sts",
        /// DANE makes encryption between servers binding.
        NoteDane = "note-dane",
        /// A virus scanner or proxy may be reading the connection.
        NoteTlsIntercepted = "note-tls-intercepted",
        /// A firewall may be hiding STARTTLS.
        NoteStarttlsMasked = "note-starttls-masked",
        /// A guest network blocks everything before signing in.
        NoteCaptivePortal = "note-captive-portal",
        /// A host may redirect mail connections to its own server.
        NoteRedirected = "note-redirected",
        /// The network lets port 25 out through its own mail server only.
        NoteOwnServerOnly = "note-own-server-only",
        /// No plain TCP here: only HTTPS.
        NoteNoTcp = "note-no-tcp",
        /// The mode is not what this port number usually means.
        NoteUnusualMode = "note-unusual-mode",
        /// Facts used are older than 24 months.
        NoteOldFacts = "note-old-facts",
        /// The service does not accept passwords.
        NoteNoPasswords = "note-no-passwords",
        /// Which ports a mail server of one's own is to be reached on.
        NoteInboundPorts = "note-inbound-ports",
        /// Servers do not check each other's certificates.
        NoteServersDoNotVerify = "note-servers-do-not-verify",
        /// The service has changed what it takes for a login.
        NoteLoginChanged = "note-login-changed",
        /// The service is going to change what it takes for a login.
        NoteLoginWillChange = "note-login-will-change",
        /// The service changes what it takes for a login some day; the day of the question is not known.
        NoteLoginChanges = "note-login-changes",
        /// The network's id is not in the register.
        NoteUnknownNetwork = "note-unknown-network",
        /// The service's id is not in the register.
        NoteUnknownService = "note-unknown-service",
        /// What is known about a network may differ from line to line.
        NoteTestIt = "note-test-it",
    }
}
