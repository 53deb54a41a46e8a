//! Whole reports of the firms whose mail is in another language, a column a language.

use crate::document;
use crate::train_ledger::firm::{Firm, Weights};
use amends_language::Language;
use amends_testkit::score::{self, Figures};
use rayon::prelude::*;
use std::path::Path;

/// What stands before and after the table in a document.
const MARKS: [&str; 2] = ["<!-- reports -->\n", "<!-- /reports -->"];

/// Prints or writes the figures of all languages but English; each firm is read with the model of its name.
///
/// # Errors
/// When a mailbox or a model cannot be read.
pub fn run(models: &Path, into: Option<&Path>) -> anyhow::Result<()> {
    let others = Language::READ
        .into_iter()
        .filter(|l| *l != Language::English);
    let mut columns = Vec::new();
    let mut together = Figures::default();
    for language in others {
        let folders = crate::stories::mailboxes(language)?;
        let firms = folders.par_iter().map(|folder| {
            let firm = Firm::read(folder, Some(models))?;
            Ok(Figures::of(&firm.seen(Weights::default())?, firm.truth()))
        });
        let firms: anyhow::Result<Vec<Figures>> = firms.collect();
        let mut figures = Figures::default();
        for firm in firms? {
            figures.add(&firm);
        }
        together.add(&figures);
        columns.push((format!("{language:?}"), figures));
    }
    columns.push(("together".to_string(), together.clone()));
    let wrong = score::disagreements(&together);
    let text = format!("{}\n{wrong}", score::columns(&columns));
    document::write_or_print(into, MARKS, &text)
}
