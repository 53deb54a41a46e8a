//! `amends mail exclude`

use crate::args::MailExclude;
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::Exclusion;
use std::fmt::Write as _;

pub fn run(args: &MailExclude) -> Result<(), Failure> {
    let amends = store::open_or_make(&args.store, Options::default())?;
    let people = args.people.iter().cloned().map(Exclusion::Person);
    let threads = args.threads.iter().cloned().map(Exclusion::Thread);
    let labels = args.labels.iter().cloned().map(Exclusion::Label);
    let words = args.words.iter().cloned().map(Exclusion::Words);
    let who = store::who();
    for exclusion in people.chain(threads).chain(labels).chain(words) {
        if args.undo {
            amends.include(&exclusion)?;
        } else {
            amends.exclude(&exclusion, &who)?;
        }
    }
    let all = amends.exclusions()?;
    if all.is_empty() {
        return output::plain("Nothing is excluded: all mail is stored.\n");
    }
    let mut text = "Never stored, from now on:\n".to_string();
    for exclusion in all {
        // Writing to a String does not fail.
        let _ = match exclusion {
            Exclusion::Person(address) => writeln!(text, "  mail from or to {address}"),
            Exclusion::Erased(_) => writeln!(text, "  mail of somebody who was erased"),
            Exclusion::Thread(subject) => writeln!(text, "  conversations about “{subject}”"),
            Exclusion::Label(label) => writeln!(text, "  mail under the label “{label}”"),
            Exclusion::Words(words) => writeln!(text, "  mail with “{words}”"),
        };
    }
    output::plain(&text)
}
