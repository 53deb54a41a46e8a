//! Texts cut into the sentences of one language, as its model will see them.

use amends_language::{Context, Language, Reader, Sampled};

/// Reads texts of one language by its cues alone.
pub struct Sampler {
    pub reader: Reader,
    language: Language,
}

impl Sampler {
    /// One for a language.
    pub fn of(language: Language) -> Sampler {
        Sampler {
            reader: Reader::built_in().without_model(),
            language,
        }
    }

    /// The sentences of a text; none of a text in another language. What is not clear is taken for ours.
    pub fn sample(&self, text: &str, context: &Context<'_>) -> Vec<Sampled> {
        let mut sampled = self.reader.sample(self.language, text, context);
        if self.language != Language::English {
            sampled.retain(|s| [self.language, Language::Unclear].contains(&s.language));
        }
        sampled
    }
}
