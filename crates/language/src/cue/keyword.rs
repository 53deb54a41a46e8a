//! The literals that a cue cannot fit without, so that most sentences never meet its expression.

use super::phrase::{self, Lists};
use regex_syntax::hir::{Class, Hir, HirKind};

/// More alternatives than this are no help.
const MAX_LITERALS: usize = 600;

/// Spellings of one run of letters; more are taken apart.
const MAX_SPELLINGS: usize = 16;

/// Words so common in letters that they hardly narrow anything.
const COMMON: [&str; 44] = [
    "the", "you", "your", "we", "our", "it", "is", "are", "will", "have", "has", "that", "this",
    "to", "and", "for", "not", "be", "can", "could", "would", "all", "with", "from", "was", "were",
    "been", "had", "'ll", "'s", "n't", "they", "them", "what", "when", "how", "if", "on", "at",
    "in", "of", "do", "so", "any",
];

/// For each word list, in order: literals of which every entry's match holds at least one.
pub(super) type ListLiterals = Vec<Vec<Vec<u8>>>;

/// The literals of all lists. Lists in lists are followed; circles end in no literals.
pub(super) fn of_lists(lists: &Lists) -> ListLiterals {
    let mut known: ListLiterals = vec![Vec::new(); lists.len()];
    // Each round resolves the lists whose own lists were resolved in an earlier one.
    for round in 0..4 {
        for (place, words) in lists.values().enumerate() {
            if round > 0 && !words.iter().any(|w| w.contains('{')) {
                continue;
            }
            let literals = phrase::outline(words, lists).and_then(|s| required(&s, &known));
            known[place] = literals.unwrap_or_default();
        }
    }
    known
}

/// Literals of which every match of the outlined expression `source` holds at least one, lower case;
/// empty when unknown.
pub(super) fn required(source: &str, lists: &ListLiterals) -> Result<Vec<Vec<u8>>, String> {
    let hir = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(source)
        .map_err(|e| e.to_string())?;
    let mut literals = walk(&hir, lists).unwrap_or_default();
    literals.sort();
    literals.dedup();
    Ok(literals)
}

fn walk(hir: &Hir, lists: &ListLiterals) -> Option<Vec<Vec<u8>>> {
    match hir.kind() {
        HirKind::Literal(literal) => best_piece(&literal.0, lists),
        HirKind::Capture(capture) => walk(&capture.sub, lists),
        HirKind::Repetition(repetition) if repetition.min > 0 => walk(&repetition.sub, lists),
        HirKind::Concat(parts) => {
            let spelled = runs(parts).into_iter().filter_map(|run| {
                let pieces = run.iter().map(|l| best_piece(l, lists));
                pieces
                    .collect::<Option<Vec<_>>>()
                    .map(|pieces| pieces.concat())
            });
            let single = parts.iter().filter_map(|p| walk(p, lists));
            single.chain(spelled).max_by_key(|l| worth(l))
        }
        HirKind::Alternation(parts) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(walk(part, lists)?);
                if all.len() > MAX_LITERALS {
                    return None;
                }
            }
            Some(all)
        }
        _ => None,
    }
}

/// The texts that neighbours spell out together, where they have few: `d(?:é|e)lai`.
fn runs(parts: &[Hir]) -> Vec<Vec<Vec<u8>>> {
    let mut runs: Vec<Vec<Vec<u8>>> = Vec::new();
    let mut open = false;
    for part in parts {
        let Some(ends) = spelled(part) else {
            open = false;
            continue;
        };
        match runs.last_mut().filter(|_| open) {
            Some(run) if run.len() * ends.len() <= MAX_SPELLINGS => *run = joined(run, &ends),
            _ => runs.push(ends),
        }
        open = true;
    }
    runs
}

/// All texts that an expression stands for, when they are few.
fn spelled(hir: &Hir) -> Option<Vec<Vec<u8>>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(vec![literal.0.to_vec()]),
        HirKind::Capture(capture) => spelled(&capture.sub),
        // One of few letters, as the parser simplifies `(?:é|e)`.
        HirKind::Class(Class::Unicode(class)) => {
            let letters = class.iter().flat_map(|r| r.start()..=r.end());
            let few: Vec<Vec<u8>> = letters
                .take(MAX_SPELLINGS + 1)
                .map(|c| c.to_string().into_bytes())
                .collect();
            (few.len() <= MAX_SPELLINGS).then_some(few)
        }
        HirKind::Concat(parts) => parts.iter().try_fold(vec![Vec::new()], |all, part| {
            let ends = spelled(part)?;
            (all.len() * ends.len() <= MAX_SPELLINGS).then(|| joined(&all, &ends))
        }),
        HirKind::Alternation(parts) => {
            let all: Option<Vec<_>> = parts.iter().map(spelled).collect();
            all.map(|all| all.concat())
                .filter(|all| all.len() <= MAX_SPELLINGS)
        }
        _ => None,
    }
}

fn joined(starts: &[Vec<u8>], ends: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let pairs = starts
        .iter()
        .flat_map(|s| ends.iter().map(move |e| [s.as_slice(), e].concat()));
    pairs.collect()
}

/// The best part of a literal: its text, or the literals of a list named in it.
fn best_piece(literal: &[u8], lists: &ListLiterals) -> Option<Vec<Vec<u8>>> {
    let pieces = literal
        .split(|b| *b == phrase::LIST_SIGN)
        .collect::<Vec<_>>();
    let last = pieces.len() - 1;
    let mut best: Option<Vec<Vec<u8>>> = None;
    let mut offer = |literals: Vec<Vec<u8>>| {
        if !literals.is_empty() && best.as_ref().is_none_or(|b| worth(&literals) > worth(b)) {
            best = Some(literals);
        }
    };
    for (i, piece) in pieces.into_iter().enumerate() {
        // Before each sign stands the list's place.
        let (text, place) = match piece.split_last() {
            Some((place, text)) if i < last => (text, Some(*place)),
            _ => (piece, None),
        };
        let text = text.trim_ascii();
        if text.len() >= 2 {
            offer(vec![text.to_vec()]);
        }
        if let Some(named) = place.and_then(|p| lists.get(usize::from(p))) {
            offer(named.clone());
        }
    }
    best
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
        let literals = required(source, &ListLiterals::new()).expect("pattern");
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
        assert_eq!(of("d(?:é|e)lai d(?:é|e)j(?:à|a)").len(), 8);
        assert_eq!(of("(?:é|e)t(?:é|e)[a-z]*").len(), 4);
    }

    #[test]
    fn looks_into_lists() {
        let lists = Lists::from([
            ("verb".into(), vec!["send".into(), "{other} it".into()]),
            ("other".into(), vec!["mail".into()]),
        ]);
        let outline = phrase::outline(&["i {verb}".to_string()], &lists).expect("outline");
        let found = required(&outline, &of_lists(&lists)).expect("pattern");
        assert_eq!(found, [b"mail".to_vec(), b"send".to_vec()]);
    }
}
