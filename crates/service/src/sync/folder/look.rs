//! What a file or a folder looks like from outside.

use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use twox_hash::XxHash3_64;

/// Folders within folders that are looked into.
const DEPTH: usize = 40;

/// What a file looks like.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// When it was changed: nanoseconds since the epoch.
    time: u128,
}

impl Look {
    /// A digest of name, size and time.
    pub fn digest(&self) -> u64 {
        self.digest_after(0)
    }

    fn digest_after(&self, seed: u64) -> u64 {
        let line = format!("{}\0{}\0{}", self.path.display(), self.bytes, self.time);
        XxHash3_64::oneshot_with_seed(seed, line.as_bytes())
    }
}

/// What a file or a folder looks like from outside, as a digest of names, sizes and times: another one when mail came.
///
/// # Errors
///
/// When it cannot be looked at.
pub fn looks(path: &Path) -> io::Result<u64> {
    Ok(together(&files(path)?))
}

/// The digest of all files.
pub fn together(looks: &[Look]) -> u64 {
    looks.iter().fold(0, |seed, look| look.digest_after(seed))
}

/// Every file, in the order of their names.
///
/// # Errors
///
/// When one cannot be looked at.
pub fn files(path: &Path) -> io::Result<Vec<Look>> {
    let mut seen = Vec::new();
    look(path, DEPTH, &mut seen)?;
    seen.sort();
    Ok(seen)
}

fn look(path: &Path, depth: usize, seen: &mut Vec<Look>) -> io::Result<()> {
    let meta = std::fs::metadata(path)?;
    if !meta.is_dir() {
        let since = meta
            .modified()
            .ok()
            .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        seen.push(Look {
            path: path.to_path_buf(),
            bytes: meta.len(),
            time: since.map_or(0, |since| since.as_nanos()),
        });
        return Ok(());
    }
    if depth > 0 {
        for entry in std::fs::read_dir(path)? {
            // What went away between listing and looking is not there.
            if let Err(error) = look(&entry?.path(), depth - 1, seen)
                && error.kind() != io::ErrorKind::NotFound
            {
                return Err(error);
            }
        }
    }
    Ok(())
}
