//! Finds the files to read in the paths that were given: files, Maildirs, folders of these.

use super::folder::{self, Use};
use super::limits::DEPTH;
use super::{Problem, maildir};
use crate::mime::Stamp;
use jiff::{Timestamp, tz::Offset};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that may hold mail.
#[derive(Debug)]
pub(super) struct Item {
    /// Where it lies.
    pub(super) path: PathBuf,
    /// What the folders around it are for.
    pub(super) usage: Use,
    /// True when it was asked for by name, so that it matters if it holds no mail.
    pub(super) asked: bool,
    /// True when its place or name promises one message.
    pub(super) is_mail: bool,
    /// The time in its name, as Maildir gives it.
    pub(super) at: Option<Stamp>,
}

/// Walks the paths in order, folders in the order of their names, and hands over every file.
/// Folders that were seen already (links in a circle) are passed by.
pub(super) struct Walk<'a> {
    /// Takes a file; false ends the walk.
    pub(super) visit: &'a mut dyn FnMut(Item) -> bool,
    /// Takes what could not be read.
    pub(super) problem: &'a mut dyn FnMut(Problem),
    seen: BTreeSet<PathBuf>,
    /// Files that flags or folder names left out.
    pub(super) left_out: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        visit: &'a mut dyn FnMut(Item) -> bool,
        problem: &'a mut dyn FnMut(Problem),
    ) -> Walk<'a> {
        Walk {
            visit,
            problem,
            seen: BTreeSet::new(),
            left_out: 0,
        }
    }

    /// Walks one path that was asked for.
    pub(super) fn start(&mut self, path: &Path) -> bool {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let names = name.map_or(Vec::new(), |name| maildir::names_of(&name));
        // Who asks for the bin by name gets it.
        let usage = match folder::usage(names.iter().map(String::as_str)) {
            Use::Sent => Use::Sent,
            Use::Mail | Use::LeftOut => Use::Mail,
        };
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => self.folder(path, usage, 0),
            Ok(meta) if meta.is_file() => (self.visit)(item(path, usage, true, false)),
            Ok(_) => self.note(path, "is neither a file nor a folder"),
            Err(error) => self.failed(path, &error),
        }
    }

    fn folder(&mut self, path: &Path, usage: Use, depth: usize) -> bool {
        let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        if !self.seen.insert(real) {
            return true;
        }
        if depth > DEPTH {
            return self.note(path, "lies too deep in folders and was not read");
        }
        let is_maildir = maildir::is_one(path);
        let mut entries: Vec<PathBuf> = match fs::read_dir(path) {
            Ok(entries) => entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .collect(),
            Err(error) => return self.failed(path, &error),
        };
        entries.sort();
        for entry in entries {
            let name = entry
                .file_name()
                .map_or(String::new(), |n| n.to_string_lossy().into());
            let going = match fs::metadata(&entry) {
                Ok(meta) if meta.is_dir() => {
                    let names = maildir::names_of(&name);
                    match (is_maildir, name.as_str()) {
                        (true, "tmp") => true,
                        (true, "cur" | "new") => self.messages(&entry, usage),
                        _ => match folder::usage(names.iter().map(String::as_str)) {
                            Use::LeftOut => true,
                            Use::Sent => self.folder(&entry, Use::Sent, depth + 1),
                            Use::Mail => self.folder(&entry, usage, depth + 1),
                        },
                    }
                }
                Ok(meta) if meta.is_file() && !is_index(&name) => {
                    (self.visit)(item(&entry, usage, false, promises_mail(&name)))
                }
                Ok(_) => true,
                // A link to nothing, or a file that has gone since.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
                Err(error) => self.failed(&entry, &error),
            };
            if !going {
                return false;
            }
        }
        true
    }

    /// The files in `cur` or `new`: every one is a message, whatever its name.
    fn messages(&mut self, path: &Path, usage: Use) -> bool {
        let mut entries: Vec<PathBuf> = match fs::read_dir(path) {
            Ok(entries) => entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .collect(),
            Err(error) => return self.failed(path, &error),
        };
        entries.sort();
        for entry in entries {
            let name = entry
                .file_name()
                .map_or(String::new(), |n| n.to_string_lossy().into());
            if name.starts_with('.') {
                continue;
            }
            if maildir::is_left_out(&name) {
                self.left_out += 1;
                continue;
            }
            let mut found = item(&entry, usage, false, true);
            let second = name
                .split(['.', ','])
                .next()
                .and_then(|digits| digits.parse().ok());
            found.at = second.and_then(|second| {
                let at = Timestamp::from_second(second).ok()?;
                Some(Stamp {
                    at,
                    offset: Offset::UTC,
                })
            });
            if !(self.visit)(found) {
                return false;
            }
        }
        true
    }

    fn note(&mut self, path: &Path, what: &str) -> bool {
        (self.problem)(Problem {
            path: path.to_path_buf(),
            position: None,
            what: what.to_string(),
        });
        true
    }

    fn failed(&mut self, path: &Path, error: &std::io::Error) -> bool {
        let what = super::plain_words(error);
        self.note(path, &what)
    }
}

fn item(path: &Path, usage: Use, asked: bool, is_mail: bool) -> Item {
    Item {
        path: path.to_path_buf(),
        usage,
        asked,
        is_mail,
        at: None,
    }
}

fn promises_mail(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".eml", ".emlx", ".eml.gz", ".eml.xz", ".eml.zst"]
        .iter()
        .any(|end| lower.ends_with(end))
}

/// Files beside mail that hold none and may be large: Thunderbird's and Dovecot's indexes.
fn is_index(name: &str) -> bool {
    let lower = name.to_lowercase();
    let ends = [
        ".msf",
        ".dat",
        ".sqlite",
        ".sqlite-wal",
        ".json",
        ".js",
        ".html",
        ".log",
        ".lock",
    ];
    lower.starts_with("dovecot") || ends.iter().any(|end| lower.ends_with(end))
}
