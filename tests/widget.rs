//! What the widget knows and shows, without a browser.

#![cfg(feature = "widget")]

use port_advice::model::{Mode, NetworkKind, Outcome, PortMode, Role, Verdict};
use port_advice::widget::state::{Act, Draft, Page, Question, Standing, State, Trial, View, port_rows};

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
fn starting_over_forgets_everything() {
    assert_eq!(after(&[Act::Sender(Role::MailServer), Act::StartOver]), after(&[]));
}

#[test]
fn a_bad_attribute_is_named_with_the_nearest_spelling_and_the_rest_is_read() {
    let page = page(&[("sender", "aplication"), ("network", "awsec2"), ("locale", "en-GB"), ("policy", "")]);
    let problems: Vec<_> = page.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "`sender` is `aplication`, which is not a known word: did you mean `application`? allowed are \
             `mail-client`, `application`, `device`, `mail-server`",
            "`network` is `awsec2`, which is not in the register: did you mean `aws-ec2`?, it must be a kind of network or \
             an id of the register",
        ]
    );
}

#[test]
fn a_name_of_the_register_is_understood() {
    let page = page(&[("network", "aws-ec2"), ("service", "amazon-ses")]);
    assert!(page.problems.is_empty());
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
    let rows: Vec<_> = port_rows(&state.advice).iter().map(|row| (row.port, row.standing)).collect();
    let others =
        [(25, Standing::Rejected), (465, Standing::Best), (587, Standing::Accepted), (2525, Standing::Accepted)];
    assert_eq!(rows, others);
}
