//! What a sign shows, in a sentence or two.

use super::number::{capital, figures, list, things, times};
use super::{Tongue, Voice, date, wait};
use crate::german;
use amends_reading::report::{Fall, Shows, Sign};
use jiff::civil::Date;

/// A heading of a few words: `It has become routine`.
pub fn heading(sign: &Sign) -> &'static str {
    match sign.shows {
        Shows::Habit { .. } => "It has become routine",
        Shows::Elsewhere { .. } => "They may be looking elsewhere",
        Shows::PassedOver { .. } => "Said once and passed over",
        Shows::Dropped { .. } => "Left without an answer",
        Shows::AskedKindly { .. } => "Asked kindly, again and again",
        Shows::GoingRound { .. } => "Going round in circles",
    }
}

/// The same in a language.
pub fn headed(sign: &Sign, tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => heading(sign),
        Tongue::German => german::sign::heading(sign),
    }
}

/// One or two sentences with the figures behind a sign.
pub fn sentence(sign: &Sign, voice: &Voice<'_>) -> String {
    if voice.tongue() == Tongue::German {
        return german::sign::sentence(sign, voice);
    }
    match &sign.shows {
        Shows::Habit {
            since,
            thanks,
            starts,
            words,
            goal,
        } => habit(*since, *thanks, *starts, *words, *goal, voice),
        Shows::Elsewhere {
            rival,
            handing_over,
            term,
        } => elsewhere(*rival, *handing_over, *term),
        Shows::PassedOver { things: n, days } => {
            let (verb, it) = if *n == 1 {
                ("was", "it")
            } else {
                ("were", "them")
            };
            format!(
                "{} raised once {verb} not taken up, though you wrote on in the same conversation; \
                 nobody has asked about {it} again in {}.",
                capital(&things(*n, "thing they", "things they")),
                span(*days)
            )
        }
        Shows::Dropped { threads, days } => {
            let conversations = things(*threads, "conversation", "conversations");
            let (end, ago) = if *threads == 1 {
                ("ends", "")
            } else {
                ("end", "up to ")
            };
            format!(
                "{} {end} with a letter of theirs that wanted an answer, {ago}{} ago, while you \
                 wrote about other things.",
                capital(&conversations),
                span(*days)
            )
        }
        Shows::AskedKindly { times: n, days } => format!(
            "They asked for the same thing {} in {}, and never sharply.",
            times(*n),
            span(*days)
        ),
        Shows::GoingRound { rounds, days } => format!(
            "The same matter went to and fro {} in {}, and neither side has moved.",
            times(*rounds),
            span(*days)
        ),
    }
}

fn span(days: i64) -> String {
    wait::calendar_span(i32::try_from(days).unwrap_or(i32::MAX))
}

fn habit(
    since: Date,
    thanks: Option<Fall>,
    starts: Option<Fall>,
    words: Option<(u32, u32)>,
    goal: Option<Date>,
    voice: &Voice<'_>,
) -> String {
    let day = date::plain(since, voice.today());
    let mut said = Vec::new();
    if let Some(Fall { before, since }) = thanks {
        said.push(format!(
            "They thanked or praised you in {} of {} answers until {day}, in {} of {} since.",
            figures(before.n),
            figures(before.of),
            figures(since.n),
            figures(since.of)
        ));
    }
    if let Some(Fall { before, since }) = starts {
        let until = if thanks.is_none() {
            format!(" until {day}")
        } else {
            String::new()
        };
        said.push(format!(
            "They began {} of {} conversations{until}, {} of {} since.",
            figures(before.n),
            figures(before.of),
            figures(since.n),
            figures(since.of)
        ));
    }
    if let Some((before, now)) = words {
        let n = |n: u32| figures(usize::try_from(n).unwrap_or(usize::MAX));
        said.push(format!(
            "Their replies went from {} words to {}.",
            n(before),
            n(now)
        ));
    }
    said.push(match goal {
        Some(day) => format!(
            "They last spoke of what the work is for on {}.",
            date::plain(day, voice.today())
        ),
        None => "They never spoke of what the work is for.".to_string(),
    });
    said.join(" ")
}

fn elsewhere(rival: usize, handing_over: usize, term: usize) -> String {
    let parts = [
        (rival, "named another supplier"),
        (
            handing_over,
            "asked for what others would need to take over",
        ),
        (term, "asked when or how the contract ends"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, what)| match n {
            1 => (*what).to_string(),
            n => format!("{what} ({})", times(*n)),
        })
        .collect();
    let hint = match rival + handing_over + term {
        1 => " It may mean nothing.",
        _ => "",
    };
    format!("They {}.{hint}", list(&parts))
}
