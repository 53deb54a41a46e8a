//! The literals that a cue cannot fit without, so that most sentences never meet its expression.

mod edge;
mod gaps;
mod group;

pub use edge::Edge;
pub use gaps::Gaps;
pub use group::{Group, Literal};

use crate::phrase::{self, Lists};
use edge::Side;
use regex_syntax::hir::{Class, Hir, HirKind};
use std::cmp::Reverse;
use std::ops::Range;

/// More alternatives than this are no help.
const MAX_LITERALS: usize = 600;

/// Spellings of one run of letters; more are taken apart.
const MAX_SPELLINGS: usize = 32;

/// A class of more signs is not spelled out.
const FEW_SIGNS: usize = 6;

/// As many groups as a pattern is woken by; a sentence must hold a literal of each.
pub const MAX_GROUPS: usize = 3;

/// A further group must narrow at least this much to be worth looking for.
const WORTHWHILE: usize = 15;

/// A group of more common words is no help.
const MAX_WORDS: usize = 40;

/// What is known of a word list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Of these every entry's match holds at least one; none where nothing is known.
    group: Group,
    /// The spaces of every entry's match.
    gaps: Gaps,
}

/// What is known of each word list, in order.
pub type ListLiterals = Vec<Listed>;

/// The literals of all lists. Lists in lists are followed; circles end in no literals.
pub fn of_lists(lists: &Lists) -> ListLiterals {
    let unknown = Listed {
        group: Group::default(),
        gaps: Gaps::ANY,
    };
    let mut known: ListLiterals = vec![unknown; lists.len()];
    // Each round resolves the lists whose own lists were resolved in an earlier one.
    for round in 0..4 {
        for (place, words) in lists.values().enumerate() {
            if round > 0 && !words.iter().any(|w| w.contains('{')) {
                continue;
            }
            let outline = phrase::outline(words, lists).and_then(|source| parse(&source));
            let Ok(hir) = outline else { continue };
            let group = of_hir(&hir, [Edge::Rim; 2], &known)
                .sought
                .into_iter()
                .next();
            known[place] = Listed {
                gaps: Gaps::of(&hir, &known),
                group: group.unwrap_or_default(),
            };
        }
    }
    known
}

/// What every match of an expression holds: of each group at least one literal.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Required {
    /// Groups worth looking for, the narrowest first; none where nothing is known.
    pub(crate) sought: Vec<Group>,
    /// Further groups, of words only: common ones, as a rule.
    pub(crate) words: Vec<Group>,
}

impl Required {
    /// Texts of each of which a fitting sentence holds at least one, lower case; no sets of texts
    /// where nothing is known.
    pub fn texts(&self) -> impl Iterator<Item = Vec<&[u8]>> {
        let groups = self.sought.iter();
        groups.map(|group| group.literals.iter().map(|l| &*l.text).collect())
    }
}

/// What every match of the outlined expression `source` holds. `edges` is what stands before and
/// after a match.
pub fn required(source: &str, edges: [Edge; 2], lists: &ListLiterals) -> Result<Required, String> {
    Ok(of_hir(&parse(source)?, edges, lists))
}

/// Parses an expression, over bytes.
pub(crate) fn parse(source: &str) -> Result<Hir, String> {
    regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(source)
        .map_err(|e| e.to_string())
}

fn of_hir(hir: &Hir, edges: [Edge; 2], lists: &ListLiterals) -> Required {
    let mut groups = Vec::new();
    gather(hir, edges, Gaps::default(), lists, &mut groups);
    let mut groups: Vec<Group> = groups.into_iter().map(Group::distinct).collect();
    groups.sort_by_cached_key(|group| Reverse(group.worth()));
    let mut found = Required::default();
    for group in groups {
        let Required { sought, words } = &mut found;
        if sought.iter().chain(&*words).any(|c| c.implies(&group)) {
            continue;
        }
        let more = sought.is_empty() || group.worth() >= WORTHWHILE;
        let literals = &group.literals;
        if more && sought.len() < MAX_GROUPS {
            sought.push(group);
        } else if literals.len() <= MAX_WORDS && literals.iter().all(Literal::is_word) {
            words.push(group);
        }
    }
    found
}

/// All groups that stand one after another in an expression, before which a match has `at` spaces.
fn gather(hir: &Hir, edges: [Edge; 2], at: Gaps, lists: &ListLiterals, groups: &mut Vec<Group>) {
    match hir.kind() {
        HirKind::Literal(literal) => groups.extend(pieces(&literal.0, edges, at, lists)),
        HirKind::Capture(capture) => gather(&capture.sub, edges, at, lists, groups),
        // Signs that stand alone, as the parser writes `(?:😀|🙂)`.
        HirKind::Class(_) => {
            groups.extend(any_of(&spelled(hir).unwrap_or_default(), edges, at, lists));
        }
        // What its first turn holds.
        HirKind::Repetition(repetition) if repetition.min > 0 => {
            gather(&repetition.sub, [Edge::Open; 2], at, lists, groups);
        }
        HirKind::Concat(parts) => {
            let left = edge::beside(parts, edges[0], Side::Left);
            let right = edge::beside(parts, edges[1], Side::Right);
            let mut before = Vec::with_capacity(parts.len());
            let mut next = at;
            for (part, edges) in parts.iter().zip(left.iter().zip(&right)) {
                gather(part, [*edges.0, *edges.1], next, lists, groups);
                before.push(next);
                next = next.and(Gaps::of(part, lists));
            }
            for (run, place) in runs(parts) {
                let edges = [left[place.start], right[place.end - 1]];
                groups.extend(any_of(&run, edges, before[place.start], lists));
            }
        }
        HirKind::Alternation(parts) => {
            let mut all: Option<Group> = None;
            for part in parts {
                let mut own = Vec::new();
                gather(part, edges, at, lists, &mut own);
                let size = all.as_ref().map_or(0, |all| all.literals.len());
                match own.into_iter().max_by_key(Group::worth) {
                    Some(best) if size + best.literals.len() <= MAX_LITERALS => {
                        all = Some(match all {
                            Some(all) => all.or(best),
                            None => best,
                        });
                    }
                    _ => return,
                }
            }
            groups.extend(all);
        }
        _ => {}
    }
}

/// A group of the best parts of these texts, when each has one.
fn any_of(texts: &[Vec<u8>], edges: [Edge; 2], at: Gaps, lists: &ListLiterals) -> Option<Group> {
    let best = |text: &Vec<u8>| best_piece(text, edges, at, lists);
    let groups: Option<Vec<Group>> = texts.iter().map(best).collect();
    groups?.into_iter().reduce(Group::or).map(Group::distinct)
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

/// The best part of a literal. Of equals the first, so that what is found does not change with the
/// library.
fn best_piece(literal: &[u8], edges: [Edge; 2], at: Gaps, lists: &ListLiterals) -> Option<Group> {
    let pieces = pieces(literal, edges, at, lists);
    pieces.into_iter().rev().max_by_key(Group::worth)
}

/// The parts of a literal: its words, and the literals of each list named in it.
fn pieces(literal: &[u8], edges: [Edge; 2], at: Gaps, lists: &ListLiterals) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let pieces: Vec<&[u8]> = literal.split(|b| *b == phrase::LIST_SIGN).collect();
    let last = pieces.len() - 1;
    let mut at = at;
    for (number, piece) in pieces.iter().enumerate() {
        let left = if number == 0 { edges[0] } else { Edge::Open };
        if number == last {
            found.extend(words(piece, [left, edges[1]], at));
            continue;
        }
        // Before each sign stands the list's place.
        let Some((place, text)) = piece.split_last() else {
            continue;
        };
        found.extend(words(text, [left, Edge::Open], at));
        at = at.and(Gaps::of_text(text, lists));
        let before = text.last().map_or(left, |b| side_of(*b));
        let after = match pieces[number + 1].first() {
            Some(b) if number + 1 == last || pieces[number + 1].len() > 1 => side_of(*b),
            Some(_) => Edge::Open,
            None => edges[1],
        };
        let Some(list) = lists.get(usize::from(*place)) else {
            at = at.and(Gaps::ANY);
            continue;
        };
        if !list.group.literals.is_empty() {
            let literals = list.group.literals.iter();
            found.push(Group {
                literals: literals.map(|l| placed(l, before, after)).collect(),
                at: at.and(list.group.at),
            });
        }
        at = at.and(list.gaps);
    }
    // Signs that part words, and a letter: ";d" is looked for as it stands.
    let verbatim = !literal.iter().any(|b| {
        matches!(
            *b,
            phrase::GAP | phrase::LIST_SIGN | phrase::ANY_WORD | b' '
        )
    });
    if found.is_empty() && verbatim && literal.len() >= 2 {
        let text = literal.into();
        let [left, right] = edges;
        let literals = vec![Literal { text, left, right }];
        return vec![Group { literals, at }];
    }
    found
}

fn side_of(byte: u8) -> Edge {
    if edge::is_gap(byte) {
        Edge::Word
    } else {
        Edge::Open
    }
}

/// The words of a text without lists, each a group by itself.
fn words(text: &[u8], edges: [Edge; 2], at: Gaps) -> Vec<Group> {
    let count = text.split(|b| edge::is_gap(*b)).count();
    let telling = |word: &[u8]| match word {
        [] => false,
        [letter] => letter.is_ascii_punctuation() || b"aeioy".contains(letter),
        _ => true,
    };
    let mut words = Vec::new();
    let mut at = at;
    let mut begin = 0;
    for (number, word) in text.split(|b| edge::is_gap(*b)).enumerate() {
        if telling(word) {
            let literal = Literal {
                text: word.into(),
                left: if number == 0 { edges[0] } else { Edge::Word },
                right: if number + 1 == count {
                    edges[1]
                } else {
                    Edge::Word
                },
            };
            words.push(Group {
                literals: vec![literal],
                at,
            });
        }
        begin += word.len() + 1;
        at = at.and(Gaps::of_text(
            &text[begin - 1..begin.min(text.len())],
            &Vec::new(),
        ));
    }
    words
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str) -> Vec<String> {
        let groups = required(source, [Edge::Word; 2], &ListLiterals::new()).expect("pattern");
        groups.sought.first().map(shown).unwrap_or_default()
    }

    /// A bar where a word must begin or end.
    fn shown(group: &Group) -> Vec<String> {
        let bar = |edge| if edge == Edge::Word { "|" } else { "" };
        let text = |l: &Literal| String::from_utf8_lossy(&l.text).into_owned();
        let literals = group.literals.iter();
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
        assert_eq!(shown(&found.sought[0]), ["|mail|", "|send|"]);
        let outline = phrase::outline(&["{verb}s".to_string()], &lists).expect("outline");
        let found = required(&outline, [Edge::Word; 2], &of_lists(&lists)).expect("pattern");
        assert_eq!(shown(&found.sought[0]), ["|mail|", "|send"]);
    }

    #[test]
    fn all_groups_must_be_there() {
        let groups = required(
            "(?:send|mail) .. (?:parcel|letter)s",
            [Edge::Word; 2],
            &Vec::new(),
        );
        let groups: Vec<_> = groups.expect("pattern").sought.iter().map(shown).collect();
        assert_eq!(
            groups,
            [vec!["|letters|", "|parcels|"], vec!["|mail|", "|send|"]]
        );
    }

    #[test]
    fn knows_how_many_spaces_come_before() {
        let lists = Lists::from([("soft".into(), vec!["possibly".into(), "at all".into()])]);
        let phrase = "could you( {soft})? .. send it".to_string();
        let outline = phrase::outline(&[phrase], &lists).expect("outline");
        let found = required(&outline, [Edge::Word; 2], &of_lists(&lists)).expect("pattern");
        let groups = found.sought.iter().chain(&found.words);
        let mut at: Vec<_> = groups
            .map(|g| format!("{} {}-{}", shown(g)[0], g.at.least, g.at.most))
            .collect();
        at.sort();
        assert_eq!(at, ["|could| 0-0", "|it| 3-9", "|send| 2-8", "|you| 1-1"]);
    }
}
