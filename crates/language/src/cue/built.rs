//! The built-in cues as the build script worked them out: no TOML is read and no phrase parsed when
//! the program starts.

use super::file::{Parsed, build};
use super::raw::RawCue;
use amends_phrase::{Forms, Index, Lists};
use std::sync::Arc;

// `BUILT`: each language's code and bytes.
include!(concat!(env!("OUT_DIR"), "/built.rs"));

/// The built-in cues of a language; `None` where what was built cannot be read, and for languages
/// without built-in cues. Their examples stand in their files only.
pub(crate) fn built(code: &str) -> Option<Parsed> {
    let (lists, cues, index) = read(code)?;
    let forms = Arc::new(Forms::new(Arc::new(lists)));
    let cues = cues.into_iter().map(|cue| build(cue, &forms));
    let cues = cues.collect::<Result<Vec<_>, _>>().ok()?;
    let places = (0u32..).zip(&cues).flat_map(|(number, cue)| {
        let patterns = (0u32..).zip(&cue.patterns);
        patterns.map(move |(pattern, _)| (number, pattern))
    });
    index.places().eq(places).then_some(Parsed { cues, index })
}

/// Takes apart what the build script wrote.
fn read(code: &str) -> Option<(Lists, Vec<RawCue>, Index)> {
    let (_, bytes) = BUILT.iter().find(|(c, _)| *c == code)?;
    let ((lists, cues), index) = postcard::take_from_bytes(bytes).ok()?;
    Some((lists, cues, Index::from_bytes(index).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cue::parse;
    use crate::cue::source::{Source, at};
    use crate::reader::LANGUAGES;

    /// All but what the files alone hold, and numbers that stand for no cue.
    fn shown(parsed: &Parsed) -> Vec<String> {
        let shown = parsed.cues.iter().map(|cue| {
            let (name, hash, gives) = (&cue.name, cue.hash, cue.gives);
            let says = (cue.confidence, &cue.lowers, cue.condition);
            format!(
                "{name} {hash} {gives:?} {says:?} {:?} {:?}",
                cue.patterns, cue.not
            )
        });
        shown.collect()
    }

    #[test]
    fn what_was_built_is_what_the_files_say() {
        assert_eq!(BUILT.len(), LANGUAGES.len());
        for (_, code, files) in LANGUAGES {
            let read = parse(files).unwrap_or_else(|e| panic!("{e}"));
            let built = built(code).unwrap_or_else(|| panic!("{code} cannot be read"));
            assert!(!read.cues.is_empty(), "{code} has no cues");
            assert_eq!(shown(&built), shown(&read), "{code}");
            let same = built.index.to_bytes() == read.index.to_bytes();
            assert!(same, "{code}: the index that was built is another");
            let lists = super::read(code).map(|(lists, ..)| lists);
            let source = Source::read(files).unwrap_or_else(|e| panic!("{e}"));
            assert_eq!(lists.as_ref(), Some(&*source.lists()), "{code}");
        }
    }

    #[test]
    fn no_built_in_pattern_is_parsed_in_one_piece() {
        for (_, code, _) in LANGUAGES {
            let (lists, cues, _) = super::read(code).unwrap_or_else(|| panic!("{code}"));
            let forms = Forms::new(Arc::new(lists));
            for cue in cues {
                let at = at(cue.at.as_deref()).unwrap_or_else(|e| panic!("{e}"));
                let phrases = cue.patterns.iter().chain(&cue.not);
                for phrase in phrases {
                    let form = forms.expression(std::slice::from_ref(phrase), at);
                    assert!(form.is_some(), "{code} {}: {phrase:?}", cue.name);
                }
            }
        }
    }

    #[test]
    fn what_was_not_built_is_not_found() {
        assert!(built("xx").is_none());
    }
}
