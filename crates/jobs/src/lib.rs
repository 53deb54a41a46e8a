//! What is done in the background: accounts brought into step, mails filed, who is who found, clients read.
//!
//! One queue for all of it, in the store. A [`Worker`] claims the most urgent job by a lease, does it, and asks
//! for what follows from it. Any number of workers may run, on one machine or on many; whoever dies is
//! forgotten when the lease runs out, and the job is done by another.

mod watch;
mod worker;

pub use amends_service::JobKind as Kind;
pub use watch::{Watch, watch};
pub use worker::Worker;
