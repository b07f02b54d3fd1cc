//! Promises that hold for every situation, generated ones of the whole vocabulary included.

use port_advice::engine::{advise, check};
use port_advice::knowledge::{Login, networks, ports, service as service_called, services, source};
use port_advice::model::{
    Client, Mode, Network, NetworkKind, Observation, Outcome, OwnService, Policy, PortMode, Role, Service, Setting,
    Situation, Verdict, Vocabulary,
};
use port_advice::text::{English, say};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

fn word<W: Vocabulary + std::fmt::Debug>() -> impl Strategy<Value = W> {
    select(W::ALL)
}

fn port() -> impl Strategy<Value = u16> {
    prop_oneof![4 => select(ports()).prop_map(|fact| fact.port), 1 => 1..=u16::MAX]
}

fn pair() -> impl Strategy<Value = PortMode> {
    (port(), word::<Mode>()).prop_map(|(port, mode)| PortMode::new(port, mode))
}

fn service() -> impl Strategy<Value = Service> {
    let own = vec(pair(), 0..6).prop_map(|options| Service::Own(OwnService { host: None, options }));
    prop_oneof![select(services()).prop_map(|service| Service::Id(service.id.to_owned())), own]
}

fn network() -> impl Strategy<Value = Network> {
    let id = select(networks()).prop_map(|network| network.id.to_owned());
    (of(word::<NetworkKind>()), of(id), of(vec(port(), 0..3))).prop_map(|(kind, id, blocked)| Network {
        kind,
        id,
        blocked,
    })
}

fn observation() -> impl Strategy<Value = Observation> {
    (port(), of(word::<Mode>()), word::<Outcome>()).prop_map(|(port, mode, outcome)| Observation {
        port,
        mode,
        outcome,
    })
}

fn client() -> impl Strategy<Value = Client> {
    (of(any::<bool>()), of(any::<bool>())).prop_map(|(implicit_tls, starttls)| Client { implicit_tls, starttls })
}

prop_compose! {
    fn situation()(
        role in of(word::<Role>()),
        network in of(network()),
        client in of(client()),
        service in of(service()),
        authenticates in of(any::<bool>()),
        policy in of(word::<Policy>()),
        observations in of(vec(observation(), 0..6)),
        today in of(select(vec!["2020-01-31", "2026-11-24", "2040-12-01"])),
    ) -> Situation {
        Situation { role, network, client, service, authenticates, policy, observations, today: today.map(str::to_owned) }
    }
}

fn logs_in(situation: &Situation) -> bool {
    let wants_none = match &situation.service {
        Some(Service::Id(id)) => service_called(id).is_some_and(|service| service.login == Login::None),
        _ => false,
    };
    situation.authenticates.unwrap_or(situation.role != Some(Role::MailServer) && !wants_none)
}

fn accepted(situation: &Situation) -> Vec<PortMode> {
    let mut pairs: Vec<_> =
        advise(situation).options.iter().filter(|option| option.accepted).map(|option| option.pair()).collect();
    pairs.sort_unstable();
    pairs
}

proptest! {
    #[test]
    fn there_is_an_answer_or_an_explained_empty_set(situation in situation()) {
        let advice = advise(&situation);
        prop_assert_eq!(advice.recommended.is_none(), advice.emptied_by.is_some());
        prop_assert!(advice.recommended.is_some() || !advice.ways_out.is_empty());
        prop_assert_eq!(advice, advise(&situation));
    }

    #[test]
    fn a_login_never_travels_in_clear(situation in situation()) {
        let clear = accepted(&situation).into_iter().any(|pair| pair.mode == Mode::None);
        prop_assert!(!(clear && logs_in(&situation)));
    }

    #[test]
    fn every_sentence_is_complete_and_every_source_exists(situation in situation()) {
        let advice = advise(&situation);
        let reasons = advice.options.iter().flat_map(|option| &option.reasons);
        for reason in reasons.chain(&advice.steps).chain(&advice.ways_out).chain(&advice.notes) {
            let sentence = say(&English, reason);
            prop_assert!(!sentence.contains(['{', '}']), "{}", sentence);
            for id in &reason.sources {
                prop_assert!(source(id).is_some(), "{} cites {}, which is not a source", reason.code, id);
            }
        }
        for option in &advice.options {
            prop_assert!(option.reasons.iter().any(|reason| !reason.sources.is_empty()));
        }
    }

    #[test]
    fn one_more_failure_never_adds_an_option(situation in situation(), port in port()) {
        let mut worse = situation.clone();
        worse.observations.get_or_insert_default().push(Observation { port, mode: None, outcome: Outcome::Timeout });
        let before = accepted(&situation);
        prop_assert!(accepted(&worse).iter().all(|pair| before.contains(pair) && pair.port != port));
    }

    #[test]
    fn both_policies_agree_on_what_is_feasible(situation in situation()) {
        let with = |policy| accepted(&Situation { policy: Some(policy), ..situation.clone() });
        prop_assert_eq!(with(Policy::PreferImplicitTls), with(Policy::PreferStarttls));
    }

    #[test]
    fn check_agrees_with_advice(situation in situation(), pair in pair()) {
        let setting = Setting { situation: situation.clone(), ..Setting::of(pair) };
        let bad = matches!(check(&setting).verdict, Verdict::Broken | Verdict::Unsafe);
        prop_assert!(!(bad && accepted(&situation).contains(&pair)));
    }
}
