// Made from the JSON Schemas by tests/typescript.rs.

/** A TCP port, 1 to 65535; the ones people meet are named. */
export type Port = 25 | 26 | 80 | 443 | 465 | 586 | 587 | 588 | 1025 | 2025 | 2465 | 2525 | 2587 | 8025 | 8465 | (number & {});

/** Advice for one situation. */
export interface Advice {
  /** What was assumed because nobody said it. */
  assumed: Assumption[];
  /** The gate that left nothing, where `recommended` is null. */
  emptiedBy?: Gate | null;
  /** What people have read elsewhere, and what changed. */
  notes: Reason[];
  /** Every option considered: the accepted ones by rank, then the others. */
  options: OptionAdvice[];
  /** The option to use, if any is left. */
  recommended: PortMode | null;
  /** Version of the rule set, such as `2026.11`. */
  ruleSet: string;
  /** The server and the pair to type, where the server's name is known. */
  server?: AdvisedServer | null;
  /** What to do, in order. */
  steps: Reason[];
  /** Where else to turn, when nothing is left or it may fail. */
  waysOut: Reason[];
}

/** A server, with what to type beside its name. */
export interface AdvisedServer {
  /** Its name; parts in angle brackets differ from customer to customer. */
  host: string;
  /** Encryption mode. */
  mode: Mode;
  /** TCP port. */
  port: Port;
  /** What to log in with: `<address>`, `<local-part>`, `<own>`, `<token>`, or a word to type as it is. */
  userName?: string | null;
}

/** What is known of one product. */
export interface AppFact {
  /** How far this can be trusted: `high` where the product's own documentation or source says it. */
  confidence: Confidence;
  /** Stable id, such as `nodemailer`. */
  id: string;
  /** Where it speaks TLS from the first byte; none where it cannot. */
  implicitTls: ImplicitPorts | null;
  /** From which version on it insists, where older ones ignore the setting. */
  insistsSince?: string | null;
  /** What sort of product it is. */
  kind: AppKind;
  /** Its name, for people. */
  name: string;
  /** Where in the product the fields are, in its own words. */
  place?: string | null;
  /** The page or file it was read in. */
  source: Source;
  /** What it does where STARTTLS is not offered; none where it cannot upgrade. */
  starttls: Insistence | null;
  /** The version whose words these are. */
  version: string;
  /** What is to be said beside its settings in every mode. */
  warnings: Code[];
}

/** The sort of a product. */
export type AppKind =
  | "mail-program"
  | "library"
  | "tool"
  | "server"
  | "application"
  | "device";

/** What is taken as usual because nobody said it. */
export type Assumption =
  | "role"
  | "authenticates"
  | "network"
  | "service"
  | "port"
  | "mode";

/** How likely a network is to block a port. `unknown` is a value, never a guess. */
export type Blocking =
  | "very-low"
  | "low"
  | "moderate"
  | "high"
  | "very-high"
  | "unknown";

/** How likely a kind of network blocks a port, and how far that can be trusted. */
export interface BlockingCell {
  /** How far that can be trusted. */
  confidence: Confidence;
  /** How likely. */
  likelihood: Blocking;
}

/** What went wrong, as far as an error message tells. */
export type Cause =
  | "port-blocked"
  | "refused-or-not-listening"
  | "implicit-tls-on-starttls-port"
  | "plaintext-on-implicit-tls-port"
  | "starttls-required"
  | "starttls-not-offered"
  | "certificate"
  | "tls-version-or-cipher"
  | "authentication"
  | "relay-denied"
  | "policy-or-reputation"
  | "dns"
  | "address-family"
  | "intercepted"
  | "sender-not-allowed"
  | "login-kind"
  | "wrong-protocol"
  | "receiving-side"
  | "other"
  | "unknown";

/** How sure a diagnosis is. */
export type Certainty =
  | "certain"
  | "likely"
  | "possible"
  | "none";

/** What is thought of a setting. */
export interface Check {
  /** What was assumed because nobody said it. */
  assumed: Assumption[];
  /** The one change to make, or null where none is needed or none helps. */
  change: PortMode | null;
  /** Why, the gravest first; at least one. */
  findings: Finding[];
  /** The verdict. */
  verdict: Verdict;
  /** What shows when it is tried. */
  youWillSee: Symptom[];
}

/** What the sending program can do; it can do both unless told otherwise. */
export interface Client {
  /** Speaks TLS from the first byte. */
  implicitTls?: boolean | null;
  /** Upgrades with STARTTLS. */
  starttls?: boolean | null;
}

/** What a reason, step, way out, note, finding or symptom says. */
export type Code =
  | "port-for-the-job"
  | "port-25-is-for-servers"
  | "servers-deliver-to-25"
  | "submission-needs-login"
  | "relay-by-address"
  | "own-relay"
  | "offered-by-service"
  | "not-offered-by-service"
  | "not-listed-by-service"
  | "unregistered-port"
  | "web-port"
  | "local-port"
  | "mode-seen-to-fail"
  | "client-lacks-implicit-tls"
  | "client-lacks-starttls"
  | "seen-to-work"
  | "seen-to-fail"
  | "seen-to-connect"
  | "certificate-seen-to-fail"
  | "handshake-seen-to-fail"
  | "network-blocks-port"
  | "network-opens-port"
  | "network-throttles-port"
  | "said-to-be-blocked"
  | "kind-blocks-port"
  | "kind-may-block-port"
  | "kind-opens-port"
  | "blocking-unknown"
  | "login-in-clear"
  | "mail-in-clear"
  | "encrypted-from-start"
  | "encrypted-when-required"
  | "encrypted-if-offered"
  | "preferred-by-policy"
  | "preferred-by-service"
  | "implicit-tls-on-starttls-port"
  | "plaintext-on-implicit-tls-port"
  | "starttls-optional"
  | "fetching-port"
  | "taken-as-usual"
  | "unknown-port"
  | "cannot-insist"
  | "insists-since"
  | "certificate-not-checked"
  | "labels-may-differ"
  | "mode-not-chosen"
  | "sees-wrong-version"
  | "sees-hang"
  | "sees-no-connection"
  | "sees-starttls-demand"
  | "sees-login-demand"
  | "sees-no-login"
  | "sees-nothing"
  | "sees-other-greeting"
  | "sees-no-such-setting"
  | "set-port-and-mode"
  | "leave-as-it-is"
  | "only-if-listening"
  | "enter-server"
  | "enter-own-server"
  | "enter-user-name"
  | "needs-first"
  | "use-cure"
  | "ask-support"
  | "require-tls"
  | "use-app-password"
  | "use-oauth"
  | "use-token"
  | "find-settings"
  | "ask-host"
  | "next-if-timeout"
  | "correct-login"
  | "correct-server-name"
  | "inspect-certificate"
  | "sign-in-to-portal"
  | "turn-on-login"
  | "name-the-provider"
  | "use-certified-name"
  | "try-app-password"
  | "check-server-listens"
  | "check-name-service"
  | "publish-sender-records"
  | "ask-for-delisting"
  | "send-less"
  | "check-recipient"
  | "wait-and-retry"
  | "keep-port-and-mode"
  | "use-other-family"
  | "no-port-helps"
  | "find-who-answers"
  | "use-own-sender"
  | "ask-administrator"
  | "enter-outgoing-server"
  | "write-setting"
  | "use-unproxied-name"
  | "not-your-sending"
  | "ask-who-runs-network"
  | "paste-more"
  | "use-relay"
  | "use-smarthost"
  | "ask-network"
  | "use-https-api"
  | "use-webmail"
  | "use-local-relay"
  | "update-client"
  | "ask-service"
  | "check-server-name"
  | "use-other-network"
  | "note-smtp-since-1982"
  | "note-465-deprecated"
  | "note-25-encryption"
  | "note-587-unencrypted"
  | "note-587-replaced-465"
  | "note-tls-ssl-names"
  | "note-2525-standard"
  | "note-mta-sts"
  | "note-dane"
  | "note-tls-intercepted"
  | "note-starttls-masked"
  | "note-captive-portal"
  | "note-redirected"
  | "note-own-server-only"
  | "note-no-tcp"
  | "note-unusual-mode"
  | "note-old-facts"
  | "note-no-passwords"
  | "note-inbound-ports"
  | "note-servers-do-not-verify"
  | "note-login-changed"
  | "note-login-will-change"
  | "note-login-changes"
  | "note-unknown-network"
  | "note-unknown-service"
  | "note-test-it";

/** How far a fact or a diagnosis can be trusted. */
export type Confidence =
  | "high"
  | "medium"
  | "low";

/** One server's settings, as a program would take them from the text. Holds no user name, no password and no address. */
export interface Configuration {
  /** Whether the sender logs in, where the text tells. */
  authenticates?: boolean | null;
  /** Whether the product insists on encryption; false where it goes on in clear if STARTTLS is not offered. */
  enforced?: boolean | null;
  /** The server's name, without user name or port. */
  host?: string | null;
  /** The mode, stated or the product's default; none where the text contradicts itself or cannot be understood. */
  mode?: Mode | null;
  /** Keys that seem to matter but could not be understood. Only the places: a key may be somebody's secret. */
  notUnderstood: Span[];
  /** The port, stated or the product's default. */
  port?: Port | null;
  /** Whose configuration it is, such as `nodemailer`; none where it is nobody's in particular. */
  product?: string | null;
  /** What was read, and where. */
  read: ReadPart[];
}

/** What an error message means. */
export interface Diagnosis {
  /** The advice for this case, what was seen in it included. */
  advice: Advice;
  /** The likeliest cause, or `unknown`. */
  cause: Cause;
  /** Every cause that fits, the likeliest first. */
  causes: RankedCause[];
  /** The one change to make, or null where no change of port or mode helps. */
  change: PortMode | null;
  /** How sure that is. */
  confidence: Certainty;
  /** What that is in particular, where the text tells: `login-kind` of `authentication`, say. */
  detail?: Cause | null;
  /** The server that the text names, where the register knows it. */
  endpoint?: Endpoint | null;
  /** Where `redacted` speaks for the likeliest cause: ranges of its bytes, in order. */
  highlights: Span[];
  /** The line of the text, from 1, that tells; of several attempts, the last that failed. None for a text of one line. */
  line?: number | null;
  /** The mode that was tried, given or read from the text. */
  mode?: Mode | null;
  /** The port that was tried, given or read from the text. */
  port?: Port | null;
  /** The program that printed it, where it shows. */
  producer?: string | null;
  /** The text with secrets, names and addresses taken out: safe to show. */
  redacted: string;
  /** The id of the service, where it was said or the text names its server. */
  service?: string | null;
  /** What to do, in order. */
  steps: Reason[];
}

/** A server, and how it was called. */
export interface Endpoint {
  /** The server's name. */
  host: string;
  /** The mode. */
  mode?: Mode | null;
  /** The port. */
  port?: Port | null;
}

/** One field of a form. */
export interface FilledField {
  /** What the form calls it. */
  label: string;
  /** What to type or choose. */
  value: string;
}

/** One thing found. */
export interface Finding {
  /** What is said. */
  code: Code;
  /** What the sentence is about. */
  params: Params;
  /** How much it matters. */
  severity: Severity;
  /** Ids of the sources. */
  sources: string[];
}

/** The five questions every option must pass, in this order. */
export type Gate =
  | "role"
  | "service"
  | "client"
  | "network"
  | "safety";

/** On which ports a product speaks TLS from the first byte. */
export type ImplicitPorts =
  | "any"
  | "any-and-465"
  | "only-465";

/** A server that hands out mail. What is said of it comes from the company alone: nothing here judges it. */
export interface Incoming {
  /** Its name, such as `mail.example.com`. */
  host: string;
  /** Encryption mode spoken on it. */
  mode: Mode;
  /** TCP port, 1 to 65535. */
  port: Port;
  /** What it speaks. */
  protocol: Protocol;
  /** What customers log in with; `address` if not given. */
  userName?: UserName | null;
}

/** What a product does where STARTTLS is not offered. */
export type Insistence =
  | "insists"
  | "goes-on";

/** A port of a network as it is written in JSON. */
export interface KnownPort {
  /** TCP port. */
  port: Port;
  /** What the network does with outgoing connections to it. */
  status: PortStatus;
}

/** A language, by its tag (BCP 47). */
export type Locale =
  | "en"
  | "de"
  | "fr"
  | "es"
  | "pt-BR"
  | "it"
  | "nl"
  | "bg"
  | "ja"
  | "ar";

/** What a service wants for a login. */
export type Login =
  | "password"
  | "app-password"
  | "token"
  | "oauth"
  | "none";

/** How a connection is encrypted. It cannot be read from the port number. */
export type Mode =
  | "implicit-tls"
  | "starttls"
  | "none";

/** What a service asks for before it lets anybody send. What to do is in [`text`](crate::text). */
export type Need =
  | "switch-on"
  | "two-step"
  | "administrator"
  | "paid-plan"
  | "verified-sender"
  | "released-account"
  | "own-network"
  | "own-program";

/** Where a connection starts. */
export interface Network {
  /** Ports that it is known to block, whatever the register says. */
  blocked?: Port[] | null;
  /** A network of the register, such as `aws-ec2`. */
  id?: string | null;
  /** The sort of network; taken from the register where `id` is given. */
  kind?: NetworkKind | null;
}

/** What is known of one network. */
export interface NetworkFact {
  /** What else people call it. */
  aliases: string[];
  /** When the source said so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where the source bears no date. */
  asOf: string | null;
  /** How far this can be trusted. */
  confidence: Confidence;
  /** How to have a port opened, where that is known. */
  howToOpen: Opening | null;
  /** Stable id, such as `aws-ec2`. */
  id: string;
  /** What sort of network it is. */
  kind: NetworkKind;
  /** Its name, for people. */
  name: string;
  /** What else it does to mail. */
  note: NetworkNote | null;
  /** What it does with outgoing connections, by port, ascending. A port that is not listed is unknown. */
  ports: KnownPort[];
  /** Country codes, `EU`, `global` or `unknown`. */
  region: string;
  /** Where it says so; its id is `network/` and the network's id. */
  source: Source;
}

/** What sort of network the connection starts from. */
export type NetworkKind =
  | "residential"
  | "mobile"
  | "corporate"
  | "public-wifi"
  | "cloud"
  | "hosting"
  | "vpn"
  | "unknown";

/** What a network does to mail beyond closing ports. */
export type NetworkNote =
  | "no-smtp"
  | "own-server-only"
  | "redirects-smtp"
  | "inspects-smtp";

/** What somebody saw when they tried. */
export interface Observation {
  /** The mode it was tried with, if known. */
  mode?: Mode | null;
  /** What happened. */
  outcome: Outcome;
  /** TCP port that was tried, 1 to 65535. */
  port: Port;
}

/** Whether a service offers a pair of port and mode. */
export type Offer =
  | "offered"
  | "refused"
  | "unknown";

/** How a port is opened, where whoever runs the network has a way. What it says is in [`text`](crate::text); the page to go to is the record's source. */
export type Opening =
  | "ask-support"
  | "call-support"
  | "ask-for-review"
  | "ask-when-paying"
  | "request-form"
  | "request-once-paid"
  | "run-diagnostic"
  | "records-first"
  | "records-and-fee"
  | "release-domains"
  | "verify-account"
  | "confirm-identity"
  | "separate-contract"
  | "higher-plan"
  | "opt-out"
  | "static-address"
  | "static-business-line"
  | "leased-line"
  | "register-server"
  | "mend-and-unblock"
  | "router-setting"
  | "firewall-rule"
  | "local-server"
  | "host-server"
  | "nat-gateway"
  | "other-protocol";

/** What is thought of one option. */
export interface OptionAdvice {
  /** Whether it can be used in this situation. */
  accepted: boolean;
  /** How likely this network blocks the port. */
  blocking: Blocking;
  /** Encryption mode. */
  mode: Mode;
  /** Whether the service offers it, where anything is known of the service. */
  offer?: Offer | null;
  /** TCP port. */
  port: Port;
  /** 1 for the best; only where accepted. */
  rank?: number | null;
  /** Why; at least one, each with a source. */
  reasons: Reason[];
  /** What becomes of a password. */
  security: Security;
}

/** What somebody saw when they tried an option. */
export type Outcome =
  | "works"
  | "answers"
  | "timeout"
  | "no-greeting"
  | "refused"
  | "reset"
  | "tls-wrong-version"
  | "tls-certificate"
  | "tls-handshake"
  | "starttls-required"
  | "starttls-missing"
  | "auth-failed"
  | "relay-denied"
  | "rejected-by-policy"
  | "dns"
  | "other";

/** A service that is not in the register. */
export interface OwnService {
  /** The server's name, if it is known. */
  host?: string | null;
  /** The pairs it offers, the preferred one first. */
  options: PortMode[];
}

export type Params = { [name: string]: string | number };

/** A part of a setting that can be read from a configuration. */
export type Part =
  | "host"
  | "port"
  | "mode"
  | "login";

/** Somewhere to look or to turn to. */
export interface Place {
  /** What to call it. */
  label: string;
  /** Where it is, if it has a link: `https:`, `http:`, `mailto:` or `tel:`. */
  url?: string | null;
}

/** What breaks the tie between implicit TLS and STARTTLS. */
export type Policy =
  | "prefer-implicit-tls"
  | "prefer-starttls";

/** What is known of one port. */
export interface PortFact {
  /** How likely each kind of network blocks it, in the order of [`NetworkKind`]; an object in JSON. */
  blocking: { [name: string]: BlockingCell };
  /** The modes usually spoken on it, the commonest first. Single services differ: see their own pairs. */
  modes: Mode[];
  /** TCP port. */
  port: Port;
  /** The name of its row in the IANA registry, if it has one. */
  registryName: string | null;
  /** Ids of the sources. */
  sources: string[];
  /** What it is to mail. */
  standing: Standing;
}

/** One (port, mode) pair. */
export interface PortMode {
  /** Encryption mode spoken on it. */
  mode: Mode;
  /** TCP port, 1 to 65535. */
  port: Port;
}

/** What a named network does with outgoing connections to a port. */
export type PortStatus =
  | "open"
  | "blocked"
  | "blocked-by-default"
  | "on-request"
  | "throttled"
  | "unknown";

/** One mistake in a question. Displayed as one plain sentence. */
export interface Problem {
  /** What is allowed: every word, or one phrase. Empty for ids, of which there are too many. */
  allowed: string[];
  /** The sort of mistake. */
  code: ProblemCode;
  /** The known spellings that come nearest, the nearest one first. */
  nearest: string[];
  /** Where it is: a JSON pointer, the name of a flag or of an attribute. Empty for the whole input. */
  path: string;
  /** What was given, as far as it is safe to repeat. */
  value: string;
}

/** The sort of a mistake. */
export type ProblemCode =
  | "not-json"
  | "unknown-field"
  | "missing-field"
  | "wrong-type"
  | "out-of-range"
  | "unknown-word"
  | "unknown-id"
  | "registers-not-loaded"
  | "too-long"
  | "bad-date"
  | "bad-host"
  | "bad-link"
  | "mode-not-spoken"
  | "login-in-clear";

/** A hosting company's profile. */
export interface Profile {
  /** Ports that its own network does not let out, for those whose website or program runs there. */
  blocked?: Port[] | null;
  /** The name its customers know it by. */
  brand: string;
  /** Its servers for incoming mail, the one for most customers first. Mail programs that set themselves up want both. */
  incoming?: Incoming[] | null;
  /** What breaks the tie between 465 and 587; `prefer-implicit-tls` if not given. */
  policy?: Policy | null;
  /** Its servers for outgoing mail, the one for most customers first. */
  servers: Server[];
  /** Where customers find their server, port and user name. */
  settings?: Place[] | null;
  /** How to reach support. */
  support?: Place[] | null;
  /** Its own sentences in place of ours, by code. `{name}` stands for the same value as in our sentence. */
  wording?: Wording | null;
}

/** How mail programs fetch mail. */
export type Protocol =
  | "imap"
  | "pop3";

/** A cause and what speaks for it. */
export interface RankedCause {
  /** The cause. */
  cause: Cause;
  /** Where the text says so. */
  evidence: Span[];
}

/** What was read when a source was checked. */
export type ReadFrom =
  | "page"
  | "copy"
  | "list"
  | "unread";

/** Where one part was read. */
export interface ReadPart {
  /** Whether it is the product's default or a fallback, and not stated. */
  assumed: boolean;
  /** The value, or for a login the key; none where nothing in the text says it. */
  span?: Span | null;
  /** What was read. */
  what: Part;
}

/** A stable code, its parameters and the sources it rests on. `text` makes a sentence of it. */
export interface Reason {
  /** What is said. */
  code: Code;
  /** What the sentence is about. */
  params: Params;
  /** Ids of the sources, see the list of sources. */
  sources: string[];
}

/** A pasted error message, with what else is known. */
export interface Report {
  /** Whether the sender logs in; yes if not given, but for `mail-server` and for services that want no login. */
  authenticates?: boolean | null;
  /** What the sending program can do. */
  client?: Client | null;
  /** Whether the program insists on encryption, if known. */
  enforced?: boolean | null;
  /** The mode that was set, if known. */
  mode?: Mode | null;
  /** Where the connection starts. */
  network?: Network | null;
  /** What was seen so far. Of two about the same option the later one counts. */
  observations?: Observation[] | null;
  /** What breaks the tie between 465 and 587; `prefer-implicit-tls` if not given. */
  policy?: Policy | null;
  /** The port that was set, if known. */
  port?: Port | null;
  /** Who opens the connection; `mail-client` if not given. */
  role?: Role | null;
  /** Who accepts the mail: an id from the register, a mail address, a server's name, or the pairs it offers. */
  service?: Service | null;
  /** The text as pasted, up to 2^20 characters. */
  text: string;
  /** Today's date, `YYYY-MM-DD`, to judge how old facts are. Without it their age is not judged. */
  today?: string | null;
}

/** Who opens the connection. */
export type Role =
  | "mail-client"
  | "application"
  | "device"
  | "mail-server";

/** What an answer rests on. */
export interface RuleSet {
  /** Version of the facts and rules, such as `2026.11`. */
  ruleSet: string;
  /** Version of the software. */
  version: string;
}

/** What becomes of a password sent over an option. */
export type Security =
  | "guaranteed"
  | "when-required"
  | "opportunistic"
  | "clear";

/** A server that takes outgoing mail. */
export interface Server {
  /** Its name, such as `mail.example.com`. */
  host: string;
  /** Whom it is for, where there are several. */
  label?: string | null;
  /** The pairs it offers, the preferred one first. */
  options: PortMode[];
  /** What customers log in with; `address` if not given. */
  userName?: UserName | null;
}

/** Who accepts the mail. */
export type Service = string | OwnService | {
  /** The server's name, one that mail is sent from or to. */
  host: string;
} | {
  /** A mail address or its domain. Only the domain is kept. */
  address: string;
};

/** What is known of one service. */
export interface ServiceFact {
  /** Ids of further sources, where the first does not carry everything. */
  also: string[];
  /** When the source said so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where the source bears no date. */
  asOf: string | null;
  /** Whether `options` is the whole list, by the service's own word. */
  complete: boolean;
  /** How far this can be trusted. */
  confidence: Confidence;
  /** Domains of its mail addresses; the best known where there are many. */
  domains: string[];
  /** The server's name; parts in angle brackets differ from customer to customer. None where it always differs. */
  host: string | null;
  /** By which other names its servers are known, those that take in its mail included: a name, `.example.com` for every name below it, or a name with one `*` for whatever differs. */
  hosts: string[];
  /** Stable id, such as `amazon-ses`. */
  id: string;
  /** What it wants for a login. */
  login: Login;
  /** Its name, for people. */
  name: string;
  /** What it asks for before it lets anybody send. */
  needs: Need[];
  /** Whether programs can sign in through the browser (OAuth2) instead. */
  oauth: boolean;
  /** The pairs it offers, the preferred one first, those in clear last. */
  options: PortMode[];
  /** From when it refuses a plain password unless told otherwise, `YYYY-MM`, where that was announced or seen. */
  passwordsEnd: string | null;
  /** Pairs that it does not offer, where a source says so. */
  refused: PortMode[];
  /** Where it says so; its id is `service/` and the service's id. */
  source: Source;
  /** What it wants as the user name: `<address>`, `<local-part>`, `<own>`, `<token>`, or a word to type as it is. */
  userName: string | null;
}

/** A setting somebody has typed or is about to type. */
export interface Setting {
  /** Whether the sender logs in; yes if not given, but for `mail-server` and for services that want no login. */
  authenticates?: boolean | null;
  /** What the sending program can do. */
  client?: Client | null;
  /** Whether the program insists on encryption, so that it sends nothing where STARTTLS is missing; not judged if not given. */
  enforced?: boolean | null;
  /** Encryption mode. */
  mode: Mode;
  /** Where the connection starts. */
  network?: Network | null;
  /** What was seen so far. Of two about the same option the later one counts. */
  observations?: Observation[] | null;
  /** What breaks the tie between 465 and 587; `prefer-implicit-tls` if not given. */
  policy?: Policy | null;
  /** TCP port, 1 to 65535. */
  port: Port;
  /** Who opens the connection; `mail-client` if not given. */
  role?: Role | null;
  /** Who accepts the mail: an id from the register, a mail address, a server's name, or the pairs it offers. */
  service?: Service | null;
  /** Today's date, `YYYY-MM-DD`, to judge how old facts are. Without it their age is not judged. */
  today?: string | null;
}

/** How much a finding matters. */
export type Severity =
  | "info"
  | "warning"
  | "error";

/** Somebody's situation. Everything is optional: the default is a mail program whose user logs in. */
export interface Situation {
  /** Whether the sender logs in; yes if not given, but for `mail-server` and for services that want no login. */
  authenticates?: boolean | null;
  /** What the sending program can do. */
  client?: Client | null;
  /** Where the connection starts. */
  network?: Network | null;
  /** What was seen so far. Of two about the same option the later one counts. */
  observations?: Observation[] | null;
  /** What breaks the tie between 465 and 587; `prefer-implicit-tls` if not given. */
  policy?: Policy | null;
  /** Who opens the connection; `mail-client` if not given. */
  role?: Role | null;
  /** Who accepts the mail: an id from the register, a mail address, a server's name, or the pairs it offers. */
  service?: Service | null;
  /** Today's date, `YYYY-MM-DD`, to judge how old facts are. Without it their age is not judged. */
  today?: string | null;
}

/** The text of one file or command. */
export interface Snippet {
  /** The file's usual name. */
  file: string;
  /** The language it is written in, such as `python` or `ini`. */
  language: string;
  /** The text, with a newline at its end. */
  text: string;
}

/** An RFC section, a registry row or a vendor's page. */
export interface Source {
  /** When it was last read: `YYYY-MM` or `YYYY-MM-DD`. */
  checked: string;
  /** Stable id, such as `rfc8314-3.3`. */
  id: string;
  /** What was read then. */
  read_from: ReadFrom;
  /** What it is, for people. */
  title: string;
  /** Where to read it; empty for `observation` and `register`, which are not pages. */
  url: string;
}

/** A range of bytes of a text, on character boundaries. */
export interface Span {
  /** One past the last byte. */
  end: number;
  /** First byte. */
  start: number;
}

/** What a port number is to mail. */
export type Standing =
  | "relay"
  | "submission"
  | "alternate"
  | "web"
  | "local";

/** Something that shows on the screen when a setting is tried. */
export interface Symptom {
  /** What happens. */
  code: Code;
  /** Typical messages of real programs. */
  messages: string[];
}

/** What somebody logs in with. */
export type UserName =
  | "address"
  | "local-part"
  | "own";

/** The verdict on a setting. */
export type Verdict =
  | "good"
  | "works-but"
  | "broken"
  | "unsafe";

/** Which product is to be set to what. The sender logs in; the password is never part of it. */
export interface Wanted {
  /** The product's id, such as `thunderbird` or `nodemailer`. */
  app: string;
  /** The server's name; a placeholder stands in for it if not given. */
  host?: string | null;
  /** Encryption mode. */
  mode: Mode;
  /** TCP port, 1 to 65535. */
  port: Port;
  /** What the user logs in with; `address` if not given. */
  userName?: UserName | null;
}

export type Wording = { [name in Code]?: string | null };

/** The setting in the product's own words. */
export interface Written {
  /** The product's id. */
  app: string;
  /** When that was checked: `YYYY-MM-DD`. */
  checked: string;
  /** How far it can be trusted. */
  confidence: Confidence;
  /** Whether nothing is sent where encryption cannot be had. */
  enforced: boolean;
  /** What to type or choose, where the product has a form. */
  fields: FilledField[];
  /** Its name, for people. */
  name: string;
  /** Where in the product the fields are, in its own words. */
  place?: string | null;
  /** What to put into files, where it has none. User name and password are placeholders. */
  snippets: Snippet[];
  /** The page or file it was read in. */
  source: string;
  /** The version whose words these are. */
  version: string;
  /** What cannot be set as it should be. */
  warnings: Reason[];
}
