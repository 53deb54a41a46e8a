//! The clients that were asked for, in the order that was asked for.

use super::asked::{Asked, Order};
use amends_service::{ClientReport, Lists};
use amends_views::clients::{in_touch, longest};
use std::cmp::Reverse;

/// Those of the lists that are meant.
pub fn chosen<'a>(lists: &'a Lists, asked: &Asked) -> Vec<&'a ClientReport> {
    let report = &lists.report;
    let wanted = asked.q.trim().to_lowercase();
    let named = |words: &str| words.to_lowercase().contains(&wanted);
    let mut all: Vec<_> = report
        .all()
        .into_iter()
        .filter(|c| asked.only().is_none_or(|only| only == c.standing))
        .filter(|c| {
            wanted.is_empty()
                || named(&c.name)
                || c.domains.iter().any(|d| named(d))
                || c.people
                    .iter()
                    .any(|p| named(&p.name) || named(p.address.as_str()))
        })
        .collect();
    if asked.order() == Order::Fair {
        // Hours of waiting to the minute; where nobody waits, whoever was silent longest comes first.
        let waits = |hours: f64| (hours * 60.0).round() as i64;
        all.sort_by_cached_key(|c| {
            (
                Reverse(longest(c).map(|(_, hours)| waits(hours))),
                in_touch(c),
            )
        });
    }
    all
}
