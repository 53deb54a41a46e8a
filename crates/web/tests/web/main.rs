//! The app as browsers meet it: a real router on a store with the example's mail, its clock standing at the
//! newest letter.

mod common;
mod deciding;
mod guards;
mod live;
mod pages;
mod refused;
mod search;
mod states;
mod texts;
mod write;
