//! The fixed parts of messages.

use crate::knowledge::registers::Messages;
use crate::model::Code;

pub(in crate::knowledge) const MESSAGES: &[Messages] = &[
    (
        Code::SeesWrongVersion,
        &[
            "wrong version number",
            "tls: first record does not look like a TLS handshake",
            "Unsupported or unrecognized SSL message",
            "An unexpected TLS packet was received.",
            "InvalidContentType",
            "SSL_ERROR_RX_RECORD_TOO_LONG",
            "The handshake failed due to an unexpected packet format.",
            "SMTP Error: Could not connect to SMTP host.",
        ],
    ),
    (
        Code::SeesHang,
        &[
            "Greeting never received",
            "Connection unexpectedly closed",
            "Read timed out",
            "Net::ReadTimeout",
            "i/o timeout",
            "the operation timed out",
            "Operation timed out",
            "waiting for server response",
            "Resource temporarily unavailable",
            "Unable to initialize SMTP properly.",
            "lost connection while receiving the initial server greeting",
            "SMTP Error: Could not connect to SMTP host.",
        ],
    ),
    (Code::SeesNoConnection, &["Connection timed out", "Connection refused", "i/o timeout", "0x800CCC0E"]),
    (
        Code::SeesStarttlsDemand,
        &[
            "530 5.7.0 Must issue a STARTTLS command first",
            "538 5.7.11 Encryption required for requested authentication mechanism",
            "unencrypted connection",
            "MAIL failed: 530",
        ],
    ),
    (
        Code::SeesLoginDemand,
        &[
            "530 5.7.0 Authentication required",
            "Relay access denied",
            "relay not permitted",
            "550 5.7.1 Unable to relay",
            "RCPT failed: 55",
        ],
    ),
    (
        Code::SeesNoLogin,
        &[
            "503 5.5.1 Error: authentication not enabled",
            "503 AUTH command used when not advertised",
            "SMTP AUTH extension not supported by server.",
            "The SMTP AUTH extension is not supported by this server.",
            "the server does not support authentication",
            "Host did not advertise authentication",
            "No compatible authentication mechanism was found",
            "Command unknown: 'AUTH'",
            "SMTP Error: Could not authenticate.",
        ],
    ),
];
