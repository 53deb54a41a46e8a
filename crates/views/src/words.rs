//! The words, all in one place: whoever translates Amends begins here.
//!
//! Short, kind, exact, plain. "You" is the firm, "they" is the client. No blame, no jargon, no
//! exclamation marks.

pub mod cause;
pub mod confidence;
pub mod date;
pub mod decision;
pub mod doubt;
pub mod finding;
pub mod firm;
pub mod hours;
pub mod language;
pub mod left_out;
pub mod loops;
pub mod name;
pub mod next;
pub mod number;
pub mod policy;
pub mod quote;
pub mod replay;
pub mod sign;
pub mod standing;
pub mod summary;
mod tongue;
pub mod unread;
pub mod upkeep;
mod voice;
pub mod wait;
pub mod waits;

pub use tongue::Tongue;
pub use voice::Voice;
