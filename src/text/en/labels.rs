//! English labels of the words of the vocabulary.

/// The label of a word.
pub(in crate::text) fn label(kind: &str, word: &str) -> Option<&'static str> {
    LABELS.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(' ')?.strip_prefix(word)?.strip_prefix(' '))
}

/// A line for each: kind, word, label. As one text, not as branches, which would weigh more than the labels themselves.
const LABELS: &str = "\
mode implicit-tls SSL/TLS
mode starttls STARTTLS
mode none none

role mail-client a mail program
role application a website or program
role device a printer, scanner or other device
role mail-server a mail server

kind residential at home
kind mobile mobile data
kind corporate office or campus
kind public-wifi hotel, café or other guest Wi-Fi
kind cloud cloud server
kind hosting web hosting
kind vpn VPN
kind unknown not known

blocking very-low hardly ever blocked
blocking low seldom blocked
blocking moderate sometimes blocked
blocking high often blocked
blocking very-high mostly blocked
blocking unknown not known

security guaranteed always encrypted
security when-required encrypted if required
security opportunistic not reliably encrypted
security clear not encrypted

status open open
status blocked blocked for good
status blocked-by-default blocked unless you have it opened
status on-request opened only on request
status throttled limited or inspected

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
cause other something that no change of port helps against
cause unknown the text does not tell

certainty certain certain
certainty likely likely
certainty possible possible
certainty none not known

outcome works it works
outcome timeout it timed out
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

policy prefer-implicit-tls TLS from the first byte (RFC 8314)
policy prefer-starttls STARTTLS

standing relay mail between servers
standing submission sending from programs
standing alternate unofficial alternative
standing web the web
standing local tests on one computer

modeHint implicit-tls May also be called “SSL”, “TLS/SSL” or “TLS on connect”.
modeHint starttls May also be called “TLS” or “TLS, if available”. Choose the one that insists.

asOf undated an undated page

gate role no port fits this kind of sender
gate service the mail service offers nothing that fits
gate client the program cannot speak what is offered
gate network the network lets nothing out
gate safety only unencrypted ways are left
";
