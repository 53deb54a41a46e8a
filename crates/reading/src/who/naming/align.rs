//! Words against a domain's label: `Larch Hill Veterinary Group` spells `larchhillvets`,
//! `Tormead Credit Union` spells `tormeadcu`.

use crate::who::names;

/// Most words of a name.
const LONGEST: usize = 7;
/// Share of the label that must be spelt, in tenths.
const ENOUGH: usize = 6;
/// Words after the spelt ones that still belong to a name.
const TAIL: usize = 3;

/// The names in a run that spell the label, each with how many of its letters: up to the last word
/// that spells, and the whole rest of the run with it, both also with `The` where it stands before.
pub(super) fn names(run: &[&str], label: &str) -> Vec<(String, usize)> {
    let folded: Vec<String> = run.iter().map(|word| bare(word)).collect();
    let mut best: Option<(usize, usize, usize)> = None;
    for start in 0..folded.len() {
        let end = folded.len().min(start + LONGEST);
        if let Some((last, spelt)) = spell(&folded[start..end], label)
            && best.is_none_or(|(_, _, known)| spelt > known)
        {
            best = Some((start, start + last, spelt));
        }
    }
    let Some((start, last, spelt)) = best else {
        return Vec::new();
    };
    let mut found = vec![(run[start..=last].join(" "), spelt)];
    // "Marlpit Accounts" is a desk at Marlpit.
    let desk = (last + 1..run.len()).find(|&place| names::is_office_word(&folded[place]));
    let end = desk.unwrap_or(run.len());
    if last + 1 < end && end - last <= TAIL + 1 {
        found.push((run[start..end].join(" "), spelt));
    }
    if start > 0 && run[start - 1] == "The" {
        found.extend(
            found
                .clone()
                .into_iter()
                .map(|(name, spelt)| (format!("The {name}"), spelt)),
        );
    }
    found
}

fn bare(word: &str) -> String {
    names::fold(word)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The last word that spells, and how many letters of the label are spelt; `None` when too few.
fn spell(words: &[String], label: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    let mut last = None;
    let mut strange = 0;
    for (place, word) in words.iter().enumerate() {
        let rest = &label[at..];
        let common = common(word, rest);
        let whole = common == word.len() && !word.is_empty();
        let initial = common > 0 && spells_initials(&words[place..], rest);
        if whole || common >= 3 || initial || (common > 0 && common == rest.len() && at > 0) {
            at += if initial && !whole && common < 3 {
                first_letter(rest)
            } else {
                common
            };
            last = Some(place);
            if at == label.len() {
                break;
            }
        } else if place == 0 || strange == 2 {
            break;
        } else {
            strange += 1;
        }
    }
    let last = last?;
    // One word must stand in the label whole, and a number is part of no other name.
    let cut = last == 0 && !label.starts_with(words[0].as_str());
    if cut || label[at..].contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    (at >= 3 && at * 10 >= label.len() * ENOUGH).then_some((last, at))
}

/// True when the words' first letters are what is left of the label: `Credit Union` for `cu`.
fn spells_initials(words: &[String], rest: &str) -> bool {
    let mut letters = rest.chars();
    let mut words = words.iter();
    rest.chars().count() <= 5
        && letters.all(|letter| words.next().is_some_and(|word| word.starts_with(letter)))
}

fn first_letter(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Bytes of the longest common beginning.
fn common(a: &str, b: &str) -> usize {
    a.chars()
        .zip(b.chars())
        .take_while(|(x, y)| x == y)
        .map(|(x, _)| x.len_utf8())
        .sum()
}
