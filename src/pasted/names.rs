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

/// The words that capitals begin: `SMTP`, `Authentication`, `Error`.
pub(crate) fn humps(word: &str) -> Vec<&str> {
    let bytes = word.as_bytes();
    let upper = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_uppercase);
    let lower = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    let mut humps = Vec::new();
    let mut start = 0;
    for at in 1..bytes.len() {
        if upper(at) && (lower(at - 1) || lower(at + 1) && upper(at - 1)) && word.is_char_boundary(at) {
            humps.extend(word.get(start..at));
            start = at;
        }
    }
    humps.extend(word.get(start..));
    humps
}

#[cfg(test)]
mod tests {
    use super::humps;

    #[test]
    fn capitals_begin_humps() {
        for (word, expected) in [
            ("SMTPError", "SMTP Error"),
            ("createTransport", "create Transport"),
            ("SMTP", "SMTP"),
            ("aB", "a B"),
            ("PASSWORD_2", "PASSWORD_2"),
        ] {
            assert_eq!(humps(word).join(" "), expected);
        }
    }
}
