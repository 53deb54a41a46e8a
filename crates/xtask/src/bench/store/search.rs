//! Searches, warm: in this process as pages do it, and with the program, side by side with two others.

use super::cost::{self, Cost, middle_and_worst};
use super::{Args, import, mailbox, text};
use crate::bench::contender;
use amends_reading::Options;
use amends_service::Amends;
use amends_service::search::{Search, Words};
use amends_store::OWN;
use amends_store::sql::Place;
use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Hits that are asked for.
const LIMIT: usize = 20;

/// Measures them all. The mailbox was brought in before.
pub fn measure(args: &Args, into: &Path, amends: &Path) -> anyhow::Result<String> {
    let mail = mailbox(args, into)?;
    let store = import::store(into);
    anyhow::ensure!(
        store.is_file(),
        "measure the import first: its store is searched"
    );
    let searches = text::searches(&mail.mbox);
    let opened = Amends::open(&Place::File(store.clone()), OWN, Options::default())?;
    let mut table = String::from(
        "| | queries | CPU, middle | CPU, 99th | clock, middle | clock, 99th |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    let mut all = Vec::new();
    for (kind, queries) in &searches {
        let mut costs = Vec::new();
        for round in 0..2 {
            for query in queries {
                let (_, cost) = cost::of(|| search(&opened, query))?;
                // The first round warms.
                costs.extend((round == 1).then_some(cost));
            }
        }
        line(&mut table, &format!("in the process, {kind}"), &costs)?;
        all.extend(costs);
    }
    line(&mut table, "in the process, all", &all)?;
    let queries: Vec<&String> = searches.iter().flat_map(|(_, queries)| queries).collect();
    let limit = LIMIT.to_string();
    let db = store.display().to_string();
    let mut ours = Command::new(amends);
    ours.args(["search", "--db", &db, "--limit", &limit, "--"]);
    let mut programs = vec![("`amends search`".to_string(), ours)];
    for indexer in contender::indexers(&mail, into) {
        if indexer.is_installed() {
            programs.push(indexer.search(LIMIT)?);
        }
    }
    for (name, program) in programs {
        let costs: anyhow::Result<Vec<Cost>> =
            queries.iter().map(|query| run(&program, query)).collect();
        line(&mut table, &name, &costs?)?;
    }
    Ok(table)
}

fn search(amends: &Amends, query: &str) -> anyhow::Result<usize> {
    let words: Words = query.parse().map_err(|e| anyhow::anyhow!("{query}: {e}"))?;
    let search = Search {
        words,
        limit: LIMIT,
        ..Search::default()
    };
    Ok(amends.search(&search)?.hits.len())
}

/// Runs a program once with a query.
fn run(program: &Command, query: &str) -> anyhow::Result<Cost> {
    let mut command = Command::new(program.get_program());
    command.args(program.get_args()).arg(query);
    command.envs(
        program
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    Ok(cost::of_programs(|| Ok(command.status()?))?.1)
}

fn line(table: &mut String, name: &str, costs: &[Cost]) -> anyhow::Result<()> {
    let (cpu, cpu_most) = middle_and_worst(costs.iter().map(|c| c.cpu).collect());
    let (wall, wall_most) = middle_and_worst(costs.iter().map(|c| c.wall).collect());
    let n = costs.len();
    writeln!(
        table,
        "| {name} | {n} | {cpu:.1} ms | {cpu_most:.1} ms | {wall:.1} ms | {wall_most:.1} ms |"
    )?;
    Ok(())
}
