//! What Amends does with what it remembers: one use case a file. Everything that shows or changes a store
//! goes through here.
//!
//! Mail comes in ([`Amends::keep`]), is put together to letters ([`Amends::file`]), who is who is found
//! ([`Amends::census`]), and each client is read ([`Amends::read_client`]). Each step takes up where the one
//! before it left off, so that a process may die between any two writes.

pub mod access;
mod account;
mod amends;
mod as_known;
mod backup;
mod board;
mod bodies;
mod bundle;
mod census;
mod client;
mod decide;
pub mod doctor;
pub mod drafted;
mod erase;
mod error;
mod exclude;
mod export;
mod file;
mod fold;
mod folders;
mod forget;
mod give_way;
mod held;
mod import;
mod job_kind;
mod keep;
mod lease;
mod lists;
mod look_back;
mod names;
mod one_person;
pub mod policy;
mod quick;
mod record;
mod report;
mod rules;
pub mod search;
mod secret_box;
mod settle;
mod sync;
mod words_of;

pub use access::{Access, Made, Seat};
pub use account::{Account, AccountState, Agreed, FolderSeen, Line, Proof, Reached, Settings};
pub use amends::Amends;
pub use amends_connect::imap::{Why, plain_name, server_of};
pub use amends_connect::{Kind as ServerTrouble, Secret};
pub use amends_mail::source::raw::{Picture, Shown};
pub use amends_reading::ClientReport;
pub use amends_reading::report::{FirmFound, PersonSeen};
pub use amends_store::folder::Folder;
pub use board::{Board, Conversations, Keeper, Lists, Original, Portrait, Sought, Spoke, Thread};
pub use drafted::{DraftAsked, DraftChecked};
pub use erase::{Erased, Traces};
pub use error::ServiceError;
pub use exclude::Exclusion;
pub use export::Told;
pub use give_way::give_way;
pub use held::{Held, Unread};
pub use import::Imported;
pub use job_kind::JobKind;
pub use keep::{Lies, NewMail};
pub use lease::Lease;
pub use names::Names;
pub use one_person::one_person;
pub use policy::PolicyHeld;
pub use secret_box::SecretBox;
pub use settle::{FiledAndTold, Stage};
pub use sync::{Ended, Synced, folder_looks};
pub use words_of::words_within;
