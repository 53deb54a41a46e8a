//! Working time: one case a line in `tests/data/calendar`, and the laws that hold for any calendar.
#![allow(clippy::unwrap_used)]

#[path = "calendar/cases.rs"]
mod cases;
#[path = "calendar/found.rs"]
mod found;
#[path = "calendar/laws.rs"]
mod laws;
#[path = "calendar/public.rs"]
mod public;
#[path = "calendar/week.rs"]
mod week;
