//! A store of very many short letters, made once and kept in a folder.

use super::letters::{END, Letters};
use amends_reading::Options;
use amends_service::{Amends, NewMail, Stage};
use amends_store::OWN;
use amends_store::sql::Place;
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Mails that are kept in one go.
const BATCH: usize = 2_000;

/// A large store.
pub struct Large {
    /// Its file.
    pub path: PathBuf,
    /// The letters in it.
    pub letters: Letters,
    /// All bytes of them.
    pub bytes: usize,
}

impl Large {
    /// The store of so many letters in a folder; made now if it is not there.
    pub fn of(folder: &Path, letters: usize, clients: usize) -> anyhow::Result<Large> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(format!("{letters}.db"));
        let ready = folder.join(format!("{letters}.ready"));
        let mut all = Letters::new(letters, clients);
        if let Ok(bytes) = std::fs::read_to_string(&ready) {
            // The conversations are where they were left.
            for _ in all.by_ref() {}
            return Ok(Large {
                path,
                letters: all,
                bytes: bytes.trim().parse()?,
            });
        }
        let bytes = fill(&open(&path)?, &mut all)?;
        std::fs::write(ready, bytes.to_string())?;
        Ok(Large {
            path,
            letters: all,
            bytes,
        })
    }
}

/// Puts all letters into a store and reads them; how many bytes they are.
pub fn fill(amends: &Amends, all: &mut Letters) -> anyhow::Result<usize> {
    let begun = Instant::now();
    let (mut bytes, mut kept) = (0, 0);
    loop {
        let some: Vec<NewMail> = all.by_ref().take(BATCH).map(NewMail::from).collect();
        if some.is_empty() {
            break;
        }
        bytes += some.iter().map(|m| m.raw.bytes.len()).sum::<usize>();
        kept += some.len();
        amends.keep(&some, &|_| {})?;
        if kept % 100_000 == 0 {
            eprintln!("kept {kept} at {:.0} s", begun.elapsed().as_secs_f64());
        }
    }
    amends.settle(&|stage| match stage {
        Stage::Filing(n) if n % 20_000 != 0 => {}
        Stage::Reading(n) if n % 100 != 0 => {}
        stage => eprintln!("{stage:?} at {:.0} s", begun.elapsed().as_secs_f64()),
    })?;
    Ok(bytes)
}

/// Opens such a store, an hour after the last letter.
pub fn open(path: &Path) -> anyhow::Result<Amends> {
    open_at(&Place::File(path.to_path_buf()))
}

/// The same at any place.
pub fn open_at(place: &Place) -> anyhow::Result<Amends> {
    let now = Timestamp::from_second(END + 3_600)?;
    Ok(Amends::open(place, OWN, Options::default())?.at(move || now))
}
