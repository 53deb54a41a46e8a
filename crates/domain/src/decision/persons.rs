//! Addresses that are one person's, as somebody said.

use super::{Decided, Decision, Party};
use crate::address::Address;
use std::collections::BTreeMap;

/// Which addresses belong together: each that was put to another, with the one that its person is called after.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Persons(BTreeMap<Party, Party>);

impl Persons {
    /// What these decisions say, the oldest first. Two that were put to a third are one person, too.
    pub fn of<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Persons {
        let mut persons = Persons::default();
        for decision in decisions {
            if let Decided::OnePerson(first, second) = &decision.what {
                let (first, second) = (persons.root(first), persons.root(second));
                if first != second {
                    persons.0.insert(second, first);
                }
            }
        }
        persons
    }

    /// The address that whoever writes from this one is called after: this one, where nothing was said.
    pub fn called_after(&self, address: &Address) -> Address {
        match self.0.is_empty() {
            true => address.clone(),
            false => Address::new(self.root(&Party::new(address.as_str())).as_str()),
        }
    }

    fn root(&self, party: &Party) -> Party {
        let mut root = party;
        while let Some(next) = self.0.get(root) {
            root = next;
        }
        root.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::DecisionId;
    use jiff::Timestamp;

    fn said(pairs: &[(&str, &str)]) -> Persons {
        let one = |(n, (a, b)): (usize, &(&str, &str))| Decision {
            id: DecisionId(format!("{n}")),
            by: "Ada".into(),
            at: Timestamp::UNIX_EPOCH,
            why: String::new(),
            what: Decided::OnePerson(Party::new(a), Party::new(b)),
            undone: None,
        };
        let all: Vec<Decision> = pairs.iter().enumerate().map(one).collect();
        Persons::of(&all)
    }

    #[test]
    fn whoever_was_put_together_is_called_after_the_first() {
        // What was said, and after which address each of a to e is called.
        let cases: [(&[(&str, &str)], &str); 7] = [
            (&[], "abcde"),
            (&[("a", "b")], "aacde"),
            (&[("b", "a")], "bbcde"),
            (&[("a", "b"), ("b", "c")], "aaade"),
            (&[("b", "c"), ("a", "b")], "aaade"),
            (&[("a", "b"), ("c", "d"), ("d", "b")], "cccce"),
            (&[("a", "b"), ("b", "a"), ("a", "a")], "aacde"),
        ];
        for (pairs, wanted) in cases {
            let at = |name: &str| format!("{name}@shop.example");
            let whole: Vec<(String, String)> = pairs.iter().map(|(a, b)| (at(a), at(b))).collect();
            let whole: Vec<(&str, &str)> = whole.iter().map(|(a, b)| (&**a, &**b)).collect();
            let persons = said(&whole);
            let called = |name: char| {
                let after = persons.called_after(&Address::new(&at(&name.to_string())));
                after.local().to_string()
            };
            let all: String = "abcde".chars().map(called).collect();
            assert_eq!(all, wanted, "{pairs:?}");
        }
    }
}
