//! What training reads, and how much each source counts.

use super::data::{self, Letter, bit};
use super::firm::Firm;
use amends_domain::MomentKind;
use amends_language::Reader;
use serde_json::Value;
use std::path::Path;
use twox_hash::XxHash3_128;

/// How much a sentence of each source counts; 0 leaves it out.
pub struct Weights(pub [(&'static str, f32); 6]);

impl Default for Weights {
    fn default() -> Weights {
        Weights([
            ("mail", 0.5),
            ("own", 1.0),
            ("stories", 1.0),
            ("complaints", 0.0),
            ("requests", 0.0),
            ("emotions", 0.0),
        ])
    }
}

impl Weights {
    /// Sets the weight of a source; false when there is none of that name.
    pub fn set(&mut self, name: &str, weight: f32) -> bool {
        let found = self.0.iter_mut().find(|(n, _)| *n == name);
        found.is_some_and(|w| {
            w.1 = weight;
            true
        })
    }

    fn of(&self, name: &str) -> f32 {
        self.0.iter().find(|(n, _)| *n == name).map_or(0.0, |w| w.1)
    }
}

/// The place of single sentences of real mail among the sources; firms stand before it.
pub const MAIL: usize = 100;
/// The place of our own letters, and of what follows them.
const OWN: usize = 101;

/// What was read.
pub struct Read {
    pub firms: Vec<Firm>,
    pub letters: Vec<Letter>,
    /// Each file's name, its checksum, and how many sentences it gave.
    pub files: Vec<(String, u128, usize)>,
}

/// Reads all sources that count.
pub fn read(shared: &Path, weights: &Weights) -> anyhow::Result<Read> {
    let reader = Reader::built_in().without_model();
    let mut read = Read {
        firms: super::firm::all(shared)?,
        letters: Vec::new(),
        files: Vec::new(),
    };
    for (source, firm) in read.firms.clone().iter().enumerate() {
        let Firm { folder, called, .. } = firm;
        let mut letters = data::firm(&reader, folder, source)?;
        let weight = if firm.is_measured {
            1.0
        } else {
            weights.of("stories")
        };
        for (file, letters) in [
            ("mail.mbox", std::mem::take(&mut letters)),
            ("truth.json", Vec::new()),
        ] {
            read.add(
                &format!("{called}/{file}"),
                &folder.join(file),
                letters,
                weight,
            )?;
        }
    }
    let path = shared.join("labelled-mail/sentences.jsonl");
    let letters = data::sentences(&reader, &path, MAIL)?;
    read.add(
        "labelled-mail/sentences.jsonl",
        &path,
        letters,
        weights.of("mail"),
    )?;
    let folder = crate::root().join("crates/language/training/own");
    let mut paths = crate::folder::sorted(&folder)?;
    paths.retain(|p| p.extension().is_some_and(|e| e == "tsv"));
    for path in paths {
        let letters = data::own(&reader, &path, OWN)?;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        read.add(
            &format!("training/own/{name}"),
            &path,
            letters,
            weights.of("own"),
        )?;
    }
    for (name, file, of) in CORPORA {
        if weights.of(name) > 0.0 {
            let path = shared.join("corpora").join(file);
            let letters = data::corpus(&reader, &path, OWN + 1, &of)?;
            read.add(&format!("corpora/{file}"), &path, letters, weights.of(name))?;
        }
    }
    Ok(read)
}

impl Read {
    fn add(
        &mut self,
        name: &str,
        path: &Path,
        letters: Vec<Letter>,
        weight: f32,
    ) -> anyhow::Result<()> {
        let count = letters.iter().map(|l| l.examples.len()).sum();
        self.files.push((
            name.into(),
            XxHash3_128::oneshot(&std::fs::read(path)?),
            count,
        ));
        for mut letter in letters {
            for example in &mut letter.examples {
                example.weight *= weight;
            }
            self.letters.push(letter);
        }
        Ok(())
    }
}

type Kinds = fn(&Value) -> Option<(u32, u32)>;

/// The public corpora: name, file, and of which kinds a line speaks and which it is.
const CORPORA: [(&str, &str, Kinds); 3] = [
    ("complaints", "complaints.jsonl.gz", complaint),
    ("requests", "email-requests.jsonl.gz", request),
    ("emotions", "emotions-dev.jsonl.gz", emotion),
];

fn one(kind: MomentKind, is: bool) -> Option<(u32, u32)> {
    Some((bit(kind), if is { bit(kind) } else { 0 }))
}

fn complaint(v: &Value) -> Option<(u32, u32)> {
    let random = v["trade"].as_str()?.starts_with("random");
    (!random).then_some(())?;
    one(MomentKind::Complaint, v["complaint"].as_bool()?)
}

fn request(v: &Value) -> Option<(u32, u32)> {
    one(MomentKind::Request, v["asks_for_action"].as_bool()?)
}

fn emotion(v: &Value) -> Option<(u32, u32)> {
    let emotions = v["emotions"].as_array()?;
    let has = |names: &[&str]| emotions.iter().any(|e| names.iter().any(|n| e == n));
    let (thanks, praise) = (bit(MomentKind::Thanks), bit(MomentKind::Praise));
    let mut is = 0;
    let mut known = thanks | praise;
    if has(&["gratitude"]) {
        is |= thanks;
    }
    if has(&["admiration"]) {
        is |= praise;
    } else if has(&["approval", "joy", "love", "excitement"]) {
        known = thanks;
    }
    Some((known, is))
}
