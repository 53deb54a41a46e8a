//! The same on PostgreSQL: a mailbox brought in, and one new message. What the server itself costs is told by
//! the clock only.

use super::cost::{self, middle_and_worst};
use super::letters::Letters;
use super::page::{ms, number};
use super::{Args, large, mailbox};
use crate::bench::usage::Usage;
use amends_jobs::{Kind, Worker};
use amends_service::NewMail;
use amends_store::sql::Place;
use amends_testkit::servers::postgres;
use std::fmt::Write;
use std::path::Path;

/// Letters that the new ones come on top of, and their clients.
const STORED: (usize, usize) = (10_000, 10);

/// New messages that are measured.
const TURNS: usize = 20;

/// Brings the mailbox in; then new messages.
pub fn measure(args: &Args, into: &Path, amends: &Path) -> anyhow::Result<String> {
    let mail = mailbox(args, into)?;
    let Some(first) = postgres::database() else {
        return Ok("PostgreSQL is not installed.\n".to_string());
    };
    let mbox = mail.mbox.display().to_string();
    let command = [
        &amends.display().to_string(),
        "import",
        &mbox,
        "--db",
        &first.address(),
    ];
    let command = command.map(str::to_string);
    let usage = Usage::of(&command, &[], &into.join("usage"))?;
    let size = first.run("SELECT pg_size_pretty(pg_database_size(current_database()))");
    let mut text = String::new();
    writeln!(
        text,
        "`amends import` of the {} messages: {:.1} CPU seconds in the program ({} messages a CPU second), {:.1} \
         seconds on the clock with the server's share, {:.0} MiB of memory, database {}.",
        number(mail.messages),
        usage.cpu(),
        number((mail.messages as f64 / usage.cpu()) as usize),
        usage.wall,
        usage.peak,
        size.trim(),
    )?;
    drop(first);
    let Some(second) = postgres::database() else {
        return Ok(text);
    };
    let amends = large::open_at(&Place::Server(second.address()))?;
    let mut letters = Letters::new(STORED.0, STORED.1);
    let some: Vec<NewMail> = letters.by_ref().map(NewMail::from).collect();
    for some in some.chunks(1_000) {
        amends.keep(some, &|_| {})?;
    }
    amends.settle(&|_| {})?;
    let worker = Worker::new(amends.clone(), None);
    let (mut cpu, mut wall) = (Vec::new(), Vec::new());
    // The first turn of each client is not counted: its year was never looked back on.
    for turn in 0..STORED.1 + TURNS {
        let new = NewMail::from(letters.one_more(turn % STORED.1, turn));
        let ((), cost) = cost::of(|| {
            amends.keep(&[new], &|_| {})?;
            worker.ask(Kind::File, 0)?;
            Ok(worker.run_dry(&|| false)?)
        })?;
        if turn >= STORED.1 {
            cpu.push(cost.cpu);
            wall.push(cost.wall);
        }
    }
    writeln!(
        text,
        "\nOne new message to the fresh standing with {} letters of {} clients stored: {} of processor in the \
         program, {} on the clock (middle of {TURNS}), its year looked back on in it.",
        number(STORED.0),
        number(STORED.1),
        ms(middle_and_worst(cpu).0),
        ms(middle_and_worst(wall).0),
    )?;
    Ok(text)
}
