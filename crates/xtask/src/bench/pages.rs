//! `cargo xtask bench pages`: from the first byte to the finished page in a real browser, what a page weighs, and how soon
//! new mail is on an open one.

use super::page::machine;
use crate::pages::PAGES;
use amends_testkit::browser::{App, Driver, Tab};
use anyhow::{Context as _, ensure};
use serde_json::json;
use std::fmt::Write as _;
use std::path::PathBuf;

/// What to measure.
#[derive(clap::Args)]
pub struct Args {
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
    /// Times that each page is opened, with nothing kept and with all kept
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
}

/// From the first byte to the finished page: what we mean to stay under, in milliseconds.
const BAR: f64 = 200.0;

/// What a page weighs on the line: what we mean to stay under, in bytes.
const WEIGHT: f64 = 100_000.0;

/// The newest opening of a page, as the browser tells it.
const TOLD: &str = "const done = arguments[0]; const look = () => { \
    const page = performance.getEntriesByType('navigation')[0]; \
    if (!page || !page.loadEventEnd) return setTimeout(look, 5); \
    const all = [page, ...performance.getEntriesByType('resource')]; \
    done([page.loadEventEnd - page.responseStart, page.responseStart - page.requestStart, \
          all.reduce((sum, one) => sum + one.encodedBodySize, 0)]); }; look()";

/// One opening of a page: first byte to finished and request to first byte, in milliseconds, and bytes on the line.
type Opened = (f64, f64, f64);

/// Measures all pages, prints the table and writes it down.
pub fn run(args: &Args) -> anyhow::Result<()> {
    ensure!(
        amends_testkit::browser::is_here(),
        "chromedriver is needed: chromium-driver"
    );
    let amends = crate::built::given_or_built(args.amends.as_deref())?;
    let app = App::demo(&amends);
    let driver = Driver::start();
    let tab = driver.tab()?;
    tab.size(1360, 1000)?;
    let mut table = String::from(
        "| page | first byte | to finished, first visit | worst | to finished, later | weight |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    let (mut slowest, mut heaviest) = (0.0f64, 0.0f64);
    for (name, page) in PAGES {
        let address = format!("{}{page}", app.address);
        // The first opening of all warms the program up.
        opened(&tab, &address, true)?;
        let measured = |anew| -> anyhow::Result<Vec<Opened>> {
            (0..args.runs)
                .map(|_| opened(&tab, &address, anew))
                .collect()
        };
        let (first, later) = (measured(true)?, measured(false)?);
        let middle = |of: &[Opened], what: fn(&Opened) -> f64| {
            let mut all: Vec<f64> = of.iter().map(what).collect();
            all.sort_by(f64::total_cmp);
            all[all.len() / 2]
        };
        let worst = first.iter().map(|o| o.0).fold(0.0, f64::max);
        let weight = first.iter().map(|o| o.2).fold(0.0, f64::max);
        slowest = slowest.max(middle(&first, |o| o.0));
        heaviest = heaviest.max(weight);
        let _ = writeln!(
            table,
            "| {name} | {:.0} ms | {:.0} ms | {worst:.0} ms | {:.0} ms | {:.1} kB |",
            middle(&first, |o| o.1),
            middle(&first, |o| o.0),
            middle(&later, |o| o.0),
            weight / 1000.0,
        );
    }
    println!("{table}");
    let (news, slowest_news) = super::news::measured(&amends, &driver)?;
    println!("{news}");
    let text = written(&table, &news, args);
    let path = crate::root().join("docs/performance/pages.md");
    std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    ensure!(slowest < BAR, "a page takes {slowest:.0} ms");
    ensure!(heaviest < WEIGHT, "a page weighs {heaviest:.0} bytes");
    ensure!(
        slowest_news < super::news::BAR,
        "new mail is on an open page after {slowest_news:.1} s"
    );
    Ok(())
}

fn opened(tab: &Tab, address: &str, anew: bool) -> anyhow::Result<Opened> {
    tab.open("about:blank")?;
    if anew {
        tab.chromium("Network.clearBrowserCache", &json!({}))?;
    }
    tab.open(address)?;
    let said = tab.run_until_told(TOLD, &[])?;
    let part = |n: usize| said[n].as_f64().context("the browser tells times");
    Ok((part(0)?, part(1)?, part(2)?))
}

fn written(table: &str, news: &str, args: &Args) -> String {
    let runs = args.runs;
    let program = match args.amends.is_some() {
        true => "a build for tests, several times slower than a release until the first byte",
        false => "a release",
    };
    format!(
        "# Pages in a browser\n\n\
         From the first byte of an answer to the finished page (the `load` event) in Chromium, on the made-up firm, 1360\n\
         pixels wide, and what is sent over the line for it, packed, with style and script. There are no fonts to fetch.\n\
         The middle of {runs} visits with nothing kept from before; `worst` is the slowest of them; `later` is with\n\
         style and script kept. The bars are {BAR} ms for the middle and 100 kB.\n\n\
         Written by `cargo xtask bench pages` on this machine: {}; the program was {program}.\n\n{table}\n{news}",
        machine()
    )
}
