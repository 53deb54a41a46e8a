//! Who answers whom by the headers alone: RFC 5256 section 3, REFERENCES, step 1.
//!
//! A [`Node`] stands for an id: held when a message bears it, a ghost while it is only named.

use super::facts::Facts;
use super::fresh::starts_anew;
use super::names::{Name, Names};
use super::options::Options;
use super::{id, loops};
use std::collections::HashMap;

/// One id, or one message without an id of its own.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    /// The id; none for a message without one, or with one that another message bears.
    pub(super) name: Option<Name>,
    /// The message that bears it, as its place in the ordered list.
    pub(super) holder: Option<usize>,
    /// The node it is linked under.
    pub(super) parent: Option<usize>,
    /// Which link is cut first when links run in a circle: the greatest.
    pub(super) doubt: u64,
    /// True when its message began a new conversation in spite of its headers.
    pub(super) anew: bool,
    /// True when its link was cut because links ran in a circle.
    pub(super) cut: bool,
    /// How it came to its parent when headers did not say.
    pub(super) merged: Option<Merged>,
}

/// Why a node is linked under another without a header that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merged {
    /// It seems to answer that one.
    Answers,
    /// It only belongs to the same conversation.
    Belongs,
}

/// The nodes and, for each message in order, its own.
#[derive(Debug, Default)]
pub(super) struct Links {
    pub(super) nodes: Vec<Node>,
    pub(super) own: Vec<usize>,
    by_name: HashMap<Name, usize>,
    guesses: u64,
}

/// Guesses from the References of others are cut before what a message says of itself.
const GUESS: u64 = 1 << 40;

impl Links {
    /// Links `mails`, which are in the order in which they are believed.
    pub(super) fn of(mails: &[&Facts], names: &Names, options: &Options) -> Links {
        let mut links = Links::default();
        for (place, mail) in mails.iter().enumerate() {
            links.hold(place, mail.id);
        }
        let chains: Vec<Vec<Name>> = mails
            .iter()
            .map(|mail| links.chain(mail, names).collect())
            .collect();
        for (place, mail) in mails.iter().enumerate() {
            links.link_own(place, mail, &chains[place], mails, names, options);
        }
        for chain in &chains {
            links.link_others(chain);
        }
        loops::cut(&mut links.nodes);
        links
    }

    /// Gives a message its node. The first one keeps an id, a later one with the same id stands
    /// alone: the same id on another body is another mail.
    fn hold(&mut self, place: usize, id: Option<Name>) {
        let name = id.filter(|name| !self.by_name.contains_key(name));
        let node = self.nodes.len();
        if let Some(name) = name {
            self.by_name.insert(name, node);
        }
        self.own.push(node);
        self.nodes.push(Node {
            name,
            holder: Some(place),
            ..Node::default()
        });
    }

    /// The ancestors a message names: its valid References, or else the first valid id of its
    /// In-Reply-To.
    fn chain(&self, mail: &Facts, names: &Names) -> impl Iterator<Item = Name> {
        let good = |name: &&Name| {
            Some(**name) != mail.id
                && (id::is_valid(names.id_text(**name)) || self.by_name.contains_key(*name))
        };
        let mut chain: Vec<Name> = mail.references.iter().filter(good).copied().collect();
        if chain.is_empty() {
            chain.extend(mail.in_reply_to.iter().find(good));
        }
        chain.into_iter()
    }

    /// Puts a message under the last id that it names.
    fn link_own(
        &mut self,
        place: usize,
        mail: &Facts,
        chain: &[Name],
        mails: &[&Facts],
        names: &Names,
        options: &Options,
    ) {
        let Some(last) = chain.last() else { return };
        let own = self.own[place];
        let nearest = chain.iter().rev().find_map(|name| {
            let node = *self.by_name.get(name)?;
            self.nodes[node].holder
        });
        if nearest.is_some_and(|held| starts_anew(mail, mails[held], names, options)) {
            self.nodes[own].anew = true;
            return;
        }
        let parent = self.node(*last);
        if parent != own {
            self.nodes[own].parent = Some(parent);
            self.nodes[own].doubt = place as u64;
        }
    }

    /// Links the ids that a message names to one another, where nothing better is known.
    fn link_others(&mut self, chain: &[Name]) {
        for pair in chain.windows(2) {
            let (parent, child) = (self.node(pair[0]), self.node(pair[1]));
            let node = &mut self.nodes[child];
            if parent != child && node.parent.is_none() && !node.anew {
                node.parent = Some(parent);
                self.guesses += 1;
                node.doubt = GUESS + self.guesses;
            }
        }
    }

    /// The message that bears the same id as the one at `place` and keeps it, if that is another.
    pub(super) fn namesake(&self, place: usize, mails: &[&Facts]) -> Option<usize> {
        let keeper = *self.by_name.get(&mails[place].id?)?;
        (keeper != self.own[place])
            .then(|| self.nodes[keeper].holder)
            .flatten()
    }

    /// The node of an id, made as a ghost when nobody bears it.
    fn node(&mut self, name: Name) -> usize {
        *self.by_name.entry(name).or_insert_with(|| {
            self.nodes.push(Node {
                name: Some(name),
                ..Node::default()
            });
            self.nodes.len() - 1
        })
    }
}
