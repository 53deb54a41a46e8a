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

use crate::correspondence::{Correspondence, Letter};
use amends_domain::Moment;
use glance::Glances;
use std::sync::Arc;

/// Makes complaints of the doubtful sentences that hindsight makes likely.
pub fn weigh(mail: &mut Correspondence<'_>, weights: &HindsightWeights) {
    let glances = Glances::of(&mail.letters);
    let likely: Vec<(usize, Moment)> = measure::doubtful(&mail.letters)
        .filter_map(|(place, moment)| {
            let measured = measure::of(&mail.letters, &glances, place, moment);
            let probability = weights.probability(&measured.measures);
            let confidence = probability as f32;
            let moment = moment.clone();
            (probability >= weights.least()).then_some((
                place,
                Moment {
                    confidence,
                    ..moment
                },
            ))
        })
        .collect();
    for (place, moment) in likely {
        add(&mut mail.letters[place], moment);
    }
}

/// Everything that may be a complaint of theirs, said or doubted, with what is measured of it: to learn from.
pub fn measured(mail: &Correspondence<'_>) -> Vec<DoubtMeasured> {
    let glances = Glances::of(&mail.letters);
    measure::all(&mail.letters)
        .map(|(place, moment)| measure::of(&mail.letters, &glances, place, moment))
        .collect()
}

fn add(letter: &mut Letter<'_>, moment: Moment) {
    let reading = Arc::make_mut(&mut letter.reading);
    let key = |m: &Moment| (m.span.start, m.kind);
    let place = reading.moments.partition_point(|m| key(m) <= key(&moment));
    reading.doubtful.retain(|m| key(m) != key(&moment));
    reading.moments.insert(place, moment);
}
