//! The error messages of `tests/cases/diagnose.txt`.

use port_advice::model::{Cause, Mode, Report, Role, Vocabulary};

/// A message, and what must come out.
pub struct Case {
    pub note: &'static str,
    pub report: Report,
    /// Causes of which one must come out.
    pub causes: Vec<Cause>,
    /// What the cause is in particular; a case that names none wants none.
    pub detail: Option<Cause>,
    /// The change, as it is written; `none` for no change.
    pub change: Option<&'static str>,
}

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let (mut note, mut report) = ("", Report::default());
    for line in include_str!("../cases/diagnose.txt").lines() {
        match line.trim_start().split_at_checked(2) {
            None | Some(("# " | "==", _)) => {}
            Some(_) if !line.starts_with(' ') => note = line,
            Some(("| ", text)) => {
                report.text += text;
                report.text.push('\n');
            }
            Some(("at", set)) => read_setting(set.trim(), &mut report),
            Some(("= ", expected)) => {
                let (causes, change) =
                    expected.split_once(" -> ").map_or((expected, None), |(causes, change)| (causes, Some(change)));
                let (causes, detail) =
                    causes.split_once(": ").map_or((causes, None), |(causes, detail)| (causes, Some(detail)));
                let detail = detail.map(|detail| Cause::parse(detail).expect(detail));
                let causes = causes.split('/').map(|cause| Cause::parse(cause).expect(cause)).collect();
                cases.push(Case { note, report: std::mem::take(&mut report), causes, detail, change });
            }
            Some(_) => unreachable!("not a line of a case: {line}"),
        }
    }
    cases
}

/// Reads `587/starttls as mail-server`, each part of which may be missing.
fn read_setting(set: &str, report: &mut Report) {
    let (pair, role) = set.split_once(" as ").map_or((set, None), |(pair, role)| (pair, Some(role)));
    let (port, mode) = pair.split_once('/').map_or((pair, None), |(port, mode)| (port, Some(mode)));
    report.port = Some(port.parse().expect(port));
    report.mode = mode.map(|mode| Mode::parse(mode).expect(mode));
    report.situation.role = role.map(|role| Role::parse(role).expect(role));
}
