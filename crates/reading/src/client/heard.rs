//! When each of a client's people was heard.

use crate::correspondence::Correspondence;
use crate::report::Heard;
use amends_domain::{Address, Side};
use std::collections::BTreeMap;

/// Of everybody who wrote a personal letter from their side: whoever was heard last comes first.
pub fn heard(mail: &Correspondence<'_>) -> Vec<Heard> {
    let mut all: BTreeMap<&Address, Heard> = BTreeMap::new();
    for (_, letter) in mail.personal().filter(|(_, l)| l.side == Side::Theirs) {
        let at = letter.at();
        let from = &letter.message.from.address;
        let heard = all.entry(from).or_insert_with(|| Heard {
            address: from.clone(),
            first: at,
            last: at,
            lately: 0,
            before: 0,
        });
        heard.last = at;
        match mail.days_ago(at) {
            ..Heard::LATELY => heard.lately += 1,
            _ => heard.before += 1,
        }
    }
    let mut all: Vec<Heard> = all.into_values().collect();
    all.sort_by(|a, b| (b.last, &a.address).cmp(&(a.last, &b.address)));
    all
}
