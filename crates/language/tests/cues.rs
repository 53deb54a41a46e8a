//! Every cue fits its own examples, what they give comes out of the reader, and it does not fit its
//! counter-examples.

use amends_domain::{Hint, MomentKind};
use amends_language::cue::{Author, Cue, Gives};
use amends_language::{Context, Language, Reader};

fn context(ours: bool) -> Context<'static> {
    Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
        ours,
        subject: "",
        before: None,
        has_attachment: false,
    }
}

fn fits(reader: &Reader, cue: &Cue, text: &str) -> bool {
    let context = context(cue.condition.author == Author::Ours);
    reader
        .fitting(text, &context)
        .iter()
        .any(|(_, names)| names.contains(&cue.name))
}

/// A reader of one language's cues: short examples may not tell their language.
fn only(code: &str) -> Reader {
    without(code, None)
}

/// The same without the cues of one file.
fn without(code: &str, file: Option<&str>) -> Reader {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cues");
    let entries = std::fs::read_dir(folder.join(code)).expect("each language has a folder");
    let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
    paths.sort();
    paths.retain(|path| file.is_none_or(|file| !path.ends_with(file)));
    let texts = paths.iter().map(|path| {
        let text = std::fs::read_to_string(path).expect("a cue file can be read");
        (path.display().to_string(), text)
    });
    let texts: Vec<(String, String)> = texts.collect();
    let files: Vec<(&str, &str, &str)> = texts
        .iter()
        .map(|(path, text)| (code, path.as_str(), text.as_str()))
        .collect();
    Reader::with_only(&files).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn cues_do_what_their_examples_say() {
    let mut wrong = Vec::new();
    for language in Language::READ {
        let code = language.short().expect("it is read");
        let reader = only(code);
        for cue in reader.cues(language) {
            if cue.examples.is_empty() {
                wrong.push(format!("{code} {}: has no example", cue.name));
            }
            for text in &cue.examples {
                let reading = reader.read(text, &context(cue.condition.author == Author::Ours));
                let given = match cue.gives {
                    Gives::Moment(kind) => reading.moments.iter().any(|m| m.kind == kind),
                    Gives::Clue(hint) => reading.clues.iter().any(|c| c.hint == hint),
                    Gives::Nothing => true,
                };
                if !fits(&reader, cue, text) {
                    wrong.push(format!("{code} {}: does not fit {text:?}", cue.name));
                } else if !given && cue.confidence >= 0.5 {
                    wrong.push(format!(
                        "{}: fits {text:?}, but nothing comes of it",
                        cue.name
                    ));
                }
            }
            for text in &cue.counter_examples {
                if fits(&reader, cue, text) {
                    wrong.push(format!(
                        "{code} {}: fits its counter-example {text:?}",
                        cue.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Hints that signs are made of: one case a line in `tests/data/elsewhere.txt`.
#[test]
fn looking_elsewhere_and_putting_it_softly() {
    let signs = [Hint::Rival, Hint::HandingOver, Hint::Term, Hint::Gentle];
    let readers = Language::READ.map(|l| l.short().map(|code| (code, only(code))));
    let lines = include_str!("data/elsewhere.txt").lines();
    let mut wrong = Vec::new();
    for line in lines.filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let (head, text) = line.split_once(" => ").expect("HEAD => TEXT");
        let (code, expected) = head.split_once(' ').expect("LANGUAGE HINTS");
        let of_code = readers.iter().flatten().find(|(c, _)| *c == code);
        let (_, reader) = of_code.unwrap_or_else(|| panic!("{code} is not read"));
        let reading = reader.read(text, &context(false));
        let found = |hint: &&Hint| reading.clues.iter().any(|c| c.hint == **hint);
        let found: Vec<&str> = signs.iter().filter(found).map(|h| h.name()).collect();
        let found = match found.is_empty() {
            true => "-".to_string(),
            false => found.join("+"),
        };
        if found != expected {
            wrong.push(format!("{head} => {found}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The model was trained without the hints that only signs are made of.
#[test]
fn the_model_does_not_see_hints_of_signs() {
    let (with, without) = (only("en"), without("en", Some("elsewhere.toml")));
    let text = "Hi Maya,\n\nOne of your competitors called us. No rush, but what is the notice period? \
                Please send us all the passwords by Friday.\n\nThanks\nGwen";
    let fitted = with.fitting(text, &context(false));
    let hints = fitted.iter().flat_map(|(_, names)| names);
    let of_signs = hints.filter(|n| n.starts_with("rival") || n.starts_with("gentle"));
    assert_eq!(of_signs.count(), 2);
    let features = |reader: &Reader| {
        let sampled = reader.sample(Language::English, text, &context(false));
        sampled.into_iter().map(|s| s.features).collect::<Vec<_>>()
    };
    assert_eq!(features(&with), features(&without));
}

#[test]
fn every_kind_and_hint_has_a_cue() {
    let reader = Reader::built_in();
    let cues = reader.cues(Language::English);
    for kind in MomentKind::ALL {
        assert!(
            cues.iter().any(|c| c.gives == Gives::Moment(kind)),
            "no cue gives {}",
            kind.name()
        );
    }
    for hint in Hint::ALL {
        assert!(
            cues.iter().any(|c| c.gives == Gives::Clue(hint)),
            "no cue gives {}",
            hint.name()
        );
    }
}
