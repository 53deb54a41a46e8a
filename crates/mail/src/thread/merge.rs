//! Joins trees whose headers do not connect them: two mails that bear one id, the mail system's own
//! name of a conversation, and last the subject.

use super::facts::Facts;
use super::links::{Links, Merged};
use super::loops;
use super::names::{Name, Names};
use super::options::{Options, Subjects};
use super::party::Trees;
use super::subject::differ_wholly;
use std::collections::BTreeMap;

/// How many earlier mails with one subject are looked at: a bound on time, far above what a
/// conversation needs.
const SCAN: usize = 500;

/// These links are cut before all others.
const MERGE: u64 = 1 << 50;

struct Merger<'a> {
    mails: &'a [&'a Facts],
    names: &'a Names,
    options: &'a Options,
    links: &'a Links,
    trees: Trees,
    /// Subject, time and place of every message; and the same by conversation.
    by_subject: Vec<(Name, i64, usize)>,
    by_conversation: Vec<(Name, i64, usize)>,
}

/// Links the roots of trees under messages of other trees.
pub(super) fn merge(links: &mut Links, mails: &[&Facts], names: &Names, options: &Options) {
    let mut merger = Merger {
        mails,
        names,
        options,
        links,
        trees: Trees::of(links, mails),
        by_subject: index(mails, |mail| mail.base),
        by_conversation: index(mails, |mail| mail.conversation),
    };
    let leads = merger.trees.leads.clone();
    let mut found: Vec<(usize, usize, Merged)> = Vec::new();
    for (root, lead) in &leads {
        if let Some((place, merged)) = merger.home(*root, *lead) {
            found.push((*root, merger.links.own[place], merged));
        }
    }
    if options.subjects == Subjects::Plain {
        found.extend(plain(&leads, links, mails));
    }
    for (number, (root, parent, merged)) in found.into_iter().enumerate() {
        let node = &mut links.nodes[root];
        if node.parent.is_none() {
            node.parent = Some(parent);
            node.merged = Some(merged);
            node.doubt = MERGE + number as u64;
        }
    }
    loops::cut(&mut links.nodes);
}

fn index(mails: &[&Facts], name: impl Fn(&Facts) -> Option<Name>) -> Vec<(Name, i64, usize)> {
    let mut index: Vec<_> = mails
        .iter()
        .enumerate()
        .filter_map(|(place, mail)| Some((name(mail)?, mail.at, place)))
        .collect();
    index.sort_unstable();
    index
}

/// The entries of `name` before a message, latest first.
fn before(
    index: &[(Name, i64, usize)],
    name: Name,
    at: i64,
    place: usize,
) -> impl Iterator<Item = usize> {
    let from = index.partition_point(|entry| entry.0 < name);
    let to = index.partition_point(|entry| *entry < (name, at, place));
    index[from..to.max(from)]
        .iter()
        .rev()
        .take(SCAN)
        .map(|entry| entry.2)
}

impl Merger<'_> {
    /// The message that a tree belongs under.
    fn home(&mut self, root: usize, lead: usize) -> Option<(usize, Merged)> {
        let node = &self.links.nodes[root];
        if node.anew || node.cut {
            return None;
        }
        self.twin(lead)
            .or_else(|| self.by_conversation(root, lead))
            .or_else(|| self.by_subject(root, lead))
    }

    /// Another mail with the same id and subject: a list's copy with its own footer.
    fn twin(&self, lead: usize) -> Option<(usize, Merged)> {
        let keeper = self.links.namesake(lead, self.mails)?;
        (self.mails[keeper].base == self.mails[lead].base).then_some((keeper, Merged::Belongs))
    }

    /// The last mail that the mail system put into the same conversation.
    fn by_conversation(&self, root: usize, lead: usize) -> Option<(usize, Merged)> {
        let mail = self.mails[lead];
        let place = before(&self.by_conversation, mail.conversation?, mail.at, lead)
            .find(|place| self.trees.tree(self.links, *place) != root)?;
        let other = self.mails[place];
        let text = |base: Option<Name>| base.map_or("", |base| self.names.subject_text(base));
        let alien =
            !mail.answers && !mail.quotes && differ_wholly(text(mail.base), text(other.base));
        (!alien).then_some((place, self.answers(mail, other)))
    }

    /// The last mail with the same subject that this one can be an answer to. Some lists take the
    /// "Re:" away, so a mail that quotes counts as an answer too.
    fn by_subject(&mut self, root: usize, lead: usize) -> Option<(usize, Merged)> {
        let mail = self.mails[lead];
        let answers = mail.answers || mail.quotes;
        if self.options.subjects != Subjects::Cautious || !answers || !mail.dated {
            return None;
        }
        let reach = i64::try_from(self.options.reach.as_secs()).unwrap_or(i64::MAX);
        let near: Vec<usize> = before(&self.by_subject, mail.base?, mail.at, lead)
            .take_while(|place| mail.at.saturating_sub(self.mails[*place].at) <= reach)
            .collect();
        let (mut last, mut home) = (None, None);
        for place in near {
            let (tree, other) = (self.trees.tree(self.links, place), self.mails[place]);
            if tree == root || !other.dated || home.is_some_and(|home| home != tree) {
                continue;
            }
            if home.is_none() {
                if !self.trees.fits(mail, other, tree, self.mails) {
                    continue;
                }
                (home, last) = (Some(tree), Some(place));
            }
            if other.author != mail.author {
                return Some((place, Merged::Answers));
            }
        }
        Some((last?, Merged::Belongs))
    }

    fn answers(&self, mail: &Facts, other: &Facts) -> Merged {
        if mail.answers && mail.author != other.author {
            Merged::Answers
        } else {
            Merged::Belongs
        }
    }
}

/// RFC 5256 section 3, REFERENCES, steps 5 and 6: one thread for each base subject, under a root
/// that nobody holds, or else one that is no answer, or else the first.
fn plain(leads: &[(usize, usize)], links: &Links, mails: &[&Facts]) -> Vec<(usize, usize, Merged)> {
    let mut heads: BTreeMap<Name, (usize, usize)> = BTreeMap::new();
    let rank = |root: usize, lead: usize| (links.nodes[root].holder.is_some(), mails[lead].answers);
    for (root, lead) in leads {
        let Some(base) = mails[*lead].base else {
            continue;
        };
        let head = heads.entry(base).or_insert((*root, *lead));
        if rank(*root, *lead) < rank(head.0, head.1) {
            *head = (*root, *lead);
        }
    }
    let mut found = Vec::new();
    for (root, lead) in leads {
        let Some(base) = mails[*lead].base else {
            continue;
        };
        let head = heads[&base];
        if head.0 != *root {
            let answers = mails[*lead].answers && !mails[head.1].answers;
            let merged = if answers {
                Merged::Answers
            } else {
                Merged::Belongs
            };
            found.push((*root, head.0, merged));
        }
    }
    found
}
