//! The literals that a cue cannot fit without, so that most sentences never meet its expression.

mod edge;

pub(super) use edge::Edge;

use super::phrase::{self, Lists};
use edge::Side;
use regex_syntax::hir::{Class, Hir, HirKind};
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

/// More alternatives than this are no help.
const MAX_LITERALS: usize = 600;

/// Spellings of one run of letters; more are taken apart.
const MAX_SPELLINGS: usize = 32;

/// A class of more signs is not spelled out.
const FEW_SIGNS: usize = 6;

/// Words so common in letters that they hardly narrow anything.
const COMMON: [&str; 44] = [
    "the", "you", "your", "we", "our", "it", "is", "are", "will", "have", "has", "that", "this",
    "to", "and", "for", "not", "be", "can", "could", "would", "all", "with", "from", "was", "were",
    "been", "had", "'ll", "'s", "n't", "they", "them", "what", "when", "how", "if", "on", "at",
    "in", "of", "do", "so", "any",
];

/// As many groups as a pattern is woken by; a sentence must hold a literal of each.
pub(super) const MAX_GROUPS: usize = 3;

/// A further group must narrow at least this much to be worth looking for.
const WORTHWHILE: usize = 15;

/// A text that a fitting sentence holds, lower case, and whether a word must begin and end with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Literal {
    /// Shared: a list's literals stand in every pattern that names it.
    pub text: Arc<[u8]>,
    left: Edge,
    right: Edge,
}

impl Literal {
    /// True when it stands at the beginning of a word.
    pub fn begins_word(&self) -> bool {
        self.left == Edge::Word
    }

    /// True when it stands at the end of a word.
    pub fn ends_word(&self) -> bool {
        self.right == Edge::Word
    }
}

/// Literals of which a fitting sentence holds at least one.
pub(super) type Group = Vec<Literal>;

/// For each word list, in order: literals of which every entry's match holds at least one.
pub(super) type ListLiterals = Vec<Group>;

/// The literals of all lists. Lists in lists are followed; circles end in no literals.
pub(super) fn of_lists(lists: &Lists) -> ListLiterals {
    let mut known: ListLiterals = vec![Vec::new(); lists.len()];
    // Each round resolves the lists whose own lists were resolved in an earlier one.
    for round in 0..4 {
        for (place, words) in lists.values().enumerate() {
            if round > 0 && !words.iter().any(|w| w.contains('{')) {
                continue;
            }
            let outline = phrase::outline(words, lists);
            let groups = outline.and_then(|s| required(&s, [Edge::Rim; 2], &known));
            known[place] = groups
                .unwrap_or_default()
                .into_iter()
                .next()
                .unwrap_or_default();
        }
    }
    known
}

/// What every match of the outlined expression `source` holds: of each group at least one literal.
/// The narrowest group comes first; none where nothing is known. `edges` is what stands before and
/// after a match.
pub(super) fn required(
    source: &str,
    edges: [Edge; 2],
    lists: &ListLiterals,
) -> Result<Vec<Group>, String> {
    let hir = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(source)
        .map_err(|e| e.to_string())?;
    let mut groups = Vec::new();
    gather(&hir, edges, lists, &mut groups);
    let mut groups: Vec<Group> = groups.into_iter().map(distinct).collect();
    groups.sort_by_cached_key(|group| Reverse(worth(group)));
    let mut chosen: Vec<Group> = Vec::new();
    for group in groups {
        let more = chosen.is_empty() || worth(&group) >= WORTHWHILE;
        if more && chosen.len() < MAX_GROUPS && !chosen.iter().any(|c| implies(c, &group)) {
            chosen.push(group);
        }
    }
    Ok(chosen)
}

/// The same group in order, each literal once.
fn distinct(mut group: Group) -> Group {
    group.sort();
    group.dedup();
    group
}

/// True when each literal of `narrow` holds one of `wide`, which then says nothing more.
fn implies(narrow: &Group, wide: &Group) -> bool {
    let holds = |n: &Literal| wide.iter().any(|w| memmem(&n.text, &w.text));
    narrow.iter().all(holds)
}

fn memmem(text: &[u8], part: &[u8]) -> bool {
    // The first byte by itself: most windows are not worth a call.
    let starts = |window: &[u8]| window.first() == part.first() && window == part;
    text.windows(part.len()).any(starts)
}

/// All groups that stand one after another in an expression.
fn gather(hir: &Hir, edges: [Edge; 2], lists: &ListLiterals, groups: &mut Vec<Group>) {
    match hir.kind() {
        HirKind::Literal(literal) => groups.extend(best_piece(&literal.0, edges, lists)),
        HirKind::Capture(capture) => gather(&capture.sub, edges, lists, groups),
        // Signs that stand alone, as the parser writes `(?:😀|🙂)`.
        HirKind::Class(_) => groups.extend(any_of(&spelled(hir).unwrap_or_default(), edges, lists)),
        HirKind::Repetition(repetition) if repetition.min > 0 => {
            gather(&repetition.sub, [Edge::Open; 2], lists, groups);
        }
        HirKind::Concat(parts) => {
            let left = edge::beside(parts, edges[0], Side::Left);
            let right = edge::beside(parts, edges[1], Side::Right);
            for (part, edges) in parts.iter().zip(left.iter().zip(&right)) {
                gather(part, [*edges.0, *edges.1], lists, groups);
            }
            for (run, place) in runs(parts) {
                let edges = [left[place.start], right[place.end - 1]];
                groups.extend(any_of(&run, edges, lists));
            }
        }
        HirKind::Alternation(parts) => {
            let mut all = Vec::new();
            for part in parts {
                let mut own = Vec::new();
                gather(part, edges, lists, &mut own);
                match own.into_iter().max_by_key(|group| worth(group)) {
                    Some(best) if all.len() + best.len() <= MAX_LITERALS => all.extend(best),
                    _ => return,
                }
            }
            groups.push(all);
        }
        _ => {}
    }
}

/// A group of the best parts of these texts, when each has one.
fn any_of(texts: &[Vec<u8>], edges: [Edge; 2], lists: &ListLiterals) -> Option<Group> {
    let pieces = texts.iter().map(|text| best_piece(text, edges, lists));
    let pieces: Option<Vec<Group>> = pieces.collect();
    pieces
        .filter(|pieces| !pieces.is_empty())
        .map(|pieces| distinct(pieces.concat()))
}

/// The texts that neighbours spell out together, where they have few: `d(?:é|e)lai`; and which
/// neighbours these are.
fn runs(parts: &[Hir]) -> Vec<(Vec<Vec<u8>>, Range<usize>)> {
    let mut runs: Vec<(Vec<Vec<u8>>, Range<usize>)> = Vec::new();
    let mut open = false;
    for (at, part) in parts.iter().enumerate() {
        let Some(ends) = spelled(part) else {
            open = false;
            continue;
        };
        match runs.last_mut().filter(|_| open) {
            Some((run, place)) if run.len() * ends.len() <= MAX_SPELLINGS => {
                *run = joined(run, &ends);
                place.end = at + 1;
            }
            _ => runs.push((ends, at..at + 1)),
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
        HirKind::Class(Class::Bytes(class)) => {
            let bytes = class.iter().flat_map(|r| r.start()..=r.end());
            let few: Vec<Vec<u8>> = bytes.take(FEW_SIGNS + 1).map(|b| vec![b]).collect();
            (few.len() <= FEW_SIGNS).then_some(few)
        }
        // With or without: `good ?will`.
        HirKind::Repetition(r) if (r.min, r.max) == (0, Some(1)) => {
            let with = spelled(&r.sub).filter(|with| with.len() < MAX_SPELLINGS)?;
            Some([vec![Vec::new()], with].concat())
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

/// The best part of a literal: a word of it, or the literals of a list named in it.
fn best_piece(literal: &[u8], edges: [Edge; 2], lists: &ListLiterals) -> Option<Group> {
    let mut found: Vec<Group> = Vec::new();
    let pieces: Vec<&[u8]> = literal.split(|b| *b == phrase::LIST_SIGN).collect();
    let last = pieces.len() - 1;
    for (at, piece) in pieces.iter().enumerate() {
        let left = if at == 0 { edges[0] } else { Edge::Open };
        if at == last {
            found.extend(words(piece, [left, edges[1]]));
            continue;
        }
        // Before each sign stands the list's place.
        let Some((place, text)) = piece.split_last() else {
            continue;
        };
        found.extend(words(text, [left, Edge::Open]));
        let before = text.last().map_or(left, |b| side_of(*b));
        let after = match pieces[at + 1].first() {
            Some(b) if at + 1 == last || pieces[at + 1].len() > 1 => side_of(*b),
            Some(_) => Edge::Open,
            None => edges[1],
        };
        if let Some(list) = lists
            .get(usize::from(*place))
            .filter(|list| !list.is_empty())
        {
            found.push(list.iter().map(|l| placed(l, before, after)).collect());
        }
    }
    // Signs that part words, and a letter: ";d" is looked for as it stands.
    let verbatim = !literal
        .iter()
        .any(|b| matches!(*b, phrase::GAP | phrase::LIST_SIGN));
    if found.is_empty() && verbatim && literal.len() >= 2 {
        let text = literal.into();
        let [left, right] = edges;
        return Some(vec![Literal { text, left, right }]);
    }
    // Of equals the first, so that what is found does not change with the library.
    found.into_iter().rev().max_by_key(|group| worth(group))
}

fn side_of(byte: u8) -> Edge {
    if edge::is_gap(byte) {
        Edge::Word
    } else {
        Edge::Open
    }
}

/// The words of a text without lists, each a group by itself.
fn words(text: &[u8], edges: [Edge; 2]) -> Vec<Group> {
    let count = text.split(|b| edge::is_gap(*b)).count();
    let words = text.split(|b| edge::is_gap(*b)).enumerate();
    let telling = |word: &[u8]| word.len() >= 2 || word.iter().any(u8::is_ascii_punctuation);
    let words = words.filter(|(_, word)| telling(word)).map(|(at, word)| {
        vec![Literal {
            text: word.into(),
            left: if at == 0 { edges[0] } else { Edge::Word },
            right: if at + 1 == count {
                edges[1]
            } else {
                Edge::Word
            },
        }]
    });
    words.collect()
}

/// A list's literal where the list is used.
fn placed(literal: &Literal, before: Edge, after: Edge) -> Literal {
    let edge = |own: Edge, outer: Edge| if own == Edge::Rim { outer } else { own };
    Literal {
        text: literal.text.clone(),
        left: edge(literal.left, before),
        right: edge(literal.right, after),
    }
}

/// How much a group narrows: the worth of its weakest literal.
fn worth(group: &[Literal]) -> usize {
    let weakest = group.iter().map(|l| {
        let common = l.text.len() <= 5 && COMMON.iter().any(|c| c.as_bytes() == &*l.text);
        let rims = usize::from(l.left != Edge::Open) + usize::from(l.right != Edge::Open);
        if common {
            1 + rims
        } else {
            l.text.len().min(6) * 10 + 5 * rims
        }
    });
    let spread = group.len().min(50) / 10;
    weakest.min().unwrap_or(0).saturating_sub(spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str) -> Vec<String> {
        let groups = required(source, [Edge::Word; 2], &ListLiterals::new()).expect("pattern");
        shown(groups.first().map_or(&[], |group| group))
    }

    /// A bar where a word must begin or end.
    fn shown(group: &[Literal]) -> Vec<String> {
        let bar = |edge| if edge == Edge::Word { "|" } else { "" };
        let text = |l: &Literal| String::from_utf8_lossy(&l.text).into_owned();
        let literals = group.iter();
        literals
            .map(|l| format!("{}{}{}", bar(l.left), text(l), bar(l.right)))
            .collect()
    }

    #[test]
    fn finds_the_narrowest_words() {
        assert_eq!(of("(?:any,? update)"), ["|update|"]);
        assert_eq!(of("(?:send|mail),? (?:it|them)"), ["|mail|", "|send|"]);
        assert_eq!(
            of("(?:please )?(?:mail|call)(?: them)?"),
            ["|call|", "|mail|"]
        );
        assert_eq!(of("(?:re)?order[a-z]*"), ["|order", "|reorder"]);
        assert_eq!(of("(?:of )?good ?will"), ["|good|", "|goodwill|"]);
        assert_eq!(of("(?::|=)-?[)p]").len(), 8);
        assert_eq!(of("[;:]-?[)d]").len(), 8);
        assert_eq!(of("(?:😀|🙂)"), ["|😀|", "|🙂|"]);
        assert_eq!(of("[a-z]+ ?!+"), ["!"]);
        assert_eq!(of("(?:x|a?)"), [""; 0]);
        assert_eq!(
            of("d(?:é|e)j(?:à|a) l(?:à|a)"),
            ["|deja|", "|dejà|", "|déja|", "|déjà|"]
        );
        assert_eq!(of("(?:é|e)t(?:é|e)[a-z]*").len(), 4);
    }

    #[test]
    fn looks_into_lists() {
        let lists = Lists::from([
            ("verb".into(), vec!["send".into(), "{other} it".into()]),
            ("other".into(), vec!["mail".into()]),
        ]);
        let outline = phrase::outline(&["i {verb}".to_string()], &lists).expect("outline");
        let found = required(&outline, [Edge::Word; 2], &of_lists(&lists)).expect("pattern");
        assert_eq!(shown(&found[0]), ["|mail|", "|send|"]);
        let outline = phrase::outline(&["{verb}s".to_string()], &lists).expect("outline");
        let found = required(&outline, [Edge::Word; 2], &of_lists(&lists)).expect("pattern");
        assert_eq!(shown(&found[0]), ["|mail|", "|send"]);
    }

    #[test]
    fn all_groups_must_be_there() {
        let groups = required(
            "(?:send|mail) .. (?:parcel|letter)s",
            [Edge::Word; 2],
            &Vec::new(),
        );
        let groups: Vec<_> = groups.expect("pattern").iter().map(|g| shown(g)).collect();
        assert_eq!(
            groups,
            [vec!["|letters|", "|parcels|"], vec!["|mail|", "|send|"]]
        );
    }
}
