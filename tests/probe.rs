//! Conversations with mail servers: played from a script, and from anything at all.

use port_advice::model::{Mode, Outcome, Vocabulary};
use port_advice::probe::{
    Action, Attempt, Certificate, Command, Down, Event, Limits, ProbedPair, Proof, Sign, Talk, Tls, TlsFailure,
    conclude,
};
use proptest::prelude::*;

/// A conversation that is played from `tests/cases/probe.txt`.
struct Play {
    talk: Talk,
    now: u32,
    pending: Vec<u8>,
}

impl Play {
    fn new(mode: &str) -> Self {
        let mode = Mode::parse(mode).unwrap_or_else(|| unreachable!("{mode} is no mode"));
        Self { talk: Talk::new(mode, Limits::default(), 0), now: 0, pending: Vec::new() }
    }

    fn line(&mut self, line: &str) {
        let line = match line.strip_prefix('+') {
            Some(rest) => {
                let (wait, rest) = rest.split_once(' ').expect("something happens");
                self.now += wait.parse::<u32>().expect("milliseconds");
                rest
            }
            None => line,
        };
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        if mark != "<+" && !self.pending.is_empty() {
            let bytes = std::mem::take(&mut self.pending);
            self.talk.handle(self.now, Event::Data(&bytes));
        }
        match mark {
            "<" => self.talk.handle(self.now, Event::Data(format!("{rest}\r\n").as_bytes())),
            "<~" => self.talk.handle(self.now, Event::Data(rest.as_bytes())),
            "<+" => self.pending.extend(format!("{rest}\r\n").bytes()),
            "<x" => {
                let bytes: Vec<_> = rest.split(' ').map(|byte| u8::from_str_radix(byte, 16).expect("a byte")).collect();
                self.talk.handle(self.now, Event::Data(&bytes));
            }
            "tls" => self.talk.handle(self.now, tls(rest)),
            "!" => self.talk.handle(self.now, network(rest)),
            ">" => assert_eq!(self.talk.poll(), Some(action(rest))),
            _ => unreachable!("{line} is no line of a script"),
        }
        if mark != ">" && !matches!(mark, "<+") {
            assert!(
                self.talk.deadline().is_none_or(|deadline| deadline >= self.now || mark == "!"),
                "{line}: a past deadline"
            );
        }
    }
}

fn tls(word: &str) -> Event<'static> {
    let failure = |failure| Event::NotSecured(failure);
    let with = |certificate| {
        Event::Secured(Box::new(Tls { version: "1.3".into(), cipher: "TLS_AES_256_GCM_SHA384".into(), certificate }))
    };
    let good = Certificate {
        trusted_here: Some(true),
        trusted_by_mozilla: Some(true),
        name_matches: true,
        in_date: true,
        ..Certificate::default()
    };
    match word {
        "accepted" => with(good),
        "self-signed" => {
            with(Certificate { self_signed: true, trusted_here: Some(false), trusted_by_mozilla: Some(false), ..good })
        }
        "other-name" => with(Certificate { name_matches: false, ..good }),
        "only-here" => with(Certificate { trusted_by_mozilla: Some(false), ..good }),
        "not-tls" => failure(TlsFailure::NotTls),
        "version" => failure(TlsFailure::Version),
        _ => unreachable!("{word} is nothing a TLS library says"),
    }
}

fn network(word: &str) -> Event<'static> {
    match word {
        "connected" => Event::Connected,
        "closed" => Event::Closed,
        "tick" => Event::Tick,
        "refused" => Event::Failed(Down::Refused),
        "on-the-way" => Event::Failed(Down::OnTheWay),
        "here" => Event::Failed(Down::Here),
        _ => unreachable!("{word} is nothing a network does"),
    }
}

fn action(word: &str) -> Action {
    match word {
        "secure" => Action::Secure,
        "close" => Action::Close,
        "EHLO" => Action::Write(Command::Ehlo),
        "STARTTLS" => Action::Write(Command::Starttls),
        "QUIT" => Action::Write(Command::Quit),
        _ => unreachable!("{word} is nothing to do"),
    }
}

fn said(attempt: &Attempt) -> String {
    let outcome = attempt.outcome.map_or("-", Outcome::as_str);
    let reached = attempt.reached.expect("a stage").as_str();
    let signs = attempt.signs.iter().map(|sign| format!(" {}", sign.as_str()));
    format!("{outcome} {reached}{}", signs.collect::<String>())
}

#[test]
fn every_conversation_ends_as_it_should() {
    let mut play = None;
    let mut played = 0;
    let mut title = "";
    for line in include_str!("cases/probe.txt").lines() {
        match line.split_once(' ') {
            Some(("##", rest)) => title = rest,
            Some(("mode", mode)) => play = Some(Play::new(mode)),
            Some(("=", expected)) => {
                let play: Play = play.take().expect("a conversation");
                assert_eq!(said(play.talk.attempt()), expected, "{title}");
                played += 1;
            }
            _ if line.is_empty() || line.starts_with('#') => {}
            _ => play.as_mut().expect("a conversation").line(line),
        }
    }
    assert!(played > 25, "only {played} were played");
}

fn pair(mode: Mode, outcome: Option<Outcome>, greeting: &str, signs: &[Sign]) -> ProbedPair {
    let attempt = Attempt { outcome, greeting: Some(greeting.to_owned()), signs: signs.to_vec(), ..Attempt::default() };
    ProbedPair::of(port_advice::model::PortMode::new(587, mode), vec![attempt])
}

#[test]
fn a_second_server_tells_host_from_network() {
    let at = |outcome, greeting, signs: &[Sign]| pair(Mode::Starttls, outcome, greeting, signs);
    let timeout = || at(Some(Outcome::Timeout), "", &[]);
    let answers = |greeting| at(Some(Outcome::Answers), greeting, &[]);
    for (host, control, expected) in [
        (answers("mx.a.example"), vec![answers("mx.b.example")], Proof::Answers),
        (answers("mx.a.example"), vec![answers("mx.a.example")], Proof::Redirected),
        (timeout(), vec![answers("mx.b.example")], Proof::ThisHost),
        (timeout(), vec![timeout()], Proof::NothingGetsOut),
        (timeout(), vec![], Proof::NotTold),
        (at(None, "", &[Sign::Busy]), vec![answers("mx.b.example")], Proof::Busy),
        (at(Some(Outcome::Answers), "", &[Sign::Intercepted]), vec![], Proof::Intercepted),
        (
            at(Some(Outcome::StarttlsMissing), "mx.a.example", &[]),
            vec![at(Some(Outcome::StarttlsMissing), "mx.b.example", &[])],
            Proof::StrippedOnTheWay,
        ),
    ] {
        let found = conclude(std::slice::from_ref(&host), &control);
        assert_eq!(found.first().map(|found| found.code), Some(expected), "{host:?} beside {control:?}");
    }
}

fn any_event() -> impl Strategy<Value = (u32, u8, Vec<u8>)> {
    let line = prop_oneof![
        Just(b"220 mx.example.com\r\n".to_vec()),
        Just(b"250-mx\r\n250 STARTTLS\r\n".to_vec()),
        Just(b"250 ok\r\n".to_vec()),
        Just(b"220 go\r\n".to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
    ];
    (0_u32..15_000, 0_u8..12, line)
}

proptest! {
    /// Whatever happens, three words are all that is ever said, and every conversation ends by its total limit.
    #[test]
    fn nothing_else_is_ever_said(mode in prop::sample::select(Mode::ALL), events in prop::collection::vec(any_event(), 0..60)) {
        let limits = Limits::default();
        let mut talk = Talk::new(mode, limits, 0);
        let (mut now, mut quits) = (0, 0);
        for (wait, kind, bytes) in &events {
            now += wait;
            talk.handle(now, match kind {
                0 => Event::Connected,
                1 => Event::Closed,
                2 => tls("accepted"),
                3 => tls("not-tls"),
                4 => Event::Failed(Down::Reset),
                5 => Event::Tick,
                _ => Event::Data(bytes),
            });
            while let Some(action) = talk.poll() {
                if let Action::Write(command) = action {
                    let line = command.line("probe.example.com");
                    prop_assert!(["EHLO probe.example.com\r\n", "STARTTLS\r\n", "QUIT\r\n"].contains(&line.as_str()));
                    quits += usize::from(command == Command::Quit);
                }
            }
        }
        prop_assert!(quits <= 1);
        for _ in 0..20 {
            if let Some(deadline) = talk.deadline() {
                prop_assert!(deadline <= limits.total + limits.quit || deadline <= now + limits.total);
                talk.handle(deadline.max(now), Event::Tick);
                while talk.poll().is_some() {}
            }
        }
        prop_assert_eq!(talk.deadline(), None);
    }
}
