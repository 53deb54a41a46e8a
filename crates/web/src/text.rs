//! What pages say: messages in files, one file a language (`texts/`), in Fluent, which knows how each
//! language counts.

mod day;
mod lang;
mod number;

pub use day::days_between;
pub use lang::Lang;

use amends_views::words::Tongue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// The texts in one language. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Text {
    lang: Lang,
    bundle: &'static FluentBundle<FluentResource>,
}

/// What is put into a message.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// A number: the message chooses its form by it.
    Number(usize),
    /// Words.
    Words(&'a str),
}

impl From<usize> for Value<'_> {
    fn from(n: usize) -> Self {
        Value::Number(n)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Value::Words(words)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Value::Words(words)
    }
}

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> =
    LazyLock::new(|| Lang::ALL.into_iter().map(bundle).collect());

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    // Names of strangers stand in elements of their own, which keep the direction of writing to themselves.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number::of(value, Lang::En),
        Lang::De => |value, _| number::of(value, Lang::De),
    }));
    // A faulty line is left out by the parser; a test holds that none is faulty.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(lang.source().to_string());
    bundle.add_resource_overriding(resource);
    bundle
}

impl Text {
    /// The texts in a language.
    pub fn of(lang: Lang) -> Text {
        let place = Lang::ALL.iter().position(|l| *l == lang).unwrap_or(0);
        Text {
            lang,
            bundle: &BUNDLES[place],
        }
    }

    /// Its language.
    pub fn lang(self) -> Lang {
        self.lang
    }

    /// The language that sentences about clients are said in: this one, where they are written in it.
    pub fn tongue(self) -> Tongue {
        match self.lang {
            Lang::En => Tongue::English,
            Lang::De => Tongue::German,
        }
    }

    /// A message.
    pub fn say(self, key: &'static str) -> String {
        self.with(key, &[])
    }

    /// A message with values in it. A key that is missing is shown itself; a test holds that none is.
    pub fn with(self, key: &'static str, values: &[(&'static str, Value<'_>)]) -> String {
        let message = self.bundle.get_message(key).and_then(|m| m.value());
        let Some(pattern) = message else {
            return key.to_string();
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Number(n) => args.set(*name, FluentValue::from(*n)),
                Value::Words(words) => args.set(*name, FluentValue::from(*words)),
            }
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        said.into_owned()
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.lang.fmt(f)
    }
}
