//! Prints what each line of a text is, to look at the cut on mail of one's own:
//! `cargo run -p amends-mail --example own_zones < text`. Several texts are parted by NUL bytes.
//! `--html` reads HTML; `--time` prints only how many texts a second are cut.

use amends_mail::own::{html_to_text, own_text, zones};
use std::io::{Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut bytes = Vec::new();
    if let Err(error) = std::io::stdin().read_to_end(&mut bytes) {
        eprintln!("cannot read the text: {error}");
        return ExitCode::FAILURE;
    }
    let input = String::from_utf8_lossy(&bytes);
    let asked = |name: &str| std::env::args().any(|argument| argument == name);
    let texts: Vec<String> = input
        .split('\0')
        .map(|text| {
            if asked("--html") {
                html_to_text(text)
            } else {
                text.to_string()
            }
        })
        .collect();
    if asked("--time") {
        time(&texts);
        return ExitCode::SUCCESS;
    }
    let mut out = std::io::stdout().lock();
    for text in &texts {
        let _ = writeln!(out, "=====");
        for line in &zones(text).lines {
            let _ = writeln!(out, "{:16}| {}", format!("{:?}", line.zone), line.text);
        }
    }
    ExitCode::SUCCESS
}

#[allow(clippy::disallowed_methods)] // A stopwatch is this tool's purpose.
fn time(texts: &[String]) {
    let start = std::time::Instant::now();
    let mut own = 0;
    for text in texts {
        own += own_text(text).own.len();
    }
    let seconds = start.elapsed().as_secs_f64();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!(
        "{} texts of {} bytes on average, {own} bytes own: {:.0} a second",
        texts.len(),
        bytes / texts.len().max(1),
        texts.len() as f64 / seconds
    );
}
