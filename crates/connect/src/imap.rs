//! Reading mail accounts by IMAP (RFC 3501 and 9051), and never changing them.
//!
//! A folder is opened with EXAMINE and read with BODY.PEEK only; no command that could change
//! anything on the server is ever sent. [`folders`] lists what there is, [`sync`] brings a caller
//! into step, [`watch`] waits for news.

mod account;
mod answer;
mod command;
pub mod folder;
mod known;
mod list;
mod login;
mod options;
mod place;
mod session;
mod sink;
mod sync;
mod syntax;
mod uids;
mod utf7;
mod watch;
mod wire;

pub use account::{Account, Auth, Security};
pub use folder::{Folder, Use, Why};
pub use known::server_of;
pub use list::{Listing, folders};
pub use options::Options;
pub use place::Place;
pub use sink::{Changes, Failed, Fetched, Part, Progress, Relabelled, Sink};
#[doc(hidden)]
pub use sync::converse;
pub use sync::{Outcome, sync};
pub use uids::{NotUids, UidSet};
pub use utf7::decode as plain_name;
pub use watch::{Watcher, watch};
