//! Standards, registry rows and papers.

use super::Source;
use crate::knowledge::ReadFrom;
use crate::model::SourceId;

const fn rfc(id: SourceId, title: &'static str, url: &'static str) -> Source {
    Source::new(id, title, url, "2026-11")
}

/// The rows are those of the registry as published on that day; their addresses show today's.
const fn iana(id: SourceId, title: &'static str, url: &'static str) -> Source {
    Source::new(id, title, url, "2025-11-20")
}

/// A page that nobody could read for this: it is where to look.
const fn unread(id: SourceId, title: &'static str, url: &'static str) -> Source {
    Source { read_from: ReadFrom::Unread, ..Source::new(id, title, url, "2026-11") }
}

const fn paper(id: SourceId, title: &'static str, url: &'static str) -> Source {
    Source::new(id, title, url, "2026-08")
}

pub(in crate::knowledge) const SOURCES: &[Source] = &[
    rfc(
        "rfc2476",
        "RFC 2476 (1998): message submission, on 587, apart from relay",
        "https://www.rfc-editor.org/rfc/rfc2476",
    ),
    rfc("rfc2246", "RFC 2246 (1999): TLS 1.0, after SSL 3.0", "https://www.rfc-editor.org/rfc/rfc2246"),
    rfc("rfc2487", "RFC 2487 (1999): the first edition of STARTTLS", "https://www.rfc-editor.org/rfc/rfc2487"),
    rfc("rfc3207-4", "RFC 3207 §4: the STARTTLS command", "https://www.rfc-editor.org/rfc/rfc3207#section-4"),
    rfc(
        "rfc3463-3",
        "RFC 3463 §3: enhanced mail system status codes",
        "https://www.rfc-editor.org/rfc/rfc3463#section-3",
    ),
    rfc("rfc4954-6", "RFC 4954 §6: status codes of authentication", "https://www.rfc-editor.org/rfc/rfc4954#section-6"),
    rfc("rfc5248", "RFC 5248: registry of enhanced status codes", "https://www.rfc-editor.org/rfc/rfc5248"),
    rfc("rfc5321-4.2", "RFC 5321 §4.2: SMTP replies", "https://www.rfc-editor.org/rfc/rfc5321#section-4.2"),
    rfc("rfc8996", "RFC 8996: TLS 1.0 and 1.1 deprecated", "https://www.rfc-editor.org/rfc/rfc8996"),
    rfc(
        "rfc3207-6",
        "RFC 3207 §6: how STARTTLS can be stripped on the way",
        "https://www.rfc-editor.org/rfc/rfc3207#section-6",
    ),
    rfc(
        "rfc5068-4.1",
        "RFC 5068 §4.1: access providers leave port 587 open",
        "https://www.rfc-editor.org/rfc/rfc5068#section-4.1",
    ),
    rfc("rfc5321", "RFC 5321: Simple Mail Transfer Protocol", "https://www.rfc-editor.org/rfc/rfc5321"),
    rfc(
        "rfc5321-4.5.4.2",
        "RFC 5321 §4.5.4.2: servers listen on port 25",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.2",
    ),
    rfc(
        "rfc5321-5.1",
        "RFC 5321 §5.1: MX records say where mail goes",
        "https://www.rfc-editor.org/rfc/rfc5321#section-5.1",
    ),
    rfc(
        "rfc6186-3.1",
        "RFC 6186 §3.1: SRV records for submission",
        "https://www.rfc-editor.org/rfc/rfc6186#section-3.1",
    ),
    rfc("rfc6409-3.1", "RFC 6409 §3.1: port 587 for submission", "https://www.rfc-editor.org/rfc/rfc6409#section-3.1"),
    rfc("rfc6409-4.3", "RFC 6409 §4.3: require authentication", "https://www.rfc-editor.org/rfc/rfc6409#section-4.3"),
    rfc("rfc7672", "RFC 7672: SMTP security by DANE", "https://www.rfc-editor.org/rfc/rfc7672"),
    rfc(
        "rfc7817-3",
        "RFC 7817 §3: checking the name in a mail server's certificate",
        "https://www.rfc-editor.org/rfc/rfc7817#section-3",
    ),
    rfc("rfc8314-3", "RFC 8314 §3: implicit TLS is preferred", "https://www.rfc-editor.org/rfc/rfc8314#section-3"),
    rfc(
        "rfc8314-3.3",
        "RFC 8314 §3.3: implicit TLS for submission",
        "https://www.rfc-editor.org/rfc/rfc8314#section-3.3",
    ),
    rfc(
        "rfc8314-4.1",
        "RFC 8314 §4.1: services in clear are to be retired",
        "https://www.rfc-editor.org/rfc/rfc8314#section-4.1",
    ),
    rfc(
        "rfc8314-5.1",
        "RFC 8314 §5.1: SRV records for implicit TLS",
        "https://www.rfc-editor.org/rfc/rfc8314#section-5.1",
    ),
    rfc(
        "rfc8314-7.3",
        "RFC 8314 §7.3: port 465 registered again",
        "https://www.rfc-editor.org/rfc/rfc8314#section-7.3",
    ),
    rfc("rfc8461-5", "RFC 8461 §5: applying an MTA-STS policy", "https://www.rfc-editor.org/rfc/rfc8461#section-5"),
    rfc("rfc8689", "RFC 8689: the REQUIRETLS option", "https://www.rfc-editor.org/rfc/rfc8689"),
    rfc("rfc8997", "RFC 8997: TLS 1.2 is the least for mail programs", "https://www.rfc-editor.org/rfc/rfc8997"),
    rfc(
        "rfc9325-3.2",
        "RFC 9325 §3.2: TLS from the start rather than an upgrade",
        "https://www.rfc-editor.org/rfc/rfc9325#section-3.2",
    ),
    iana(
        "iana-25",
        "IANA registry: 25/tcp is smtp",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=25",
    ),
    iana(
        "iana-26",
        "IANA registry: 26/tcp has no service",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=26",
    ),
    iana(
        "iana-80",
        "IANA registry: 80/tcp is http",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=80",
    ),
    iana(
        "iana-443",
        "IANA registry: 443/tcp is https",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=443",
    ),
    iana(
        "iana-465",
        "IANA registry: 465/tcp is submissions",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=465",
    ),
    iana(
        "iana-586",
        "IANA registry: 586/tcp is password-chg",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=586",
    ),
    iana(
        "iana-587",
        "IANA registry: 587/tcp is submission",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=587",
    ),
    iana(
        "iana-588",
        "IANA registry: 588/tcp is cal",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=588",
    ),
    iana(
        "iana-1025",
        "IANA registry: 1025/tcp is blackjack",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=1025",
    ),
    iana(
        "iana-2025",
        "IANA registry: 2025/tcp is ellpack",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=2025",
    ),
    iana(
        "iana-2465",
        "IANA registry: 2465/tcp is lbm",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=2465",
    ),
    iana(
        "iana-2525",
        "IANA registry: 2525/tcp is ms-v-worlds",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=2525",
    ),
    iana(
        "iana-2587",
        "IANA registry: 2587/tcp is masc",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=2587",
    ),
    iana(
        "iana-8025",
        "IANA registry: 8025/tcp is ca-audit-da",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=8025",
    ),
    iana(
        "iana-8465",
        "IANA registry: 8465/tcp has no service",
        "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=8465",
    ),
    paper(
        "imc-2015-mail-security",
        "Durumeric et al., Neither Snow Nor Rain Nor MITM (IMC 2015): STARTTLS stripped by whole networks",
        "https://doi.org/10.1145/2815675.2815695",
    ),
    paper(
        "ispdb-2026-03",
        "Thunderbird's register of mail providers, 2026-03-12: 98 of 163 list port 465, 97 of them first",
        "https://github.com/thunderbird/autoconfig/tree/c6ad79659b5fc321d1593ec4c277815b83e5dec5/ispdb",
    ),
    paper(
        "m3aawg-port25",
        "M3AAWG best common practices: managing port 25 on residential and dynamic address space",
        "https://www.m3aawg.org/published-documents",
    ),
    Source::new("observation", "What you said you saw", "", "2026-11"),
    Source::new(
        "register",
        "The register of networks of this rule set; each entry names its own source",
        "",
        "2026-11",
    ),
    rfc("rfc788", "RFC 788 (1981): the first edition of SMTP", "https://www.rfc-editor.org/rfc/rfc788"),
    rfc("rfc821", "RFC 821 (1982): SMTP, instead of RFC 788", "https://www.rfc-editor.org/rfc/rfc821"),
    rfc(
        "rfc8952",
        "RFC 8952: how guest networks hold back traffic until sign-in",
        "https://www.rfc-editor.org/rfc/rfc8952",
    ),
    paper(
        "usenix-2021-starttls",
        "Poddebniak et al., Why TLS Is Better Without STARTTLS (USENIX Security 2021)",
        "https://www.usenix.org/conference/usenixsecurity21/presentation/poddebniak",
    ),
    Source::new(
        "berkeley-gmail",
        "UC Berkeley: SMTP settings of Gmail for printers, scanners and programs",
        "https://berkeley.service-now.com/kb_view.do?sysparm_article=KB0010997",
        "2026-11",
    ),
    Source::new(
        "deltachat-outlook",
        "Delta Chat's register of providers: outlook.com",
        "https://github.com/deltachat/provider-db/blob/5c14381dcfd97827fc966a40e51f720380767530/_providers/outlook.com.md",
        "2026-08",
    ),
    Source::new(
        "microsoft-basic-auth",
        "Microsoft: Exchange Online retires basic authentication for client submission",
        "https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750",
        "2026-11",
    ),
    Source::new(
        "nodemailer-2026-08",
        "Nodemailer's list of well-known services",
        "https://github.com/nodemailer/nodemailer/blob/2f667f4272cb2d7cb479b2e3903ab10600fc0eae/lib/well-known/services.json",
        "2026-08",
    ),
    Source::new(
        "microsoft-mc786329",
        "Microsoft MC786329, as revised 2026-01-27: Exchange Online to retire basic authentication for client submission",
        "https://mc.merill.net/message/MC786329/compare/2026-01-27T20-11-01-253Z/2024-04-26T00-17-12-6Z",
        "2026-11",
    ),
    Source::new(
        "microsoft-smtp-auth",
        "Microsoft: enable or disable authenticated client SMTP submission in Exchange Online",
        "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
        "2026-11",
    ),
    Source::new(
        "microsoft-devices",
        "Microsoft: how to set up a device or application to send email with Microsoft 365",
        "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365",
        "2026-11",
    ),
    Source::new(
        "microsoft-ndr",
        "Microsoft: error codes 5.7.700 through 5.7.750 in Exchange Online",
        "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750",
        "2026-11",
    ),
    unread(
        "microsoft-outlook-com",
        "Microsoft: modern authentication methods are now needed to sync Outlook email in other apps",
        "https://support.microsoft.com/en-us/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d",
    ),
    Source::new(
        "google-error-codes",
        "Google Workspace: Gmail SMTP errors and codes",
        "https://support.google.com/a/answer/3726730",
        "2026-11",
    ),
    unread(
        "google-less-secure-apps",
        "Google: less secure apps and your Google account",
        "https://support.google.com/accounts/answer/6010255",
    ),
    unread(
        "google-workspace-less-secure-apps",
        "Google Workspace: transition from less secure apps to OAuth",
        "https://support.google.com/a/answer/14114704",
    ),
    Source::new(
        "yahoo-app-password",
        "Yahoo: generate and manage app passwords",
        "https://help.yahoo.com/kb/SLN15241.html",
        "2026-11",
    ),
    Source::new(
        "gmx-switch",
        "GMX: allowing POP3, IMAP and SMTP in the mailbox's settings",
        "https://www.gmx.net/mail/tipps/posts/pop3-imap/36/",
        "2026-11",
    ),
];
