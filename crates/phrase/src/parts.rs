//! Finds literals that begin or end within words.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::{Deserialize, Serialize, Serializer};

/// Texts, in order, each once.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<Box<[u8]>>")]
pub struct Parts {
    texts: Vec<Box<[u8]>>,
    /// `None` where it cannot be built: only beyond billions of states.
    automaton: Option<AhoCorasick>,
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.texts.serialize(serializer)
    }
}

impl From<Vec<Box<[u8]>>> for Parts {
    /// Not the quickest automaton but the one that is quickly made: this is done at every start.
    fn from(texts: Vec<Box<[u8]>>) -> Parts {
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&texts);
        Parts {
            automaton: automaton.ok(),
            texts,
        }
    }
}

impl Parts {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.texts.len()
    }

    /// What finds them all, by their places in order.
    pub fn automaton(&self) -> Option<&AhoCorasick> {
        self.automaton.as_ref()
    }
}
