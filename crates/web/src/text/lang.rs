//! The languages that pages speak.

use unic_langid::LanguageIdentifier;

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English: the first of all texts.
    En,
    /// German.
    De,
}

impl Lang {
    /// All languages, the one that is spoken where none fits first.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::De];

    /// Its code: `en`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::De => "de",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::De => "Deutsch",
        }
    }

    /// The file of its messages.
    pub fn source(self) -> &'static str {
        match self {
            Lang::En => include_str!("../../texts/en.ftl"),
            Lang::De => include_str!("../../texts/de.ftl"),
        }
    }

    /// The language with a code.
    pub fn named(code: &str) -> Option<Lang> {
        let code = code.trim();
        Lang::ALL
            .into_iter()
            .find(|l| l.code().eq_ignore_ascii_case(code))
    }

    /// The one that a header `Accept-Language` wants most (RFC 9110, 12.5.4), of those there are.
    pub fn wanted(header: &str) -> Lang {
        let mut best: Option<(f32, Lang)> = None;
        for range in header.split(',').take(32) {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let primary = tag.split('-').next().unwrap_or_default();
            let weight = parts.find_map(|p| p.trim().strip_prefix("q="));
            let weight = weight.map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
            let lang = match primary {
                "*" => Some(Lang::ALL[0]),
                primary => Lang::named(primary),
            };
            if let Some(lang) = lang
                && weight > 0.0
                && best.is_none_or(|(most, _)| weight > most)
            {
                best = Some((weight, lang));
            }
        }
        best.map_or(Lang::ALL[0], |(_, lang)| lang)
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}
