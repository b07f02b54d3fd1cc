//! Outlook, Outlook Express and Windows Mail: the result codes of `mimeole.h` and MAPI, which are the same
//! in every language.

use super::{Family, Signal::*};

#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const SYMPTOMS: Family = &[
    (Smtp, lines![
        "0x800ccc6", "0x800ccc7", "0x800ccc80", "0x80042109", "0x8004210b", "outgoing server", "outgoing mail server",
    ]),
    (Mail, lines!["0x800ccc", "0x800421", "outlook"]),
    (ConnectTimeout, lines!["0x8007274c", "0x800ccc15"]),
    (Timeout, lines!["0x800ccc19", "0x8004210a", "0x8004210b"]),
    (Refused, lines!["0x8007274d"]),
    (CannotConnect, lines![
        "0x800ccc0b", "0x800ccc0e", "0x800ccc13", "0x800ccc16", "0x800ccc17", "0x80042108", "0x80042109",
        "0x8004011d",
    ]),
    (Closed, lines!["0x800ccc0f"]),
    (NameUnresolved, lines!["0x800ccc0d"]),
    (TlsFailed, lines!["0x800ccc1a", "0x800ccc1b", "0x800ccc1c"]),
    (TlsWanted, lines!["0x800ccc7c"]),
    (TlsWithheld, lines!["0x800ccc7d"]),
    (LoginRefused, lines!["0x800ccc80", "0x800ccc18", "0x800ccc92"]),
    (LoginWanted, lines!["0x800ccc78"]),
    (TryLater, lines!["0x800ccc67", "0x800ccc68"]),
    (NoMailbox, lines!["0x800ccc69", "0x800ccc6b", "0x800ccc6e", "0x800ccc79", "0x800ccc7b"]),
    (TooLarge, lines!["0x800ccc6c", "0x800ccc6d"]),
    (Policy, lines!["0x800ccc6f"]),
    (ServerTrouble, lines![
        "0x800ccc60", "0x800ccc61", "0x800ccc62", "0x800ccc63", "0x800ccc64", "0x800ccc65", "0x800ccc66",
        "0x800ccc6a",
    ]),
];
