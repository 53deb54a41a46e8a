//! How long date phrases take: a sentence without any, with a trigger only, with a date.

use amends_language::Language;
use amends_language::due::phrases;
use divan::{Bencher, black_box};
use jiff::civil::date;

fn main() {
    divan::main();
}

#[divan::bench(args = [
    "Thanks, that looks lovely and the shop opened without a hitch for everybody here.",
    "We had a good week and a lot of people in the shop who came for the new shelves.",
    "You'll have a first version to look at by Friday 14 November at noon, as we said.",
])]
fn english(bencher: Bencher<'_, '_>, text: &str) {
    let sent = date(2025, 11, 11).at(10, 0, 0, 0);
    bencher.bench(|| phrases(black_box(text), 0..text.len(), sent, Language::English));
}
