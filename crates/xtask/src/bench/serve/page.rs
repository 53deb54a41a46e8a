//! The page that the figures stand on.

use super::reader::Asked;
use super::{Args, BAR, MEMORY};
use crate::bench::page::machine;
use crate::bench::store::page::number;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The page: what was asked for, how many letters came meanwhile, what the app itself says, and its memory.
pub fn written(
    args: &Args,
    all: &[Asked],
    came: usize,
    within: &str,
    (now, most): (f64, f64),
) -> String {
    let mut pages: BTreeMap<&str, Vec<&Asked>> = BTreeMap::new();
    for asked in all {
        pages.entry(asked.page).or_default().push(asked);
    }
    let mut table = String::from(
        "| page | asked for | middle | 99th | longest | bytes, unpacked |\n|---|---:|---:|---:|---:|---:|\n",
    );
    let percentile = |of: &[f64], share: f64| of[((of.len() - 1) as f64 * share) as usize];
    let line = |table: &mut String, name: &str, asked: &[&Asked]| {
        let mut times: Vec<f64> = asked.iter().map(|a| a.ms).collect();
        times.sort_by(f64::total_cmp);
        let bytes = asked.iter().map(|a| a.bytes).max().unwrap_or(0);
        let _ = writeln!(
            table,
            "| {name} | {} | {:.1} ms | {:.1} ms | {:.1} ms | {bytes} |",
            times.len(),
            percentile(&times, 0.5),
            percentile(&times, 0.99),
            percentile(&times, 1.0),
        );
    };
    for (name, asked) in &pages {
        line(&mut table, name, asked);
    }
    line(&mut table, "all", &all.iter().collect::<Vec<_>>());
    format!(
        "# The app under load\n\n\
         {} letters with {} clients {}; {} readers at once, each with {} ms between two pages, for {}\n\
         seconds; meanwhile a letter comes in every half second, is kept, filed, read, and its client's year looked back\n\
         on ({came} letters). Times are those of whoever asks, on the same machine: {}. The bars are {BAR} ms at the\n\
         99th percentile, within the app, and {MEMORY} MB.\n\n{table}\n\
         As the app itself counts them, until an answer begins:\n\n{within}\n\
         Memory: {now:.0} MB afterwards, {most:.0} MB at most, with finding out who is who over all letters where that\n\
         fell due meanwhile.\n\n\
         Written by `cargo xtask bench serve`. The store is that of [the other page](store.md).\n",
        number(args.letters),
        number(args.clients),
        if args.server {
            "on PostgreSQL, on the same machine"
        } else {
            "in an SQLite file"
        },
        args.readers,
        args.pause,
        args.seconds,
        machine(),
    )
}
