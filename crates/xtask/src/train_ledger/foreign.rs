//! What standing and causes weigh in mail in other languages than English: less is heard there, so that the same
//! measures say something else. Held near what they weigh in English.

use super::firm::{Firm, Weights};
use super::{Args, HOLD_CAUSES, HOLD_STANDING, causes, each, others, standing};
use amends_language::Language;
use amends_reading::{CauseWeights, StandingWeights};
use amends_testkit::score::{self, Figures};
use rayon::prelude::*;

/// Where the weights lie.
const STANDING: &str = "crates/reading/weights/foreign/standing.tsv";
const CAUSES: &str = "crates/reading/weights/foreign/causes.tsv";

/// What stands before and after the table in a document.
const MARKS: [&str; 2] = ["<!-- reports -->\n", "<!-- /reports -->"];

/// Learns, and writes the weights, or measures each firm with those that did not see it: a column a language.
///
/// # Errors
/// When a mailbox or a model cannot be read.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let languages = Language::READ.into_iter();
    let mut firms: Vec<(Language, Firm)> = Vec::new();
    for language in languages.filter(|l| *l != Language::English) {
        for folder in crate::stories::mailboxes(language)? {
            firms.push((language, Firm::read(&folder, args.models.as_deref())?));
        }
    }
    let clients = |standings: Option<&[StandingWeights]>| -> anyhow::Result<Vec<_>> {
        let of = |(out, (_, firm)): (usize, &(Language, Firm))| {
            firm.clients(Weights {
                standing: standings.map(|s| s[out].clone()),
                ..Weights::default()
            })
        };
        firms.par_iter().enumerate().map(of).collect()
    };
    let first: Vec<Vec<standing::Client>> = clients(None)?;
    let standing_of = |but: Option<usize>| {
        let english = StandingWeights::built_in();
        standing::learn(&others(&first, but), HOLD_STANDING, &|question, measure| {
            english.weight(question.name(), measure)
        })
    };
    let standings: Vec<StandingWeights> = (0..firms.len())
        .map(|out| StandingWeights::read(&standing_of(Some(out))))
        .collect();
    let second: Vec<Vec<standing::Client>> = clients(Some(&standings))?;
    let causes_of = |but: Option<usize>| {
        let all = others(&second, but).into_iter().flat_map(|c| &c.causes);
        let english = CauseWeights::built_in();
        causes::learn(&all.collect::<Vec<_>>(), HOLD_CAUSES, &|cause, sign| {
            english.weight(cause.name(), sign)
        })
    };
    if !args.left_out {
        for (path, table) in [(STANDING, standing_of(None)), (CAUSES, causes_of(None))] {
            std::fs::write(crate::root().join(path), table)?;
            println!("written to {path}");
        }
        return Ok(());
    }
    let mut columns: Vec<(String, Figures)> = Vec::new();
    let mut together = Figures::default();
    for (out, (language, firm)) in firms.iter().enumerate() {
        let seen = firm.seen(Weights {
            standing: Some(standings[out].clone()),
            causes: Some(CauseWeights::read(&causes_of(Some(out)))),
            ..Weights::default()
        })?;
        if args.each {
            print!("{}", each::lines(firm.truth(), &seen));
        }
        let figures = Figures::of(&seen, firm.truth());
        together.add(&figures);
        let name = format!("{language:?}");
        match columns.last_mut().filter(|(last, _)| *last == name) {
            Some((_, sum)) => sum.add(&figures),
            None => columns.push((name, figures)),
        }
    }
    columns.push(("together".to_string(), together.clone()));
    let wrong = score::disagreements(&together);
    let text = format!("{}\n{wrong}", score::columns(&columns));
    crate::document::write_or_print(args.into.as_deref(), MARKS, &text)
}
