//! The same mail gives the same report, to the byte: read from the mailbox, or from a store that it was
//! brought into in whatever way, on either database.

mod boxes;
mod counted;
mod same;
mod shown;
mod synced;
