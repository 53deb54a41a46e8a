//! The labelled sentences that training reads.

use super::sampler::Sampler;
use amends_domain::MomentKind;
use amends_language::model::{Features, GROUPS};
use amends_language::{Context, Sampled};
use amends_testkit::score::same_words;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

/// A sentence with its labels.
pub struct Example {
    /// Features, as the model reads them.
    pub features: Features,
    /// The same as rows of the whole table, with the group each is of.
    pub rows: Vec<(u32, u8)>,
    /// A bit a kind that it is labelled with, in the order of `MomentKind::ALL`.
    pub is: u32,
    /// A bit a kind that its labels speak of.
    pub known: u32,
    /// How much it counts.
    pub weight: f32,
    /// The kinds that cues alone find.
    pub by_cues: u32,
    /// Its text.
    pub text: String,
}

/// A letter or a lone sentence.
pub struct Letter {
    /// Which source it is of.
    pub source: usize,
    /// Its Message-ID; empty where there is none.
    pub id: String,
    /// What must stay together when data is split: a conversation or a message.
    pub bundle: u64,
    /// True when the firm wrote it.
    pub ours: bool,
    /// The own text of the letter that it answers; of a lone sentence, what stands before it.
    pub before: String,
    /// The sentences.
    pub examples: Vec<Example>,
    /// What careful readers found in it.
    pub labels: Vec<(MomentKind, String)>,
}

impl Letter {
    /// In which of so many parts it is: what must stay together is in one.
    pub fn part(&self, of: u64) -> u64 {
        (self.bundle.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) % of
    }
}

/// The bit of a kind.
pub fn bit(kind: MomentKind) -> u32 {
    let at = MomentKind::ALL.iter().position(|k| *k == kind);
    1 << at.unwrap_or(31)
}

/// All bits of kinds.
pub const ALL: u32 = (1 << MomentKind::ALL.len()) - 1;

pub fn rows(features: &Features) -> Vec<(u32, u8)> {
    let mut base = 0;
    let mut out = Vec::new();
    for (g, group) in GROUPS.iter().enumerate() {
        out.extend(features.rows[g].iter().map(|r| (base + r, g as u8)));
        base += 1 << group.bits;
    }
    out
}

pub fn example(text: &str, sampled: &Sampled) -> Example {
    Example {
        features: sampled.features.clone(),
        rows: rows(&sampled.features),
        is: 0,
        known: ALL,
        weight: 1.0,
        by_cues: sampled.by_cues.iter().fold(0, |b, k| b | bit(*k)),
        text: text[sampled.span.clone()].to_string(),
    }
}

/// The client letters of a labelled mailbox.
pub fn firm(sampler: &Sampler, folder: &Path, source: usize) -> anyhow::Result<Vec<Letter>> {
    let truth = crate::truth::read(folder)?;
    let mut labels: BTreeMap<String, Vec<(MomentKind, String)>> = BTreeMap::new();
    let mut bundles: BTreeMap<String, u64> = BTreeMap::new();
    for (at, client) in truth.clients.iter().enumerate() {
        for id in &client.message_ids {
            bundles.insert(bare(id), (source * 100 + at) as u64);
        }
        for m in &client.labels.moments {
            if let Some(kind) = MomentKind::named(&m.kind) {
                let of = labels.entry(bare(&m.message_id)).or_default();
                of.push((kind, m.text.clone()));
            }
        }
    }
    let haul = amends_mail::source::read(&[folder.join("mail.mbox")], &|_, _| {})?;
    let threads = amends_mail::thread::threads(&haul.messages);
    let letters: Mutex<BTreeMap<String, Letter>> = Mutex::default();
    amends_reading::read(&amends_reading::Input {
        messages: &haul.messages,
        threads: &threads,
        options: &amends_reading::Options::default(),
        read_text: &|message, context| {
            let id = bare(message.id.as_str());
            let text = &message.text.own;
            let sampled = sampler.sample(text, context);
            let mut letter = Letter {
                source,
                id: id.clone(),
                bundle: bundles
                    .get(&id)
                    .copied()
                    .unwrap_or(source as u64 * 100 + 99),
                ours: context.ours,
                before: context.before.unwrap_or_default().to_string(),
                examples: sampled.iter().map(|s| example(text, s)).collect(),
                labels: labels.get(&id).cloned().unwrap_or_default(),
            };
            letter.align(text, &sampled);
            if let Ok(mut all) = letters.lock() {
                all.insert(id, letter);
            }
            sampler.reader.read(text, context)
        },
    });
    let mut letters = letters.into_inner().unwrap_or_default();
    let lost: usize = labels
        .iter()
        .filter(|(id, _)| !letters.contains_key(*id))
        .map(|l| l.1.len())
        .sum();
    if lost > 0 {
        eprintln!(
            "{}: {lost} labels in letters that are no client's",
            folder.display()
        );
    }
    Ok(std::mem::take(&mut letters).into_values().collect())
}

impl Letter {
    /// Gives each sentence the kinds of the labels that it answers: those that it shares most of
    /// its bytes, or most of theirs, with.
    fn align(&mut self, text: &str, sampled: &[Sampled]) {
        for (kind, label) in &self.labels {
            let place = text.find(label.as_str()).map(|at| at..at + label.len());
            for (example, sampled) in self.examples.iter_mut().zip(sampled) {
                let span = &sampled.span;
                let answers = match &place {
                    Some(p) => {
                        let shared = span.end.min(p.end).saturating_sub(span.start.max(p.start));
                        2 * shared > span.len().min(p.len())
                    }
                    None => same_words(&example.text, label) && example.text.len() > 3,
                };
                if answers {
                    example.is |= bit(*kind);
                }
            }
        }
    }
}

/// Letters of our own writing: a sentence a line (side, kinds, words), letters apart by blank lines.
pub fn own(sampler: &Sampler, path: &Path, source: usize) -> anyhow::Result<Vec<Letter>> {
    let mut out = Vec::new();
    let all = std::fs::read_to_string(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    for (number, block) in all.split("\n\n").enumerate() {
        let lines = block
            .lines()
            .filter(|l| !l.starts_with('#') && !l.is_empty());
        let (mut text, mut labels, mut ours) = (String::new(), Vec::new(), false);
        for line in lines {
            let parts: Vec<&str> = line.split('\t').collect();
            let [side, kinds, words] = parts[..] else {
                anyhow::bail!("{}: {line:?} is not side, kinds, words", path.display());
            };
            ours = side == "O";
            for kind in kinds.split(',').filter(|k| *k != "-") {
                let Some(kind) = MomentKind::named(kind) else {
                    anyhow::bail!("{}: {kind:?} is no kind", path.display());
                };
                labels.push((kind, words.to_string()));
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text += words;
        }
        let bundle = fnv(&format!("{name} {number}"));
        let sampled = sampler.sample(&text, &alone(ours));
        let mut letter = Letter {
            source,
            id: String::new(),
            bundle,
            ours,
            before: String::new(),
            examples: sampled.iter().map(|s| example(&text, s)).collect(),
            labels,
        };
        letter.align(&text, &sampled);
        out.push(letter);
    }
    Ok(out)
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn bare(id: &str) -> String {
    id.trim().trim_matches(['<', '>']).to_string()
}

/// Labelled single sentences, each read as ours and as theirs.
pub fn sentences(sampler: &Sampler, path: &Path, source: usize) -> anyhow::Result<Vec<Letter>> {
    let mut out = Vec::new();
    for v in crate::lines::read(path)? {
        let own = v["text"].as_str().unwrap_or_default();
        let before = v["before"].as_str().unwrap_or_default();
        let is = array(&v["labels"]).filter_map(|l| MomentKind::named(l.as_str()?));
        let is = is.fold(0, |b, k| b | bit(k));
        let id = v["message_id"].as_str().unwrap_or_default();
        for ours in [false, true] {
            let mut letter = lone(sampler, before, own, ours, source, fnv(id));
            for e in &mut letter.examples {
                e.is = is;
                e.weight = 1.0;
            }
            out.push(letter);
        }
    }
    Ok(out)
}

/// The examples of a sentence that stands by itself, or after another.
pub fn lone(
    sampler: &Sampler,
    before: &str,
    own: &str,
    ours: bool,
    source: usize,
    bundle: u64,
) -> Letter {
    let context = alone(ours);
    let text = if before.is_empty() {
        own.to_string()
    } else {
        format!("{before}\n\n{own}")
    };
    let begin = text.len() - own.len();
    let sampled = sampler.sample(&text, &context);
    let examples: Vec<Example> = sampled
        .iter()
        .filter(|s| s.span.start >= begin)
        .map(|s| example(&text, s))
        .collect();
    Letter {
        source,
        id: String::new(),
        bundle,
        ours,
        before: before.to_string(),
        examples,
        labels: Vec::new(),
    }
}

pub fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
    })
}

/// The envelope of a sentence of which nothing else is known.
fn alone(ours: bool) -> Context<'static> {
    Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
        ours,
        subject: "",
        before: Some(""),
        has_attachment: false,
    }
}

/// A public corpus of single sentences: each speaks of some kinds only.
pub fn corpus(
    sampler: &Sampler,
    path: &Path,
    source: usize,
    kinds_of: &dyn Fn(&Value) -> Option<(u32, u32)>,
) -> anyhow::Result<Vec<Letter>> {
    let mut out = Vec::new();
    for (number, v) in crate::lines::read(path)?.iter().enumerate() {
        let Some((known, is)) = kinds_of(v) else {
            continue;
        };
        let own = v["text"].as_str().unwrap_or_default();
        let own: Vec<&str> = own
            .split_whitespace()
            .filter(|w| {
                !w.starts_with(['@', '#']) && !w.starts_with("http") && !w.contains("$LINK")
            })
            .collect();
        let mut letter = lone(sampler, "", &own.join(" "), false, source, number as u64);
        let share = 1.0 / letter.examples.len().max(1) as f32;
        for e in &mut letter.examples {
            e.is = is;
            e.known = known;
            e.weight = share;
        }
        out.push(letter);
    }
    Ok(out)
}
