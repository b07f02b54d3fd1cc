//! The ways in, and the setting that somebody wants checked.

use crate::knowledge;
use crate::model::{Mode, vocabulary};

vocabulary! {
    /// A way in.
    View {
        /// Advice: which port?
        Guide = "guide",
        /// A check of port and mode.
        Check = "check",
        /// A diagnosis of an error message.
        Error = "error",
    }
}

/// A setting as far as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The port; none while the field is empty, an error where it holds no port.
    pub port: Result<Option<u16>, NoPort>,
    /// The mode.
    pub mode: Option<Mode>,
    /// Whether the field with the port was left: what stands in it is whole.
    pub is_left: bool,
}

/// The highest port.
const MOST: u32 = 65_535;

/// What was typed is no port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPort;

impl Default for Draft {
    fn default() -> Self {
        Self { port: Ok(None), mode: None, is_left: false }
    }
}

impl Draft {
    /// The port that was typed or pasted: `587`, `５８７`, `465/tcp`, `mail.example.com:587`.
    pub fn port(typed: &str) -> Result<Option<u16>, NoPort> {
        let (mut number, mut is_blank) = (Some(0), true);
        for typed in typed.chars().take_while(|typed| *typed != '/').filter(|typed| !typed.is_whitespace()) {
            is_blank = false;
            number = match typed {
                // A server's name stood before it.
                ':' | '：' => Some(0),
                typed => {
                    number.zip(digit(typed)).map(|(number, digit)| number * 10 + digit).filter(|port| *port <= MOST)
                }
            };
        }
        match number {
            _ if is_blank => Ok(None),
            Some(port @ 1..) => Ok(Some(port as u16)),
            _ => Err(NoPort),
        }
    }

    /// Whether somebody who typed this is likely to go on: `58` deserves no verdict, nor `46`.
    pub fn is_half(self) -> bool {
        let Ok(Some(port)) = self.port else { return false };
        let goes_on = |scale: u16| {
            let first = port.saturating_mul(scale);
            (first..first.saturating_add(scale)).any(is_of_mail)
        };
        !self.is_left && !is_of_mail(port) && [10, 100].into_iter().any(goes_on)
    }
}

/// Whether people meet this number in settings for mail.
fn is_of_mail(port: u16) -> bool {
    knowledge::port(port).is_some() || knowledge::fetching(port).is_some()
}

/// A digit of any keyboard, full width and Arabic included.
fn digit(typed: char) -> Option<u32> {
    ['0', '٠', '۰', '０'].iter().map(|zero| (typed as u32).wrapping_sub(*zero as u32)).find(|digit| *digit < 10)
}
