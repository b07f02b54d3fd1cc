//! Plain tables: columns as wide as their widest cell.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use super::failure::Failure;

/// Prints `rows` under `heads`, each column padded to its widest cell.
pub fn print<const N: usize>(heads: [&str; N], rows: &[[String; N]]) -> Result<ExitCode, Failure> {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].as_str()).chain([heads[column]]);
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let mut out = BufWriter::new(io::stdout().lock());
    for row in std::iter::once(heads).chain(rows.iter().map(|row| row.each_ref().map(String::as_str))) {
        let padded: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(out, "{}", padded.join("  ").trim_end())?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
