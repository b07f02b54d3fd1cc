//! Whatever the format and the language, the same servers, ports and modes.

use port_advice::export::{ExportError, Format};
use port_advice::model::{Locale, Mode, Params, PortMode, Vocabulary};
use port_advice::profile::Profile;
use port_advice::text::{self, Article, locales};

use serde_json::Value;

use super::profiles::{self, expected, expected_first, export};
use super::read::{self, Said, Statement, Words, bare, letters};
use super::{autoconfig, autodiscover, mobileconfig, srv};

type Reader = fn(&str, &Words) -> Said;

const ARTICLES: [(Format, Reader); 7] = [
    (Format::Fragment, read::html),
    (Format::Html, read::html),
    (Format::Element, read::html),
    (Format::Markdown, read::markdown),
    (Format::Text, read::plain),
    (Format::Json, read::json),
    (Format::Faq, read::faq),
];

#[test]
fn every_article_says_what_the_engine_says_in_every_language() {
    for (name, profile, locales) in profiles::in_locales() {
        let expected = expected(&profile);
        let first = expected_first(&profile);
        for &locale in locales {
            for (format, read) in ARTICLES {
                let written = export(format, &profile, locale).expect("an article");
                let said = read(&written, &Words(locale));
                assert_eq!(said.settings, expected, "{format}, {locale}, {name}");
                let answer =
                    first.first().map_or_else(|| nothing_fits(&profile, locale), |best| sentence(best, locale));
                assert!(
                    said.strong.contains(&letters(&answer)),
                    "{format}, {locale}, {name}: {answer} in {:?}",
                    said.strong
                );
                if format != Format::Faq {
                    programs_agree(&said, &first, &format!("{format}, {locale}, {name}"));
                    ports_agree(&said, &first, &format!("{format}, {locale}, {name}"));
                }
            }
        }
    }
}

/// Every program's table names the server and a port of it.
fn programs_agree(said: &Said, expected: &[Statement], at: &str) {
    assert_eq!(said.programs.is_empty(), expected.is_empty(), "{at}: {:?}", said.programs);
    for values in &said.programs {
        let has = |value: &str| values.iter().any(|known| bare(known) == value);
        let agrees = expected.iter().any(|statement| has(&statement.host) && has(&statement.port.to_string()));
        assert!(agrees, "{at}: {values:?}");
    }
}

/// Every pair to use is in the table of ports, and no other is said to be of use.
fn ports_agree(said: &Said, expected: &[Statement], at: &str) {
    let used: Vec<_> = said.ports.iter().filter(|(_, _, used)| *used).map(|(port, mode, _)| (*port, *mode)).collect();
    let expected: Vec<_> = expected.iter().map(|statement| (statement.port, statement.mode)).collect();
    assert_eq!(used, expected, "{at}");
    for usual in [25, 465, 587, 2525] {
        assert!(said.ports.iter().any(|(port, ..)| *port == usual), "{at}: nothing is said of {usual}");
    }
}

fn sentence(statement: &Statement, locale: Locale) -> String {
    let words = locales::catalogue(locale);
    let host = statement.host.clone().into();
    let params = vec![("host", host), ("port", statement.port.into()), ("mode", statement.mode.as_str().into())];
    text::fill(words, &words.article(Article::UseServer), &params.into_iter().collect())
}

fn nothing_fits(profile: &Profile, locale: Locale) -> String {
    let words = locales::catalogue(locale);
    text::fill(words, &words.article(Article::NothingFits), &Params::default().with("brand", profile.brand.clone()))
}

#[test]
fn what_mail_programs_read_says_what_the_engine_says() {
    for (name, profile) in profiles::all() {
        let expected = expected_first(&profile);
        let export = |format| export(format, &profile, Locale::En);
        if expected.is_empty() {
            for format in [Format::Autoconfig, Format::Mobileconfig, Format::Autodiscover, Format::Srv] {
                assert!(matches!(export(format), Err(ExportError::NothingFits(_))), "{format}, {name}");
            }
            continue;
        }
        assert_eq!(autoconfig::read(&export(Format::Autoconfig).expect("XML")), expected, "autoconfig, {name}");
        assert_eq!(srv::read(&export(Format::Srv).expect("lines")), expected, "srv, {name}");
        let best = &expected[..1];
        assert_eq!(autodiscover::read(&export(Format::Autodiscover).expect("XML")), best, "autodiscover, {name}");
        match (export(Format::Mobileconfig), expected.iter().find(|statement| is_usual(statement))) {
            (Ok(plist), Some(usual)) => {
                assert_eq!(mobileconfig::read(&plist), std::slice::from_ref(usual), "mobileconfig, {name}")
            }
            (Err(ExportError::NoUsualPair(_)), None) => {}
            (written, usual) => panic!("mobileconfig, {name}: {usual:?} became {written:?}"),
        }
    }
}

/// Apple's profile has one switch for both modes.
fn is_usual(statement: &Statement) -> bool {
    let usual = [(465, Mode::ImplicitTls), (587, Mode::Starttls), (2525, Mode::Starttls)];
    usual.contains(&(statement.port, statement.mode))
}

#[test]
fn a_wrong_port_is_noticed_in_every_format() {
    let profile = profiles::example();
    let right = expected(&profile);
    let wrong = |format| export(format, &profile, Locale::En).expect("an export").replace("465", "466");
    for (format, read) in ARTICLES {
        assert_ne!(read(&wrong(format), &Words(Locale::En)).settings, right, "{format}");
    }
    assert_ne!(autoconfig::read(&wrong(Format::Autoconfig)), right);
    assert_ne!(srv::read(&wrong(Format::Srv)), right);
    assert_ne!(autodiscover::read(&wrong(Format::Autodiscover)), right[..1]);
    assert_ne!(mobileconfig::read(&wrong(Format::Mobileconfig)), right[..1]);
}

#[test]
fn json_has_the_answer_for_programs_as_well() {
    for (name, profile) in profiles::all() {
        let json: Value =
            serde_json::from_str(&export(Format::Json, &profile, Locale::En).expect("JSON")).expect("JSON");
        let servers = json["servers"].as_array().expect("servers").iter().flat_map(|server| {
            let host = server["host"].as_str().expect("a host");
            server["options"].as_array().expect("options").iter().map(move |option| {
                let mode = Mode::parse(option["mode"].as_str().expect("a mode")).expect("a mode");
                let pair = PortMode::new(option["port"].as_u64().expect("a port") as u16, mode);
                Statement::new(host, pair.port, pair.mode)
            })
        });
        assert_eq!(servers.collect::<Vec<_>>(), expected(&profile), "{name}");
    }
}

#[test]
fn json_is_as_its_schema_has_it() {
    let schema = port_advice::schema::Name::Article.schema();
    let schema = jsonschema::validator_for(schema.as_value()).expect("a JSON Schema");
    for (name, profile) in profiles::all() {
        let written = export(Format::Json, &profile, Locale::Ar).expect("JSON");
        let errors: Vec<_> =
            schema.iter_errors(&serde_json::from_str(&written).expect("JSON")).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

#[test]
fn the_same_profile_gives_the_same_bytes() {
    let profile = profiles::example();
    for format in Format::ALL {
        let once = export(*format, &profile, Locale::De);
        assert_eq!(once, export(*format, &profile, Locale::De), "{format}");
        assert!(once.expect("an export").ends_with('\n'), "{format} ends in the middle of a line");
    }
}

#[test]
fn no_list_and_no_table_is_empty() {
    for (name, profile) in profiles::all() {
        let written = export(Format::Json, &profile, Locale::En).expect("an article");
        let article: Value = serde_json::from_str(&written).expect("JSON");
        let sections = article["sections"].as_array().expect("sections");
        for block in sections.iter().flat_map(|section| section["blocks"].as_array().expect("blocks")) {
            let parts = [&block["line"], &block["items"], &block["rows"]];
            let filled = parts.iter().filter_map(|part| part.as_array()).any(|part| !part.is_empty());
            assert!(filled, "{name}: {block}");
        }
    }
}

/// What a network blocks is no fault of the server.
#[test]
fn only_what_is_unsafe_is_called_so() {
    for (name, profile) in profiles::all() {
        let unsafe_everywhere = expected_first(&profile).is_empty();
        let written = export(Format::Fragment, &profile, Locale::En).expect("an article");
        assert_eq!(written.contains(&nothing_fits(&profile, Locale::En)), unsafe_everywhere, "{name}");
    }
}

#[test]
fn the_next_row_is_named_where_there_is_one() {
    let order = locales::catalogue(Locale::En).article(Article::FirstRowFirst);
    for (name, profile) in profiles::all() {
        let alone = Profile { servers: vec![profile.servers[0].clone()], ..profile };
        let written = export(Format::Fragment, &alone, Locale::En).expect("an article");
        assert_eq!(written.contains(&*order), expected_first(&alone).len() > 1, "{name}");
    }
}

/// What is said of a port in general would send readers to one that their host does not offer.
#[test]
fn of_a_port_that_is_not_offered_that_is_said_first() {
    let (_, only_587) = profiles::all().swap_remove(2);
    let written = export(Format::Fragment, &only_587, Locale::En).expect("an article");
    let (_, of_465) = written.split_once("When should I use port 465?").expect("a question");
    let place = |words: &str| of_465.find(words).expect("a sentence");
    assert!(place("does not offer this") < place("Use it first"), "{of_465}");
}
