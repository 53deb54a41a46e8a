//! What fuzzing found once, and hand-made nasty input, stays harmless (docs/fuzzing.md).

mod clock;
mod cues;
mod dates;
mod draft;
mod features;
mod policy;
mod sentences;
mod sound;

fn each(folder: &str, check: fn(&[u8])) {
    let folder = format!("{}/tests/data/fuzz/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).expect("the cases are there") {
        let path = entry.expect("a readable folder").path();
        println!("{}", path.display());
        check(&std::fs::read(&path).expect("a readable case"));
        seen += 1;
    }
    assert!(seen > 0, "{folder} is empty");
}

#[test]
fn cues() {
    each("cues", cues::check);
}

#[test]
fn dates() {
    each("dates", dates::check);
}

#[test]
fn draft() {
    each("draft", draft::check);
}

#[test]
fn features() {
    each("features", features::check);
}

#[test]
fn policy() {
    each("policy", policy::check);
}

#[test]
fn sentences() {
    each("sentences", sentences::check);
}
