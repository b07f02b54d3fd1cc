//! DNS lines by which mail programs find the server: `_submissions` (RFC 8314 §5.1) for TLS from the first byte,
//! `_submission` (RFC 6186 §3.1) for STARTTLS. What is not offered says so with the target `.` (RFC 2782).

use std::net::IpAddr;

use super::answers::{Answers, domain};
use super::{ExportError, Format};
use crate::model::{Mode, PortMode};

/// The lines for a zone file. Programs take the lowest priority first, of all names together (RFC 6186 §3.4): the best
/// pair has 0.
pub fn write(answers: &Answers<'_>, domain: Option<&str>) -> Result<String, ExportError> {
    let domain = self::domain(domain.ok_or(ExportError::NoDomain(Format::Srv))?)?;
    let host = answers.first.host.trim_end_matches('.');
    if host.parse::<IpAddr>().is_ok() {
        return Err(ExportError::NotAName(host.to_owned()));
    }
    let ranked: Vec<_> = answers.usable()?.into_iter().enumerate().collect();
    let mut lines = String::new();
    for (service, mode) in [("_submissions", Mode::ImplicitTls), ("_submission", Mode::Starttls)] {
        let name = format!("{service}._tcp.{domain}.");
        let of_mode = |(_, pair): &&(usize, PortMode)| pair.mode == mode;
        for (rank, pair) in ranked.iter().filter(of_mode) {
            lines.push_str(&format!("{name} IN SRV {rank} 1 {} {host}.\n", pair.port));
        }
        if !ranked.iter().any(|(_, pair)| pair.mode == mode) {
            lines.push_str(&format!("{name} IN SRV 0 0 0 .\n"));
        }
    }
    Ok(lines)
}
