//! The policy's text: mistakes with their places, changes that keep every other byte, and the laws of both.

mod changes;
mod laws;
mod made;
mod starting;
mod wrong;

/// The cases of a file of `tests/data/policy`: blocks that begin with `### name`, parted by lines of dashes.
fn cases(file: &str) -> Vec<(String, Vec<String>)> {
    let path = format!("{}/tests/data/policy/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("the cases are there");
    let blocks = text.split("\n### ").skip(1);
    let cases: Vec<(String, Vec<String>)> = blocks
        .map(|block| {
            let (name, rest) = block.split_once('\n').expect("a name and a text");
            let parts = rest
                .split("\n---\n")
                .map(|p| format!("{}\n", p.trim_end_matches('\n')));
            (name.to_string(), parts.collect())
        })
        .collect();
    assert!(cases.len() > 5, "{path} holds cases");
    cases
}
