//! The facts hold together: each has a source and a date, and every register can be searched.

use port_advice::knowledge::{
    Offer, Opening, RULE_SET, ReadFrom, SaidBy, UserName, advisories, advisories_of, advisory_for, confidence, is_old,
    network, networks, networks_named, port, ports, registers, service, service_for_domain, service_for_host, services,
    source, sources, typical,
};
use port_advice::model::{Confidence, Mode, NetworkKind, PortMode, PortStatus, Vocabulary};
use port_advice::text::{English, label};

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let number = |index: usize| parts.get(index).map_or(Ok(1), |part| part.parse::<u16>());
    matches!(widths.as_slice(), [4] | [4, 2] | [4, 2, 2])
        && number(0).is_ok_and(|year| (1990..2100).contains(&year))
        && number(1).is_ok_and(|month| (1..=12).contains(&month))
        && number(2).is_ok_and(|day| (1..=31).contains(&day))
}

/// Lower-case words and numbers, joined by single hyphens.
fn is_kebab(id: &str) -> bool {
    id.split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Pages that were read over HTTP keep the address under which they were read.
fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(' '))
}

#[test]
fn dates_are_told_from_other_text() {
    for date in ["2026", "2024-06", "2024-06-11"] {
        assert!(is_date(date), "{date}");
    }
    for text in ["", "undated", "24", "2024-6", "2024-13", "2024-06-32", "2024-06-11-1", "about 2017"] {
        assert!(!is_date(text), "{text}");
    }
}

#[test]
fn every_source_can_be_looked_up_and_read() {
    let mut seen = std::collections::BTreeSet::new();
    for fact in sources() {
        assert!(seen.insert(fact.id), "{} twice", fact.id);
        assert!(!fact.title.trim().is_empty(), "{}: title", fact.id);
        let no_page = ["observation", "register"].contains(&fact.id);
        assert!(if no_page { fact.url.is_empty() } else { is_web_address(fact.url) }, "{}: {}", fact.id, fact.url);
        assert!(is_date(fact.checked) && fact.checked.len() >= 7, "{}: checked {}", fact.id, fact.checked);
        assert_eq!(source(fact.id), Some(fact));
    }
}

#[test]
fn ports_ascend_and_rest_on_sources() {
    assert!(ports().is_sorted_by(|one, next| one.port < next.port));
    for fact in ports() {
        assert!(!fact.modes.is_empty(), "port {}", fact.port);
        assert!(!fact.sources.is_empty(), "port {}", fact.port);
        for id in fact.sources {
            assert!(source(id).is_some(), "port {}: no source {id}", fact.port);
        }
    }
}

#[test]
fn every_port_knows_its_blocking_on_every_kind() {
    let likelihood = |number, kind| port(number).map(|fact| fact.blocking_on(kind).as_str());
    assert_eq!(likelihood(25, NetworkKind::Residential), Some("very-high"));
    assert_eq!(likelihood(25, NetworkKind::Hosting), Some("high"));
    assert_eq!(likelihood(465, NetworkKind::Cloud), Some("moderate"));
    assert_eq!(likelihood(2525, NetworkKind::Hosting), Some("moderate"));
    assert_eq!(likelihood(2525, NetworkKind::Unknown), Some("unknown"));
    assert_eq!(likelihood(24, NetworkKind::Unknown), None);
    let confidence = |number, kind| port(number).map(|fact| fact.confidence_on(kind).as_str());
    assert_eq!(confidence(25, NetworkKind::Residential), Some("high"));
    assert_eq!(confidence(465, NetworkKind::Hosting), Some("medium"));
    assert_eq!(confidence(25, NetworkKind::Mobile), Some("low"));
    for fact in ports() {
        for kind in NetworkKind::ALL {
            let unknown = fact.blocking_on(*kind).as_str() == "unknown";
            assert!(!unknown || fact.confidence_on(*kind).as_str() == "low", "port {} on {kind}", fact.port);
        }
    }
}

#[test]
fn every_entry_of_the_registers_can_be_read() {
    let mistakes: Vec<String> = registers::mistakes().iter().map(ToString::to_string).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn confidence_follows_the_rule() {
    use {Confidence::*, SaidBy::*};
    for (said, is_recent, is_inferred, told) in [
        (Owner, true, false, High),
        (List, true, false, High),
        (Owner, false, false, Medium),
        (List, false, false, Medium),
        (Owner, false, true, Low),
        (SecondHand, true, false, Medium),
        (SecondHand, false, false, Low),
        (Report, true, false, Low),
        (Report, false, true, Low),
    ] {
        assert_eq!(confidence(said, is_recent, is_inferred), told, "{said} {is_recent} {is_inferred}");
    }
    let records = networks().iter().map(|fact| (fact.source, fact.as_of, fact.confidence));
    for (source, as_of, confidence) in
        records.chain(services().iter().map(|fact| (fact.source, fact.as_of, fact.confidence)))
    {
        let is_recent = is_old(as_of, Some(RULE_SET)) == Some(false);
        assert!(is_recent || confidence != High, "{}: undated or old, and high", source.id);
        assert!(source.read_from != ReadFrom::Unread || confidence == Low, "{}: unread, and not low", source.id);
        let is_list_day = ["2026-03", "2026-03-12", "2024-11-22"].contains(&as_of.unwrap_or_default());
        assert!(source.read_from != ReadFrom::List || !is_list_day, "{}: the day of the list", source.id);
    }
}

#[test]
fn a_fact_grows_old_after_two_years() {
    assert_eq!(is_old(Some("2024-11"), Some("2026-11-29")), Some(false));
    assert_eq!(is_old(Some("2024-10-31"), Some("2026-11-29")), Some(true));
    assert_eq!(is_old(Some("2024"), Some(RULE_SET)), Some(false));
    assert_eq!(is_old(None, Some(RULE_SET)), None);
    assert_eq!(is_old(Some("2020"), None), None);
}

#[test]
fn networks_are_well_formed() {
    assert!(networks().len() >= 140, "{}", networks().len());
    for fact in networks() {
        let id = fact.id;
        assert!(is_kebab(id), "{id}");
        assert_eq!(network(id), Some(fact), "{id} twice");
        assert_eq!(fact.source.id, format!("network/{id}"));
        assert!(!fact.name.is_empty() && !fact.region.is_empty(), "{id}");
        assert!(fact.ports.is_sorted_by(|one, next| one.0 < next.0), "{id}: ports");
        assert!(
            !fact.ports.is_empty() || fact.how_to_open.is_some() || fact.source.read_from != ReadFrom::Unread,
            "{id}: says nothing"
        );
        assert!(fact.ports.iter().all(|(_, status)| *status != PortStatus::Unknown), "{id}: leave unknown ports out");
        assert!(fact.as_of.is_none_or(is_date), "{id}: as of {:?}", fact.as_of);
    }
}

#[test]
fn every_way_to_open_a_port_is_that_of_a_network_and_has_words() {
    for way in Opening::ALL {
        assert!(networks().iter().any(|fact| fact.how_to_open == Some(*way)), "no network opens ports by {way}");
        let words = label(&English, "how", *way);
        assert!(words.starts_with(char::is_uppercase) && words.ends_with('.'), "{way}: {words}");
    }
}

#[test]
fn a_network_answers_for_any_port() {
    let hetzner = network("hetzner-cloud").expect("in the register");
    assert_eq!(hetzner.status(465), PortStatus::BlockedByDefault);
    assert_eq!(hetzner.status(587), PortStatus::Open);
    assert_eq!(hetzner.status(2525), PortStatus::Unknown);
    assert_eq!(network("hetzner"), None);
}

#[test]
fn services_are_well_formed() {
    assert!(services().len() >= 250, "{}", services().len());
    for fact in services() {
        let id = fact.id;
        assert!(is_kebab(id), "{id}");
        assert_eq!(service(id), Some(fact), "{id} twice");
        assert_eq!(fact.source.id, format!("service/{id}"));
        assert!(!fact.name.is_empty(), "{id}");
        assert!(!fact.options.is_empty(), "{id}: offers nothing");
        assert!(fact.options.is_sorted_by_key(|option| option.mode == Mode::None), "{id}: clear text comes last");
        for (index, option) in fact.options.iter().enumerate() {
            assert!(port(option.port).is_some(), "{id}: {option} is on no known port");
            assert!(!fact.options[..index].contains(option), "{id}: {option} twice");
        }
        assert!(fact.host.is_none_or(|host| !host.is_empty() && !host.contains(' ')), "{id}: host");
        assert!(fact.as_of.is_none_or(is_date), "{id}: as of {:?}", fact.as_of);
        assert!(fact.passwords_end.is_none_or(is_date), "{id}: passwords end {:?}", fact.passwords_end);
        for also in fact.also {
            assert!(source(also).is_some(), "{id}: no source {also}");
        }
    }
}

#[test]
fn a_mail_domain_belongs_to_one_service() {
    for fact in services() {
        for domain in fact.domains {
            assert_eq!(service_for_domain(domain), Some(fact), "{domain}");
        }
    }
    assert_eq!(service_for_domain("GMail.com"), service("gmail"));
    assert_eq!(service_for_domain("example.com"), None);
}

#[test]
fn a_server_is_known_by_its_name() {
    for (host, id) in [
        ("smtp.gmail.com", Some("gmail")),
        ("SMTP.GMail.com.", Some("gmail")),
        ("alt1.gmail-smtp-in.l.google.com", Some("gmail")),
        ("smtp.office365.com", Some("microsoft-365")),
        ("example-com.mail.protection.outlook.com", Some("microsoft-365")),
        ("outlook-com.olc.protection.outlook.com", Some("outlook-com")),
        ("email-smtp.eu-west-1.amazonaws.com", Some("amazon-ses")),
        ("email-smtp..amazonaws.com.example.com", None),
        ("mail.protection.outlook.com", None),
        ("notsmtp.gmail.com", None),
        ("mail.example.com", None),
        ("", None),
    ] {
        assert_eq!(service_for_host(host).map(|service| service.id), id, "{host}");
    }
    for fact in services() {
        for host in fact.host.into_iter().filter(|host| !host.contains('<')) {
            let found = service_for_host(host).expect("its own server");
            assert_eq!(found.host, Some(host), "{host} is that of {} and of {}", fact.id, found.id);
        }
        for rule in fact.hosts {
            assert!(rule.matches('*').count() <= 1 && !rule.contains(['<', ' ', ',']), "{}: {rule}", fact.id);
            let below = if rule.starts_with('.') { format!("x{rule}") } else { rule.replace('*', "x") };
            assert_eq!(service_for_host(&below), Some(fact), "{rule}");
        }
    }
}

#[test]
fn what_is_offered_is_told_from_what_nobody_knows() {
    use {Mode::*, Offer::*};
    for (id, port, mode, offer) in [
        ("gmail", 465, ImplicitTls, Offered),
        ("gmail", 587, ImplicitTls, Refused),
        ("gmail", 2525, Starttls, Unknown),
        ("microsoft-365", 587, Starttls, Offered),
        ("microsoft-365", 465, ImplicitTls, Refused),
        ("microsoft-365", 2525, Starttls, Unknown),
        ("icloud", 465, ImplicitTls, Refused),
        ("outlook-com", 465, ImplicitTls, Refused),
        ("postmark", 465, ImplicitTls, Refused),
    ] {
        let fact = service(id).expect("in the register");
        assert_eq!(fact.offers(PortMode::new(port, mode)), offer, "{id} {port}/{mode}");
    }
}

#[test]
fn every_user_name_survives_being_written_and_read() {
    for form in [UserName::Address, UserName::LocalPart, UserName::Own, UserName::Token, UserName::Word("apikey")] {
        assert_eq!(UserName::parse(form.as_str()), Some(form));
    }
    assert_eq!(UserName::parse("<nonsense>"), None);
    assert_eq!(UserName::parse(""), None);
    assert_eq!(service("sendgrid").and_then(|service| service.user_name), Some(UserName::Word("apikey")));
}

#[test]
fn a_network_is_known_by_what_people_call_it() {
    let ids = |name| networks_named(name).iter().map(|network| network.id).collect::<Vec<_>>();
    assert_eq!(ids("aws-ec2"), ["aws-ec2"]);
    assert_eq!(ids("DigitalOcean"), ["digitalocean"]);
    assert_eq!(ids("Hetzner"), ["hetzner-cloud", "hetzner-dedicated"]);
    assert_eq!(ids("AWS"), ["aws-ec2", "aws-lambda", "aws-lightsail"]);
    assert_eq!(ids("azure app service"), ["azure-app-service"]);
    assert!(ids("").is_empty() && ids("nowhere").is_empty() && ids("a").is_empty());
}

#[test]
fn advisories_are_well_formed() {
    let mut seen = std::collections::BTreeSet::new();
    for advisory in advisories() {
        let id = advisory.id;
        assert!(is_kebab(id) && seen.insert(id), "{id}");
        assert!(!advisory.services.is_empty() && !advisory.cures.is_empty(), "{id}");
        assert!(advisory.services.iter().all(|known| service(known).is_some()), "{id}: services");
        assert!(source(advisory.source).is_some(), "{id}: no source {}", advisory.source);
        assert!(advisory.from.is_none_or(is_date) && advisory.until.is_none_or(is_date), "{id}: dates");
        assert!(!advisory.codes.is_empty() || advisory.words.is_empty(), "{id}: words without a code");
        assert!(advisory.words.iter().all(|words| *words == words.to_lowercase()), "{id}: words");
    }
}

#[test]
fn a_services_own_code_is_read_in_its_own_words() {
    for (service, code, reply, id) in [
        (
            "microsoft-365",
            "5.7.139",
            "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            Some("microsoft-365-off-for-organisation"),
        ),
        (
            "microsoft-365",
            "5.7.139",
            "Authentication unsuccessful, the user credentials were incorrect.",
            Some("microsoft-365-login-refused"),
        ),
        ("microsoft-365", "5.7.30", "", Some("microsoft-365-passwords-end")),
        ("outlook-com", "5.7.139", "basic authentication is disabled", Some("outlook-com-passwords-ended")),
        ("gmail", "5.7.8", "Username and Password not accepted", Some("gmail-login-refused")),
        ("gmail", "5.7.139", "", None),
    ] {
        assert_eq!(advisory_for(service, code, reply).map(|advisory| advisory.id), id, "{service} {code} {reply}");
    }
}

#[test]
fn an_advisory_is_said_by_date() {
    let ends = advisories_of("microsoft-365").find(|advisory| advisory.from.is_some()).expect("passwords end");
    let on = |today| ends.on(today).as_str();
    assert_eq!(on(Some("2026-11-29")), "before");
    assert_eq!(on(Some("2027-01-01")), "during");
    assert_eq!(on(None), "unknown");
    assert_eq!(advisory_for("microsoft-365", "5.7.57", "").map(|advisory| advisory.on(None).as_str()), Some("during"));
}

#[test]
fn few_services_speak_an_unusual_mode() {
    let pairs = services().iter().flat_map(|fact| fact.options.iter().map(move |option| (fact.id, option)));
    let unusual: Vec<String> = pairs
        .filter(|(_, option)| port(option.port).is_some_and(|known| !known.modes.contains(&option.mode)))
        .map(|(id, option)| format!("{id} {option}"))
        .collect();
    assert_eq!(unusual, ["spectrum-mail 587/implicit-tls"]);
}

#[test]
fn the_registers_survive_being_written_and_read() {
    let text = registers::text();
    let read = registers::read(text.clone().leak()).expect("what was written can be read");
    assert_eq!(read.networks, networks());
    assert_eq!(read.services, services());
    assert!(read.sources.iter().all(|read| source(read.id) == Some(read)) && read.sources.len() > 40);
    assert_eq!(read.advisories, advisories());
    assert!(read.messages.iter().all(|(code, all)| typical(*code) == *all) && read.messages.len() > 4);
    for (line, number) in text.lines().zip(1..) {
        let wrong = text.replacen(line, "nonsense", 1).leak();
        assert_eq!(registers::read(wrong).map_err(|error| error.line), Err(number), "{line}");
        let longer = text.replacen(line, &format!("{line}\tmore"), 1).leak();
        assert_eq!(registers::read(longer).map_err(|error| error.line), Err(number), "{line}");
    }
    let bad = registers::read("nonsense").expect_err("no registers");
    assert_eq!(bad.to_string(), format!("line 1 of the registers is not of rule set {RULE_SET}"));
}
