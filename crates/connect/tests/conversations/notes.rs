//! Notes down what a conversation brought, and checks that it could be kept.

use amends_connect::imap::{
    self, Account, Auth, Changes, Failed, Fetched, Folder, Options, Part, Place, Security, Sink,
};
use amends_connect::{Secret, block_on};
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::script::Script;

/// What a conversation brought, in lines.
#[derive(Default)]
pub struct Notes {
    pub text: String,
    /// Bytes of messages.
    pub bytes: usize,
    here: BTreeSet<(String, u32)>,
    known: std::collections::BTreeMap<String, Place>,
}

/// Holds the conversation of a script, from login to good-bye.
pub fn hold(text: &[u8]) -> Notes {
    let (script, places) = Script::read(text);
    let account = Account {
        host: "server.test".to_string(),
        port: 993,
        security: Security::Implicit,
        user: "ada".to_string(),
        auth: Auth::Password(Secret::new("secret")),
        extra_roots: None,
    };
    let options = Options {
        batch_messages: 3,
        batch_bytes: 2_000,
        longest_message: 1_000,
        turn: 6,
        ..Options::default()
    };
    let mut notes = Notes::default();
    let held = block_on(imap::converse(
        script, &account, &places, &mut notes, &options,
    ));
    match held {
        Ok(outcomes) => {
            for outcome in outcomes {
                let name = outcome.folder.name;
                let how = outcome
                    .failed
                    .map_or("in step".to_string(), |e| format!("{:?}: {e}", e.kind()));
                notes.line(format!("{name}: {how}, {} messages", outcome.messages));
            }
        }
        Err(e) => notes.line(format!("{:?}: {e}", e.kind())),
    }
    notes
}

impl Notes {
    fn line(&mut self, line: String) {
        self.text.push_str(&line);
        self.text.push('\n');
    }

    fn place(&mut self, folder: &Folder, place: &Place) {
        if let Some(old) = self.known.insert(folder.wire.clone(), place.clone()) {
            assert_eq!(
                old.uid_validity, place.uid_validity,
                "it did not start over"
            );
            assert!(old.read.without(&place.read).is_empty(), "read goes back");
        }
        let state = place.highest_mod_seq.map(|s| format!(" state {s}"));
        let (read, count) = (&place.read, place.messages);
        let state = state.unwrap_or_default();
        self.line(format!("  read {read}, {count} messages{state}"));
    }
}

impl Sink for Notes {
    fn batch(
        &mut self,
        folder: &Folder,
        messages: &[Fetched],
        place: &Place,
    ) -> Result<(), Failed> {
        self.line(format!("{}: {} messages", folder.name, messages.len()));
        assert!(messages.is_sorted_by(|a, b| a.uid < b.uid), "out of order");
        for message in messages {
            assert!(
                place.read.contains(message.uid),
                "{} is not read",
                message.uid
            );
            let new = self.here.insert((folder.wire.clone(), message.uid));
            assert!(new, "{} came twice", message.uid);
            self.bytes += message.raw.len();
            let part = match &message.part {
                Part::Whole => String::new(),
                Part::Beginning { of } => format!(", of {of}"),
                Part::Nothing { why } => format!(", nothing: {why}"),
            };
            let marks = [(message.sent_folder, ", sent"), (message.draft, ", draft")];
            let marks: String = marks.iter().filter(|m| m.0).map(|m| m.1).collect();
            let mut line = format!(
                "  {}: {} bytes{part}{marks}",
                message.uid,
                message.raw.len()
            );
            if !message.labels.is_empty() {
                let _ = write!(line, ", {:?}", message.labels);
            }
            if let Some(date) = message.internal_date {
                let _ = write!(line, ", {date}");
            }
            self.line(line);
        }
        self.place(folder, place);
        Ok(())
    }

    fn changed(&mut self, folder: &Folder, changes: &Changes, place: &Place) -> Result<(), Failed> {
        self.line(format!(
            "{}: gone {:?}",
            folder.name,
            changes.gone.to_string()
        ));
        assert!(changes.gone.without(&place.read).is_empty(), "never read");
        for now in &changes.relabelled {
            assert!(place.read.contains(now.uid), "never read");
            self.line(format!("  {} now {:?}", now.uid, now.labels));
        }
        self.place(folder, place);
        Ok(())
    }

    fn started_over(&mut self, folder: &Folder, place: &Place) -> Result<(), Failed> {
        self.line(format!("{}: started over", folder.name));
        self.known.remove(&folder.wire);
        self.here.retain(|(f, _)| *f != folder.wire);
        self.place(folder, place);
        Ok(())
    }
}
