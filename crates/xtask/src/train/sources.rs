//! What training reads, and how much each source counts.

use super::data::{self, Letter, bit};
use super::firm::Firm;
use super::sampler::Sampler;
use amends_domain::MomentKind;
use amends_language::Language;
use serde_json::Value;
use std::path::Path;
use twox_hash::XxHash3_128;

/// How much a sentence of each source counts; 0 leaves it out.
pub struct Weights(pub [(&'static str, f32); 7]);

impl Default for Weights {
    fn default() -> Weights {
        Weights([
            ("mail", 0.5),
            ("own", 1.0),
            ("stories", 1.0),
            ("english", 0.3),
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
    /// The language that the model is of.
    pub language: Language,
    pub firms: Vec<Firm>,
    pub letters: Vec<Letter>,
    /// Each file's name, its checksum, and how many sentences it gave.
    pub files: Vec<(String, u128, usize)>,
}

/// Reads all English sources that count.
pub fn english(shared: &Path, weights: &Weights) -> anyhow::Result<Read> {
    let sampler = Sampler::of(Language::English);
    let mut read = Read::of(Language::English, super::firm::english(shared)?);
    read.firms(&sampler, weights)?;
    let path = shared.join("labelled-mail/sentences.jsonl");
    let letters = data::sentences(&sampler, &path, MAIL)?;
    let weight = weights.of("mail");
    read.add("labelled-mail/sentences.jsonl", &path, letters, weight)?;
    read.own(&sampler, weights.of("own"))?;
    for (name, file, of) in CORPORA {
        if weights.of(name) > 0.0 {
            let path = shared.join("corpora").join(file);
            let letters = data::corpus(&sampler, &path, OWN + 1, &of)?;
            read.add(&format!("corpora/{file}"), &path, letters, weights.of(name))?;
        }
    }
    Ok(read)
}

/// Reads the sources of another language: its stories, and our own English ones beside them, for what a
/// sentence's shape and the cues say carries over where words do not.
pub fn in_language(language: Language, weights: &Weights) -> anyhow::Result<Read> {
    let mut read = Read::of(language, super::firm::in_language(language)?);
    read.firms(&Sampler::of(language), weights)?;
    let weight = weights.of("english");
    if weight > 0.0 {
        let english = Sampler::of(Language::English);
        for folder in crate::stories::mailboxes(Language::English)? {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let letters = data::firm(&english, &folder, OWN + 2)?;
            let called = format!("training/stories/{name}/mail.mbox");
            read.add(&called, &folder.join("mail.mbox"), letters, weight)?;
        }
        read.own(&english, weight)?;
    }
    Ok(read)
}

impl Read {
    fn of(language: Language, firms: Vec<Firm>) -> Read {
        Read {
            language,
            firms,
            letters: Vec::new(),
            files: Vec::new(),
        }
    }

    /// The firms' mail.
    fn firms(&mut self, sampler: &Sampler, weights: &Weights) -> anyhow::Result<()> {
        for (source, firm) in self.firms.clone().iter().enumerate() {
            let Firm { folder, called, .. } = firm;
            let letters = data::firm(sampler, folder, source)?;
            let weight = if firm.is_measured {
                1.0
            } else {
                weights.of("stories")
            };
            let (mail, truth) = (folder.join("mail.mbox"), folder.join("truth.json"));
            self.add(&format!("{called}/mail.mbox"), &mail, letters, weight)?;
            self.add(&format!("{called}/truth.json"), &truth, Vec::new(), weight)?;
        }
        Ok(())
    }

    /// Our own letters.
    fn own(&mut self, sampler: &Sampler, weight: f32) -> anyhow::Result<()> {
        let folder = crate::root().join("crates/language/training/own");
        let mut paths = crate::folder::sorted(&folder)?;
        paths.retain(|p| p.extension().is_some_and(|e| e == "tsv"));
        for path in paths {
            let letters = data::own(sampler, &path, OWN)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            self.add(&format!("training/own/{name}"), &path, letters, weight)?;
        }
        Ok(())
    }

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
