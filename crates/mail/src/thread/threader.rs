//! Threads that grow message by message, with the same result as all at once.
//!
//! Messages that could ever touch one another (they name a common id, or share a base subject or a
//! conversation) form a cluster. A new message joins the clusters it touches; asking for a thread
//! threads its cluster afresh. So ids that were only named so far get filled, and a thread may
//! also fall apart when a late message shows better.

use super::facts::Facts;
use super::names::{Name, Names};
use super::options::Options;
use super::solve::{Tree, solve};
use amends_domain::{Message, Thread};
use std::collections::HashMap;

/// Takes messages one at a time and tells their threads.
#[derive(Debug, Default)]
pub struct Threader {
    options: Options,
    names: Names,
    facts: Vec<Facts>,
    /// For each message its cluster.
    cluster_of: Vec<usize>,
    /// The messages of each cluster; empty once it was joined to another.
    clusters: Vec<Vec<usize>>,
    /// The first message with an id, a subject or a conversation.
    first: HashMap<Tie, usize>,
    /// The threads of the clusters that have not changed since they were asked for.
    solved: HashMap<usize, Vec<Tree>>,
}

/// What ties messages into one cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tie {
    Id(Name),
    Subject(Name),
    Conversation(Name),
}

impl Threader {
    /// An empty one with the given rules.
    pub fn new(options: Options) -> Threader {
        Threader {
            options,
            ..Threader::default()
        }
    }

    /// Adds a message and returns its position: the first is 0, the next 1, and so on.
    pub fn add(&mut self, message: &Message) -> usize {
        let facts = Facts::of(message, &mut self.names, &self.options);
        let position = self.facts.len();
        self.cluster_of.push(self.clusters.len());
        self.clusters.push(vec![position]);
        let ids = facts.id.iter().chain(&facts.references);
        let ids = ids.chain(&facts.in_reply_to).map(|name| Tie::Id(*name));
        let ties: Vec<Tie> = ids
            .chain(facts.base.map(Tie::Subject))
            .chain(facts.conversation.map(Tie::Conversation))
            .collect();
        self.facts.push(facts);
        for tie in ties {
            let other = *self.first.entry(tie).or_insert(position);
            self.join(position, other);
        }
        self.solved.remove(&self.cluster_of[position]);
        position
    }

    /// Joins the clusters of two messages, the smaller into the greater.
    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.cluster_of[one], self.cluster_of[other]);
        if one == other {
            return;
        }
        let greater = self.clusters[one].len() >= self.clusters[other].len();
        let (kept, gone) = if greater { (one, other) } else { (other, one) };
        let moved = std::mem::take(&mut self.clusters[gone]);
        for message in &moved {
            self.cluster_of[*message] = kept;
        }
        self.clusters[kept].extend(moved);
        self.solved.remove(&gone);
        self.solved.remove(&kept);
    }

    /// The thread of the message at a position; none when no such message was added.
    pub fn thread_of(&mut self, position: usize) -> Option<Thread> {
        let cluster = *self.cluster_of.get(position)?;
        self.solve(cluster)
            .iter()
            .find(|tree| tree.thread.messages.contains(&position))
            .map(|tree| tree.thread.clone())
    }

    /// All threads, oldest first.
    pub fn trees(&mut self) -> Vec<Tree> {
        let mut trees = Vec::new();
        for cluster in 0..self.clusters.len() {
            if !self.clusters[cluster].is_empty() {
                trees.extend_from_slice(self.solve(cluster));
            }
        }
        trees.sort_by(|a, b| {
            let (a, b) = (a.thread.messages[0], b.thread.messages[0]);
            self.facts[a].compare(&self.facts[b]).then(a.cmp(&b))
        });
        trees
    }

    fn solve(&mut self, cluster: usize) -> &[Tree] {
        self.solved.entry(cluster).or_insert_with(|| {
            solve(
                &self.facts,
                &self.clusters[cluster],
                &self.names,
                &self.options,
            )
        })
    }
}
