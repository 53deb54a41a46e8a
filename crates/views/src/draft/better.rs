//! What can be said better, in sentences.

use crate::words::{date, language, quote};
use amends_domain::draft::{Better, Finding, Note, offence};
use jiff::civil::Date;

/// The facts and the advice of a finding.
pub(super) fn sentences(finding: &Finding, today: Date) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    out.extend(finding.note.as_ref().and_then(|n| note(n, finding, today)));
    match &finding.better {
        Some(Better::Write(words)) => out.push(format!("Better: “{}”.", quote::clean(words))),
        Some(Better::Do(advice)) => out.push(quote::clean(advice)),
        None => {}
    }
    out
}

fn day(of: Date, today: Date) -> String {
    date::full(of, today)
}

fn note(note: &Note, finding: &Finding, today: Date) -> Option<String> {
    let code = finding.offence.code;
    Some(match note {
        Note::Lengths { draft, usual } => {
            format!("{draft} words; theirs usually have {usual}.")
        }
        Note::Languages { draft, usual } => format!(
            "They write {}; this is {}.",
            language::name(usual),
            language::name(draft)
        ),
        Note::Day(of) if code == offence::DATE_MISMATCH.code => {
            format!("{} is a {}.", date::dated(*of), date::weekday(of.weekday()))
        }
        Note::Day(of) if code == offence::PROMISE_PAST.code => {
            format!("It was on {}.", day(*of, today))
        }
        // The wording says the day already.
        Note::Day(_) if finding.better.is_some() => return None,
        Note::Day(of) => format!("Write the date: by today's reading, {}.", day(*of, today)),
        Note::PromisedFor(Some(of)) => format!("It was promised for {}.", day(*of, today)),
        Note::PromisedFor(None) => return None,
        Note::Latest(by) => format!("By your policy the answer is due by {}.", day(*by, today)),
        Note::Theirs(word) if code == offence::JARGON.code => {
            format!("They say “{}”.", quote::clean(word))
        }
        Note::Theirs(word) => format!("They write “{}”.", quote::clean(word)),
        Note::Count(n) => format!("{n} of them."),
        Note::Policy(why) => quote::clean(why),
        Note::Written(part) => format!("Open is: “{}”", quote::clean(part)),
    })
}
