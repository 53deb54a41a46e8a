//! What every request is answered from.

use crate::metrics::Figures;
use crate::ready::Beat;
use amends_service::Access;
use std::sync::Arc;
use tokio::sync::{Semaphore, watch};

/// Requests that work on the store at a time; others wait their turn.
const AT_WORK: usize = 16;

/// Pages that are told of changes at a time; others are brought up to date by hand.
const STREAMS: usize = 128;

/// The app: the door of one firm's store. Pages reach the store by the seat of whoever asks, and by nothing else.
/// Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub(crate) access: Access,
    pub(crate) turns: Arc<Semaphore>,
    pub(crate) demo: bool,
    pub(crate) anywhere: bool,
    pub(crate) trusted: Arc<[ipnet::IpNet]>,
    pub(crate) streams: Arc<Semaphore>,
    /// True from when the app is to stop.
    pub(crate) stopping: watch::Sender<bool>,
    pub(crate) beat: Option<Beat>,
    pub(crate) figures: Arc<Figures>,
}

impl App {
    /// The app behind a door. One that is open to all says on every page that its mail is made up.
    pub fn new(access: Access) -> App {
        App {
            demo: access.is_open(),
            access,
            turns: Arc::new(Semaphore::new(AT_WORK)),
            anywhere: false,
            trusted: Arc::new([]),
            streams: Arc::new(Semaphore::new(STREAMS)),
            stopping: watch::Sender::new(false),
            beat: None,
            figures: Arc::default(),
        }
    }

    /// The same, answering under any name: for other machines. Else it answers to names of this machine only.
    #[must_use]
    pub fn anywhere(self) -> App {
        App {
            anywhere: true,
            ..self
        }
    }

    /// The same with work in the background that gives signs of life: without them it is not ready.
    #[must_use]
    pub fn attended(self, beat: Beat) -> App {
        App {
            beat: Some(beat),
            ..self
        }
    }

    /// Ends what would go on without an end: the app is to stop.
    pub fn stop(&self) {
        self.stopping.send_replace(true);
    }

    pub(crate) fn streams_open(&self) -> usize {
        STREAMS - self.streams.available_permits()
    }

    pub(crate) fn turns_taken(&self) -> usize {
        AT_WORK - self.turns.available_permits()
    }

    /// The same behind proxies at these addresses, which say who asks and how.
    #[must_use]
    pub fn behind(self, trusted: Vec<ipnet::IpNet>) -> App {
        App {
            trusted: trusted.into(),
            ..self
        }
    }
}
