//! Who is who in small made-up mailboxes: one file of `data/who` a case.
//!
//! A line that begins with `=` says what must be found, any other is one message; see
//! `data/who/README.md`.

#[path = "who/case.rs"]
mod case;
#[path = "decided/line.rs"]
mod line;

use amends_domain::Decisions;
use amends_reading::who::{self, Options, Who};
use case::Case;
use std::collections::BTreeSet;
use std::path::PathBuf;

#[test]
fn every_made_up_mailbox_is_read_as_said() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/who");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|e| e == "mail"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 25, "no cases");
    let mut wrong = String::new();
    for path in paths {
        let case = Case::parse(&std::fs::read_to_string(&path).expect("readable"));
        let options = Options {
            us: case.us.clone(),
            decisions: Decisions::of(case.decisions.clone()),
        };
        let who = who::find(&case.messages, &case.threads, &options);
        let faults = faults(&case, &who);
        if !faults.is_empty() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            wrong += &format!("{name}: {}\n", case.title);
            faults
                .iter()
                .for_each(|fault| wrong += &format!("    {fault}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn faults(case: &Case, who: &Who) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |what: &str, wanted: &BTreeSet<String>, found: BTreeSet<String>| {
        if *wanted != found {
            faults.push(format!("{what}: wanted {wanted:?}, found {found:?}"));
        }
    };
    if let Some(domains) = &case.firm {
        check("firm", domains, who.firm.domains.iter().cloned().collect());
    }
    if let Some(members) = &case.members {
        let found = who
            .firm
            .members
            .iter()
            .map(|m| m.address.to_string())
            .collect();
        check("members", members, found);
    }
    let mut free: Vec<usize> = (0..who.clients.len()).collect();
    for wanted in &case.clients {
        let place = free
            .iter()
            .position(|&c| wanted.fits(&case::keys(&who.clients[c])));
        let Some(place) = place else {
            faults.push(format!("no client {:?}", wanted.keys));
            continue;
        };
        let found = &who.clients[free.remove(place)];
        if let Some(name) = wanted.name.as_ref().filter(|name| **name != found.name) {
            faults.push(format!("wanted the name {name:?}, found {:?}", found.name));
        }
        if wanted
            .messages
            .is_some_and(|wanted| wanted != found.messages.len())
        {
            faults.push(format!("{}: {} messages", found.name, found.messages.len()));
        }
    }
    for extra in free {
        faults.push(format!(
            "an extra client {:?}",
            case::keys(&who.clients[extra])
        ));
    }
    let unfit: BTreeSet<String> = who.unfit.iter().map(|d| d.id.0.clone()).collect();
    if unfit != case.unfit {
        faults.push(format!(
            "fits nobody: wanted {:?}, found {unfit:?}",
            case.unfit
        ));
    }
    for (address, why) in &case.out {
        let found = who.left_out.iter().find(|out| out.who.as_str() == address);
        match found {
            None => faults.push(format!("{address} is not among those left out")),
            Some(out) if format!("{:?}", out.why) != *why => {
                faults.push(format!("{address} left out as {:?}, not {why}", out.why));
            }
            Some(_) => {}
        }
    }
    faults
}
