//! The findings of the reboot's five points: goals, business, bottlenecks, unasked work, value.

use crate::german::day;
use crate::german::number::{count, list, things, times};
use crate::words::Voice;
use crate::words::number::capital;
use amends_reading::report::{Became, Offer, Share};
use jiff::civil::Date;

pub fn goals_blurred(last: Option<Date>, since: usize, voice: &Voice<'_>) -> String {
    let letters = things(since, "eine Nachricht", "Nachrichten");
    match last {
        Some(last) => {
            let on = day::on(last, voice.today());
            let said = format!("Wozu die Arbeit dient, kam zuletzt {on} zur Sprache");
            match since {
                0 => format!("{said}."),
                _ => format!("{said}; seither gab es {letters}."),
            }
        }
        None if since == 0 => "Niemand hat gesagt, wozu die Arbeit dient.".to_string(),
        None => {
            let letters = things(since, "einer Nachricht", "Nachrichten");
            format!("In {letters} hat niemand gesagt, wozu die Arbeit dient.")
        }
    }
}

pub fn business_goals_moved(
    since: Date,
    mentions: usize,
    ours: usize,
    voice: &Voice<'_>,
) -> String {
    let day = day::plain(since, voice.today());
    let said = format!("Um den {day} hat sich im Geschäft des Kunden etwas geändert");
    if mentions + ours == 0 {
        return format!("{said}.");
    }
    let you = match ours {
        0 => "Sie sind noch nicht darauf eingegangen".to_string(),
        n => format!("Sie {}", times(n)),
    };
    format!(
        "{said}; der Kunde hat {} davon gesprochen, {you}.",
        times(mentions)
    )
}

pub fn recurring_bottleneck(n: usize, first: Date, last: Date, voice: &Voice<'_>) -> String {
    let on = |date| day::on(date, voice.today());
    if n < 2 || first == last {
        return capital(&format!("{} hat etwas die Arbeit aufgehalten.", on(last)));
    }
    format!(
        "Dasselbe hat die Arbeit {} aufgehalten, zuerst {}, zuletzt {}.",
        times(n),
        on(first),
        on(last)
    )
}

pub fn unrequested_work(offers: &[Offer]) -> String {
    let became = |became| offers.iter().filter(|o| o.became == became).count();
    let (taken_up, declined) = (became(Became::TakenUp), became(Became::Declined));
    let one = |n: usize| match n {
        1 => "eine".to_string(),
        n => count(n),
    };
    let what = match (offers.len(), taken_up, declined) {
        (1, 1, _) => "der Kunde nahm sie an".to_string(),
        (1, _, 1) => "der Kunde lehnte sie ab".to_string(),
        (1, ..) => "sie wurde übergangen".to_string(),
        (all, n, _) if n >= all => "der Kunde nahm alle an".to_string(),
        (all, 0, n) if n >= all => "der Kunde lehnte alle ab".to_string(),
        (all, n, no) => {
            let said = [
                (n > 0).then(|| format!("{} nahm der Kunde an", one(n))),
                (no > 0).then(|| format!("{} lehnte er ab", one(no))),
                (n == 0 && no == 0).then(|| "keine wurde angenommen".to_string()),
                (n + no > 0 && n + no < all)
                    .then(|| format!("aus {} wurde nichts", dative(all - n - no))),
            ];
            let said: Vec<String> = said.into_iter().flatten().collect();
            list(&said, said.len())
        }
    };
    let offered = things(offers.len(), "eine Sache", "Sachen");
    format!("Sie haben {offered} angeboten oder getan, um die niemand gebeten hatte; {what}.")
}

/// `einer`, `drei`.
fn dative(n: usize) -> String {
    match n {
        1 => "einer".to_string(),
        n => count(n),
    }
}

pub fn value_mismatch(n: usize, taken_up: Share) -> String {
    let said = format!(
        "{} hat der Kunde gesagt, was ihm wichtig ist",
        capital(&times(n.max(1)))
    );
    let letters = format!("Ihrer {} längeren Nachrichten seither", count(taken_up.of));
    match (taken_up.n, taken_up.of) {
        (_, 0) => format!("{said}. Sehen Sie nach, ob Ihre Antworten darauf eingehen."),
        (0, 1) => format!("{said}; Ihre eine längere Nachricht seither geht nicht darauf ein."),
        (1, 1) => format!("{said}; Ihre eine längere Nachricht seither geht darauf ein."),
        (0, _) => format!("{said}; keine {letters} geht darauf ein."),
        (up, all) if up >= all => format!("{said}; jede {letters} geht darauf ein."),
        (1, _) => format!("{said}; eine {letters} geht darauf ein."),
        (up, _) => format!("{said}; {} {letters} gehen darauf ein.", count(up)),
    }
}
