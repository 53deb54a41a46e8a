//! The findings of the reboot's five points: goals, business, bottlenecks, unasked work, value.

use crate::words::number::{capital, count, list, things, times};
use crate::words::{Voice, date};
use amends_reading::report::{Became, Offer, Share};
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
    if mentions + ours == 0 {
        return format!("Something changed in their business around {day}.");
    }
    let you = match ours {
        0 => "you have not taken it up yet".to_string(),
        n => format!("you {}", times(n)),
    };
    format!(
        "Something changed in their business around {day}; they have spoken of it {}, {you}.",
        times(mentions)
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

pub fn unrequested_work(offers: &[Offer]) -> String {
    let offered = match offers.len() {
        1 => "You offered or made one thing that nobody had asked for".to_string(),
        n => format!(
            "You offered or made {} things that nobody had asked for",
            count(n)
        ),
    };
    let became = |became| offers.iter().filter(|o| o.became == became).count();
    let (taken_up, declined) = (became(Became::TakenUp), became(Became::Declined));
    let taken = match (offers.len(), taken_up, declined) {
        (1, 1, _) => "they took it up".to_string(),
        (1, _, 1) => "they said no to it".to_string(),
        (1, ..) => "it was passed over".to_string(),
        (all, n, _) if n >= all => "they took up all of them".to_string(),
        (all, 0, n) if n >= all => "they said no to all of them".to_string(),
        (all, n, no) => {
            let said = [
                (n > 0).then(|| format!("they took up {}", count(n))),
                (no > 0 && n > 0).then(|| format!("said no to {}", count(no))),
                (no > 0 && n == 0).then(|| format!("they said no to {}", count(no))),
                (n == 0 && no == 0).then(|| "none was taken up".to_string()),
                (n + no > 0 && n + no < all)
                    .then(|| format!("nothing came of {}", count(all - n - no))),
            ];
            list(&said.into_iter().flatten().collect::<Vec<_>>())
        }
    };
    format!("{offered}; {taken}.")
}

pub fn value_mismatch(n: usize, taken_up: Share) -> String {
    let said = format!(
        "{} they said what matters to them",
        capital(&times(n.max(1)))
    );
    let letters = things(taken_up.of, "longer letter", "longer letters");
    match (taken_up.n, taken_up.of) {
        (_, 0) => format!("{said}. Look whether your answers speak of it."),
        (0, 1) => format!("{said}; your one longer letter since does not take it up."),
        (1, 1) => format!("{said}; your one longer letter since takes it up."),
        (0, _) => format!("{said}; none of your {letters} since takes it up."),
        (up, all) if up >= all => format!("{said}; all your {letters} since take it up."),
        (1, _) => format!("{said}; one of your {letters} since takes it up."),
        (up, _) => format!("{said}; {} of your {letters} since take it up.", count(up)),
    }
}
