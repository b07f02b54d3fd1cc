//! Reads `tests/cases/advise.txt` and holds `advise` to every line of it.

use crate::support::scenarios::{Scenario, answer, scenarios};
use port_advice::engine::rule_codes;
use port_advice::model::{Advice, Reason, Vocabulary};

#[test]
fn every_scenario_holds() {
    let mut failures = Vec::new();
    let mut count = 0;
    for scenario in scenarios() {
        count += 1;
        if let Err(problem) = hold(&scenario) {
            failures.push(format!("{}\n  {}\n  {problem}", scenario.sentence, scenario.situation));
        }
    }
    assert!(failures.is_empty(), "{} of {count} scenarios:\n\n{}", failures.len(), failures.join("\n\n"));
    assert!(count >= 60, "the table has {count} scenarios");
}

/// A rule that no scenario fires, or that all of them fire, is a rule nobody has thought through.
#[test]
fn every_rule_fires_in_one_scenario_and_is_silent_in_another() {
    let answers: Vec<_> = scenarios().filter_map(|scenario| answer(scenario.situation).ok()).collect();
    assert!(rule_codes().count() >= 30, "all rules are looked at");
    for code in rule_codes() {
        let fires = |advice: &&Advice| {
            advice.options.iter().flat_map(|option| &option.reasons).any(|reason| reason.code == code)
        };
        assert!(answers.iter().any(|advice| fires(&advice)), "no scenario fires {code}");
        assert!(
            answers
                .iter()
                .flat_map(|advice| &advice.options)
                .any(|option| option.reasons.iter().all(|reason| reason.code != code)),
            "{code} fires always"
        );
    }
}

/// The harness can fail: a wrong expectation is noticed.
#[test]
fn a_wrong_scenario_is_noticed() {
    let wrong = |expected, detail| Scenario { sentence: "", situation: "{}", expected, details: vec![detail] };
    let order = "465/implicit-tls > 587/starttls > 2525/starttls";
    assert!(hold(&wrong(order, "step ask-host")).is_ok());
    assert!(hold(&wrong("587/starttls", "step ask-host")).is_err());
    assert!(hold(&wrong(order, "step use-webmail")).is_err());
    assert!(hold(&wrong(order, "465/implicit-tls: login-in-clear")).is_err());
    assert!(hold(&wrong(order, "no note-465-deprecated")).is_err());
}

fn hold(scenario: &Scenario<'_>) -> Result<(), String> {
    let advice = answer(scenario.situation)?;
    let got = outcome(&advice);
    if got != scenario.expected {
        return Err(format!("expected {}\n       got {got}", scenario.expected));
    }
    scenario.details.iter().try_for_each(|detail| hold_detail(&advice, detail))
}

fn outcome(advice: &Advice) -> String {
    match advice.emptied_by {
        Some(gate) => format!("nothing left by {gate}"),
        None => {
            let accepted = advice.options.iter().filter(|option| option.accepted);
            accepted.map(|option| option.pair().to_string()).collect::<Vec<_>>().join(" > ")
        }
    }
}

fn hold_detail(advice: &Advice, detail: &str) -> Result<(), String> {
    let (subject, codes) = detail.split_once(' ').ok_or("a detail has a subject and codes")?;
    let everything = || [&advice.steps, &advice.ways_out, &advice.notes].into_iter().flatten().cloned().collect();
    let reasons: Vec<Reason> = match subject {
        "step" => advice.steps.clone(),
        "way" => advice.ways_out.clone(),
        "note" => advice.notes.clone(),
        "no" => everything(),
        pair => {
            let pair = pair.trim_end_matches(':');
            let option = advice.options.iter().find(|option| option.pair().to_string() == pair);
            option.ok_or_else(|| format!("{pair} is not among the options"))?.reasons.clone()
        }
    };
    codes.split(", ").try_for_each(|code| {
        let said = reasons.iter().any(|reason| reason.code.as_str() == code);
        let said_codes: Vec<_> = reasons.iter().map(|reason| reason.code.as_str()).collect();
        (said != (subject == "no")).then_some(()).ok_or_else(|| format!("{subject} {code}, among {said_codes:?}"))
    })
}
