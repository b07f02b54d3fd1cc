//! Names of things nobody may look into.

/// Whether `name` names a password, token or user, as the last part of it tells.
pub(super) fn is_secret(name: &str) -> bool {
    let last = name.rsplit(['.', '>', ':', '\\']).next().unwrap_or(name);
    if last.len() > 100 {
        return false;
    }
    let last: String = last.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    ["pass", "pwd", "secret", "token", "apikey", "credential", "username", "userid"].iter().any(|part| last.contains(part))
        || ["user", "login", "smtpname", "kennwort", "benutzername"].iter().any(|end| last.ends_with(end))
}

/// Whether an option of a command line is followed by a user name or password.
pub(super) fn is_secret_flag(flag: &str) -> bool {
    matches!(flag, "-u" | "-ap" | "-au") || is_secret(flag)
}
