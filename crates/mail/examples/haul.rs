//! Reads mailboxes and tells what was found: `cargo run --release --example haul -- MAILBOX...`;
//! with `--list` first, one line a message.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let list = paths
        .first()
        .is_some_and(|first| first.as_os_str() == "--list");
    if list {
        paths.remove(0);
    }
    let started = Instant::now();
    let haul = match amends_mail::source::read(&paths, &|_, _| {}) {
        Ok(haul) => haul,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(2);
        }
    };
    if list {
        for message in &haul.messages {
            let people = message.recipients().count();
            println!(
                "{}\t{}\t{}\t{}\t{people}\t{}\t{}\t{}\t{}",
                message.id.as_str(),
                message.at,
                message.from.address,
                message.from.name,
                message.references.len(),
                message.attachments.len(),
                message.text.own.len(),
                message.subject,
            );
        }
        return;
    }
    let mut natures: BTreeMap<String, usize> = BTreeMap::new();
    let mut dated: BTreeMap<String, usize> = BTreeMap::new();
    for message in &haul.messages {
        let nature = format!("{:?}", message.nature);
        let nature = nature.split('(').next().unwrap_or_default().to_string();
        *natures.entry(nature).or_default() += 1;
        *dated.entry(format!("{:?}", message.dated)).or_default() += 1;
    }
    println!(
        "{} messages, {} met, {} copies, {} left out, {} problems, {} bytes in {:?}",
        haul.messages.len(),
        haul.seen,
        haul.copies,
        haul.left_out,
        haul.problems.len(),
        haul.bytes,
        started.elapsed()
    );
    println!("{natures:?}\n{dated:?}");
    for problem in haul.problems.iter().take(20) {
        println!(
            "{} {:?}: {}",
            problem.path.display(),
            problem.position,
            problem.what
        );
    }
}
