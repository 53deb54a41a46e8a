//! What must hold for any replay.

use crate::files;
use crate::tale::Tale;
use amends_domain::Message;
use amends_language::Context;
use amends_reading::{Input, Options, When, read};
use std::collections::BTreeMap;

fn tales() -> Vec<Tale> {
    let files = [files("replays"), files("stories")].concat();
    let texts = files
        .iter()
        .map(|f| std::fs::read_to_string(f).expect("a readable story"));
    texts.map(|text| Tale::parse(&text)).collect()
}

/// What is held of each look, by its day.
fn held(tale: &Tale, every: usize) -> BTreeMap<jiff::civil::Date, String> {
    let mut held = BTreeMap::new();
    tale.each_day(every, &mut |day| {
        held.insert(day.date, format!("{:#?}", day.report));
    });
    held
}

/// The tale as it was told up to a moment.
fn cut(tale: &Tale, at: jiff::Timestamp) -> Tale {
    let text = |l: &crate::parse::Letter| l.message.at <= at;
    let kept = tale.letters.iter().filter(|l| text(l)).count();
    let mut cut = Tale::parse("as of 2025-01-01 00:00\n");
    for letter in tale.letters.iter().take(kept) {
        cut.letters.push(crate::parse::Letter {
            message: letter.message.clone(),
            side: letter.side,
            thread: letter.thread,
            reading: letter.reading.clone(),
        });
    }
    cut.as_of = at;
    cut
}

/// A day of a replay is a check of the mail up to its evening, to the byte.
#[test]
fn an_evening_is_a_check_of_the_mail_until_then() {
    for tale in tales() {
        let mut evenings = Vec::new();
        tale.each_day(1, &mut |day| {
            evenings.push((day.report.as_of, format!("{:#?}", day.report)));
        });
        // Every evening of every story takes long; a prime step meets all weekdays.
        for (as_of, held) in evenings.into_iter().step_by(5) {
            let cut = cut(&tale, as_of);
            let messages: Vec<Message> = cut.letters.iter().map(|l| l.message.clone()).collect();
            let told = |m: &Message, _: &Context<'_>| tale.told(m);
            let checked = read(&Input {
                messages: &messages,
                threads: &cut.threads(messages.len()),
                read_text: &told,
                options: &Options {
                    as_of: Some(When::Exact(as_of)),
                    ..tale.options()
                },
            });
            assert!(held == format!("{checked:#?}"), "as of {as_of}");
        }
    }
}

/// Mail that comes later changes nothing of what was held before.
#[test]
fn later_mail_changes_no_evening_before() {
    for tale in tales() {
        let whole = held(&tale, 1);
        let Some(middle) = tale.letters.get(tale.letters.len() / 2) else {
            continue;
        };
        let half = cut(&tale, middle.message.at);
        for (date, report) in held(&half, 1) {
            // The last day of the half ends with its last letter, not in the evening.
            let last = date == middle.message.at.to_zoned(jiff::tz::TimeZone::UTC).date();
            assert!(last || whole.get(&date) == Some(&report), "on {date}");
        }
    }
}

/// Looking once a week sees of each day what looking every evening sees.
#[test]
fn a_weekly_look_sees_what_a_daily_one_sees() {
    for tale in tales() {
        let daily = held(&tale, 1);
        let weekly = held(&tale, 7);
        assert_eq!(daily.last_key_value(), weekly.last_key_value());
        for (date, report) in weekly {
            assert!(daily.get(&date) == Some(&report), "on {date}");
        }
    }
}
