//! What a hosting company wrote is text, whatever stands in it: on one line, without characters that steer the reader's
//! screen, and with links that only lead somewhere.

use crate::profile::{Place, Profile, Server, Wording, is_link};

/// A profile whose words can stand anywhere.
pub fn tamed(profile: &Profile) -> Profile {
    let places = |places: &Option<Vec<Place>>| places.as_ref().map(|places| places.iter().map(place).collect());
    let wording = |Wording(own): &Wording| Wording(own.iter().map(|(code, words)| (*code, line(words))).collect());
    Profile {
        brand: line(&profile.brand),
        servers: profile.servers.iter().map(server).collect(),
        incoming: profile.incoming.clone(),
        blocked: profile.blocked.clone(),
        policy: profile.policy,
        settings: places(&profile.settings),
        support: places(&profile.support),
        wording: profile.wording.as_ref().map(wording),
    }
}

fn server(server: &Server) -> Server {
    Server { label: server.label.as_deref().map(line), ..server.clone() }
}

fn place(place: &Place) -> Place {
    Place { label: line(&place.label), url: place.url.clone().filter(|url| is_link(url)) }
}

/// One line: every run of white space is one space, and nothing is left that is not a character to read.
fn line(text: &str) -> String {
    let spaced: String = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    let shown: String = spaced.chars().filter(|letter| !steers(*letter)).collect();
    shown.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control characters; those that turn the direction of text around (UAX #9); and two that XML does not allow.
fn steers(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    letter.is_control() || turns || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// A text between marks that keep its direction to itself, where it may differ from that of the text around it.
pub fn isolated(text: &str, is_right_to_left: bool) -> String {
    match is_right_to_left || text.chars().any(runs_right_to_left) {
        true => format!("\u{2068}{text}\u{2069}"),
        false => text.to_owned(),
    }
}

/// The blocks of right-to-left scripts.
fn runs_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::{isolated, line};

    #[test]
    fn what_steers_is_taken_out() {
        assert_eq!(line(" a\n\tb \u{202e}c\u{2069}\u{0}\u{7}d\u{fffe} "), "a b cd");
    }

    #[test]
    fn only_what_may_turn_is_isolated() {
        assert_eq!(isolated("Hosting", false), "Hosting");
        assert_eq!(isolated("אירוח", false), "\u{2068}אירוח\u{2069}");
        assert_eq!(isolated("Hosting", true), "\u{2068}Hosting\u{2069}");
    }
}
