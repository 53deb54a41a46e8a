//! Short stable names for commands and links.

use super::names;
use std::collections::BTreeSet;

/// The names given so far.
#[derive(Debug, Default)]
pub(crate) struct Slugs(BTreeSet<String>);

impl Slugs {
    /// A name not given before: from the client's name, or from the domain where the name has no
    /// letters to use; with the domain's label, then a number, where two would be the same.
    pub fn take(&mut self, name: &str, domain: Option<&str>) -> String {
        let label = domain
            .map(|d| slug(super::domains::label(d)))
            .unwrap_or_default();
        let plain = slug(name);
        let base = match (plain.is_empty(), label.is_empty()) {
            (false, _) => plain,
            (true, false) => label.clone(),
            (true, true) => "client".to_string(),
        };
        let mut tries = vec![base.clone()];
        if !label.is_empty() && label != base {
            tries.push(format!("{base}-{label}"));
        }
        let numbered = (2..).map(|n| format!("{base}-{n}"));
        let free = tries
            .into_iter()
            .chain(numbered)
            .find(|id| !self.0.contains(id));
        let id = free.unwrap_or(base);
        self.0.insert(id.clone());
        id
    }
}

/// Lower-case words joined by hyphens; accents are dropped, other scripts kept.
fn slug(text: &str) -> String {
    let folded = names::fold(&text.replace(['\'', '’', '.'], "")).replace('&', " and ");
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}
