//! The sentence model on real labelled mail, cross-validated by message.

use super::data::{Letter, bit};
use super::{KNOBS, learn, sources};
use crate::corpora::precision_at;
use amends_domain::MomentKind;
use amends_language::model::Model;
use amends_testkit::score::Tally;
use std::fmt::Write;
use std::path::Path;

/// In how many parts the messages are cut.
const FOLDS: u64 = 5;

/// What a model that has not seen its message thinks of a sentence.
struct Judged {
    /// A bit a kind that it is labelled with.
    is: u32,
    /// A bit a kind that is reported.
    found: u32,
    /// The same by the cues alone.
    by_cues: u32,
    /// The probability of each kind; what the cues say, 0 or 1, where they decide.
    sure: Vec<f32>,
}

/// The figures as Markdown. The model of each part is learnt from everything that the shipped one is learnt
/// from, less the messages of that part.
///
/// # Errors
/// When the labelled mail cannot be read.
pub fn figures(shared: &Path) -> anyhow::Result<String> {
    let read = sources::english(shared, &sources::Weights::default())?;
    let is_mail = |l: &&Letter| l.source == sources::MAIL;
    let mut judged = Vec::new();
    for fold in 0..FOLDS {
        let letters = read.letters.iter();
        let (test, train): (Vec<&Letter>, Vec<&Letter>) =
            letters.partition(|l| is_mail(l) && l.part(FOLDS) == fold);
        let model = Model::parse(learn::learn(&train, &read.firms, &KNOBS).bytes(read.language)?)?;
        // Each sentence is there twice, as ours and as theirs, for nobody knows whose it is.
        for sides in test.chunks(2) {
            judged.extend(judge(&model, sides));
        }
    }
    Ok(table(&judged))
}

fn judge(model: &Model, sides: &[&Letter]) -> Option<Judged> {
    let first = sides.first()?.examples.first()?;
    let mut judged = Judged {
        is: first.is,
        found: 0,
        by_cues: 0,
        sure: vec![0.0; MomentKind::ALL.len()],
    };
    for side in sides {
        // What was labelled as one sentence may be read as several: the likeliest counts.
        let mut most = vec![0.0f32; model.heads.len()];
        for example in &side.examples {
            let logits = model.logits(&example.features);
            for (most, (head, logit)) in most.iter_mut().zip(model.heads.iter().zip(logits)) {
                *most = most.max(head.probability(logit));
            }
            judged.by_cues |= example.by_cues;
        }
        for (head, most) in model.heads.iter().zip(most) {
            judged.sure[place(head.kind)] += most / sides.len() as f32;
        }
    }
    for kind in MomentKind::ALL {
        let by_cues = judged.by_cues & bit(kind) != 0;
        let sure = &mut judged.sure[place(kind)];
        let found = match model.heads.iter().find(|h| h.kind == kind) {
            Some(head) => *sure >= head.threshold,
            None => {
                *sure = f32::from(u8::from(by_cues));
                by_cues
            }
        };
        judged.found |= if found { bit(kind) } else { 0 };
    }
    Some(judged)
}

/// The place of a kind among all.
fn place(kind: MomentKind) -> usize {
    let at = MomentKind::ALL.iter().position(|k| *k == kind);
    at.unwrap_or(0)
}

fn table(judged: &[Judged]) -> String {
    let mut out = String::from(
        "\n| kind | labels | F1 | precision | recall | cues alone, F1 |\n|---|---:|---:|---:|---:|---:|\n",
    );
    let (mut all, mut all_cues) = (Tally::default(), Tally::default());
    let mut row = |name: &str, tally: Tally, cues: Tally| {
        let _ = writeln!(
            out,
            "| {name} | {} | {:.2} | {:.2} | {:.2} | {:.2} |",
            tally.labels,
            tally.f1(),
            tally.precision(),
            tally.recall(),
            cues.f1()
        );
    };
    for kind in MomentKind::ALL {
        let tally = count(judged, |j| {
            (j.found & bit(kind) != 0, j.is & bit(kind) != 0)
        });
        let cues = count(judged, |j| {
            (j.by_cues & bit(kind) != 0, j.is & bit(kind) != 0)
        });
        row(kind.name(), tally, cues);
        all.add(tally);
        all_cues.add(cues);
    }
    row("all", all, all_cues);
    let ranked: Vec<(f32, bool)> = judged
        .iter()
        .map(|j| {
            (
                j.sure[place(MomentKind::Promise)],
                j.is & bit(MomentKind::Promise) != 0,
            )
        })
        .collect();
    let _ = writeln!(out, "\n| promise, at recall | precision |\n|---:|---:|");
    for recall in [0.5, 0.65, 0.8] {
        let _ = writeln!(
            out,
            "| {recall:.2} | {:.2} |",
            precision_at(recall, &ranked)
        );
    }
    out
}

fn count(judged: &[Judged], of: impl Fn(&Judged) -> (bool, bool)) -> Tally {
    let mut tally = Tally::default();
    for (found, is) in judged.iter().map(of) {
        tally.hits += usize::from(found && is);
        tally.labels += usize::from(is);
        tally.found += usize::from(found);
    }
    tally
}
