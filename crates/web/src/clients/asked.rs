//! What was asked of the list of clients, as it stands in the address.

use crate::part::escaped;
use amends_domain::Standing;
use serde::Deserialize;

/// What was asked.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    /// A part of the name, a domain, or of somebody's name or address.
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    standing: String,
    #[serde(default)]
    order: String,
    /// The first row that is shown, from 0.
    #[serde(default)]
    pub from: usize,
}

/// In which order clients are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Those who need us most first.
    Worst,
    /// Those who wait longest first, so that nobody is forgotten.
    Fair,
}

impl Asked {
    /// Those whose names hold these words.
    pub fn named(words: String) -> Asked {
        Asked {
            q: words,
            ..Asked::default()
        }
    }

    /// The only standing that is shown; none when all are.
    pub fn only(&self) -> Option<Standing> {
        Standing::ALL
            .into_iter()
            .find(|s| s.name() == self.standing)
    }

    /// The order.
    pub fn order(&self) -> Order {
        match self.order.as_str() {
            "waiting" => Order::Fair,
            _ => Order::Worst,
        }
    }

    /// The same of another standing, from the beginning.
    pub fn with_standing(&self, standing: Option<Standing>) -> Asked {
        Asked {
            standing: standing.map_or("", Standing::name).to_string(),
            from: 0,
            ..self.clone()
        }
    }

    /// The same in another order, from the beginning.
    pub fn with_order(&self, order: Order) -> Asked {
        let order = match order {
            Order::Worst => "",
            Order::Fair => "waiting",
        };
        Asked {
            order: order.to_string(),
            from: 0,
            ..self.clone()
        }
    }

    /// The same from another row on.
    pub fn from(&self, from: usize) -> Asked {
        Asked {
            from,
            ..self.clone()
        }
    }

    /// The address that asks for it.
    pub fn address(&self) -> String {
        let mut asked = Vec::new();
        if !self.q.is_empty() {
            asked.push(format!("q={}", escaped(&self.q)));
        }
        if let Some(standing) = self.only() {
            asked.push(format!("standing={}", standing.name()));
        }
        if self.order() == Order::Fair {
            asked.push("order=waiting".to_string());
        }
        if self.from > 0 {
            asked.push(format!("from={}", self.from));
        }
        match asked.is_empty() {
            true => "/clients".to_string(),
            false => format!("/clients?{}", asked.join("&")),
        }
    }
}
