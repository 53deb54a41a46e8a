//! The nouns of Amends and what can be done with them.
//!
//! One file a noun; a folder beside it holds its parts. Nothing here reads a file, a clock or the
//! environment, draws a random number, or knows of SQL or JSON.

#![cfg_attr(
    not(test),
    deny(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        clippy::disallowed_macros
    )
)]

pub mod address;
pub mod calendar;
pub mod cause;
pub mod decision;
pub mod draft;
pub mod evidence;
pub mod message;
pub mod moment;
pub mod open_loop;
pub mod policy;
pub mod side;
pub mod standing;
pub mod thread;

pub use address::{Address, Mailbox};
pub use cause::Cause;
pub use decision::{Decided, Decision, Decisions};
pub use evidence::Evidence;
pub use message::{Message, MessageId};
pub use moment::{Hint, Moment, MomentKind};
pub use open_loop::{Closing, LoopKind, OpenLoop};
pub use policy::Policy;
pub use side::Side;
pub use standing::Standing;
pub use thread::Thread;
