//! `cargo xtask picture`: the real report on the built-in example, drawn as docs/picture.svg.

use anyhow::{Context, bail};
use std::process::Command;

/// Columns of the drawn terminal.
const COLUMNS: &str = "92";

/// Lines that are drawn; the report goes on below.
const LINES: usize = 40;

/// Draws the picture, or with `check` fails when it is not what would be drawn.
pub fn run(check: bool) -> anyhow::Result<()> {
    let amends = crate::built::amends()?;
    let out = Command::new(&amends)
        .args(["check", "--color", "always", "--width", COLUMNS])
        .arg("examples/harbour-pine")
        .current_dir(crate::root())
        .output()
        .with_context(|| format!("{} could not be started", amends.display()))?;
    if !out.status.success() {
        bail!("{}", String::from_utf8_lossy(&out.stderr));
    }
    let text = String::from_utf8(out.stdout).context("the report is text")?;
    let mut shown = String::from("$ amends check examples/harbour-pine\n\n");
    for line in text.lines().take(LINES) {
        shown.push_str(line);
        shown.push('\n');
    }
    let svg = anstyle_svg::Term::new().render_svg(&shown);
    let path = crate::root().join("docs/picture.svg");
    if check {
        let old = std::fs::read_to_string(&path).unwrap_or_default();
        if old != svg {
            bail!("docs/picture.svg is not what amends says today; run `cargo xtask picture`");
        }
        return Ok(());
    }
    std::fs::write(&path, svg).with_context(|| format!("writing {}", path.display()))
}
