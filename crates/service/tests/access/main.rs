//! Who gets in, what each may do, and what each sees; on both databases.

mod common;
mod kept;
mod known;
mod members;
mod second;
mod sessions;
mod throttled;
mod tokens;
mod visible;
