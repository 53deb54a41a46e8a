//! One small face over SQLite and PostgreSQL: the same statements, the same values.
//!
//! A statement is a constant with `$1`, `$2`; a write is a [`Batch`]: a value with the rows and how many
//! must be touched, done whole or not at all, and tried again whole when another writer was in the way.

mod batch;
mod db;
mod place;
mod postgres;
mod schema;
mod sqlite;
mod statement;
mod upkeep;
mod value;

pub use batch::{Batch, Expect, Fill, Put};
pub use db::Db;
pub use place::Place;
pub use schema::{Migration, migrate, version};
pub use statement::Statement;
pub(crate) use statement::statements;
pub use value::{Row, Value, row};
