//! What fuzzing found once, and hand-made nasty input, stays harmless (docs/fuzzing.md).

mod restore;

#[test]
fn restore() {
    let folder = format!("{}/tests/data/fuzz/restore", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).expect("the cases are there") {
        let path = entry.expect("a readable folder").path();
        println!("{}", path.display());
        restore::check(&std::fs::read(&path).expect("a readable case"));
        seen += 1;
    }
    assert!(seen > 0, "{folder} is empty");
}
