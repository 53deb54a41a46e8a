//! What people and programs are shown, as plain structs in the reader's words.
//!
//! A report of `reading` holds facts; here they become sentences ([`words`]), pages of a terminal
//! ([`check`], [`why`], [`replay`], [`draft`], [`policy`], laid out by [`print`]) and the JSON that other programs read ([`json`]).
//! Pure: the same report gives the same bytes.

#![cfg_attr(
    not(test),
    deny(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        clippy::disallowed_macros
    )
)]

pub mod accounts;
pub mod brought;
pub mod check;
pub mod clients;
pub mod decided;
pub mod draft;
pub mod found;
mod german;
pub mod health;
pub mod json;
pub mod lately;
pub mod loops;
mod mail_read;
pub mod people;
pub mod policy;
pub mod print;
pub mod replay;
pub mod today;
pub mod why;
pub mod words;

pub use mail_read::{MailRead, Unread};
