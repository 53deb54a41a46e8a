//! The firm's policy for people: what it says, for all or towards one client.

use crate::words::policy as say;
use amends_domain::Policy;
use amends_domain::policy::{ForClient, List};

/// The policy, in sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyPage {
    /// Whose it is, and towards whom.
    pub title: String,
    /// What is said under each heading, in the order of the page; no empty ones.
    pub sections: Vec<Section>,
    /// What is worth knowing, in a sentence.
    pub remark: Option<String>,
}

/// A heading with what is said under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Sentences, one paragraph each.
    pub says: Vec<String>,
}

/// What of the policy is shown.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'a> {
    /// All of it.
    Whole,
    /// What counts towards one client: theirs, and what holds for all.
    Towards(&'a ForClient),
    /// What counts towards somebody of whom nothing is said: as they were typed, and who may be meant.
    Unnamed(&'a str, Option<&'a str>),
}

impl PolicyPage {
    /// The page. `name` is what the policy is called: its file.
    pub fn of(name: &str, policy: &Policy, shown: Shown<'_>) -> PolicyPage {
        let client = match shown {
            Shown::Towards(client) => Some(client),
            Shown::Whole | Shown::Unnamed(..) => None,
        };
        let mut sections = Vec::new();
        let mut put = |heading: &str, says: Vec<String>| {
            if !says.is_empty() {
                let heading = heading.to_string();
                sections.push(Section { heading, says });
            }
        };
        put("Who you are", say::us(policy));
        put("When you work", say::working(policy));
        put("How soon you answer", say::answer(policy, client));
        for list in List::ALL {
            put(say::heading(list), say::list(policy, client, list));
        }
        let own = client.and_then(|c| c.terms.remarks.clone());
        let remarks = policy.terms.remarks.iter().cloned().chain(own);
        put("Remarks", remarks.collect());
        if matches!(shown, Shown::Whole) {
            for client in &policy.clients {
                put(&say::only_for(client), say::terms(client));
            }
        }
        PolicyPage {
            title: say::title(name, client),
            sections,
            remark: match shown {
                Shown::Unnamed(typed, near) => Some(say::nothing_for(typed, near)),
                _ if *policy == Policy::default() => Some(say::NOTHING.to_string()),
                _ => None,
            },
        }
    }
}
