//! The web app: pages that a firm works in every day, rendered here, whole without JavaScript.
//!
//! A route reads what the service kept ([`ask`]), makes the page's own struct of it, and writes it with the
//! parts of [`part`] inside the frame of [`page`]. What is said stands in `texts/`, in every language.

pub mod api;
mod app;
mod ask;
mod asset;
mod client;
mod clients;
mod cookie;
mod fault;
mod flaw;
mod form;
mod guard;
mod history;
mod language;
mod live;
mod metrics;
mod original;
mod page;
mod part;
mod peer;
mod policies;
mod reading;
mod ready;
mod routes;
mod search;
mod serve;
mod settings;
mod sign_in;
mod text;
mod today;
mod visit;
mod write;

pub use app::App;
pub use ipnet::IpNet;
pub use peer::Peer;
pub use ready::Beat;
pub use routes::{Route, router, routes};
pub use serve::{Listening, ServeError, Tls, serve};
pub use text::{Lang, Text, Value};
