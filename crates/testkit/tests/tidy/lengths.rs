//! Short files: a noun's file should read as its table of contents.

use crate::tree;

const LONGEST: usize = 500;
/// The reference of the command line, which a test writes from the help of every command.
const REFERENCE: &str = "docs/cli.md";
const MEDIAN: usize = 120;

fn lines(path: &str) -> usize {
    tree::text(path).map_or(0, |t| t.lines().count())
}

#[test]
fn no_file_written_by_hand_is_over_500_lines() {
    let by_hand = |f: &String| {
        [".rs", ".md", ".sh", ".toml"]
            .iter()
            .any(|e| f.ends_with(e))
            && !tree::is_data(f)
            && f != REFERENCE
    };
    let long = tree::files()
        .into_iter()
        .filter(by_hand)
        .map(|f| (lines(&f), f))
        .filter(|(n, _)| *n > LONGEST)
        .map(|(n, f)| format!("{f}: {n} lines"))
        .collect();
    tree::none("files over 500 lines (split them by capability)", long);
}

#[test]
fn the_median_source_file_is_under_120_lines() {
    let mut all: Vec<usize> = tree::files_ending(".rs").iter().map(|f| lines(f)).collect();
    all.sort_unstable();
    let median = all[all.len() / 2];
    assert!(
        median < MEDIAN,
        "the median of {} files is {median} lines",
        all.len()
    );
}
