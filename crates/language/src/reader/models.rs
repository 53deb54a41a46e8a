//! The models that are asked besides the cues: one a language that has one.

use super::LANGUAGES;
use crate::model::{Model, ModelError};
use std::sync::LazyLock;

/// Bytes that begin where a line of the processor's cache does.
#[repr(align(64))]
struct Aligned<B: ?Sized>(B);

macro_rules! built_in {
    ($file:literal) => {
        LazyLock::new(|| {
            static FILE: &Aligned<[u8]> =
                &Aligned(*include_bytes!(concat!("../../models/", $file)));
            Model::parse(&FILE.0).ok()
        })
    };
}

/// In the order of [`LANGUAGES`].
static BUILT_IN: [LazyLock<Option<Model>>; LANGUAGES.len()] = [
    built_in!("en.bin"),
    built_in!("de.bin"),
    built_in!("fr.bin"),
    built_in!("es.bin"),
    built_in!("nl.bin"),
    built_in!("it.bin"),
    built_in!("pt.bin"),
];

/// What is asked, in the order of [`LANGUAGES`].
#[derive(Debug, Default)]
pub(super) struct Models([Asked; LANGUAGES.len()]);

/// The model of one language.
#[derive(Debug, Default)]
enum Asked {
    /// The one that was built in, if there is one.
    #[default]
    BuiltIn,
    /// None: the cues decide alone.
    None,
    /// Another one.
    Other(Box<Model>),
}

impl Models {
    /// No model for any language.
    pub fn none() -> Models {
        Models(std::array::from_fn(|_| Asked::None))
    }

    /// Puts in another model, from the bytes of its file, for the language that it names.
    pub fn put(&mut self, bytes: Vec<u8>) -> Result<(), ModelError> {
        let model = Model::parse(bytes)?;
        let slot = LANGUAGES.iter().position(|(l, ..)| *l == model.language);
        let slot = slot.ok_or(ModelError::Damaged)?;
        self.0[slot] = Asked::Other(Box::new(model));
        Ok(())
    }

    /// The model of the language at a place in [`LANGUAGES`].
    pub fn of(&self, slot: usize) -> Option<&Model> {
        match &self.0[slot] {
            Asked::BuiltIn => BUILT_IN[slot].as_ref(),
            Asked::None => None,
            Asked::Other(model) => Some(model),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stands_where_its_language_does() {
        for (slot, (language, ..)) in LANGUAGES.iter().enumerate() {
            let model = Models::default();
            let of = model.of(slot).expect("a model that was built in");
            assert_eq!(of.language, *language);
        }
    }
}
