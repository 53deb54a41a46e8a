//! Keeps what it gets as a store would: mail and place at once.

use amends_connect::imap::{Changes, Failed, Fetched, Folder, Part, Place, Progress, Sink};
use std::collections::BTreeMap;

/// A store in memory.
#[derive(Default)]
pub struct Keeper {
    /// The mail there is now, by folder and number.
    pub mail: BTreeMap<(String, u32), Fetched>,
    /// The places, by folder.
    pub places: BTreeMap<String, Place>,
    /// Subjects in the order in which they came.
    pub came: Vec<String>,
    /// What came though it was there.
    pub twice: Vec<(String, u32)>,
    /// Folders that started over.
    pub started_over: Vec<String>,
    /// The last progress of each folder.
    pub progress: BTreeMap<String, Progress>,
    /// Stops when so many messages have come.
    pub stop_at: Option<usize>,
    /// Fails from this batch on.
    pub fail_at: Option<usize>,
    /// Batches with mail.
    pub batches: usize,
}

impl Keeper {
    pub fn place(&self, folder: &Folder) -> Place {
        self.places.get(&folder.wire).cloned().unwrap_or_default()
    }

    /// The subjects of a folder's mail, in order.
    pub fn subjects(&self, folder: &str) -> Vec<String> {
        let of_folder = self.mail.iter().filter(|((f, _), _)| f == folder);
        of_folder.map(|(_, m)| subject(&m.raw)).collect()
    }

    fn keep_place(&mut self, folder: &Folder, place: &Place) {
        // As a store would: through text and back.
        let text = place.read.to_string();
        let mut place = place.clone();
        place.read = text.parse().expect("it was written by a set");
        self.places.insert(folder.wire.clone(), place);
    }
}

/// The subject of a message.
pub fn subject(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let line = text.lines().find_map(|l| l.strip_prefix("Subject: "));
    line.unwrap_or("no subject").to_string()
}

impl Sink for Keeper {
    fn batch(
        &mut self,
        folder: &Folder,
        messages: &[Fetched],
        place: &Place,
    ) -> Result<(), Failed> {
        self.batches += usize::from(!messages.is_empty());
        if self.fail_at.is_some_and(|at| self.batches >= at) {
            return Err("the disk is full".into());
        }
        for message in messages {
            let key = (folder.wire.clone(), message.uid);
            assert!(!matches!(message.part, Part::Nothing { .. }), "{message:?}");
            self.came.push(subject(&message.raw));
            if self.mail.insert(key.clone(), message.clone()).is_some() {
                self.twice.push(key);
            }
        }
        self.keep_place(folder, place);
        Ok(())
    }

    fn changed(&mut self, folder: &Folder, changes: &Changes, place: &Place) -> Result<(), Failed> {
        self.mail
            .retain(|(f, uid), _| *f != folder.wire || !changes.gone.contains(*uid));
        for now in &changes.relabelled {
            let key = (folder.wire.clone(), now.uid);
            let message = self.mail.get_mut(&key).expect("it was handed over");
            message.labels.clone_from(&now.labels);
        }
        self.keep_place(folder, place);
        Ok(())
    }

    fn started_over(&mut self, folder: &Folder, place: &Place) -> Result<(), Failed> {
        self.mail.retain(|(f, _), _| *f != folder.wire);
        self.started_over.push(folder.wire.clone());
        self.keep_place(folder, place);
        Ok(())
    }

    fn progress(&mut self, folder: &Folder, progress: Progress) {
        self.progress.insert(folder.wire.clone(), progress);
    }

    fn stop(&self) -> bool {
        self.stop_at.is_some_and(|most| self.came.len() >= most)
    }
}
