use crate::built_in::{self, Files};
use crate::cue::{self, Cue, CueError, CueSet, Facts, Fired, Tone};
use crate::dates::Dates;
use crate::folded::{Folded, fold};
use crate::reading::{Language, Style, TextReading};
use crate::sentences::{Role, Unit, units};
use crate::tongue;
use amends_domain::moment::Clue;
use amends_domain::{Hint, Moment, MomentKind};
use jiff::{Timestamp, tz::Offset};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Reads texts. Made once, shared by threads; a language's cues are compiled when first needed.
#[derive(Debug, Default)]
pub struct Reader {
    /// Files added to the built-in ones: language code, file name, text.
    extra: Vec<(String, String, String)>,
    sets: [OnceLock<CueSet>; 4],
}

/// What is known of a text from its envelope.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// When it was sent; relative dates ("by Friday") count from here.
    pub at: Timestamp,
    /// Its author's offset from UTC.
    pub offset: Offset,
    /// True when the firm wrote it.
    pub ours: bool,
    /// Its subject.
    pub subject: &'a str,
    /// The own text of the message it answers, when there is one.
    pub before: Option<&'a str>,
    /// True when it carries a file.
    pub has_attachment: bool,
}

/// The longest text that is read, in bytes; what lies beyond is left out.
pub const MAX_TEXT: usize = 256 * 1024;

const LANGUAGES: [(Language, &str, Files); 4] = [
    (Language::English, "en", built_in::ENGLISH),
    (Language::German, "de", built_in::GERMAN),
    (Language::French, "fr", built_in::FRENCH),
    (Language::Spanish, "es", built_in::SPANISH),
];

impl Reader {
    /// A reader with the built-in cues.
    pub fn built_in() -> Reader {
        Reader::default()
    }

    /// A reader with the built-in cues and the user's own: each a file's name and its TOML text. A
    /// cue of a built-in cue's name replaces it.
    ///
    /// # Errors
    /// Says which file, which cue and what is wrong.
    pub fn with_cues(files: &[(&str, &str)]) -> Result<Reader, CueError> {
        let mut reader = Reader::default();
        for (file, text) in files {
            let language = cue::language_of(file, text)?;
            if !LANGUAGES.iter().any(|(_, code, _)| *code == language) {
                let reason = format!("language {language:?} is not read: use en, de, fr or es");
                return Err(CueError::File {
                    file: (*file).to_string(),
                    reason,
                });
            }
            reader
                .extra
                .push((language, (*file).to_string(), (*text).to_string()));
        }
        for (slot, (_, code, _)) in LANGUAGES.iter().enumerate() {
            if reader.extra.iter().any(|(language, ..)| language == code) {
                let set = CueSet::new(cue::parse(&reader.files(slot))?);
                let _ = reader.sets[slot].set(set);
            }
        }
        Ok(reader)
    }

    /// A reader with these cues alone: each a language code, a file's name and its TOML text.
    ///
    /// # Errors
    /// Says which file, which cue and what is wrong.
    pub fn with_only(files: &[(&str, &str, &str)]) -> Result<Reader, CueError> {
        let reader = Reader::default();
        for (slot, (_, code, _)) in LANGUAGES.iter().enumerate() {
            let own = files.iter().filter(|(language, ..)| language == code);
            let own: Vec<(&str, &str)> = own.map(|(_, file, text)| (*file, *text)).collect();
            let _ = reader.sets[slot].set(CueSet::new(cue::parse(&own)?));
        }
        Ok(reader)
    }

    fn files(&self, slot: usize) -> Vec<(&str, &str)> {
        let (_, code, files) = LANGUAGES[slot];
        let extra = self.extra.iter().filter(|(language, ..)| language == code);
        files
            .iter()
            .copied()
            .chain(extra.map(|(_, f, t)| (f.as_str(), t.as_str())))
            .collect()
    }

    fn set(&self, slot: usize) -> &CueSet {
        self.sets[slot].get_or_init(|| {
            let parsed = cue::parse(&self.files(slot)).unwrap_or_default();
            CueSet::new(parsed)
        })
    }

    /// All cues of a language, in the order of their files.
    pub fn cues(&self, language: Language) -> &[Cue] {
        let slot = LANGUAGES.iter().position(|(l, ..)| *l == language);
        slot.map_or(&[], |slot| &self.set(slot).cues)
    }

    /// Reads one author's own text (no quotes, no signature).
    pub fn read(&self, text: &str, context: &Context<'_>) -> TextReading {
        let text = &text[..text.floor_char_boundary(MAX_TEXT)];
        let units = units(text);
        let folded = fold(text, &units);
        let facts = facts(&units, &folded, context);
        let language = tongue::of(&folded.bytes);
        let dates = Dates::new(text, &units, &folded, context, language);
        let mut reading = TextReading {
            language,
            ..TextReading::default()
        };
        let mut tone = Tone::default();
        for slot in slots(language) {
            let set = self.set(slot);
            let deadline = |unit: usize| dates.deadline(unit);
            let (fired, heard) = set.fire(&folded.bytes, &folded.units, &facts, &deadline);
            for (unit, fired) in fired.iter().enumerate() {
                collect(set, fired, unit, &units[unit].span, &dates, &mut reading);
            }
            tone.warm += heard.warm;
            tone.formal += heard.formal;
        }
        reading.moments.sort_by_key(|m| (m.span.start, m.kind));
        reading.clues.sort_by_key(|c| (c.span.start, c.hint));
        reading.style = style(text, &facts, tone);
        reading.sentences = spans(&units);
        reading
    }

    /// The names of all cues that fit each sentence, whatever comes of them in the end.
    pub fn fitting(&self, text: &str, context: &Context<'_>) -> Vec<(Range<usize>, Vec<Arc<str>>)> {
        let text = &text[..text.floor_char_boundary(MAX_TEXT)];
        let units = units(text);
        let folded = fold(text, &units);
        let facts = facts(&units, &folded, context);
        let language = tongue::of(&folded.bytes);
        let dates = Dates::new(text, &units, &folded, context, language);
        let mut out: Vec<_> = units.iter().map(|u| (u.span.clone(), Vec::new())).collect();
        for slot in slots(language) {
            let set = self.set(slot);
            let deadline = |unit: usize| dates.deadline(unit);
            let (fired, _) = set.fire(&folded.bytes, &folded.units, &facts, &deadline);
            for (names, fired) in out.iter_mut().zip(fired) {
                names.1.extend(
                    fired
                        .cues
                        .iter()
                        .map(|i| set.cues[*i as usize].name.clone()),
                );
            }
        }
        out
    }
}

/// Adds what the cues of one sentence come to.
fn collect(
    set: &CueSet,
    fired: &Fired,
    unit: usize,
    span: &Range<usize>,
    dates: &Dates<'_>,
    reading: &mut TextReading,
) {
    for verdict in set.weigh(fired) {
        let rule: Arc<str> = set.cues[verdict.cue as usize].name.clone();
        let span = span.clone();
        if let Some(kind) = verdict.moment() {
            let due = match kind {
                MomentKind::Promise | MomentKind::Request => dates.due(unit),
                _ => None,
            };
            let confidence = verdict.likelihood;
            reading.moments.push(Moment {
                kind,
                span,
                rule,
                confidence,
                due,
            });
        } else if let Some(hint) = verdict.clue() {
            let due = match hint {
                Hint::Absence | Hint::Renegotiated | Hint::Deferral => dates.due(unit),
                _ => None,
            };
            reading.clues.push(Clue {
                hint,
                span,
                rule,
                due,
            });
        }
    }
}

/// The cue sets that serve a language: all of them while it is unclear.
fn slots(language: Language) -> Vec<usize> {
    match language {
        Language::Unclear => (0..LANGUAGES.len()).collect(),
        Language::Other(_) => Vec::new(),
        known => LANGUAGES
            .iter()
            .position(|(l, ..)| *l == known)
            .into_iter()
            .collect(),
    }
}

fn facts(units: &[Unit], folded: &Folded, context: &Context<'_>) -> Vec<Facts> {
    let of = |(unit, span): (&Unit, &Range<usize>)| {
        let bytes = &folded.bytes[span.clone()];
        let spaces = bytes.iter().filter(|b| **b == b' ').count();
        let words = if bytes.is_empty() { 0 } else { spaces + 1 };
        let end = bytes
            .iter()
            .rposition(|b| !matches!(b, b')' | b'"' | b'\'' | b' ' | b'*' | b'!'));
        Facts {
            ours: context.ours,
            question: end.is_some_and(|i| bytes[i] == b'?'),
            words: u16::try_from(words).unwrap_or(u16::MAX),
            frame: unit.role != Role::Body,
        }
    };
    units.iter().zip(&folded.units).map(of).collect()
}

fn spans(units: &[Unit]) -> Vec<Range<usize>> {
    units
        .iter()
        .filter(|u| u.role == Role::Body)
        .map(|u| u.span.clone())
        .collect()
}

fn style(text: &str, facts: &[Facts], tone: Tone) -> Style {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let emoji = text
        .chars()
        .filter(|c| matches!(c, '\u{1F300}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}'));
    Style {
        words: facts.iter().map(|f| u32::from(f.words)).sum(),
        sentences: count(facts.iter().filter(|f| !f.frame).count()),
        questions: count(text.matches('?').count()),
        exclamations: count(text.matches('!').count() + emoji.count()),
        warm: tone.warm,
        formal: tone.formal,
    }
}
