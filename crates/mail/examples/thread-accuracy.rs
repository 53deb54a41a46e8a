//! How well threads are found on generated mail whose true threads are known:
//! `cargo run --release -p amends-mail --example thread-accuracy FOLDER`, the folder being one that
//! `crates/xtask/data/gen-mail.py` filled (docs/accuracy/threads.md).

#[path = "../tests/threads/agreement.rs"]
mod agreement;

use agreement::Agreement;
use amends_domain::{Message, Thread};
use amends_mail::{source, thread};
use std::collections::HashMap;
use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

/// For each message id its true thread and the id it answers.
type Truth = HashMap<String, (String, String)>;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    let truth = truth(&std::fs::read_to_string(folder.join("truth.tsv"))?);
    let messages = source::read(&[folder.join("all.mbox")], &|_, _| {})?.messages;
    let start = Instant::now();
    let threads = thread::threads(&messages);
    let took = start.elapsed().as_secs_f64();
    let names: Vec<String> = messages
        .iter()
        .map(|message| {
            truth
                .get(message.id.as_str())
                .map_or("", |(t, _)| t)
                .to_string()
        })
        .collect();
    let agreement = Agreement::of(&threads, &names);
    println!("messages   {}", messages.len());
    println!("threads    {}", threads.len());
    println!("precision  {:.5}", agreement.precision);
    println!("recall     {:.5}", agreement.recall);
    println!("F1         {:.5}", agreement.f1());
    println!("parents    {:.5}", parents(&messages, &threads, &truth));
    println!("seconds    {took:.2}");
    Ok(())
}

fn truth(table: &str) -> Truth {
    let line = |line: &str| {
        let field: Vec<&str> = line.split('\t').collect();
        let own = |at: usize| field.get(at).copied().unwrap_or_default().to_string();
        (own(1), (own(2), own(3)))
    };
    table.lines().skip(1).map(line).collect()
}

/// Of the messages that answer one, the share for which it was found which one.
fn parents(messages: &[Message], threads: &[Thread], truth: &Truth) -> f64 {
    let (mut right, mut all) = (0_u32, 0_u32);
    let pairs = threads
        .iter()
        .flat_map(|t| t.messages.iter().zip(&t.parents));
    for (message, parent) in pairs {
        let meant = truth
            .get(messages[*message].id.as_str())
            .map_or("", |(_, p)| p);
        if !meant.is_empty() {
            let found = parent.map_or("", |parent| messages[parent].id.as_str());
            right += u32::from(found == meant);
            all += 1;
        }
    }
    f64::from(right) / f64::from(all.max(1))
}
