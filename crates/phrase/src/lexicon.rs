//! Word lists, and what is known of sentences that fit phrases naming them.

use crate::At;
use crate::keyword::{self, Edge, ListLiterals, Required};
use crate::phrase::{self, Lists};
use std::sync::Arc;

/// The word lists that phrases may name.
#[derive(Debug)]
pub struct Lexicon {
    lists: Arc<Lists>,
    literals: ListLiterals,
}

impl Lexicon {
    /// Looks through the lists. Those that name each other in a circle say nothing of a sentence.
    pub fn new(lists: Arc<Lists>) -> Lexicon {
        Lexicon {
            literals: keyword::of_lists(&lists),
            lists,
        }
    }

    /// The lists.
    pub fn lists(&self) -> &Arc<Lists> {
        &self.lists
    }

    /// What every sentence holds that the phrase fits, where words begin and end with it.
    ///
    /// # Errors
    /// Says why the phrase cannot be read.
    pub fn required(&self, phrase: &str, at: At) -> Result<Required, String> {
        // Only where a phrase must fill the sentence may an accented sign follow it at once.
        let after = match at {
            At::Whole => Edge::Open,
            _ => Edge::Word,
        };
        self.within(&[phrase.to_string()], [Edge::Word, after])
    }

    /// What every sentence holds that one of the phrases fits, be it within words.
    ///
    /// # Errors
    /// Says why a phrase cannot be read.
    pub fn required_anywhere(&self, phrases: &[String]) -> Result<Required, String> {
        self.within(phrases, [Edge::Open; 2])
    }

    fn within(&self, phrases: &[String], edges: [Edge; 2]) -> Result<Required, String> {
        let outline = phrase::outline(phrases, &self.lists)?;
        keyword::required(&outline, edges, &self.literals)
    }
}
