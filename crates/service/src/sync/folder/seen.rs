//! What the files of a folder were like when they were read, so that only what is new is read the next time: a file
//! that is as it was is passed over, and an mbox that grew is read from its last message on.

use super::look::Look;
use amends_mail::source::raw::Since;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use twox_hash::XxHash3_64;

/// So many bytes of an mbox, from where its last message begins, must be as they were.
const TAIL: u64 = 64 * 1024;

/// What is known of the files that were read.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// What they all look like together.
    pub looks: u64,
    /// What was kept out while they were read: with other exclusions all is read anew.
    pub bars: u64,
    /// Digests of name, size and time of the files that were read, in order.
    files: Vec<u64>,
    /// The mboxes among them, by the digests of their names.
    mboxes: BTreeMap<u64, End>,
}

/// The end of an mbox.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct End {
    /// Its size.
    bytes: u64,
    /// Where its last message begins.
    last: u64,
    /// A digest of what stands from there on.
    tail: u64,
}

impl Seen {
    /// Of files that look like this together, with this kept out; none of them is noted yet.
    pub fn new(looks: u64, bars: u64) -> Seen {
        Seen {
            looks,
            bars,
            ..Seen::default()
        }
    }

    /// What has to be read of a file that looks like this now.
    pub fn since(&self, look: &Look) -> Since {
        if self.files.binary_search(&look.digest()).is_ok() {
            return Since::Unchanged;
        }
        let end = self.mboxes.get(&name(&look.path));
        let end = end.filter(|e| e.bytes <= look.bytes && e.is_still_there(&look.path));
        end.map_or(Since::Unread, |e| Since::Grown(e.last))
    }

    /// Notes files as they were looked at before they were read. `last` tells where the last message begins that
    /// was met in each mbox; what could not be read is tried again the next time.
    pub fn note(
        &mut self,
        looks: &[Look],
        last: &BTreeMap<Arc<Path>, u64>,
        could_not: &HashSet<&Path>,
        before: &Seen,
    ) {
        for look in looks
            .iter()
            .filter(|l| !could_not.contains(l.path.as_path()))
        {
            self.files.push(look.digest());
            let name = name(&look.path);
            let end = match last.get(look.path.as_path()) {
                Some(last) => End::of(look, *last),
                None => before.mboxes.get(&name).copied(),
            };
            if let Some(end) = end {
                self.mboxes.insert(name, end);
            }
        }
        self.files.sort_unstable();
    }
}

impl End {
    /// None when the file cannot be read any more, or more was met in it than it held when it was looked at.
    fn of(look: &Look, last: u64) -> Option<End> {
        let bytes = look.bytes;
        let tail = (last < bytes).then(|| tail(&look.path, last, bytes).ok())??;
        Some(End { bytes, last, tail })
    }

    fn is_still_there(&self, path: &Path) -> bool {
        tail(path, self.last, self.bytes).is_ok_and(|tail| tail == self.tail)
    }
}

fn name(path: &Path) -> u64 {
    XxHash3_64::oneshot(path.as_os_str().as_encoded_bytes())
}

/// A digest of the bytes of a file from one on, up to another.
fn tail(path: &Path, from: u64, to: u64) -> io::Result<u64> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(TAIL.min(to - from)).read_to_end(&mut bytes)?;
    Ok(XxHash3_64::oneshot(&bytes))
}
