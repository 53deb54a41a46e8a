//! Runs the cases of a folder: `NAME.SUFFIX` goes in, `NAME.expected` must come out.

use std::path::PathBuf;

/// Checks all cases of `tests/data/FOLDER`; names every case that differs.
pub fn check(folder: &str, suffix: &str, run: impl Fn(&str) -> String) {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder);
    let mut inputs: Vec<PathBuf> = std::fs::read_dir(&dir)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == suffix))
        .collect();
    inputs.sort();
    assert!(!inputs.is_empty(), "no cases in {}", dir.display());
    let mut wrong = Vec::new();
    for input in inputs {
        let text = std::fs::read_to_string(&input).expect("a readable case");
        let expected = std::fs::read_to_string(input.with_extension("expected"));
        let expected = expected.unwrap_or_else(|_| panic!("{} has no .expected", input.display()));
        let got = run(&text);
        if got != expected {
            let name = input
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            println!("--- {name}: expected\n{expected}--- got\n{got}");
            wrong.push(name);
        }
    }
    assert!(
        wrong.is_empty(),
        "{} cases differ: {}",
        wrong.len(),
        wrong.join(", ")
    );
}
