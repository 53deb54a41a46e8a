//! What programs ask: everything that pages show, as JSON, and what pages change.
//!
//! An [`Operation`] is one thing that can be asked. The addresses, the OpenAPI document and the tools of
//! `amends mcp` are all made from the one list of them, so that none can miss what another has.

mod answered;
mod clients;
mod decide;
mod decisions;
mod document;
mod drafts;
mod given;
mod health_page;
mod house;
mod listed;
mod loops;
mod operation;
mod operations;
mod policy;
mod policy_change;
mod problem;
mod search;
mod talk;
mod times;
mod upkeep;

pub use answered::routes;
pub use document::{document, served};
pub use health_page::health_page;
pub use operation::Operation;
pub use operations::operations;
pub use problem::{Problem, problem};
pub use search::found;
