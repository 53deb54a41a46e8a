//! Sentences in German: how it stands, why, and what to do next. The reader is "Sie", the client is "der Kunde".

pub mod day;
pub mod finding;
mod language;
pub mod next;
pub mod number;
pub mod pace;
pub mod sign;
pub mod standing;
pub mod unread;
