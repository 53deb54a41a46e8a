//! The findings of the reboot's five points: goals, business, bottlenecks, unasked work, value.

use crate::words::number::{capital, count, things, times};
use crate::words::{Voice, date};
use jiff::civil::Date;

pub fn goals_blurred(last: Option<Date>, messages_since: usize, voice: &Voice<'_>) -> String {
    match last {
        Some(day) => {
            let day = date::on(day, voice.today());
            let go_by = match messages_since {
                0 => return format!("What the work is for was last spoken of {day}."),
                1 => "one message has".to_string(),
                n => format!("{} messages have", count(n)),
            };
            format!("What the work is for was last spoken of {day}; {go_by} gone by since.")
        }
        None if messages_since == 0 => "Nobody has said what the work is for.".to_string(),
        None => format!(
            "In {} nobody has said what the work is for.",
            things(messages_since, "message", "messages")
        ),
    }
}

pub fn business_goals_moved(
    since: Date,
    mentions: usize,
    ours: usize,
    voice: &Voice<'_>,
) -> String {
    let day = date::plain(since, voice.today());
    let theirs = mentions.saturating_sub(ours);
    if theirs == 0 {
        return format!("Something changed in their business around {day}.");
    }
    let you = match ours {
        0 => "you have not taken it up yet".to_string(),
        n => format!("you {}", times(n)),
    };
    format!(
        "Something changed in their business around {day}; they have spoken of it {}, {you}.",
        times(theirs)
    )
}

pub fn recurring_bottleneck(n: usize, first: Date, last: Date, voice: &Voice<'_>) -> String {
    let today = voice.today();
    if n < 2 || first == last {
        return format!("Something held the work up {}.", date::on(last, today));
    }
    format!(
        "The same thing has held the work up {}, first {}, last {}.",
        times(n),
        date::on(first, today),
        date::on(last, today)
    )
}

pub fn unrequested_work(offers: usize, taken_up: usize) -> String {
    let offered = match offers {
        1 => "You offered or made one thing that nobody had asked for".to_string(),
        n => format!(
            "You offered or made {} things that nobody had asked for",
            count(n)
        ),
    };
    let taken = match (offers, taken_up) {
        (1, 0) => "it was not taken up".to_string(),
        (1, _) => "they took it up".to_string(),
        (_, 0) => "none was taken up".to_string(),
        (all, n) if n >= all => "they took up all of them".to_string(),
        (_, n) => format!("they took up {}", count(n)),
    };
    format!("{offered}; {taken}.")
}

pub fn value_mismatch(n: usize) -> String {
    format!(
        "{} they said what matters to them. Look whether your answers speak of it.",
        capital(&times(n.max(1)))
    )
}
