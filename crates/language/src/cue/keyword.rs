//! The literals that a cue cannot fit without, so that most sentences never meet its expression.

use regex_syntax::hir::{Hir, HirKind};

/// More alternatives than this are no help.
const MAX_LITERALS: usize = 600;

/// Words so common in letters that they hardly narrow anything.
const COMMON: [&str; 44] = [
    "the", "you", "your", "we", "our", "it", "is", "are", "will", "have", "has", "that", "this",
    "to", "and", "for", "not", "be", "can", "could", "would", "all", "with", "from", "was", "were",
    "been", "had", "'ll", "'s", "n't", "they", "them", "what", "when", "how", "if", "on", "at",
    "in", "of", "do", "so", "any",
];

/// Literals of which every match of `source` holds at least one, lower case; empty when unknown.
pub(super) fn required(source: &str) -> Result<Vec<Vec<u8>>, String> {
    let hir = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(source)
        .map_err(|e| e.to_string())?;
    let mut literals = walk(&hir).unwrap_or_default();
    literals.sort();
    literals.dedup();
    Ok(literals)
}

fn walk(hir: &Hir) -> Option<Vec<Vec<u8>>> {
    match hir.kind() {
        HirKind::Literal(literal) => pieces(&literal.0),
        HirKind::Capture(capture) => walk(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => walk(&repetition.sub),
        HirKind::Concat(parts) => parts.iter().filter_map(walk).max_by_key(|l| worth(l)),
        HirKind::Alternation(parts) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(walk(part)?);
                if all.len() > MAX_LITERALS {
                    return None;
                }
            }
            Some(all)
        }
        _ => None,
    }
}

/// The best word of a literal (which may hold spaces where the pattern had them).
fn pieces(literal: &[u8]) -> Option<Vec<Vec<u8>>> {
    let trimmed = literal.trim_ascii();
    (trimmed.len() >= 2).then(|| vec![trimmed.to_vec()])
}

/// How much a set of alternatives narrows: the worth of its weakest literal.
fn worth(literals: &[Vec<u8>]) -> usize {
    let weakest = literals.iter().map(|l| {
        let common = COMMON.iter().any(|c| c.as_bytes() == l.as_slice());
        if common { 1 } else { l.len().min(6) * 10 }
    });
    let spread = literals.len().min(50) / 10;
    weakest.min().unwrap_or(0).saturating_sub(spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str) -> Vec<String> {
        let literals = required(source).expect("pattern");
        literals
            .into_iter()
            .map(|l| String::from_utf8_lossy(&l).into_owned())
            .collect()
    }

    #[test]
    fn finds_the_narrowest_words() {
        assert_eq!(of("(?:any,? update)"), ["update"]);
        assert_eq!(of("(?:send|mail),? (?:it|them)"), ["mail", "send"]);
        assert_eq!(of("(?:x|a?)"), [""; 0]);
    }
}
