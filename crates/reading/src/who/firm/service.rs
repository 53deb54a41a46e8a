//! Which of two sides serves the other, by their words: for mail with one client only, where both
//! are on every letter.

use crate::who::census::Census;
use crate::who::cues::Cue;
use crate::who::words::Words;

/// Letters that are read at most.
const SAMPLE: usize = 200;

/// Desks of those who serve, and of those who are served.
const SERVING: [&str; 5] = ["help", "support", "service", "studio", "helpdesk"];
const PAYING: [&str; 6] = [
    "accounts",
    "ap",
    "payables",
    "purchasing",
    "procurement",
    "invoices",
];

/// How much speaks for `us` serving `them`: letters that sound like it less those that sound like
/// the reverse. `side` tells which of the sides a person is on.
pub(super) fn balance(
    census: &Census,
    words: &dyn Words,
    us: usize,
    them: usize,
    side: impl Fn(usize) -> usize,
) -> i64 {
    let author = |letter: usize| census.letters.at(letter).from.map(&side);
    let between: Vec<usize> = (0..census.letters.len())
        .filter(|&l| author(l).is_some_and(|a| a == us || a == them))
        .collect();
    let step = between.len().div_ceil(SAMPLE).max(1);
    let mut balance = 0;
    for &index in between.iter().step_by(step) {
        let ours = author(index) == Some(us);
        let found = words.cues(index, ours);
        let serves = [Cue::WeSell, Cue::TheyBuy, Cue::Prospect];
        let served = [Cue::WeBuy, Cue::TheySell];
        balance += i64::from(serves.iter().any(|&cue| found.has(cue)));
        balance -= i64::from(served.iter().any(|&cue| found.has(cue)));
        let from = census.letters.at(index).from;
        let local = from.map_or("", |p| census.people[p].address.local());
        balance += i64::from(ours && SERVING.contains(&local));
        balance += i64::from(!ours && PAYING.contains(&local));
    }
    balance
}
