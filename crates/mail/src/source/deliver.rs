//! Reads files one after another and hands their messages on in batches.

use super::folder::{Use, usage};
use super::guard::guarded;
use super::limits::MESSAGE;
use super::mbox::Mbox;
use super::open::{Content, Opened};
use super::parse::{Batch, Piece};
use super::pipeline::problem;
use super::since::{AskSince, Since, unread};
use super::walk::{Item, Walk};
use super::{Problem, plain_words};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// A batch is handed on once it holds so many bytes.
const FULL: usize = 512 * 1024;

/// Progress is told about this often, in bytes.
const STEP: u64 = 1024 * 1024;

/// Reads files and makes batches of what is in them.
pub(super) struct Reader<'a> {
    /// Takes a batch; false when nobody wants more.
    send: &'a mut dyn FnMut(Batch) -> bool,
    progress: &'a (dyn Fn(&Path, u64) + Sync),
    /// What has to be read of a file.
    since: AskSince<'a>,
    batch: Batch,
    /// Bytes of all files before the current one.
    before: u64,
    told: u64,
    going: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        send: &'a mut dyn FnMut(Batch) -> bool,
        progress: &'a (dyn Fn(&Path, u64) + Sync),
    ) -> Reader<'a> {
        Reader {
            send,
            progress,
            since: &unread,
            batch: Batch::default(),
            before: 0,
            told: 0,
            going: true,
        }
    }

    /// Asks what has to be read of each file.
    pub(super) fn since(self, since: AskSince<'a>) -> Reader<'a> {
        Reader { since, ..self }
    }

    /// Reads everything in these paths.
    pub(super) fn read(mut self, paths: &[PathBuf]) {
        let mut left_out = 0;
        for path in paths {
            let mut problems = Vec::new();
            let mut visit = |item: Item| {
                self.item(&item);
                self.going
            };
            let mut note = |problem| problems.push(problem);
            let mut walk = Walk::new(&mut visit, &mut note);
            walk.start(path);
            left_out += walk.left_out;
            self.batch.problems.append(&mut problems);
        }
        self.batch.left_out += left_out;
        self.flush();
    }

    fn item(&mut self, item: &Item) {
        let since = (self.since)(&item.path);
        if since == Since::Unchanged {
            return;
        }
        let opened = guarded(|| Opened::new(&item.path, item.is_mail));
        match opened {
            Some(Ok(opened)) => {
                let counter = opened.counter();
                // What was split before a failure stays in the batch.
                if guarded(|| self.opened(item, opened, since)).is_none() {
                    self.note(&item.path, None, "could not be read to its end");
                }
                self.before += counter.load(Ordering::Relaxed);
            }
            // Gone since the folder was listed: mail programs rename files all the time.
            Some(Err(error)) if error.kind() == io::ErrorKind::NotFound && !item.asked => {}
            Some(Err(error)) => self.note(&item.path, None, plain_words(&error)),
            None => self.note(&item.path, None, "could not be read"),
        }
    }

    fn opened(&mut self, item: &Item, mut opened: Opened, since: Since) {
        let path: Arc<Path> = Arc::from(item.path.as_path());
        match opened.content {
            Content::Mbox => match opened.after(since) {
                Ok((opened, from)) => self.mbox(item, &path, opened, from),
                Err(error) => self.note(&path, None, plain_words(&error)),
            },
            Content::Message => self.message(item, &path, &mut opened),
            Content::Emlx => {
                if let Some(length) = emlx_length(&mut opened) {
                    self.message(item, &path, &mut (&mut opened).take(length));
                }
            }
            Content::Empty if item.asked => self.note(&path, None, "is empty"),
            Content::Other(Some(what)) => self.note(&path, None, format!("is {what}")),
            Content::Other(None) if item.asked || item.is_mail => {
                self.note(&path, None, "is not mail: neither an mbox nor a message");
            }
            Content::Empty | Content::Other(None) => {}
        }
    }

    fn mbox(&mut self, item: &Item, path: &Arc<Path>, opened: Opened, from: u64) {
        let name = path
            .file_name()
            .map_or(String::new(), |n| n.to_string_lossy().into());
        let usage = match (item.usage, usage([name.as_str()])) {
            (_, Use::LeftOut) if !item.asked => return,
            (Use::Sent, _) | (_, Use::Sent) => Use::Sent,
            (usage, _) => usage,
        };
        let counter = opened.counter();
        let mut mbox = Mbox::new(opened, from);
        loop {
            let from = self.batch.data.len();
            let Some(found) = mbox.next(&mut self.batch.data) else {
                break;
            };
            self.add(Piece {
                path: path.clone(),
                range: from..self.batch.data.len(),
                position: Some(found.position),
                at: found.at,
                usage,
                cut: found.cut,
            });
            self.tell(path, counter.load(Ordering::Relaxed));
            if !self.going {
                return;
            }
        }
        if mbox.stray > 0 {
            let what = format!("{} bytes at its start belong to no message", mbox.stray);
            self.note(path, Some(0), what);
        }
        if let Some(error) = mbox.failed.take() {
            let what = format!("could not be read further: {}", plain_words(&error));
            self.note(path, Some(mbox.position()), what);
        }
    }

    fn message(&mut self, item: &Item, path: &Arc<Path>, input: &mut dyn Read) {
        let from = self.batch.data.len();
        let read = input.take(MESSAGE as u64).read_to_end(&mut self.batch.data);
        if let Err(error) = read {
            let what = format!("could not be read to its end: {}", plain_words(&error));
            self.note(path, None, what);
        }
        let cut = input.read(&mut [0]).is_ok_and(|more| more > 0);
        self.add(Piece {
            path: path.clone(),
            range: from..self.batch.data.len(),
            position: None,
            at: item.at,
            usage: item.usage,
            cut,
        });
        self.tell(path, 0);
    }

    fn add(&mut self, mut piece: Piece) {
        if self.batch.data[piece.range.clone()].trim_ascii().is_empty() {
            self.batch.data.truncate(piece.range.start);
            return;
        }
        // The parser wants every line ended.
        if self.batch.data.last() != Some(&b'\n') {
            self.batch.data.push(b'\n');
            piece.range.end += 1;
        }
        self.batch.pieces.push(piece);
        if self.batch.data.len() >= FULL {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let number = self.batch.number;
        let full = std::mem::take(&mut self.batch);
        self.batch.number = number + 1;
        self.going &= (self.send)(full);
    }

    fn note(&mut self, path: &Path, position: Option<u64>, what: impl Into<String>) {
        let problem: Problem = problem(path, position, what);
        self.batch.problems.push(problem);
    }

    fn tell(&mut self, path: &Path, in_this: u64) {
        let read = self.before + in_this;
        if read >= self.told + STEP {
            self.told = read;
            (self.progress)(path, read);
        }
    }
}

/// The first line of an .emlx file: how many bytes the message has.
fn emlx_length(input: &mut dyn Read) -> Option<u64> {
    let mut digits = String::new();
    for _ in 0..12 {
        let mut byte = [0];
        input.read_exact(&mut byte).ok()?;
        match byte[0] {
            b'\n' => break,
            digit => digits.push(char::from(digit)),
        }
    }
    digits.trim().parse().ok()
}
