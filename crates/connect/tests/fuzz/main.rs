//! What fuzzing found once, and hand-made nasty input, stays harmless (docs/fuzzing.md).

mod imap;

#[test]
fn imap() {
    let folders = ["fuzz/imap", "conversations"];
    for folder in folders {
        let folder = format!("{}/tests/data/{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut seen = 0;
        for entry in std::fs::read_dir(&folder).expect("the cases are there") {
            let path = entry.expect("a readable folder").path();
            println!("{}", path.display());
            imap::check(&std::fs::read(&path).expect("a readable case"));
            seen += 1;
        }
        assert!(seen > 0, "{folder} is empty");
    }
}
