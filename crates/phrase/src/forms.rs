//! Phrases as parsed expressions, for those who need many: word lists, and what stands around
//! phrases, are parsed once and then copied.

pub(crate) mod slots;

use crate::At;
use crate::keyword::parse;
use crate::phrase::{Expander, Lists, MAX_DEPTH, MAX_SOURCE, Style, around};
use regex_syntax::hir::Hir;
use std::sync::{Arc, OnceLock};

/// Makes expressions of phrases.
#[derive(Debug)]
pub struct Forms {
    lists: Arc<Lists>,
    /// By the lists' places. What cannot be parsed stays empty.
    known: Box<[OnceLock<Form>]>,
    /// What stands before and after a phrase, by where it must begin.
    around: [OnceLock<[Hir; 2]>; 6],
}

/// Phrases, or the words of a list, in one expression.
#[derive(Debug)]
struct Form {
    hir: Hir,
    /// How deep lists stand in lists, from 0.
    depth: usize,
    /// The length of its source with all lists written out, in bytes.
    length: usize,
}

impl Forms {
    /// Takes the lists that phrases may name.
    pub fn new(lists: Arc<Lists>) -> Forms {
        Forms {
            known: lists.iter().map(|_| OnceLock::new()).collect(),
            around: Default::default(),
            lists,
        }
    }

    /// The lists.
    pub fn lists(&self) -> &Arc<Lists> {
        &self.lists
    }

    /// What [`crate::anchored`] and [`crate::alternatives`] say in letters, parsed. `None` where they
    /// fail, and for phrases that change what the words of a list mean (`(?i)`): those must be parsed
    /// in one piece.
    pub fn expression(&self, phrases: &[String], at: At) -> Option<Hir> {
        let inner = self.form(phrases, 0)?.hir;
        let [before, after] = self.around(at)?.clone();
        Some(Hir::concat(vec![before, inner, after]))
    }

    /// Phrases that stand `outer` lists deep.
    fn form(&self, phrases: &[String], outer: usize) -> Option<Form> {
        let mut expander = Expander::new(&self.lists, Style::Slots);
        let source = expander.any_of(phrases).ok()?;
        self.filled(&source, &expander.named, outer)
    }

    /// Parses an expression and puts the lists that it names in their slots.
    fn filled(&self, source: &str, named: &[usize], outer: usize) -> Option<Form> {
        if source.split("(?").skip(1).any(|s| !s.starts_with(':')) {
            return None;
        }
        let (mut depth, mut length) = (0, source.len());
        for place in named {
            let list = self.list(*place, outer + 1)?;
            depth = depth.max(list.depth);
            length = length + list.length - slots::LENGTH;
        }
        if depth > MAX_DEPTH || length > MAX_SOURCE {
            return None;
        }
        let mut hir = parse(source).ok()?;
        if !named.is_empty() {
            let mut open = named.len();
            hir = slots::fill(hir, &mut |place| {
                open = open.checked_sub(1)?;
                self.known.get(place)?.get().map(|list| list.hir.clone())
            })?;
            // Each slot is found again, or something was made of one that is none.
            (open == 0).then_some(())?;
        }
        Some(Form { hir, depth, length })
    }

    /// A list that stands `outer` lists deep.
    fn list(&self, place: usize, outer: usize) -> Option<&Form> {
        let known = self.known.get(place)?;
        if let Some(form) = known.get() {
            return Some(form);
        }
        // Lists that name each other in a circle end here.
        if outer > MAX_DEPTH {
            return None;
        }
        let words = self.lists.values().nth(place)?;
        let mut form = self.form(words, outer)?;
        form.depth += usize::from(!words.is_empty());
        Some(known.get_or_init(|| form))
    }

    fn around(&self, at: At) -> Option<&[Hir; 2]> {
        let known = &self.around[at as usize];
        if let Some(around) = known.get() {
            return Some(around);
        }
        let mut expander = Expander::new(&self.lists, Style::Slots);
        let (before, after) = around(at, &mut expander).ok()?;
        // Only what comes before names lists.
        let before = self.filled(&before, &expander.named, 0)?.hir;
        let after = parse(after).ok()?;
        Some(known.get_or_init(|| [before, after]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{alternatives, anchored};

    /// An expression as it is when it is parsed in one piece: printed, it shows all that matching
    /// depends on.
    fn normal(hir: &Hir) -> Hir {
        let mut parser = regex_syntax::ParserBuilder::new().utf8(false).build();
        parser.parse(&hir.to_string()).expect("an expression")
    }

    fn lists() -> Arc<Lists> {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        Arc::new(Lists::from([
            ("again".into(), list(&["{again} more"])),
            ("lead".into(), list(&["and", "ok(?:ay)?"])),
            ("joins".into(), list(&["and", "but"])),
            ("none".into(), list(&[])),
            ("other".into(), list(&["mail", "{verb} it"])),
            ("verb".into(), list(&["send", "caf\u{e9}s?", "[0-9]+"])),
        ]))
    }

    #[test]
    fn they_are_what_the_letters_say() {
        let lists = lists();
        let forms = Forms::new(lists.clone());
        let places = [
            At::Anywhere,
            At::Start,
            At::Break,
            At::Clause,
            At::Comma,
            At::Whole,
        ];
        let phrases = [
            &["send it"][..],
            &["{verb}", "i {verb} .. ({other}|{verb}){2,3}d?"],
            &["(?:{none}|x){verb}?"],
            &[],
        ];
        for (at, phrases) in places.iter().flat_map(|a| phrases.map(|p| (*a, p))) {
            let phrases: Vec<String> = phrases.iter().map(ToString::to_string).collect();
            let inner = alternatives(&phrases, &lists).expect("phrases");
            let source = anchored(&inner, at, &lists).expect("anchors");
            let form = forms.expression(&phrases, at).expect("a form");
            let whole = parse(&source).expect("an expression");
            assert_eq!(normal(&form), normal(&whole), "{phrases:?} {at:?}");
        }
    }

    #[test]
    fn what_must_be_read_in_one_piece_is_left() {
        let forms = Forms::new(lists());
        for phrase in ["(?i){verb}", "{again}", "{verb}{0}", "(", "{missing}"] {
            assert!(
                forms.expression(&[phrase.to_string()], At::Start).is_none(),
                "{phrase}"
            );
        }
        let long = vec!["{verb}".to_string(); MAX_SOURCE / 20];
        assert!(alternatives(&long, &lists()).is_err());
        assert!(forms.expression(&long, At::Start).is_none());
    }
}
