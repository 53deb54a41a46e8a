//! Threads: RFC 5256 REFERENCES, then the mail system's own names of conversations, then a
//! cautious merge by subject. Whatever order the messages come in, the threads are the same.

mod facts;
mod fresh;
mod id;
mod links;
mod loops;
mod merge;
mod names;
mod options;
mod party;
mod solve;
pub mod subject;
mod threader;

pub use options::{Options, Order, Subjects};
pub use solve::Tree;
pub use threader::Threader;

use amends_domain::{Message, Thread};

/// Puts messages into threads, oldest thread first; each message is in exactly one.
pub fn threads(messages: &[Message]) -> Vec<Thread> {
    trees(messages, &Options::default())
        .into_iter()
        .map(|tree| tree.thread)
        .collect()
}

/// The same under other rules, and with what stands at the head of each thread.
pub fn trees(messages: &[Message], options: &Options) -> Vec<Tree> {
    let mut names = names::Names::default();
    let facts: Vec<_> = messages
        .iter()
        .map(|message| facts::Facts::of(message, &mut names, options))
        .collect();
    let all: Vec<usize> = (0..facts.len()).collect();
    solve::solve(&facts, &all, &names, options)
}
