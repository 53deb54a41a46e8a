//! Brings mailboxes into a store and settles it, with what each stage cost: `settle STORE MAILBOX...`.

use amends_reading::Options;
use amends_service::{Amends, Stage};
use amends_store::OWN;
use amends_store::sql::Place;
use std::path::PathBuf;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let place = Place::named(&args.next().ok_or("a store")?);
    let paths: Vec<PathBuf> = args.map(PathBuf::from).collect();
    let amends = Amends::open(&place, OWN, Options::default())?;
    let begun = Instant::now();
    let imported = amends.import(&paths, &|_, _| {})?;
    println!(
        "kept {} of {} in {:?}",
        imported.new,
        imported.met,
        begun.elapsed()
    );
    let last = std::cell::Cell::new(None);
    amends.settle(&|stage| {
        let kind = std::mem::discriminant(&stage);
        if last.replace(Some(kind)) != Some(kind) || matches!(stage, Stage::Census) {
            println!("{stage:?} at {:?}", begun.elapsed());
        }
    })?;
    println!("settled at {:?}", begun.elapsed());
    Ok(())
}
