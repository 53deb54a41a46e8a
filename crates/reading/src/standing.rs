//! From measures to a standing: four questions in order, each a sum of weighed measures.

mod measures;
mod past;
mod standing_weights;

pub use measures::{Measures, Question};
pub use standing_weights::StandingWeights;

use crate::correspondence::Correspondence;
use crate::signals::Signals;
use amends_domain::Standing;

/// The standing with what it was read from.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// How it stands.
    pub standing: Standing,
    /// How sure we are, 0 to 1.
    pub confidence: f32,
    /// What was measured.
    pub measures: Measures,
}

/// Fewer letters of theirs than this are too little to tell.
const ENOUGH_LETTERS: usize = 3;
/// From this probability on a question is answered with yes.
const YES: f64 = 0.5;

/// Weighs the signals of one client.
pub fn weigh(mail: &Correspondence<'_>, signals: &Signals, weights: &StandingWeights) -> Verdict {
    let measures = Measures::of_client(mail, signals);
    let (standing, sure) = asked(&measures, weights);
    let read = !mail.words_unread();
    let (standing, sure) = if signals.habit.letters < ENOUGH_LETTERS {
        (Standing::Unknown, 0.0)
    } else if standing == Standing::Good && !read {
        // Nobody is called well whose words were not read: silence is no good news.
        (Standing::Unknown, 0.0)
    } else {
        (standing, sure)
    };
    let confidence = match standing {
        Standing::Unknown => 0.3,
        _ => sure.clamp(0.5, 0.95) as f32,
    };
    Verdict {
        standing,
        confidence,
        measures,
    }
}

/// Asks the questions in turn: the standing, and how likely all answers are right together.
fn asked(measures: &Measures, weights: &StandingWeights) -> (Standing, f64) {
    let mut sure = 1.0;
    for question in Question::ALL {
        let yes = weights.probability(question, measures);
        if yes >= YES {
            let standing = match question {
                Question::Broken => Standing::Broken,
                Question::Mending => Standing::Mending,
                Question::Strained => Standing::Strained,
                Question::Drifting => Standing::Drifting,
            };
            return (standing, sure * yes);
        }
        sure *= 1.0 - yes;
    }
    (Standing::Good, sure)
}
