//! Mail whose every line was labelled by people (Bevendorff et al., "Crawling and Preprocessing
//! Mailing Lists At Scale for Dialog Analysis", ACL 2020).
//!
//! The labels tell a paragraph from a quote mark, but not whose paragraph it is: below
//! "-----Original Message-----" the other side's words are "paragraph" too. So a mail is judged on
//! its lines above the first unmarked block; that the block is found is part of the judgement. How
//! many mails agree when the labels are taken literally is printed too.

use amends_mail::own::{ZonedLine, zones};
use serde::Deserialize;

#[derive(Deserialize)]
struct Mail {
    id: u64,
    text: String,
    labels: Vec<(usize, usize, String)>,
}

/// What a line should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Want {
    Keep,
    Drop,
    Either,
}

/// Judges all mails, prints the wrong ones, and returns the share that is exactly right.
pub fn run(jsonl: &str) -> f64 {
    let (mut right, mut all, mut quotes_right, mut literal) = (0, 0, 0, 0);
    for line in jsonl.lines() {
        let mail: Mail = serde_json::from_str(line).expect("a mail a line");
        let wants = wants(&mail, false);
        let zones = zones(&mail.text);
        let wrong = |signatures: bool| {
            wants
                .iter()
                .zip(&zones.lines)
                .any(|((want, label), line)| match want {
                    Want::Either => false,
                    Want::Drop if !signatures && label.ends_with("signature") => false,
                    Want::Keep => !line.zone.is_own(),
                    Want::Drop => line.zone.is_own(),
                })
        };
        all += 1;
        let agrees = |((want, _), line): (&(Want, String), &ZonedLine<'_>)| match want {
            Want::Either => true,
            Want::Keep => line.zone.is_own(),
            Want::Drop => !line.zone.is_own(),
        };
        literal += usize::from(
            self::wants(&mail, true)
                .iter()
                .zip(&zones.lines)
                .all(agrees),
        );
        quotes_right += usize::from(!wrong(false));
        if wrong(true) {
            show(&mail, &wants, &zones);
        } else {
            right += 1;
        }
    }
    println!(
        "exactly right: {right} of {all} = {:.3}",
        right as f64 / all as f64
    );
    println!(
        "signatures left aside: {quotes_right} of {all} = {:.3}",
        quotes_right as f64 / all as f64
    );
    println!("labels taken literally: {literal} of {all}");
    right as f64 / all as f64
}

fn show(mail: &Mail, wants: &[(Want, String)], zones: &amends_mail::own::Zones<'_>) {
    println!("WRONG {}", mail.id);
    for ((want, label), line) in wants.iter().zip(&zones.lines) {
        let bad = match want {
            Want::Keep => !line.zone.is_own(),
            Want::Drop => line.zone.is_own(),
            Want::Either => false,
        };
        let mark = if bad { "!" } else { " " };
        let text: String = line.text.chars().take(70).collect();
        println!("{mark} {label:18} {:15} {text}", format!("{:?}", line.zone));
    }
}

/// Each line's label, and whether it should be kept. `literally`: also what is labelled as a
/// paragraph below an unmarked block.
fn wants(mail: &Mail, literally: bool) -> Vec<(Want, String)> {
    // The labels count characters.
    let mut at = 0;
    let mut below_block = false;
    let mut wants = Vec::new();
    for line in mail.text.split('\n') {
        let line = line.trim_end_matches('\r');
        let end = at + line.chars().count();
        let label = mail
            .labels
            .iter()
            .find(|(from, to, _)| *from < end && *to > at);
        let label = label.map_or("", |(_, _, label)| label.as_str());
        let label = if line.trim().is_empty() { "" } else { label };
        let marked = line.trim_start().starts_with('>');
        let block = label == "inline_headers" && !marked;
        below_block |= block && !literally;
        let want = match label {
            "quotation" | "quotation_marker" | "inline_headers" | "personal_signature"
            | "mua_signature" => Want::Drop,
            "paragraph" | "closing" | "salutation" | "section_heading" | "tabular" | "raw_code"
            | "patch" | "log_data"
                if !below_block =>
            {
                Want::Keep
            }
            _ => Want::Either,
        };
        wants.push((want, label.to_string()));
        at = end + 1;
    }
    wants
}
