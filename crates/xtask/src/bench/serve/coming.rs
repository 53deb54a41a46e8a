//! Mail that comes in while the app is looked at: a Maildir that it watches.

use crate::bench::store::letters::Letters;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The folder.
pub struct Coming {
    pub path: PathBuf,
    /// Letters of this run are no copies of those of the last.
    run: usize,
}

impl Coming {
    /// Makes it, empty.
    pub fn folder(path: &Path) -> anyhow::Result<Coming> {
        for part in ["cur", "new", "tmp"] {
            std::fs::create_dir_all(path.join(part))?;
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
        Ok(Coming {
            path: path.to_path_buf(),
            run: now.as_secs() as usize,
        })
    }

    /// One more letter, of another client each time.
    pub fn deliver(&self, letters: &Letters, number: usize) -> anyhow::Result<()> {
        let client = number * 37 % letters.clients();
        let raw = letters.one_more(client, self.run + number);
        let name = format!("{}.{number}.bench", self.run);
        let part = self.path.join("tmp").join(&name);
        std::fs::write(&part, &raw.bytes)?;
        std::fs::rename(part, self.path.join("new").join(name))?;
        Ok(())
    }
}
