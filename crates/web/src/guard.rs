//! What stands before every route: headers that browsers obey, whose pages may ask, how much and how long.

mod errors;
mod headers;
mod host;
mod same_origin;

pub use errors::pages;
pub use headers::secure;
pub use host::known;
pub use same_origin::same_origin;
