//! English labels of the words of the vocabulary.

use super::later;

/// The label of a word.
pub(in crate::text) fn label(kind: &str, word: &str) -> Option<&'static str> {
    LABELS
        .lines()
        .chain(later::LABELS.lines())
        .find_map(|line| line.strip_prefix(kind)?.strip_prefix(' ')?.strip_prefix(word)?.strip_prefix(' '))
}

/// Every label: kind, word, text.
#[cfg(feature = "locales")]
pub(in crate::text) fn labels() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    LABELS.lines().chain(later::LABELS.lines()).filter_map(|line| {
        let (kind, rest) = line.split_once(' ')?;
        let (word, label) = rest.split_once(' ')?;
        Some((kind, word, label))
    })
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

confidence high high
confidence medium medium
confidence low low

policy prefer-implicit-tls TLS from the first byte (RFC 8314)
policy prefer-starttls STARTTLS

standing relay mail between servers
standing submission sending from programs
standing alternate unofficial alternative
standing web the web
standing local tests on one computer

modeHint implicit-tls May also be called “SSL”, “TLS/SSL” or “TLS on connect”.
modeHint starttls May also be called “TLS” or “TLS, if available”. Choose the one that insists.

userName address your whole mail address
userName local-part your mail address up to the @
userName own a name of its own, given with your settings
";
