//! Writing the answer to standard output.

use crate::failure::Failure;
use amends_domain::Standing;
use amends_views::print::{Role, Sheet};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;
use std::io::Write as _;

/// Writes a text as it is.
pub fn plain(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Writes a page, with colours where they are wanted.
pub fn page(sheet: &Sheet) -> Result<(), Failure> {
    let mut text = String::new();
    for line in sheet.lines() {
        for span in &line.0 {
            let style = style(span.role());
            // Writing to a String does not fail.
            let _ = write!(text, "{style}{}{style:#}", span.text());
        }
        text.push('\n');
    }
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// What a role looks like. The sixteen colours only, so that they follow the terminal's own theme.
fn style(role: Role) -> Style {
    let plain = Style::new();
    let color = |c: AnsiColor| plain.fg_color(Some(c.into()));
    match role {
        Role::Plain => plain,
        Role::Strong => plain.bold(),
        Role::Quote => plain.italic(),
        Role::Muted => plain.dimmed(),
        Role::Next => color(AnsiColor::Yellow),
        Role::Must => color(AnsiColor::Red).bold(),
        Role::Consider => color(AnsiColor::Yellow).bold(),
        Role::Standing(Standing::Broken) => color(AnsiColor::Red).bold(),
        Role::Standing(Standing::Strained) => color(AnsiColor::Red),
        Role::Standing(Standing::Drifting) => color(AnsiColor::Magenta),
        Role::Standing(Standing::Mending) => color(AnsiColor::Cyan),
        Role::Standing(Standing::Good) => color(AnsiColor::Green),
        Role::Standing(Standing::Unknown) => plain.dimmed(),
    }
}
