//! Texts to moments, clues and style.

mod models;
mod prepared;

use crate::built_in::{self, Files};
use crate::cue::{self, Cue, CueError, CueSet, Heard, Tone, Verdict};
use crate::dates::Dates;
use crate::model::features::{self, Features};
use crate::model::{self, Explanation, Model, ModelError};
use crate::reading::{Language, Style, TextReading};
use crate::sentences::Role;
use amends_domain::moment::{Clue, Due};
use amends_domain::{Hint, Moment, MomentKind};
use jiff::{Timestamp, tz::Offset};
use models::Models;
use prepared::Prepared;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Reads texts. Made once, shared by threads; a language's cues are compiled when first needed.
#[derive(Debug, Default)]
pub struct Reader {
    /// Files added to the built-in ones: language code, file name, text.
    extra: Vec<(String, String, String)>,
    sets: [OnceLock<CueSet>; LANGUAGES.len()],
    /// The languages that an unclear text is always read in; English when there are none.
    home: BTreeSet<Language>,
    models: Models,
    /// The names of the user's own cues: what they find stands, whatever the model says.
    own: BTreeSet<String>,
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

pub(crate) const LANGUAGES: [(Language, &str, Files); 7] = [
    (Language::English, "en", built_in::ENGLISH),
    (Language::German, "de", built_in::GERMAN),
    (Language::French, "fr", built_in::FRENCH),
    (Language::Spanish, "es", built_in::SPANISH),
    (Language::Dutch, "nl", built_in::DUTCH),
    (Language::Italian, "it", built_in::ITALIAN),
    (Language::Portuguese, "pt", built_in::PORTUGUESE),
];

impl Reader {
    /// A reader with the built-in cues.
    pub fn built_in() -> Reader {
        Reader::default()
    }

    /// The same reader with another model, from the bytes of its file, for the language that it names.
    ///
    /// # Errors
    /// When the bytes are no model for this version.
    pub fn with_model(mut self, bytes: Vec<u8>) -> Result<Reader, ModelError> {
        self.models.put(bytes)?;
        Ok(self)
    }

    /// The same reader without models: the cues decide alone.
    pub fn without_model(mut self) -> Reader {
        self.models = Models::none();
        self
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
                let codes = LANGUAGES.map(|(_, code, _)| code).join(", ");
                let reason = format!("language {language:?} is not read: use one of {codes}");
                return Err(CueError::File {
                    file: (*file).to_string(),
                    reason,
                });
            }
            reader.own.extend(cue::names(file, text)?);
            reader
                .extra
                .push((language, (*file).to_string(), (*text).to_string()));
        }
        for (slot, (tongue, code, _)) in LANGUAGES.iter().enumerate() {
            if reader.extra.iter().any(|(language, ..)| language == code) {
                let set = CueSet::new(cue::parse(&reader.files(slot))?);
                let _ = reader.sets[slot].set(set);
                reader.home.extend([Language::English, *tongue]);
            }
        }
        Ok(reader)
    }

    /// A reader with these cues alone: each a language code, a file's name and its TOML text.
    ///
    /// # Errors
    /// Says which file, which cue and what is wrong.
    pub fn with_only(files: &[(&str, &str, &str)]) -> Result<Reader, CueError> {
        let mut reader = Reader::default().without_model();
        for (slot, (tongue, code, _)) in LANGUAGES.iter().enumerate() {
            let own = files.iter().filter(|(language, ..)| language == code);
            let own: Vec<(&str, &str)> = own.map(|(_, file, text)| (*file, *text)).collect();
            if !own.is_empty() {
                reader.home.insert(*tongue);
            }
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
            // A language with cues of the user's has its set from the start.
            let built = cue::built(LANGUAGES[slot].1);
            let parsed = || cue::parse(&self.files(slot)).unwrap_or_default();
            CueSet::new(built.unwrap_or_else(parsed))
        })
    }

    /// All cues of a language, in the order of their files.
    pub fn cues(&self, language: Language) -> &[Cue] {
        let slot = LANGUAGES.iter().position(|(l, ..)| *l == language);
        slot.map_or(&[], |slot| &self.set(slot).cues)
    }

    /// Reads one author's own text (no quotes, no signature).
    pub fn read(&self, text: &str, context: &Context<'_>) -> TextReading {
        let prepared = Prepared::new(text, context, &self.home);
        let dates = prepared.dates();
        let mut reading = TextReading {
            language: prepared.language,
            ..TextReading::default()
        };
        let mut tone = Tone::default();
        for slot in slots(&prepared.tongues) {
            let set = self.set(slot);
            let heard = prepared.hear(set, &dates);
            let model = self.models.of(slot);
            self.say(set, model, &prepared, &dates, &heard, &mut reading);
            if let Some(model) = model {
                let letter = prepared.letter(LANGUAGES[slot].0, set, &heard, &dates);
                features::each(&letter, |unit, features| {
                    let found = model.judge(features, &heard.sentences[unit].verdicts);
                    for found in found {
                        let moment = Moment {
                            kind: found.kind,
                            span: prepared.units[unit].span.clone(),
                            rule: found.cue.map_or_else(
                                || model::name(found.kind),
                                |cue| set.cues[cue as usize].name.clone(),
                            ),
                            confidence: found.probability,
                            due: due(found.kind, unit, &dates),
                        };
                        if is_among(&reading.moments, &moment) {
                            continue;
                        }
                        if found.is_sure {
                            reading.moments.push(moment);
                        } else {
                            reading.doubtful.push(moment);
                        }
                    }
                });
            }
            tone.warm += heard.tone.warm;
            tone.formal += heard.tone.formal;
        }
        if let Language::Other(_) = prepared.language {
            reading.moments.extend(prepared.asked());
        }
        // A sentence that is read in two languages says a thing once: what the first of them found, and no doubt
        // where another is sure.
        let TextReading {
            moments, doubtful, ..
        } = &mut reading;
        doubtful.retain(|doubt| !is_among(moments, doubt));
        for found in [moments, doubtful] {
            found.sort_by_key(|m| (m.span.start, m.kind));
            found.dedup_by(|later, first| later.says_the_same(first));
        }
        reading.clues.sort_by_key(|c| (c.span.start, c.hint));
        reading.style = style(&prepared, tone);
        reading.sentences = prepared.body();
        reading
    }

    /// Adds what the cues come to, but for the kinds that the model decides.
    fn say(
        &self,
        set: &CueSet,
        model: Option<&Model>,
        prepared: &Prepared<'_>,
        dates: &Dates<'_>,
        heard: &Heard,
        reading: &mut TextReading,
    ) {
        let sentences = heard.sentences.iter().zip(&prepared.units).enumerate();
        for (unit, verdict, span) in sentences.flat_map(|(unit, (fired, u))| {
            let verdicts = fired.verdicts.iter();
            verdicts.map(move |verdict| (unit, verdict, &u.span))
        }) {
            let rule = || set.cues[verdict.cue as usize].name.clone();
            if let Some(kind) = verdict.moment() {
                if model.is_some_and(|m| m.decides(kind)) && !self.own.contains(&*rule()) {
                    continue;
                }
                reading.moments.push(Moment {
                    kind,
                    span: span.clone(),
                    rule: rule(),
                    confidence: verdict.likelihood,
                    due: due(kind, unit, dates),
                });
            } else if let Some(hint) = verdict.clue() {
                let due = match hint {
                    Hint::Absence | Hint::Renegotiated | Hint::Deferral => dates.due(unit),
                    _ => None,
                };
                reading.clues.push(Clue {
                    hint,
                    span: span.clone(),
                    rule: rule(),
                    due,
                });
            }
        }
    }

    /// Why the model finds a kind, or does not, in the sentence that holds the middle of `span`.
    /// `None` where no model reads the text's language or kind.
    pub fn explain(
        &self,
        text: &str,
        context: &Context<'_>,
        span: &Range<usize>,
        kind: MomentKind,
    ) -> Option<Explanation> {
        let prepared = Prepared::new(text, context, &self.home);
        let middle = span.start + span.len() / 2;
        let unit = prepared.units.iter().position(|u| u.span.end > middle)?;
        let slots = slots(&prepared.tongues).into_iter();
        let (slot, model) = slots
            .filter_map(|slot| Some((slot, self.models.of(slot)?)))
            .find(|(_, model)| model.decides(kind))?;
        let dates = prepared.dates();
        let set = self.set(slot);
        let heard = prepared.hear(set, &dates);
        let letter = prepared.letter(LANGUAGES[slot].0, set, &heard, &dates);
        model.explain(&features::placed(&letter, unit), kind)
    }

    /// The sentences of a text as the model of a language sees them: what training reads. None where that
    /// language is none that is read.
    pub fn sample(&self, language: Language, text: &str, context: &Context<'_>) -> Vec<Sampled> {
        let Some(slot) = LANGUAGES.iter().position(|(l, ..)| *l == language) else {
            return Vec::new();
        };
        let prepared = Prepared::new(text, context, &self.home);
        let dates = prepared.dates();
        let set = self.set(slot);
        let heard = prepared.hear(set, &dates);
        let letter = prepared.letter(language, set, &heard, &dates);
        let mut sampled = Vec::with_capacity(prepared.units.len());
        features::each(&letter, |at, features| {
            let unit = &prepared.units[at];
            let verdicts = heard.sentences[at].verdicts.iter();
            sampled.push(Sampled {
                span: unit.span.clone(),
                body: unit.role == Role::Body,
                language: prepared.language,
                features: features.clone(),
                by_cues: verdicts.filter_map(Verdict::moment).collect(),
            });
        });
        sampled
    }

    /// The names of all cues that fit each sentence, whatever comes of them in the end.
    pub fn fitting(&self, text: &str, context: &Context<'_>) -> Vec<(Range<usize>, Vec<Arc<str>>)> {
        let prepared = Prepared::new(text, context, &self.home);
        let dates = prepared.dates();
        let units = prepared.units.iter();
        let mut out: Vec<_> = units.map(|u| (u.span.clone(), Vec::new())).collect();
        for slot in slots(&prepared.tongues) {
            let set = self.set(slot);
            let heard = prepared.hear(set, &dates);
            for (names, fired) in out.iter_mut().zip(&heard.sentences) {
                let fired = fired.cues.iter();
                names
                    .1
                    .extend(fired.map(|c| set.cues[*c as usize].name.clone()));
            }
        }
        out
    }
}

/// A sentence as the model sees it.
#[derive(Debug, Clone)]
pub struct Sampled {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// False for greeting and farewell lines.
    pub body: bool,
    /// The language of its text.
    pub language: Language,
    /// What the model looks at.
    pub features: Features,
    /// The kinds that the cues alone find in it.
    pub by_cues: Vec<MomentKind>,
}

fn is_among(found: &[Moment], moment: &Moment) -> bool {
    found.iter().any(|m| m.says_the_same(moment))
}

/// When what is promised or asked for falls due.
fn due(kind: MomentKind, unit: usize, dates: &Dates<'_>) -> Option<Due> {
    match kind {
        MomentKind::Promise | MomentKind::Request => dates.due(unit),
        _ => None,
    }
}

/// The places of the cue sets that serve languages, in the order of [`LANGUAGES`].
fn slots(tongues: &[Language]) -> Vec<usize> {
    (0..LANGUAGES.len())
        .filter(|slot| tongues.contains(&LANGUAGES[*slot].0))
        .collect()
}

fn style(prepared: &Prepared<'_>, tone: Tone) -> Style {
    let Prepared { text, facts, .. } = prepared;
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
