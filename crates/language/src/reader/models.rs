//! The models that are asked besides the cues: one a language that has one.

use super::LANGUAGES;
use crate::model::{Model, ModelError};
use crate::reading::Language;
use std::sync::LazyLock;

/// Bytes that begin where a line of the processor's cache does.
#[repr(align(64))]
struct Aligned<B: ?Sized>(B);

macro_rules! built_in {
    ($language:ident, $file:literal) => {
        (
            Language::$language,
            LazyLock::new(|| {
                static FILE: &Aligned<[u8]> =
                    &Aligned(*include_bytes!(concat!("../../models/", $file)));
                Model::parse(&FILE.0).ok()
            }),
        )
    };
}

static BUILT_IN: [(Language, LazyLock<Option<Model>>); LANGUAGES.len()] = [
    built_in!(English, "en.bin"),
    built_in!(German, "de.bin"),
    built_in!(French, "fr.bin"),
    built_in!(Spanish, "es.bin"),
    built_in!(Dutch, "nl.bin"),
    built_in!(Italian, "it.bin"),
    built_in!(Portuguese, "pt.bin"),
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
            Asked::BuiltIn => {
                let (language, ..) = LANGUAGES[slot];
                let (_, model) = BUILT_IN.iter().find(|(l, _)| *l == language)?;
                model.as_ref()
            }
            Asked::None => None,
            Asked::Other(model) => Some(model),
        }
    }
}
