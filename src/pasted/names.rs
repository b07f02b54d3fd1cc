//! Names in one spelling, so that `$mail->Host`, `gitlab_rails['smtp_port']` and `smtp-server` can be looked up.

/// Longer names are cut: none that matters is longer.
const NAME: usize = 96;

/// `name` in lower case, its parts joined by dots; dashes and sigils are dropped, underscores stay.
pub(crate) fn path(name: &str) -> String {
    let mut path = String::with_capacity(name.len().min(NAME));
    for c in name.chars().take(NAME) {
        match c {
            '>' | ':' | '\\' | '.' | '/' => {
                if !path.is_empty() && !path.ends_with('.') {
                    path.push('.');
                }
            }
            '$' | '@' | '-' | '*' | '&' | '!' | '?' | ' ' => {}
            c => path.push(c.to_ascii_lowercase()),
        }
    }
    if path.contains("__") { path.replace("__", ".") } else { path }
}

/// The last part of a path.
pub(crate) fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// Whether `path` is `pattern` or ends with it, part by part.
pub(crate) fn ends_with(path: &str, pattern: &str) -> bool {
    path.strip_suffix(pattern).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Whether `name` names a password, token or user, as the last part of it tells.
pub(crate) fn is_secret(name: &str) -> bool {
    let last = name.rsplit(['.', '>', ':', '\\']).next().unwrap_or(name);
    if last.len() > 100 {
        return false;
    }
    let last: String = last.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    ["pass", "pwd", "secret", "token", "apikey", "credential", "username", "userid"]
        .iter()
        .any(|part| last.contains(part))
        || ["user", "login", "smtpname", "kennwort", "benutzername"].iter().any(|end| last.ends_with(end))
}

/// Whether an option of a command line is followed by a user name or password.
pub(crate) fn is_secret_flag(flag: &str) -> bool {
    matches!(flag, "-u" | "-ap" | "-au") || is_secret(flag)
}
