//! From facts to threads: links by headers, merges, then one thread for each root.

use super::facts::Facts;
use super::links::{Links, Merged};
use super::loops;
use super::merge::merge;
use super::names::Names;
use super::options::{Options, Order};
use amends_domain::{MessageId, Thread};

/// A thread and what stands at its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// Its messages, oldest first.
    pub thread: Thread,
    /// The position of the message that began it; the oldest one when the beginning is not held.
    pub first: usize,
    /// The id at its head: of a message that is held, or of one that is only named by others.
    /// None when that message has no id of its own.
    pub head: Option<MessageId>,
}

/// Threads the messages at `positions`; the threads are oldest first.
pub(super) fn solve(
    facts: &[Facts],
    positions: &[usize],
    names: &Names,
    options: &Options,
) -> Vec<Tree> {
    let mut positions = positions.to_vec();
    match options.order {
        Order::Dates => positions.sort_by(|a, b| facts[*a].compare(&facts[*b]).then(a.cmp(b))),
        Order::AsGiven => positions.sort_unstable(),
    }
    let mails: Vec<&Facts> = positions.iter().map(|position| &facts[*position]).collect();
    let mut links = Links::of(&mails, names, options);
    merge(&mut links, &mails, names, options);
    let roots = loops::roots(&links.nodes);
    let mut members: Vec<(usize, i64, usize)> = mails
        .iter()
        .enumerate()
        .map(|(place, mail)| (roots[links.own[place]], mail.at, place))
        .collect();
    members.sort_unstable();
    let mut threads: Vec<_> = members.chunk_by(|a, b| a.0 == b.0).collect();
    threads.sort_unstable_by_key(|members| (members[0].1, members[0].2));
    threads
        .into_iter()
        .map(|members| tree(members, &links, &mails, &positions, names))
        .collect()
}

/// One thread, its members being sorted by time.
fn tree(
    members: &[(usize, i64, usize)],
    links: &Links,
    mails: &[&Facts],
    positions: &[usize],
    names: &Names,
) -> Tree {
    let root = &links.nodes[members[0].0];
    let places = || members.iter().map(|member| member.2);
    Tree {
        thread: Thread {
            messages: places().map(|place| positions[place]).collect(),
            parents: places()
                .map(|place| answered(place, links, mails).map(|parent| positions[parent]))
                .collect(),
        },
        first: positions[root.holder.unwrap_or(members[0].2)],
        head: root.name.map(|name| names.id_text(name).clone()),
    }
}

/// The message that the one at `place` answers, when that is held. Under a ghost that was merged
/// with another tree, the ghost may be the same mail under an id that changed on its way.
fn answered(place: usize, links: &Links, mails: &[&Facts]) -> Option<usize> {
    let node = &links.nodes[links.own[place]];
    let parent = &links.nodes[node.parent?];
    match (node.merged, parent.holder, parent.merged) {
        (Some(Merged::Belongs), ..) => None,
        (_, Some(holder), _) => Some(holder),
        (None, None, Some(Merged::Answers)) => links.nodes[parent.parent?]
            .holder
            .filter(|holder| mails[*holder].author != mails[place].author),
        _ => None,
    }
}
