//! Pages of a terminal: words laid out in columns, with roles in place of colours.
//!
//! Whoever prints decides what a [`Role`] looks like; without colours the page says the same.

mod brought;
mod check;
mod clients;
mod decided;
mod draft;
mod found;
mod health;
mod loops;
mod policy;
mod quotation;
mod replay;
mod sheet;
mod snippet;
mod span;
mod today;
mod waiting;
mod why;

pub use sheet::Sheet;
pub use span::{Line, Role, Span};

use crate::brought::Brought;
use crate::check::Check;
use crate::clients::Clients;
use crate::decided::DecidedPage;
use crate::draft::DraftPage;
use crate::found::FoundPage;
use crate::health::HealthPage;
use crate::loops::Loops;
use crate::policy::PolicyPage;
use crate::replay::Page;
use crate::today::Today;
use crate::why::Why;
use amends_domain::Policy;

/// What `amends import` brought, so many columns wide.
pub fn brought(brought: &Brought, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    brought::lay_out(brought, &mut sheet);
    sheet
}

/// The page of `amends check`, so many columns wide.
pub fn check(page: &Check, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    check::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends draft check`, so many columns wide.
pub fn draft(page: &DraftPage, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    draft::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends policy show`, so many columns wide.
pub fn policy(page: &PolicyPage, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    policy::lay_out(page, &mut sheet);
    sheet
}

/// What `amends policy check` says of one that can be read, so many columns wide.
pub fn policy_is_read(name: &str, read: &Policy, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    policy::is_read(name, read, &mut sheet);
    sheet
}

/// The page of `amends doctor`, so many columns wide.
pub fn health(page: &HealthPage, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    health::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends search`, so many columns wide.
pub fn found(page: &FoundPage, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    found::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends replay`, so many columns wide.
pub fn replay(page: &Page, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    replay::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends why`, so many columns wide.
pub fn why(page: &Why, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    why::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends clients`, so many columns wide.
pub fn clients(page: &Clients, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    clients::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends loops`, so many columns wide.
pub fn loops(page: &Loops, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    loops::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends today`, so many columns wide.
pub fn today(page: &Today, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    today::lay_out(page, &mut sheet);
    sheet
}

/// The page of `amends correct list`, so many columns wide.
pub fn decided(page: &DecidedPage, columns: usize) -> Sheet {
    let mut sheet = Sheet::new(columns);
    decided::lay_out(page, &mut sheet);
    sheet
}
