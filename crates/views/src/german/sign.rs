//! What a sign shows, in a sentence or two.

use super::day::{plain, span};
use super::number::{count, list, times};
use crate::words::Voice;
use crate::words::number::capital;
use amends_reading::report::{Fall, Shows, Sign};
use jiff::civil::Date;

/// A heading of a few words.
pub fn heading(sign: &Sign) -> &'static str {
    match sign.shows {
        Shows::Habit { .. } => "Es ist Gewohnheit geworden",
        Shows::Elsewhere { .. } => "Der Kunde sieht sich vielleicht um",
        Shows::PassedOver { .. } => "Einmal gesagt und übergangen",
        Shows::Dropped { .. } => "Ohne Antwort geblieben",
        Shows::AskedKindly { .. } => "Freundlich gefragt, immer wieder",
        Shows::GoingRound { .. } => "Es dreht sich im Kreis",
    }
}

/// One or two sentences with the figures behind a sign.
pub fn sentence(sign: &Sign, voice: &Voice<'_>) -> String {
    let over = |days: &i64| span(i32::try_from(*days).unwrap_or(i32::MAX));
    match &sign.shows {
        Shows::Habit {
            since,
            thanks,
            starts,
            words,
            goal,
        } => habit(*since, (*thanks, *starts), *words, *goal, voice),
        Shows::Elsewhere {
            rival,
            handing_over,
            term,
        } => elsewhere(*rival, *handing_over, *term),
        Shows::PassedOver { things: n, days } => {
            let what = match n {
                1 => "Auf eine Sache, die einmal zur Sprache kam".to_string(),
                n => format!("Auf {} Dinge, die einmal zur Sprache kamen", count(*n)),
            };
            format!(
                "{what}, ging niemand ein, obwohl Sie im selben Gespräch weiterschrieben; {} lang hat \
                 niemand mehr danach gefragt.",
                over(days)
            )
        }
        Shows::Dropped { threads, days } => {
            let (talks, end, ago) = match threads {
                1 => ("Ein Gespräch".to_string(), "endet", "liegt"),
                n => (
                    format!("{} Gespräche", capital(&count(*n))),
                    "enden",
                    "liegt längstens",
                ),
            };
            format!(
                "{talks} {end} mit einer Nachricht des Kunden, die eine Antwort wollte; das {ago} {} \
                 zurück, und Sie schrieben inzwischen über anderes.",
                over(days)
            )
        }
        Shows::AskedKindly { times: n, days } => format!(
            "Der Kunde hat über {} {} um dasselbe gebeten, und nie scharf.",
            over(days),
            times(*n)
        ),
        Shows::GoingRound { rounds, days } => format!(
            "Dieselbe Sache ging über {} {} hin und her, und keine Seite hat sich bewegt.",
            over(days),
            times(*rounds)
        ),
    }
}

fn habit(
    since: Date,
    (thanks, starts): (Option<Fall>, Option<Fall>),
    words: Option<(u32, u32)>,
    goal: Option<Date>,
    voice: &Voice<'_>,
) -> String {
    let day = plain(since, voice.today());
    let mut said = Vec::new();
    if let Some(Fall { before, since }) = thanks {
        said.push(format!(
            "Dank oder Lob stand bis zum {day} in {} von {} Antworten, seither in {} von {}.",
            before.n, before.of, since.n, since.of
        ));
    }
    if let Some(Fall { before, since }) = starts {
        let until = match thanks {
            None => format!("bis zum {day} "),
            Some(_) => String::new(),
        };
        said.push(format!(
            "Der Kunde begann {until}{} von {} Gesprächen, seither {} von {}.",
            before.n, before.of, since.n, since.of
        ));
    }
    if let Some((before, now)) = words {
        said.push(format!(
            "Seine Antworten hatten früher {before} Wörter, jetzt {now}."
        ));
    }
    said.push(match goal {
        Some(day) => format!(
            "Wozu die Arbeit dient, hat er zuletzt am {} erwähnt.",
            plain(day, voice.today())
        ),
        None => "Wozu die Arbeit dient, hat er nie erwähnt.".to_string(),
    });
    said.join(" ")
}

fn elsewhere(rival: usize, handing_over: usize, term: usize) -> String {
    let parts = [
        (rival, "einen anderen Anbieter genannt"),
        (handing_over, "um Unterlagen für eine Übernahme gebeten"),
        (term, "gefragt, wann oder wie der Vertrag endet"),
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
        1 => " Das muss nichts heißen.",
        _ => "",
    };
    format!("Der Kunde hat {}.{hint}", list(&parts, parts.len()))
}

/// How much mail there is: `38 Nachrichten mit Judith und Nathan, 14. Januar bis 13. November 2025.`
pub fn facts(messages: usize, people: &[String], (first, last): (Date, Date)) -> String {
    let with = match people.is_empty() {
        true => String::new(),
        false => format!(" mit {}", list(people, 4)),
    };
    let messages = match messages {
        1 => "Eine Nachricht".to_string(),
        n => format!(
            "{} Nachrichten",
            crate::words::number::figures(n).replace(',', ".")
        ),
    };
    // The last day says its year, the first only another one.
    let other = last.with().year(last.year() - 1).build().unwrap_or(last);
    let end = plain(last, other);
    match first == last {
        true => format!("{messages}{with}, {end}."),
        false => format!("{messages}{with}, {} bis {end}.", plain(first, last)),
    }
}

/// Somebody is away: `Ruth ist bis 3. Mai nicht da.`
pub fn away(who: &str, until: Date, today: Date) -> String {
    format!("{who} ist bis {} nicht da.", plain(until, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn spans_of_mail() {
        let (a, b) = (date(2025, 1, 14), date(2025, 11, 13));
        let people = ["Judith".to_string(), "Nathan".to_string()];
        assert_eq!(
            facts(1_038, &people, (a, b)),
            "1.038 Nachrichten mit Judith und Nathan, 14. Januar bis 13. November 2025."
        );
        assert_eq!(facts(1, &[], (b, b)), "Eine Nachricht, 13. November 2025.");
    }
}
