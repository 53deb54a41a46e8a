//! One new message, from the mail to the fresh standing, the way the background worker goes; and what else
//! the size of a store could slow down.

use super::Args;
use super::cost::{self, Cost, middle_and_worst};
use super::large::{self, Large};
use super::page::{mib, ms, number};
use std::fmt::Write;
use std::path::Path;

/// Clients that a new message comes from.
const CLIENTS: usize = 20;

/// Measures with all letters stored, and with a hundredth of them and of the clients.
pub fn measure(args: &Args, into: &Path) -> anyhow::Result<String> {
    let (letters, clients) = (args.letters, args.clients);
    let large = one(&Large::of(into, letters, clients)?, clients)?;
    let small = (letters / 100, (clients / 100).max(1));
    let small = one(&Large::of(into, small.0, small.1)?, small.1)?;
    let mut text = format!(
        "| | {} letters, {} clients | {} letters, {} clients | bar |\n|---|---:|---:|---:|\n",
        number(letters),
        number(clients),
        number(letters / 100),
        number((clients / 100).max(1)),
    );
    for (line, (large, small)) in LINES.iter().zip(large.iter().zip(&small)) {
        let (name, bar) = line;
        writeln!(text, "| {name} | {large} | {small} | {bar} |")?;
    }
    Ok(text)
}

/// What is measured, and the bar.
const LINES: &[(&str, &str)] = &[
    (
        "one new message to the fresh standing: processor, middle of 20 clients",
        "100 ms",
    ),
    ("the same, the most of 20", ""),
    ("the same on the clock, middle of 20", ""),
    ("of it, keeping the mail: processor", ""),
    (
        "afterwards, its year looked back on: processor, middle of 20",
        "",
    ),
    ("the same, the most of 20", ""),
    ("opening the store: processor", ""),
    ("size of the store", ""),
    ("size of the mail", ""),
    ("who is who found anew in all letters: processor", ""),
    ("the same: most memory", ""),
];

fn one(large: &Large, clients: usize) -> anyhow::Result<Vec<String>> {
    let (amends, opening) = cost::of(|| large::open(&large.path))?;
    let size = std::fs::metadata(&large.path)?.len() as usize;
    // What was left from making it, or from the last time, or was read by older rules.
    amends.catch_up(&|_| {})?;
    let (mut all, mut keeping, mut years) = (Vec::new(), Vec::new(), Vec::new());
    let many = clients.min(CLIENTS);
    let stored = amends.held()?.mails.0;
    // The first turn of each is not counted: its year was never looked back on.
    for turn in 0..CLIENTS + many {
        let client = turn % many * clients / many;
        let mail = large.letters.one_more(client, stored + turn);
        let before = amends.store().newest_letter()?;
        let (new, kept) = cost::of(|| Ok(amends.keep(&[mail.into()], &|_| {})?))?;
        anyhow::ensure!(new == 1, "the new mail is not new");
        let (told, reading) = cost::of(|| {
            let told = amends.file_and_tell()?;
            for &client in &told.clients {
                amends.read_one(client)?;
            }
            Ok(told)
        })?;
        let ((), year) = cost::of(|| {
            let clients = told.clients.iter();
            Ok(clients.copied().try_for_each(|c| amends.look_back(c))?)
        })?;
        anyhow::ensure!(
            amends.store().newest_letter()? >= before,
            "it was not filed"
        );
        anyhow::ensure!(
            amends.waiting_clients()?.is_empty(),
            "a client was not read"
        );
        eprintln!("client {client}: {:.1} ms", kept.cpu + reading.cpu);
        if turn < many {
            continue;
        }
        keeping.push(kept.cpu);
        years.push(year.cpu);
        all.push(Cost {
            cpu: kept.cpu + reading.cpu,
            wall: kept.wall + reading.wall,
        });
    }
    let (middle, worst) = middle_and_worst(all.iter().map(|c| c.cpu).collect());
    let (wall, _) = middle_and_worst(all.iter().map(|c| c.wall).collect());
    let (keeping, _) = middle_and_worst(keeping);
    let (year, longest_year) = middle_and_worst(years);
    cost::forget_peak()?;
    let ((), census) = cost::of(|| Ok(amends.census()?))?;
    let figures = [
        ms(middle),
        ms(worst),
        ms(wall),
        ms(keeping),
        ms(year),
        ms(longest_year),
        ms(opening.cpu),
        mib(size),
        mib(large.bytes),
        format!("{:.1} s", census.cpu / 1_000.0),
        format!("{:.0} MiB", cost::peak()?),
    ];
    Ok(figures.to_vec())
}
