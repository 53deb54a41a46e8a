//! Works out when the program is built what would cost the most each time it starts: which words of
//! a sentence wake which of the built-in cues.

#[path = "src/built_in.rs"]
mod built_in;
#[path = "src/cue/error.rs"]
mod error;
#[expect(dead_code, reason = "the folder of a built-in file says its language")]
#[path = "src/cue/raw.rs"]
mod raw;
#[path = "src/cue/source.rs"]
mod source;

use built_in::Files;
use raw::RawCue;
use source::Source;
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

/// The languages with built-in cues, by their ISO 639-1 codes.
const ALL: [(&str, Files); 7] = [
    ("en", built_in::ENGLISH),
    ("de", built_in::GERMAN),
    ("fr", built_in::FRENCH),
    ("es", built_in::SPANISH),
    ("nl", built_in::DUTCH),
    ("it", built_in::ITALIAN),
    ("pt", built_in::PORTUGUESE),
];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=cues");
    match write_all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // One line each, or cargo takes what follows for something else.
            for line in reason.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes one file a language, and the list of these.
fn write_all() -> Result<(), String> {
    let out = std::env::var("OUT_DIR").map_err(|e| format!("OUT_DIR: {e}"))?;
    let out = Path::new(&out);
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(out.join(name), bytes).map_err(|e| format!("{name}: {e}"))
    };
    let mut list = String::from("static BUILT: &[(&str, &[u8])] = &[\n");
    for (code, files) in ALL {
        write(&format!("{code}.cues"), &bytes(files)?)?;
        let path = format!("concat!(env!(\"OUT_DIR\"), \"/{code}.cues\")");
        writeln!(list, "    ({code:?}, include_bytes!({path})),").map_err(|e| e.to_string())?;
    }
    list.push_str("];\n");
    write("built.rs", list.as_bytes())
}

/// The word lists and cues of a language without what is for people and tests, and the index.
fn bytes(files: &[(&str, &str)]) -> Result<Vec<u8>, String> {
    let source = Source::read(files).map_err(|e| e.to_string())?;
    let lists = source.lists();
    let bare = |cue: RawCue| {
        Ok(RawCue {
            examples: Vec::new(),
            counter_examples: Vec::new(),
            note: String::new(),
            ..cue
        })
    };
    let (cues, index) = source.made(bare).map_err(|e| e.to_string())?;
    let mut bytes = postcard::to_allocvec(&(&*lists, cues)).map_err(|e| e.to_string())?;
    bytes.extend(index.to_bytes());
    Ok(bytes)
}
