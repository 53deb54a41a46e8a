//! Servers of every make, from scripts: `NAME.script` is what a server says, `NAME.expected` what
//! comes of it. A new case is two files; `UPDATE_EXPECTED=1 cargo test` writes the second.

mod notes;
mod script;

use std::fs;
use std::path::Path;

#[test]
fn every_script_brings_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/conversations");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).expect("the cases are there") {
        let path = entry.expect("a readable folder").path();
        if path.extension().is_none_or(|e| e != "script") {
            continue;
        }
        seen += 1;
        let notes = notes::hold(&fs::read(&path).expect("a readable case"));
        let beside = path.with_extension("expected");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&beside, &notes.text).expect("it can be written");
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        if expected != notes.text {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            wrong.push(format!("{name}:\n{}", notes.text));
        }
    }
    assert!(seen > 0, "there are no cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
