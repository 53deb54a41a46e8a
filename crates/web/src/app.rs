//! What every request is answered from.

use amends_service::Access;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Requests that work on the store at a time; others wait their turn.
const AT_WORK: usize = 16;

/// The app: the door of one firm's store. Pages reach the store by the seat of whoever asks, and by nothing else.
/// Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub(crate) access: Access,
    pub(crate) turns: Arc<Semaphore>,
    pub(crate) demo: bool,
    pub(crate) anywhere: bool,
    pub(crate) trusted: Arc<[ipnet::IpNet]>,
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

    /// The same behind proxies at these addresses, which say who asks and how.
    #[must_use]
    pub fn behind(self, trusted: Vec<ipnet::IpNet>) -> App {
        App {
            trusted: trusted.into(),
            ..self
        }
    }
}
