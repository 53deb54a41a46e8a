//! What the words between us and a party give away, from a sample of their letters.

use super::census::{Census, Voice};
use super::cues::{Cue, Cues};
use super::dossier::Dossier;
use super::words::Words;

/// Letters read of each side: the first and the last, half and half.
const SAMPLE: usize = 24;

/// The cues of a party's letters.
#[derive(Debug, Default)]
pub(crate) struct Tone {
    cues: Vec<Cues>,
    /// Letters of theirs that were read.
    pub theirs: usize,
    /// Letters of ours that were read.
    pub ours: usize,
}

impl Tone {
    /// Reads the sample. Circulars of ours say nothing of one party and are passed over.
    pub fn of(census: &Census, words: &dyn Words, dossier: &Dossier) -> Tone {
        let mut tone = Tone::default();
        for (letters, ours) in [(&dossier.theirs, false), (&dossier.ours, true)] {
            for index in ends(letters) {
                let index = index as usize;
                let letter = census.letters.at(index);
                if letter.voice != Voice::Person || dossier.is_circular(letter) {
                    continue;
                }
                tone.cues.push(words.cues(index, ours));
                tone.ours += usize::from(ours);
                tone.theirs += usize::from(!ours);
            }
        }
        tone
    }

    /// How many of the letters hold that cue.
    pub fn count(&self, cue: Cue) -> usize {
        self.cues.iter().filter(|cues| cues.has(cue)).count()
    }
}

fn ends(letters: &[u32]) -> impl Iterator<Item = u32> {
    let half = SAMPLE / 2;
    let skip = if letters.len() > SAMPLE {
        half..letters.len() - half
    } else {
        0..0
    };
    letters
        .iter()
        .enumerate()
        .filter(move |(place, _)| !skip.contains(place))
        .map(|(_, &l)| l)
}
