//! A temporary PostgreSQL cluster (version 15 or newer): one for each test process, a database of its own for each caller.
//!
//! The cluster lies in a folder under the temporary one, listens on a socket there and on no port, and does
//! not wait for the disk. A shell watches over it: it reads from a pipe that only this process holds, so
//! that it stops and removes the cluster when the process ends, however it ends. What a killed shell leaves
//! behind is removed at the next start.

mod cluster;
mod stale;

use cluster::Cluster;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
static DATABASES: AtomicUsize = AtomicUsize::new(0);

/// One empty database, removed when it is dropped.
#[derive(Debug)]
pub struct Database {
    name: String,
    cluster: &'static Cluster,
}

/// A fresh, empty database; the first call in a process starts the cluster (a second or two).
///
/// Texts are ordered by the rules of English, not by their bytes: a statement whose order must be the same
/// everywhere has to ask for it (`COLLATE "C"`), and a test against this database shows when it does not.
///
/// `None` where PostgreSQL is not installed; the word `skipped:` and why are printed then.
///
/// # Panics
/// Where it is not installed and the environment says `CI=true`; where it is installed and does not start.
pub fn database() -> Option<Database> {
    let Some(cluster) = CLUSTER.get_or_init(start) else {
        println!("skipped: PostgreSQL is not installed (on Debian: apt-get install postgresql)");
        return None;
    };
    let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    cluster.create(&name);
    Some(Database { name, cluster })
}

fn start() -> Option<Cluster> {
    let programs = cluster::programs();
    if programs.is_none() {
        let ci = std::env::var("CI").is_ok_and(|v| v == "true");
        assert!(
            !ci,
            "PostgreSQL is not installed; under CI its tests must run"
        );
    }
    programs.map(|p| Cluster::start(&p))
}

impl Database {
    /// Its own name in the cluster: `test_0`, `test_1`, ...
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is: `postgres://postgres@/NAME?host=FOLDER`, understood by libpq and by the crate `postgres`.
    pub fn address(&self) -> String {
        let folder = self.cluster.folder().to_string_lossy().replace('/', "%2F");
        format!("postgres://postgres@/{}?host={folder}", self.name)
    }

    /// Runs statements with `psql`, as the cluster's owner; the rows, one a line, columns parted by `|`.
    ///
    /// # Panics
    /// With what PostgreSQL says, when a statement fails.
    pub fn run(&self, statements: &str) -> String {
        self.cluster.run(&self.name, statements)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.cluster.discard(&self.name);
    }
}
