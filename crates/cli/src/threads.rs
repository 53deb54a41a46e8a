//! Threads that grow with the mailbox.

use amends_domain::{Message, Thread};
use amends_mail::thread::Threader;

/// The threads of the first messages of a mailbox, then of more and more.
#[derive(Default)]
pub struct Growing {
    threader: Threader,
    held: usize,
}

impl Growing {
    /// The threads of these messages, which begin with those of the last time.
    pub fn threads(&mut self, messages: &[Message]) -> Vec<Thread> {
        for message in &messages[self.held.min(messages.len())..] {
            self.threader.add(message);
        }
        self.held = messages.len();
        let trees = self.threader.trees();
        trees.into_iter().map(|tree| tree.thread).collect()
    }
}
