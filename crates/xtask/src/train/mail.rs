//! The sentence model on real labelled mail, cross-validated by message.

use super::data::{Letter, bit};
use super::{FIRMS, KNOBS, learn, sources};
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
    /// The probability of each kind.
    sure: Vec<f32>,
}

/// The figures as Markdown. The model of each part is learnt from everything that the shipped one is learnt
/// from, less the messages of that part.
///
/// # Errors
/// When the labelled mail cannot be read.
pub fn figures(shared: &Path) -> anyhow::Result<String> {
    let read = sources::read(shared, &sources::Weights::default())?;
    let is_mail = |l: &&Letter| l.source == FIRMS.len();
    let part = |l: &Letter| (l.bundle.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) % FOLDS;
    let mut judged = Vec::new();
    for fold in 0..FOLDS {
        let letters = read.letters.iter();
        let (test, train): (Vec<&Letter>, Vec<&Letter>) =
            letters.partition(|l| is_mail(l) && part(l) == fold);
        let model = Model::parse(learn::learn(&train, &KNOBS).bytes()?)?;
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
        sure: vec![0.0; model.heads.len()],
    };
    for side in sides {
        // What was labelled as one sentence may be read as several: the likeliest counts.
        let mut most = vec![0.0f32; model.heads.len()];
        for example in &side.examples {
            let logits = model.logits(&example.features);
            for (k, head) in model.heads.iter().enumerate() {
                most[k] = most[k].max(head.probability(logits[k]));
            }
            judged.by_cues |= example.by_cues;
        }
        for (sum, most) in judged.sure.iter_mut().zip(most) {
            *sum += most / sides.len() as f32;
        }
    }
    for (head, sure) in model.heads.iter().zip(&judged.sure) {
        let found = if head.decides() {
            *sure >= head.threshold
        } else {
            judged.by_cues & bit(head.kind) != 0
        };
        judged.found |= if found { bit(head.kind) } else { 0 };
    }
    Some(judged)
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
    let at = MomentKind::ALL
        .iter()
        .position(|k| *k == MomentKind::Promise);
    let ranked: Vec<(f32, bool)> = judged
        .iter()
        .map(|j| {
            (
                j.sure[at.unwrap_or(0)],
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
