//! What stands before every route: who asks, whose pages may ask, how much and how long, headers that browsers obey.

mod errors;
mod headers;
mod host;
mod logged;
mod same_origin;
mod seated;

pub use errors::pages;
pub use headers::{Framing, secure};
pub use host::known;
pub use logged::logged;
pub use same_origin::same_origin;
pub use seated::{required, seated};
