//! Stores to try with: the same mail on each database.

pub use crate::shown::report;
use amends_reading::Options;
use amends_service::Amends;
use amends_store::OWN;
use amends_store::sql::Place;
use amends_testkit::servers::postgres::{self, Database};
use std::path::{Path, PathBuf};

/// A small studio's mailbox.
pub fn studio() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/data/studio.mbox")
}

/// A larger one.
pub fn harbour_pine() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine/mail.mbox")
}

/// A store at a place.
pub fn open(place: &Place) -> Amends {
    Amends::open(place, OWN, Options::default()).expect("a store")
}

/// A store with this mail in it, settled.
pub fn holding(place: &Place, mailbox: &Path) -> Amends {
    let amends = open(place);
    amends
        .import(&[mailbox.to_path_buf()], &|_, _| {})
        .expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    amends
}

/// A folder of its own, gone afterwards.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("amends-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder of our own");
        Folder(path)
    }

    /// A store in it.
    pub fn place(&self, name: &str) -> Place {
        Place::File(self.0.join(name))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An empty place on a server, where there is one.
pub fn server() -> Option<(Database, Place)> {
    let database = postgres::database()?;
    let place = Place::named(&database.address());
    Some((database, place))
}
