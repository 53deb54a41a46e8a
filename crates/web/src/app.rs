//! What every request is answered from.

use amends_service::{Amends, Board};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Requests that work on the store at a time; others wait their turn.
const AT_WORK: usize = 16;

/// The app: one firm's store with what was read from it. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub(crate) amends: Amends,
    pub(crate) board: Arc<Board>,
    pub(crate) turns: Arc<Semaphore>,
    pub(crate) demo: bool,
}

impl App {
    /// The app on a store. `demo` says on every page that the mail is made up.
    pub fn new(amends: Amends, demo: bool) -> App {
        App {
            board: Arc::new(Board::new(amends.clone())),
            turns: Arc::new(Semaphore::new(AT_WORK)),
            amends,
            demo,
        }
    }

    /// The store, for what a page changes.
    pub fn amends(&self) -> &Amends {
        &self.amends
    }
}
