//! The chosen setting in a product's own words: its template, filled in.

mod template;

use crate::input::{self, InputError, Problem, ProblemCode};
use crate::model::{Code, Confidence, Mode, Reason, UserName, Wanted, Written};
use crate::products::{AppFact, ImplicitPorts, Insistence, app};
use template::Filling;

/// Stands for the server where none is named.
pub const HOST: &str = "mail.example.com";
/// Stands for the sender's address.
pub const ADDRESS: &str = "you@example.com";
/// Stands for what is before the @ of it.
pub const LOCAL_PART: &str = "you";
/// Stands for a user name that is no address.
pub const USER_NAME: &str = "YOUR-USER-NAME";
/// Stands for the password, which is never asked for.
pub const PASSWORD: &str = "YOUR-PASSWORD";
/// Stands for whoever gets the test message.
pub const RECIPIENT: &str = "friend@example.com";

/// What to type or paste where. Passwords are placeholders.
///
/// # Errors
///
/// Where the product is not known, the server's name cannot be one, or the product cannot speak the mode on this port:
/// then it says what to use instead. Mode `none` is never written, for the password would travel in clear.
///
/// ```
/// use port_advice::model::{Mode, Wanted};
/// use port_advice::settings;
///
/// let wanted =
///     Wanted { app: "thunderbird".to_owned(), host: None, port: 465, mode: Mode::ImplicitTls, user_name: None };
/// let written = settings::write(&wanted)?;
/// assert!(written.fields.iter().any(|field| field.value == "465"));
/// # Ok::<(), port_advice::input::InputError>(())
/// ```
pub fn write(wanted: &Wanted) -> Result<Written, InputError> {
    let app = app(&wanted.app).ok_or_else(|| Problem::unknown_app("/app", &wanted.app))?;
    let host = wanted.host.as_deref().unwrap_or(HOST);
    input::host("/host", host)?;
    if let Some(problem) = objection(app, wanted) {
        return Err(problem.into());
    }
    let user = match wanted.user_name {
        None | Some(UserName::Address) => ADDRESS,
        Some(UserName::LocalPart) => LOCAL_PART,
        Some(UserName::Own) => USER_NAME,
    };
    let filling = Filling { host, port: wanted.port.to_string(), mode: wanted.mode, user };
    let (fields, snippets) = filling.fill(app.template);
    Ok(Written {
        app: app.id,
        name: app.name,
        version: app.version,
        checked: app.source.checked,
        source: app.source.url,
        confidence: app.confidence,
        enforced: wanted.mode == Mode::ImplicitTls || app.starttls == Some(Insistence::Insists),
        place: app.place,
        fields,
        snippets,
        warnings: warnings(app, wanted.mode),
    })
}

/// Why the product cannot be set to this, and what to set it to instead.
fn objection(app: &AppFact, wanted: &Wanted) -> Option<Problem> {
    let port = wanted.port;
    let goes_by_port = matches!(app.implicit_tls, Some(ImplicitPorts::AnyAnd465 | ImplicitPorts::Only465));
    let instead = match (wanted.mode, app.implicit_tls, app.starttls) {
        (Mode::None, ..) => {
            let given = "`none`, which would send the password in clear".to_owned();
            let instead = "`implicit-tls`, usual on port 465, or `starttls`, usual on port 587";
            return Some(Problem::new(ProblemCode::LoginInClear, "/mode", given).allowing(instead));
        }
        (Mode::ImplicitTls, None, _) => "`starttls`, usual on port 587",
        (Mode::ImplicitTls, Some(ImplicitPorts::Only465), _) if port != 465 => "`starttls` here, or port 465",
        (Mode::Starttls, _, None) => "`implicit-tls`, usual on port 465",
        (Mode::Starttls, ..) if port == 465 && goes_by_port => "`implicit-tls` here, or another port, usually 587",
        _ => return None,
    };
    let given = format!("`{}`, which {} does not speak on port {port}", wanted.mode, app.name);
    Some(Problem::new(ProblemCode::ModeNotSpoken, "/mode", given).allowing(instead))
}

fn warnings(app: &AppFact, mode: Mode) -> Vec<Reason> {
    let warning = |code| Reason::new(code, &[app.source.id]).with("app", app.name);
    let mut warnings: Vec<_> = app.warnings.iter().map(|code| warning(*code)).collect();
    if mode == Mode::Starttls && app.starttls == Some(Insistence::GoesOn) {
        warnings.push(warning(Code::CannotInsist));
    }
    if mode == Mode::Starttls
        && let Some(since) = app.insists_since
    {
        warnings.push(warning(Code::InsistsSince).with("since", since));
    }
    if app.confidence == Confidence::Low {
        warnings.push(warning(Code::LabelsMayDiffer));
    }
    warnings
}
