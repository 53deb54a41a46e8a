//! What the commands that look after the store say.

use super::number::{capital, count, figures, things};
use super::quote::clean;

/// What `amends erase` asks on a terminal.
pub const ERASE_THEM: &str = "This cannot be undone. Erase them? Type yes to go on:";

/// What it says to any other answer.
pub const NOT_ERASED: &str = "Nothing was erased.\n";

/// A backup was written.
pub fn backed_up(file: &str, mails: usize, held: u64) -> String {
    format!(
        "{} and all that was decided are in {} ({}).\nTo put them back: amends restore {}\n",
        capital(&things(mails, "message", "messages")),
        clean(file),
        bytes(held),
        clean(file)
    )
}

/// A backup was put back.
pub fn restored(store: &str, letters: usize, clients: usize) -> String {
    format!(
        "The store {} holds {} with {}.\n",
        clean(store),
        things(letters, "message", "messages"),
        things(clients, "client", "clients")
    )
}

/// Mails were written.
pub fn exported(mails: usize, folder: &str) -> String {
    format!(
        "{} {} written to {}.\n",
        capital(&things(mails, "message", "messages")),
        if mails == 1 { "was" } else { "were" },
        clean(folder)
    )
}

/// What names a person before they are erased.
pub fn traces(person: &str, mails: usize, found: usize, elsewhere: usize) -> String {
    let mut said = format!(
        "{} {} {}; the search finds {} for it.",
        capital(&things(mails, "message", "messages")),
        if mails == 1 { "names" } else { "name" },
        clean(person),
        number(found)
    );
    if elsewhere > 0 {
        let more = things(elsewhere, "note or record", "notes and records");
        said.push_str(&format!(" So do {more} beside the mail."));
    }
    said
}

/// Nothing names a person.
pub fn no_traces(person: &str) -> String {
    let person = clean(person);
    format!(
        "Nothing here names {person}, so nothing was erased. Check the spelling.\n\
         With --yes, mail that names that address is not let in from now on.\n"
    )
}

/// A person was erased.
pub fn erased(mails: usize, before: usize, after: usize, scrubbed: bool) -> String {
    let mut said = format!(
        "{} {} erased, with all that was made of them.\nThe search found {} before and finds {} now. \
         Mail that names that address is not let in any more.\n",
        capital(&things(mails, "message", "messages")),
        if mails == 1 { "was" } else { "were" },
        number(before),
        number(after)
    );
    if !scrubbed {
        said.push_str(
            "Another program has the store open: traces may be left in its files until it is closed. Then \
             say this once more.\n",
        );
    }
    said.push_str("Backups and exports that were made before still hold them: remove those too.\n");
    said
}

fn number(n: usize) -> String {
    if n == 0 { "none".to_string() } else { count(n) }
}

/// Bytes as people say them: `812 bytes`, `4.1 MB`.
pub fn bytes(n: u64) -> String {
    let units = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    match units.iter().find(|(size, _)| n >= *size) {
        Some((size, name)) => {
            let tenths = n / (size / 10);
            format!("{}.{} {name}", figures((tenths / 10) as usize), tenths % 10)
        }
        None => things(n as usize, "byte", "bytes"),
    }
}
