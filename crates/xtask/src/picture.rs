//! `cargo xtask picture`: the real report on the built-in example, drawn as docs/picture.svg.

use anstyle::RgbColor as Rgb;
use anstyle_svg::{Palette, Term};
use anyhow::{Context, bail};
use std::process::Command;

/// Columns of the drawn terminal.
const COLUMNS: &str = "92";

/// The most lines that are drawn, whole paragraphs only; the report goes on below.
const LINES: usize = 44;

const PAPER: Rgb = Rgb(0x16, 0x17, 0x1a);
const INK: Rgb = Rgb(0xe9, 0xe6, 0xdf);

/// The sixteen colours of the drawn terminal; each reads well on its paper (WCAG AA).
const COLORS: Palette = Palette([
    PAPER,
    Rgb(0xf0, 0x80, 0x9a),
    Rgb(0x7f, 0xc8, 0xa2),
    Rgb(0xe0, 0xb3, 0x54),
    Rgb(0x8f, 0xb4, 0xe8),
    Rgb(0xd3, 0xa6, 0xe0),
    Rgb(0x7c, 0xc7, 0xd0),
    INK,
    Rgb(0x9a, 0xa0, 0xa8),
    Rgb(0xf0, 0x80, 0x9a),
    Rgb(0x7f, 0xc8, 0xa2),
    Rgb(0xe0, 0xb3, 0x54),
    Rgb(0x8f, 0xb4, 0xe8),
    Rgb(0xd3, 0xa6, 0xe0),
    Rgb(0x7c, 0xc7, 0xd0),
    INK,
]);

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
    let svg = draw(&text);
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

/// The beginning of a report as a drawn terminal.
fn draw(report: &str) -> String {
    let mut lines: Vec<&str> = report.lines().take(LINES).collect();
    if report.lines().nth(LINES).is_some() {
        while lines.last().is_some_and(|line| !line.trim().is_empty()) {
            lines.pop();
        }
    }
    let shown = format!(
        "$ amends check examples/harbour-pine\n\n{}",
        lines.join("\n")
    );
    let svg = Term::new()
        .palette(COLORS)
        .fg_color(INK.into())
        .bg_color(PAPER.into())
        .render_svg(shown.trim_end());
    // Faint text is meant to be quiet, not to be missed.
    svg.replace("opacity: 0.4", "opacity: 0.7")
}
