//! The model card: what the weights were made of.

use super::learn::{self, Learnt};
use super::sources::Read;
use amends_language::Language;
use std::fmt::Write;
use twox_hash::XxHash3_128;

/// What stands before and after the part of a document that training writes.
pub fn marks(language: Language) -> [String; 2] {
    let of = match language.short() {
        Some(code) if language != Language::English => format!(" {code}"),
        _ => String::new(),
    };
    [
        format!("<!-- trained{of} -->\n"),
        format!("<!-- /trained{of} -->"),
    ]
}

/// Where the model of a language lies in the repository.
pub fn file(language: Language) -> String {
    let code = language.short().unwrap_or_default();
    format!("crates/language/models/{code}.bin")
}

/// The document that holds the card of a language's model.
pub fn page(language: Language) -> &'static str {
    match language {
        Language::English => "docs/models.md",
        _ => "docs/models-languages.md",
    }
}

/// The document that says how right the models of a language are on firms that they have not seen.
pub fn figures(language: Language) -> &'static str {
    match language {
        Language::English => "docs/accuracy/moments.md",
        _ => "docs/accuracy/languages.md",
    }
}

/// Sources and heads, as Markdown.
pub fn text(learnt: &Learnt, read: &Read, bytes: &[u8]) -> String {
    let sum = XxHash3_128::oneshot(bytes);
    let mut out = format!(
        "`{}`: {} bytes, XXH3 `{sum:032x}`.\n\n\
         | source | XXH3 | sentences |\n|---|---|---:|\n",
        file(read.language),
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
