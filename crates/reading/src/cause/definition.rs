//! What a cause is: its name, its words, and how it is measured.

use super::{Ground, Weighed};
use amends_domain::Cause;

/// The whole definition of one cause.
#[derive(Debug)]
pub struct Definition {
    /// The cause.
    pub cause: Cause,
    /// What it is, in plain words.
    pub plain: &'static str,
    /// What must be in the mail for it to be seen.
    pub needs: &'static str,
    /// How it is measured.
    pub measured: &'static str,
    /// Where it goes wrong.
    pub limits: &'static str,
    /// Where the rule is from.
    pub source: &'static str,
    pub(super) measure: fn(&Ground<'_>) -> Weighed,
}

/// The definitions, in the order of the causes' names in the glossary.
pub fn definitions() -> impl Iterator<Item = &'static Definition> {
    let of = |cause| {
        super::DEFINITIONS
            .into_iter()
            .find(move |d| d.cause == cause)
    };
    Cause::ALL.into_iter().filter_map(of)
}
