//! Clusters that a killed test left behind: found by a lock that nobody holds, stopped and removed.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How the folder of a cluster begins; the number of its test process follows.
pub const NAME: &str = "amends-pg-";

/// Longest path of a folder with a socket in it, in bytes: systems stop at about 104 with the socket's name.
const LONGEST: usize = 60;

/// How long a folder is left in peace after it was made: its owner may not hold the lock yet.
const YOUNG: Duration = Duration::from_secs(20);

/// Where the folders lie: the temporary folder, or `/tmp` when that one is too long for a socket, and for
/// root, whose own temporary folder may be closed to the user that root hands over to.
pub fn parent(root: bool) -> PathBuf {
    let own = std::env::temp_dir();
    let common = PathBuf::from("/tmp");
    if common.is_dir() && (root || own.as_os_str().len() > LONGEST) {
        return common;
    }
    own
}

/// The lock of a folder, when nobody holds it.
pub fn lock(folder: &Path) -> Option<File> {
    let mut how = OpenOptions::new();
    let file = how.create(true).append(true).open(folder.join("lock"));
    let file = file.ok()?;
    file.try_lock().is_ok().then_some(file)
}

/// Stops and removes every cluster whose test process is gone.
pub fn remove(parent: &Path) {
    let entries = std::fs::read_dir(parent).into_iter().flatten();
    let ours = |name: &str| name.starts_with(NAME);
    for entry in entries.filter_map(Result::ok) {
        let folder = entry.path();
        if !entry.file_name().to_str().is_some_and(ours) || !is_old(&folder) {
            continue;
        }
        if let Some(lock) = lock(&folder) {
            stop(&folder);
            drop(std::fs::remove_dir_all(&folder));
            drop(lock);
        }
    }
}

fn is_old(folder: &Path) -> bool {
    let made = folder.join("lock").metadata().and_then(|m| m.modified());
    made.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > YOUNG))
}

/// Ends the server that runs in this folder, if one still does.
fn stop(folder: &Path) {
    let note = std::fs::read_to_string(folder.join("data/postmaster.pid")).unwrap_or_default();
    let Some(number) = note.lines().next().filter(|n| n.parse::<u32>().is_ok()) else {
        return;
    };
    // The number may have gone to another program since.
    let works_in = std::fs::read_link(format!("/proc/{number}/cwd"));
    if works_in.is_ok_and(|w| w == folder.join("data")) {
        drop(
            Command::new("sh")
                .args(["-c", &format!("kill -QUIT {number}")])
                .status(),
        );
    }
}
