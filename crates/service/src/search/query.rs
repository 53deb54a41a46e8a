//! What people type to search: `invoice "late again" -newsletter deliv*`.

use crate::fold;
use amends_store::words::Query;
use std::fmt;
use std::str::FromStr;

/// Words to search for, read from what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Query);

/// Why what was typed cannot be searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadQuery {
    /// Nothing in it is a word that must be there.
    Empty,
    /// More than one word goes on.
    Stars,
}

impl fmt::Display for BadQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BadQuery::Empty => "there is no word to search for",
            BadQuery::Stars => "only one word can end in *",
        })
    }
}

impl Words {
    pub(super) fn query(&self) -> &Query {
        &self.0
    }
}

impl FromStr for Words {
    type Err = BadQuery;

    fn from_str(text: &str) -> Result<Words, BadQuery> {
        let mut query = Query::default();
        let mut open: Option<Vec<String>> = None;
        for term in terms(text) {
            let words = fold::words(&term.text);
            if words.is_empty() {
                continue;
            }
            match (term.without, term.open) {
                (true, _) => query.without.push(words),
                (false, false) => query.with.push(words),
                (false, true) if open.is_some() => return Err(BadQuery::Stars),
                (false, true) => open = Some(words),
            }
        }
        // The one that goes on stands last.
        if let Some(words) = open {
            query.with.push(words);
            query.open = true;
        }
        if query.with.is_empty() {
            return Err(BadQuery::Empty);
        }
        Ok(Words(query))
    }
}

struct Term {
    text: String,
    without: bool,
    open: bool,
}

fn terms(text: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let without = rest.starts_with('-');
        rest = rest.strip_prefix('-').unwrap_or(rest);
        let (inside, after) = match rest.strip_prefix('"') {
            // A quotation mark that nobody closed goes on to the end.
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        let starred = after.strip_prefix('*');
        terms.push(Term {
            text: inside.to_string(),
            without,
            open: starred.is_some() || inside.ends_with('*'),
        });
        rest = starred.unwrap_or(after).trim_start();
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_as_typed() {
        type Phrases = &'static [&'static [&'static str]];
        let cases: &[(&str, Phrases, Phrases, bool)] = &[
            ("Invoice", &[&["invoice"]], &[], false),
            (
                "\"late again\"  Label",
                &[&["late", "again"], &["label"]],
                &[],
                false,
            ),
            ("deliv* late", &[&["late"], &["deliv"]], &[], true),
            (
                "late -newsletter -\"ten per cent\"",
                &[&["late"]],
                &[&["newsletter"], &["ten", "per", "cent"]],
                false,
            ),
            ("e-mail", &[&["e", "mail"]], &[], false),
            (
                "Grüße \"nobody closed",
                &[&["grusse"], &["nobody", "closed"]],
                &[],
                false,
            ),
            ("\"late ag\"*", &[&["late", "ag"]], &[], true),
        ];
        for (typed, with, without, open) in cases {
            let words: Words = typed.parse().expect(typed);
            let owned = |phrases: &[&[&str]]| -> Vec<Vec<String>> {
                let phrase = |p: &&[&str]| p.iter().map(ToString::to_string).collect();
                phrases.iter().map(phrase).collect()
            };
            assert_eq!(words.query().with, owned(with), "{typed}");
            assert_eq!(words.query().without, owned(without), "{typed}");
            assert_eq!(words.query().open, *open, "{typed}");
        }
        assert_eq!("".parse::<Words>(), Err(BadQuery::Empty));
        assert_eq!("-late !?".parse::<Words>(), Err(BadQuery::Empty));
        assert_eq!("a* b*".parse::<Words>(), Err(BadQuery::Stars));
    }
}
