//! What real programs print, by what happened. Each is the fixed part of a message of a well-known program or library.

use crate::model::Code;

/// Typical messages of a symptom; none where nothing is printed.
pub const fn typical(symptom: Code) -> &'static [&'static str] {
    match symptom {
        Code::SeesWrongVersion => &[
            "wrong version number",
            "tls: first record does not look like a TLS handshake",
            "Unrecognized SSL message, plaintext connection?",
            "SSL_ERROR_RX_RECORD_TOO_LONG",
            "The handshake failed due to an unexpected packet format.",
        ],
        Code::SeesHang => &[
            "Greeting never received",
            "Connection unexpectedly closed",
            "Read timed out",
            "lost connection while receiving the initial server greeting",
        ],
        Code::SeesNoConnection => &["Connection timed out", "Connection refused", "i/o timeout", "0x800CCC0E"],
        Code::SeesStarttlsDemand => &[
            "530 5.7.0 Must issue a STARTTLS command first",
            "538 5.7.11 Encryption required for requested authentication mechanism",
            "unencrypted connection",
        ],
        Code::SeesLoginDemand => {
            &["530 5.7.0 Authentication required", "554 5.7.1 Relay access denied", "550 5.7.1 Unable to relay"]
        }
        Code::SeesNoLogin => {
            &["503 5.5.1 Error: authentication not enabled", "SMTP AUTH extension not supported by server."]
        }
        _ => &[],
    }
}
