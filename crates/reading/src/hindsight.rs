//! Hindsight: what the letters after a sentence make of it.
//!
//! Many complaints are no more than a fact ("Column F is last cost. I asked for landed."), and by its words alone
//! nobody can tell. What followed tells: we said sorry, the client had complained before, nobody had answered them for
//! a week. So a sentence that the model doubts is weighed again among the letters around it. Hindsight only adds:
//! what the words say by themselves stands.

mod glance;
mod hindsight_weights;
mod measure;

pub use hindsight_weights::HindsightWeights;
pub use measure::DoubtMeasured;

use crate::correspondence::Correspondence;
use amends_domain::{Evidence, Moment, MomentKind};
use amends_language::TextReading;
use glance::Glances;
use std::sync::Arc;

/// Makes complaints of the doubtful sentences that hindsight makes likely.
pub fn weigh(mail: &mut Correspondence<'_>, weights: &HindsightWeights) {
    let letters = &mail.letters;
    let mut doubtful = measure::doubtful(letters).peekable();
    if doubtful.peek().is_none() {
        return;
    }
    let glances = Glances::of(letters);
    let likely: Vec<(usize, Moment)> = doubtful
        .filter_map(|(place, moment)| {
            let measures = measure::of(letters, &glances, place, moment);
            let probability = weights.probability(&measures);
            let likely = probability >= weights.least();
            likely.then(|| (place, with(moment, probability as f32)))
        })
        .collect();
    for (place, moment) in likely {
        add(Arc::make_mut(&mut mail.letters[place].reading), moment);
    }
}

/// The complaints that hindsight found, and that nobody said are none.
pub fn found(mail: &Correspondence<'_>) -> impl Iterator<Item = Evidence> {
    mail.letters.iter().flat_map(|letter| {
        let doubtful = &letter.alone.doubtful;
        let doubted = |m: &&Moment| doubtful.iter().any(|d| d.says_the_same(m));
        let counted = letter.moments(MomentKind::Complaint);
        counted.filter(doubted).map(|m| letter.evidence(m))
    })
}

/// Everything that may be a complaint of theirs, said or doubted, with what is measured of it: to learn from.
pub fn measured(mail: &Correspondence<'_>) -> Vec<DoubtMeasured> {
    let letters = &mail.letters;
    let glances = Glances::of(letters);
    measure::all(letters)
        .map(|(place, moment)| DoubtMeasured {
            message: letters[place].message.id.clone(),
            quote: letters[place].quote(&moment.span).to_string(),
            said: letters[place].alone.moments.contains(moment),
            measures: measure::of(letters, &glances, place, moment),
        })
        .collect()
}

/// Makes the doubtful complaint with these words one, where the text has it: for a letter that stands by itself.
pub fn recognise(text: &str, reading: &mut TextReading, evidence: &Evidence) {
    let words = |m: &&Moment| text.get(m.span.clone()).unwrap_or_default().trim() == evidence.quote;
    if let Some(moment) = reading.doubtful.iter().find(words) {
        let moment = with(moment, evidence.confidence);
        add(reading, moment);
    }
}

/// What may be a complaint in a text, said or doubted.
fn complaints(reading: &TextReading) -> impl Iterator<Item = &Moment> {
    let all = reading.moments.iter().chain(&reading.doubtful);
    all.filter(|m| m.kind == MomentKind::Complaint)
}

fn with(moment: &Moment, confidence: f32) -> Moment {
    Moment {
        confidence,
        ..moment.clone()
    }
}

fn add(reading: &mut TextReading, moment: Moment) {
    let key = |m: &Moment| (m.span.start, m.kind);
    let place = reading.moments.partition_point(|m| key(m) <= key(&moment));
    reading.doubtful.retain(|m| key(m) != key(&moment));
    reading.moments.insert(place, moment);
}
