//! The model card: what the weights were made of.

use super::learn::{self, Learnt};
use super::sources::Read;
use std::fmt::Write;
use twox_hash::XxHash3_128;

/// What stands before and after the part of a document that training writes.
pub const MARKS: [&str; 2] = ["<!-- trained -->\n", "<!-- /trained -->"];

/// Sources and heads, as Markdown.
pub fn text(learnt: &Learnt, read: &Read, bytes: &[u8]) -> String {
    let sum = XxHash3_128::oneshot(bytes);
    let mut out = format!(
        "`crates/language/models/moments.bin`: {} bytes, XXH3 `{sum:032x}`.\n\n\
         | source | XXH3 | sentences |\n|---|---|---:|\n",
        bytes.len()
    );
    for (name, sum, count) in &read.files {
        let count = if *count == 0 {
            String::new()
        } else {
            count.to_string()
        };
        let _ = writeln!(out, "| {name} | `{sum:032x}` | {count} |");
    }
    out +=
        "\n| kind | decides | bias | slope | shift | threshold |\n|---|---|---:|---:|---:|---:|\n";
    for head in &learnt.heads {
        let (who, threshold) = if learn::decides(head) {
            ("the model", format!("{:.2}", head.threshold))
        } else {
            ("the cues", String::new())
        };
        let _ = writeln!(
            out,
            "| {} | {who} | {:.2} | {:.2} | {:.2} | {threshold} |",
            head.kind.name(),
            head.bias,
            head.slope,
            head.shift
        );
    }
    out
}
