//! What `amends export --mbox` writes is the mailbox again: brought into another store, it gives the same report.

use crate::run::data;
use crate::stored::Stored;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The example, the small mailboxes of these tests, and each box of the tests of reading.
fn boxes() -> Vec<PathBuf> {
    let crates = data().join("../../..");
    let mut boxes = vec![
        crates.join("../examples/harbour-pine/mail.mbox"),
        data().join("studio.mbox"),
        data().join("tongues.mbox"),
    ];
    let folder = crates.join("mail/tests/data/boxes");
    let entries = std::fs::read_dir(folder).expect("the boxes are there");
    let mut read: Vec<PathBuf> = entries.map(|e| e.expect("a box").path()).collect();
    read.retain(|path| path.extension().is_none_or(|e| e != "expected"));
    read.sort();
    boxes.extend(read);
    boxes
}

/// The report without how its mailbox lay: copies in several places, what was set aside, names of files.
fn report(store: &Stored) -> String {
    let said = store.amends("check --format json");
    assert!(said.contains("[exit 0]"), "{said}");
    let (before, rest) = said.split_once("\n  \"mail\": {\n").expect("the mail");
    let (_, after) = rest.split_once("\n  }").expect("its end");
    format!("{before}{after}")
}

/// What differs after the way out and in again; none where nothing does, or where there is no mail at all.
fn there_and_back(number: usize, path: &Path) -> Option<String> {
    let one = Stored::new(&format!("export-{number}"));
    let brought = one.amends(&format!("import '{}'", path.display()));
    if brought.contains("[exit 2]") && brought.contains("hint:") {
        return None;
    }
    let folder = one.0.join("mails");
    let exported = one.amends(&format!("export --mbox '{}'", folder.display()));
    assert!(exported.contains("[exit 0]"), "{exported}");
    let other = Stored::new(&format!("import-{number}"));
    let brought = other.amends(&format!("import '{}'", folder.display()));
    assert!(brought.contains("[exit 0]"), "{brought}");
    let (before, after) = (report(&one), report(&other));
    TRIED.fetch_add(1, Ordering::Relaxed);
    let differs = before.lines().zip(after.lines()).find(|(a, b)| a != b);
    (before != after).then(|| format!("{}: {differs:?}", path.display()))
}

static TRIED: AtomicUsize = AtomicUsize::new(0);

#[test]
fn the_mailbox_comes_back() {
    let boxes: Vec<(usize, PathBuf)> = boxes().into_iter().enumerate().collect();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let share = |some: &'_ [(usize, PathBuf)]| {
            let tried = some.iter().filter_map(|(n, path)| there_and_back(*n, path));
            tried.collect::<Vec<_>>()
        };
        let chunks = boxes.chunks(boxes.len().div_ceil(4));
        let working: Vec<_> = chunks
            .map(|some| scope.spawn(move || share(some)))
            .collect();
        let done = working.into_iter().map(|one| one.join().expect("no panic"));
        done.flatten().collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(TRIED.load(Ordering::Relaxed) > 15, "most boxes hold mail");
}
