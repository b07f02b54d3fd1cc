//! Reading a question. Whatever is not exactly as it should be makes it unreadable: reading the value itself then says why.

use std::cell::RefCell;

use super::Field;
use crate::input;
use crate::knowledge::{networks, services};
use crate::model::{Client, MAX_ITEMS, Network, Observation, OwnService, PortMode, Service, Situation, Vocabulary};

/// The most numbers that a question has.
pub(super) const ROOM: usize = 1024;

thread_local! {
    static QUESTION: RefCell<[u16; ROOM]> = const { RefCell::new([0; ROOM]) };
}

/// Where JavaScript writes the question.
pub(in crate::wasm) fn place() -> *mut u16 {
    QUESTION.with_borrow_mut(|question| question.as_mut_ptr())
}

/// The situation that the first numbers there stand for.
pub(in crate::wasm) fn situation(length: usize) -> Option<Situation> {
    QUESTION.with_borrow(|question| read(question.get(..length)?))
}

fn read(numbers: &[u16]) -> Option<Situation> {
    let mut numbers = Numbers(numbers);
    let (mut network, mut client) = (Network::default(), Client::default());
    let mut situation = Situation::default();
    while let Some(field) = numbers.next() {
        match word_at(field)? {
            Field::Role => situation.role = Some(numbers.word()?),
            Field::Kind => network.kind = Some(numbers.word()?),
            Field::Network => network.id = Some(networks().get(numbers.index()?)?.id.to_owned()),
            Field::Blocked => network.blocked = Some(numbers.list(Numbers::port)?),
            Field::ImplicitTls => client.implicit_tls = Some(numbers.flag()?),
            Field::Starttls => client.starttls = Some(numbers.flag()?),
            Field::Service => {
                let id = services().get(numbers.index()?)?.id.to_owned();
                situation.service = Some(Service::Id(id));
            }
            Field::Options => {
                let options = numbers.list(Numbers::pair)?;
                situation.service = Some(Service::Own(OwnService { host: None, options }));
            }
            Field::Authenticates => situation.authenticates = Some(numbers.flag()?),
            Field::Policy => situation.policy = Some(numbers.word()?),
            Field::Observations => situation.observations = Some(numbers.list(Numbers::observation)?),
            Field::Today => situation.today = Some(numbers.day()?),
        }
    }
    Some(Situation { network: Some(network), client: Some(client), ..situation })
}

fn word_at<W: Vocabulary>(place: u16) -> Option<W> {
    W::ALL.get(usize::from(place)).copied()
}

struct Numbers<'a>(&'a [u16]);

impl Numbers<'_> {
    fn next(&mut self) -> Option<u16> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn index(&mut self) -> Option<usize> {
        self.next().map(usize::from)
    }

    fn word<W: Vocabulary>(&mut self) -> Option<W> {
        word_at(self.next()?)
    }

    fn flag(&mut self) -> Option<bool> {
        match self.next()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn port(&mut self) -> Option<u16> {
        self.next().filter(|port| *port > 0)
    }

    fn pair(&mut self) -> Option<PortMode> {
        Some(PortMode::new(self.port()?, self.word()?))
    }

    fn observation(&mut self) -> Option<Observation> {
        let port = self.port()?;
        let mode = match self.flag()? {
            false => None,
            true => Some(self.word()?),
        };
        Some(Observation { port, mode, outcome: self.word()? })
    }

    fn list<T>(&mut self, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.index().filter(|length| *length <= MAX_ITEMS)?;
        (0..length).map(|_| item(self)).collect()
    }

    fn day(&mut self) -> Option<String> {
        let letters = (0..10).map(|_| u8::try_from(self.next()?).ok().map(char::from));
        letters.collect::<Option<String>>().filter(|day| input::is_day(day))
    }
}
