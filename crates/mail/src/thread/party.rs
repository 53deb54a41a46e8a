//! The trees that the headers give: their first message, and who takes part.

use super::facts::Facts;
use super::links::Links;
use super::loops;
use super::names::Name;
use std::collections::HashMap;

/// The trees by headers, each named by its root node.
#[derive(Debug)]
pub(super) struct Trees {
    /// The root node of each node.
    roots: Vec<usize>,
    /// Root and place of every message, sorted: the members of a tree stand together.
    members: Vec<(usize, usize)>,
    /// For each tree its root and the place of its first message, in the order of those.
    pub(super) leads: Vec<(usize, usize)>,
    people: HashMap<usize, Vec<Name>>,
}

impl Trees {
    pub(super) fn of(links: &Links, mails: &[&Facts]) -> Trees {
        let roots = loops::roots(&links.nodes);
        let mut members: Vec<(usize, usize)> = links
            .own
            .iter()
            .enumerate()
            .map(|(place, own)| (roots[*own], place))
            .collect();
        members.sort_unstable();
        let mut leads: Vec<(usize, usize)> = members
            .chunk_by(|a, b| a.0 == b.0)
            .filter_map(|tree| {
                let root = tree.first()?.0;
                let earliest = tree.iter().map(|m| m.1).min_by_key(|m| (mails[*m].at, *m));
                Some((root, links.nodes[root].holder.or(earliest)?))
            })
            .collect();
        leads.sort_unstable_by_key(|(_, lead)| (mails[*lead].at, *lead));
        Trees {
            roots,
            members,
            leads,
            people: HashMap::new(),
        }
    }

    /// The tree that a message is in.
    pub(super) fn tree(&self, links: &Links, place: usize) -> usize {
        self.roots[links.own[place]]
    }

    /// True when `mail` can answer `other` as far as people go: both came through one mailing
    /// list, or its author and somebody it is addressed to took part in the tree of `other`.
    pub(super) fn fits(
        &mut self,
        mail: &Facts,
        other: &Facts,
        tree: usize,
        all: &[&Facts],
    ) -> bool {
        if mail.list.is_some() && mail.list == other.list {
            return true;
        }
        let people = self.people(tree, all);
        let took_part = |person: &Name| people.binary_search(person).is_ok();
        mail.author.is_some_and(|author| took_part(&author))
            && mail
                .people
                .iter()
                .any(|person| Some(*person) != mail.author && took_part(person))
    }

    fn people(&mut self, tree: usize, all: &[&Facts]) -> &[Name] {
        let members = &self.members;
        self.people.entry(tree).or_insert_with(|| {
            let from = members.partition_point(|(root, _)| *root < tree);
            let mut people: Vec<Name> = members[from..]
                .iter()
                .take_while(|(root, _)| *root == tree)
                .flat_map(|(_, place)| all[*place].people.iter().copied())
                .collect();
            people.sort_unstable();
            people.dedup();
            people
        })
    }
}
