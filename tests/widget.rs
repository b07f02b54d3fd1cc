//! What the widget knows and shows, without a browser.

#![cfg(feature = "widget")]

use port_advice::diagnosis::diagnose;
use port_advice::engine::check;
use port_advice::model::{
    Cause, Code, Configuration, MAX_TEXT, Mode, NetworkKind, Outcome, PortMode, Report, Role, Setting, Span, UserName,
    Verdict, Vocabulary,
};
use port_advice::products::AppKind;
use port_advice::settings;
use port_advice::widget::state::{
    Act, Checked, Draft, Explained, LoginName, NoPort, Page, Pasted, Piece, Question, Standing, State, Trial, View,
    excerpt, gravest, kinds_for, lines, marked_lines, port_rows,
};

const SUBMISSIONS: PortMode = PortMode::new(465, Mode::ImplicitTls);
const SUBMISSION: PortMode = PortMode::new(587, Mode::Starttls);

fn page(attributes: &[(&str, &str)]) -> Page {
    let attribute = |name: &str| attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    Page::read(attribute, None)
}

fn after(acts: &[Act]) -> State {
    let mut state = State::new(page(&[]));
    acts.iter().for_each(|act| state.apply(*act));
    state
}

#[test]
fn an_answer_is_there_before_any_question() {
    let state = after(&[]);
    assert_eq!(state.advice.recommended, Some(SUBMISSIONS));
    assert_eq!(state.answers.open, Some(Question::Sender));
}

#[test]
fn answers_and_skips_lead_through_all_questions() {
    let state = after(&[Act::Sender(Role::Application), Act::Skip]);
    assert_eq!((state.answers.open, state.answers.place), (Some(Question::Trial), None));
    assert_eq!(after(&[Act::Skip, Act::Skip, Act::Skip]).answers.open, None);
}

#[test]
fn a_trial_that_fails_leads_to_the_next_option_and_keeps_the_question_open() {
    let timeout = Trial { option: SUBMISSIONS, outcome: Some(Outcome::Timeout) };
    let state = after(&[Act::Skip, Act::Skip, Act::Tried(timeout)]);
    assert_eq!(state.advice.recommended, Some(SUBMISSION));
    assert_eq!(state.answers.open, Some(Question::Trial));
}

#[test]
fn a_choice_that_the_program_lacks_is_not_recommended() {
    let state = after(&[Act::Tried(Trial { option: SUBMISSIONS, outcome: None })]);
    assert_eq!(state.advice.recommended, Some(SUBMISSION));
}

#[test]
fn a_later_trial_of_the_same_option_replaces_the_earlier_one() {
    let tried = |outcome| Act::Tried(Trial { option: SUBMISSIONS, outcome: Some(outcome) });
    let state = after(&[tried(Outcome::Timeout), tried(Outcome::Works)]);
    assert_eq!(state.answers.trials.len(), 1);
    assert_eq!(state.advice.recommended, Some(SUBMISSIONS));
}

#[test]
fn the_page_answers_questions_and_the_reader_corrects_it() {
    let mut state = State::new(page(&[("sender", "mail-server"), ("network", " residential ")]));
    assert_eq!(state.answers.open, Some(Question::Trial));
    assert_eq!(state.advice.recommended.map(|option| option.port), Some(25));
    state.apply(Act::Ask(Question::Sender));
    state.apply(Act::Sender(Role::MailClient));
    assert_eq!(state.advice.recommended, Some(SUBMISSIONS));
}

#[test]
fn new_attributes_keep_the_answers() {
    let mut state = after(&[Act::Sender(Role::Device), Act::Place(NetworkKind::Residential)]);
    state.turn_to(page(&[("policy", "prefer-starttls")]));
    assert_eq!(state.advice.recommended, Some(SUBMISSION));
    assert_eq!(state.answers.sender, Some(Role::Device));
}

#[test]
fn it_does_not_matter_when_the_page_says_something_while_the_reader_has_not_begun() {
    let pages = [
        page(&[]),
        page(&[("sender", "mail-server")]),
        page(&[("network", "aws-ec2")]),
        page(&[("sender", "device"), ("network", "residential"), ("view", "check")]),
    ];
    for (first, then) in pages.iter().flat_map(|first| pages.iter().map(move |then| (first, then))) {
        let mut state = State::new(first.clone());
        state.turn_to(then.clone());
        assert_eq!(state, State::new(then.clone()), "{first:?}");
    }
}

#[test]
fn what_the_page_says_later_is_not_asked_any_more_but_the_reader_may_come_back_to_it() {
    let mut state = after(&[Act::Sender(Role::Application)]);
    assert_eq!(state.answers.open, Some(Question::Place));
    let says = page(&[("network", "aws-ec2")]);
    state.turn_to(says.clone());
    assert_eq!(state.answers.open, Some(Question::Trial));
    state.apply(Act::Ask(Question::Place));
    state.turn_to(says);
    assert_eq!(state.answers.open, Some(Question::Place));
}

#[test]
fn starting_over_forgets_everything() {
    assert_eq!(after(&[Act::Sender(Role::MailServer), Act::StartOver]), after(&[]));
}

#[test]
fn a_bad_attribute_is_named_with_the_nearest_spelling_and_the_rest_is_read() {
    let page = page(&[("sender", "aplication"), ("network", "awsec2"), ("locale", "en-GB"), ("policy", "")]);
    assert_eq!(
        page.mistakes.lines().collect::<Vec<_>>(),
        [
            "`sender` is `aplication`, which is not a known word: did you mean `application`? allowed are \
             `mail-client`, `application`, `device`, `mail-server`",
            "`network` is `awsec2`, which is not in the register: did you mean `aws-ec2`? it must be a kind of network or \
             an id of the register",
        ]
    );
}

#[test]
fn a_name_of_the_register_is_understood() {
    let page = page(&[("network", "aws-ec2"), ("service", "amazon-ses")]);
    assert!(page.mistakes.is_empty());
    assert_eq!(page.network.and_then(|network| network.id).as_deref(), Some("aws-ec2"));
}

#[test]
fn a_complete_setting_is_checked_and_an_incomplete_one_is_not() {
    let typed = |port: &str| {
        after(&[Act::View(View::Check), Act::DraftPort(Draft::port(port)), Act::DraftMode(Mode::ImplicitTls)])
    };
    for incomplete in ["", "0", "65536", "smtp", "-1"] {
        assert_eq!(typed(incomplete).check(), None, "{incomplete}");
    }
    let check = typed(" 587 ").check().expect("a verdict");
    assert_eq!((check.verdict, check.change), (Verdict::Broken, Some(SUBMISSION)));
}

#[test]
fn the_ports_stand_in_order_and_each_once() {
    let state = after(&[]);
    let rows: Vec<_> = port_rows(&state.advice, state.pair()).iter().map(|row| (row.port, row.standing)).collect();
    let others =
        [(25, Standing::Rejected), (465, Standing::Best), (587, Standing::Accepted), (2525, Standing::Accepted)];
    assert_eq!(rows, others);
}

/// The error view after this text.
fn told(text: &str) -> State {
    let mut state = after(&[Act::View(View::Error)]);
    assert!(state.paste(text), "{text:?} is not read");
    state.explain(Some(explained(&state.report(text.to_owned()))));
    state
}

/// What the module for pasted text answers, without the way through JavaScript.
fn explained(report: &Report) -> Explained {
    let told = diagnose(report);
    Explained {
        cause: told.cause,
        confidence: told.confidence,
        others: told.causes.iter().skip(1).map(|ranked| ranked.cause).collect(),
        port: told.port,
        mode: told.mode,
        producer: told.producer.map(str::to_owned),
        change: told.change,
        steps: told.steps,
        excerpt: excerpt(&told.redacted, &told.highlights),
    }
}

#[test]
fn an_error_leads_to_a_change_and_to_advice_that_agrees() {
    let state = told("connect to smtp.example.com:587 failed: SSL routines:ssl3_get_record:wrong version number");
    let explained = state.message.read().expect("an explanation");
    assert_eq!((explained.cause, explained.change), (Cause::ImplicitTlsOnStarttlsPort, Some(SUBMISSION)));
    assert_eq!(state.pair(), Some(SUBMISSION));
    let marked = explained.excerpt.iter().filter(|piece| matches!(piece, Piece::Marked(_))).count();
    assert!(marked > 0, "{:?}", explained.excerpt);
    let rows = port_rows(&state.advice, state.pair());
    let best = rows.iter().find(|row| row.standing == Standing::Best).expect("a row for the pair");
    assert!((best.port, best.best.accepted) == (587, true));
}

/// Every kind of message in the table of cases: what the change says, the ports at a glance do not deny. Port 25 may be
/// put right for whoever uses it; for a person's program another one is better, and is shown as such.
#[test]
fn advice_rejects_no_change_that_a_diagnosis_makes_but_to_port_25() {
    let cases = std::fs::read_to_string("tests/cases/diagnose.txt").expect("the cases");
    let mut changes = 0;
    for text in cases.split("\n\n") {
        let state = told(text);
        let Some(pair) = state.message.read().and_then(|told| told.change) else { continue };
        let Some(option) = state.advice.options.iter().find(|option| option.pair() == pair) else { continue };
        changes += 1;
        assert!(option.accepted || pair.port == 25, "{text}\n{pair} is rejected: {:?}", option.reasons);
        assert_eq!(state.best() == Some(pair), option.accepted);
    }
    assert!(changes > 100, "only {changes} changes were looked at");
}

#[test]
fn what_is_pasted_is_waited_for_or_refused() {
    let mut state = after(&[Act::View(View::Error)]);
    assert!(!state.paste(" \n"));
    assert_eq!(state.message, Pasted::Nothing);
    assert!(!state.paste(&"x".repeat(MAX_TEXT + 1)));
    assert_eq!(state.message, Pasted::TooLong);
    state.explain(Some(explained(&Report::default())));
    assert_eq!(state.message, Pasted::TooLong, "an answer that nobody waits for is dropped");
    assert!(state.paste("x"));
    state.explain(None);
    assert_eq!(state.message, Pasted::Unavailable);
}

#[test]
fn what_was_pasted_and_typed_stays_in_its_view() {
    let mut state = told("connect to smtp.example.com:465 failed: Connection timed out");
    let advised = state.advice.recommended;
    state.apply(Act::View(View::Check));
    state.apply(Act::DraftPort(Draft::port("587")));
    state.apply(Act::DraftMode(Mode::Starttls));
    assert_eq!(state.advice.recommended, Some(SUBMISSIONS), "a message counts where it was pasted");
    state.apply(Act::View(View::Error));
    assert_eq!(state.advice.recommended, advised);
    assert!(state.message.read().is_some() && !state.is_unread());
    state.apply(Act::View(View::Check));
    assert_eq!((state.draft.port, state.draft.mode), (Ok(Some(587)), Some(Mode::Starttls)));
}

#[test]
fn what_was_touched_last_counts() {
    let mut state = after(&[Act::View(View::Check)]);
    assert!(state.paste("SMTP_HOST=mail.example.com\nSMTP_PORT=587\nSMTP_SECURE=true\n"));
    state.configure(Some(read("SMTP_HOST=mail.example.com\nSMTP_PORT=587\nSMTP_SECURE=true\n")));
    assert_eq!(state.draft.port, Ok(Some(587)), "what was read stands in the fields");
    assert_eq!(state.checked().map(|(own, ..)| own.port), Some(587));
    state.apply(Act::DraftPort(Draft::port("465")));
    state.apply(Act::DraftMode(Mode::ImplicitTls));
    assert_eq!(state.checked().map(|(own, verdict, _)| (own, verdict)), Some((SUBMISSIONS, Verdict::Good)));
}

#[test]
fn a_part_that_was_assumed_is_for_the_reader_to_fill_in() {
    let mut state = after(&[Act::View(View::Check)]);
    assert!(state.paste("SMTP_HOST=mail.example.com\nSMTP_PORT=465\n"));
    state.configure(Some(read("SMTP_HOST=mail.example.com\nSMTP_PORT=465\n")));
    assert_eq!((state.draft.port, state.draft.mode), (Ok(Some(465)), None));
}

#[test]
fn a_port_is_read_as_keyboards_and_lists_of_ports_write_it() {
    let table = [
        ("587", Ok(Some(587))),
        (" 58 7 ", Ok(Some(587))),
        ("５８７", Ok(Some(587))),
        ("٥٨٧", Ok(Some(587))),
        ("۵۸۷", Ok(Some(587))),
        ("465/tcp", Ok(Some(465))),
        ("mail.example.com:2525", Ok(Some(2525))),
        ("", Ok(None)),
        ("0", Err(NoPort)),
        ("65536", Err(NoPort)),
        ("smtp", Err(NoPort)),
        ("5८7", Err(NoPort)),
        ("mail.example.com:", Err(NoPort)),
    ];
    for (typed, port) in table {
        assert_eq!(Draft::port(typed), port, "{typed:?}");
    }
}

#[test]
fn half_a_number_gets_no_verdict_until_the_field_is_left() {
    let checked = |act| after(&[Act::View(View::Check), Act::DraftMode(Mode::Starttls), act]).check().is_some();
    for half in ["5", "58", "4", "46", "2", "252", "99", "14"] {
        assert!(!checked(Act::DraftPort(Draft::port(half))), "{half}");
        assert!(checked(Act::DraftLeft(Draft::port(half))), "{half}");
    }
    for whole in ["25", "587", "465", "2525", "993", "12345", "77"] {
        assert!(checked(Act::DraftPort(Draft::port(whole))), "{whole}");
    }
}

#[test]
fn the_server_and_what_to_log_in_with_stand_beside_the_port() {
    let with = |service: &str| State::new(page(&[("service", service)]));
    let named = |state: &State| (state.server().map(str::to_owned), state.user_name());
    assert_eq!(named(&with("gmail")), (Some("smtp.gmail.com".to_owned()), Some(LoginName::Form(UserName::Address))));
    assert_eq!(named(&with("sendgrid")), (Some("smtp.sendgrid.net".to_owned()), Some(LoginName::Literal("apikey"))));
    assert_eq!(named(&after(&[])), (None, None), "nobody told it");
}

#[test]
fn the_readers_own_sort_of_program_comes_first() {
    let firsts = Role::ALL.iter().map(|role| kinds_for(Some(*role))[0]);
    let own = [AppKind::MailProgram, AppKind::Application, AppKind::Device, AppKind::Server];
    assert!(firsts.eq(own));
    for sender in [None, Some(Role::Device)] {
        let mut kinds = kinds_for(sender);
        kinds.sort_by_key(|kind| *kind as u8);
        assert_eq!(kinds, AppKind::ALL, "each sort once");
    }
}

#[test]
fn support_gets_the_lines_that_tell() {
    let text = "first line\nsmtp.example.com:587 wrong version number\nlast line";
    let told = explained(&Report { text: text.to_owned(), ..Report::default() });
    assert_eq!(marked_lines(&told.excerpt), ["smtp.example.com:587 wrong version number"]);
    assert_eq!(marked_lines(&vec![]), [""; 0]);
}

#[test]
fn an_excerpt_shows_what_tells_and_leaves_out_the_rest() {
    let long = format!("{}wrong version{}", "é".repeat(3000), "é".repeat(3000));
    let pieces = excerpt(&long, &[Span { start: 6000, end: 6013 }]);
    assert_eq!(
        (&pieces[0], &pieces[2], pieces.last()),
        (&Piece::Gap, &Piece::Marked("wrong version".into()), Some(&Piece::Gap))
    );
    assert_eq!(pieces.len(), 5);
    assert_eq!(excerpt("short", &[]), [Piece::Plain("short".into())]);
    assert_eq!(excerpt("", &[]), []);
}

#[test]
fn what_turns_or_hides_text_is_shown_as_a_sign_of_its_own() {
    let pieces = excerpt("a\u{202e}b\u{7}\u{2066}<b>\n", &[Span { start: 0, end: 1 }]);
    assert_eq!(pieces, [Piece::Marked("a".into()), Piece::Plain("\u{fffd}b\u{fffd}\u{fffd}<b>\n".into())]);
}

/// A configuration as it is read, before it is checked.
fn read(text: &str) -> Vec<Checked> {
    let checked = |configuration: Configuration| Checked {
        product: configuration.product.map(str::to_owned),
        not_understood: lines(text, configuration.not_understood.iter().map(|span| span.start)),
        configuration,
        check: None,
    };
    settings::read(text).into_iter().map(checked).collect()
}

#[test]
fn a_pasted_configuration_is_checked_for_the_readers_situation() {
    let text = "nodemailer.createTransport({ host: 'smtp.example.com', port: 587, secure: true })";
    let mut state = after(&[Act::View(View::Check)]);
    assert!(state.paste(text));
    state.configure(Some(read(text)));
    let all = state.configuration.read().expect("a configuration");
    let check = all[0].check.as_ref().expect("a verdict");
    assert_eq!((check.verdict, check.change, state.pair()), (Verdict::Broken, Some(SUBMISSION), Some(SUBMISSION)));
}

#[test]
fn of_several_servers_the_one_in_trouble_comes_first() {
    let judged = |port, mode| {
        let setting = Setting::of(PortMode::new(port, mode));
        let mut configuration = Configuration::default();
        (configuration.port, configuration.mode) = (Some(port), Some(mode));
        Checked { product: None, configuration, not_understood: vec![], check: Some(check(&setting)) }
    };
    let all = [judged(465, Mode::ImplicitTls), judged(587, Mode::ImplicitTls), judged(465, Mode::Starttls)];
    assert_eq!(gravest(&all), Some(&all[1]));
    assert_eq!(gravest(&[]), None);
}

#[test]
fn lines_are_counted_from_one_and_named_once() {
    assert_eq!(lines("a\nb\nc", [0, 2, 2, 4].into_iter()), [1, 2, 3]);
}

/// The reader's answers as a text, and what was not understood, after hearing this.
fn heard(text: &str) -> (String, String) {
    let mut state = after(&[]);
    state.hear(text);
    (state.spoken(), state.answers.mistakes)
}

#[test]
fn answers_go_into_a_text_and_come_back_from_it() {
    for text in [
        "",
        "sender:mail-server",
        "sender:device;network:public-wifi;tried:465/implicit-tls/timeout;tried:587/starttls/works;view:check",
        "tried:465/implicit-tls/not-in-program;view:error",
    ] {
        assert_eq!(heard(text), (text.to_owned(), String::new()));
    }
    let untidy = " view : check ;; network:cloud ; tried: 25 / none / other;tried:25/none/works; sender:device;";
    assert_eq!(heard(untidy).0, "sender:device;network:cloud;tried:25/none/works;view:check");
}

#[test]
fn what_cannot_be_heard_is_said_and_the_rest_counts() {
    let said = |text: &str| heard(&[text, ";network:cloud"].concat());
    for (text, sentence) in [
        ("sendr:device", "`answer` is `sendr`, which is not a known word: did you mean `sender`?"),
        ("sender", "`sender` is empty, which is not a known word; allowed are `mail-client`"),
        ("sender:devise", "did you mean `device`?"),
        ("network:aws-ec2", "`network` is `aws-ec2`, which is not a known word"),
        ("tried:0/starttls/works", "`tried/port` is `0`, it must be a whole number from 1 to 65535"),
        ("tried:587/tls/works", "`tried/mode` is `tls`, which is not a known word"),
        ("tried:587/starttls/fine", "`rejected-by-policy`, `dns`, `other`, `not-in-program`"),
        ("view:chek", "did you mean `check`?"),
        ("sender:<b>", "`sender` is a text of 3 characters"),
    ] {
        let (spoken, mistakes) = said(text);
        assert_eq!(spoken, "network:cloud");
        assert!(mistakes.contains(sentence) && mistakes.lines().count() == 1, "{text}: {mistakes}");
    }
}

#[test]
fn a_text_of_answers_opens_the_first_question_left() {
    let open = |text: &str| {
        let mut state = after(&[]);
        state.hear(text);
        state.answers.open
    };
    assert_eq!(open("network:cloud"), Some(Question::Sender));
    assert_eq!(open("sender:device"), Some(Question::Place));
    assert_eq!(open("sender:device;network:cloud"), Some(Question::Trial));
}

#[test]
fn a_text_without_end_is_not_heard_to_the_end() {
    assert_eq!(heard(&"view:x;".repeat(100_000)).1.lines().count(), 20);
}

#[test]
fn a_check_ends_in_steps() {
    let steps = |port: &str, mode: Mode| {
        let state = after(&[Act::View(View::Check), Act::DraftPort(Draft::port(port)), Act::DraftMode(mode)]);
        state.check_steps().iter().map(|step| (step.code, step.params.get("port").cloned())).collect::<Vec<_>>()
    };
    let wrong = steps("587", Mode::ImplicitTls);
    assert_eq!(wrong[0], (Code::SetPortAndMode, Some(587_u16.into())));
    assert_eq!(wrong[1].0, Code::RequireTls);
    assert_eq!(wrong[2], (Code::NextIfTimeout, Some(465_u16.into())));
    let good: Vec<_> = steps("465", Mode::ImplicitTls).into_iter().map(|(code, _)| code).collect();
    assert_eq!(good, [Code::NextIfTimeout, Code::FindSettings, Code::AskHost], "nothing is to be set");
    let unknown = steps("26", Mode::Starttls);
    assert_eq!(unknown[0].0, Code::SetPortAndMode, "{unknown:?}");
}

#[test]
fn a_check_that_no_setting_helps_has_no_steps_but_ways_out() {
    let lacks = |option| Act::Tried(Trial { option, outcome: None });
    let state = after(&[
        lacks(SUBMISSIONS),
        lacks(SUBMISSION),
        Act::View(View::Check),
        Act::DraftPort(Draft::port("465")),
        Act::DraftMode(Mode::ImplicitTls),
    ]);
    assert_eq!((state.check_steps(), state.advice.ways_out.is_empty()), (vec![], false));
}
