//! Mail brought in, looked for, handed out, saved, put back, looked after and taken out: the main way, and the most
//! likely mistakes.

use crate::run::data;
use crate::stored::Stored;

/// What these lines say, one after the other; times and sizes of a day and a machine left out.
fn said(store: &Stored, lines: &[&str]) -> String {
    let here = data().display().to_string();
    let text = lines
        .iter()
        .map(|line| store.amends(&line.replace("DATA", &store.0.display().to_string())))
        .collect::<Vec<_>>()
        .join("\n")
        .replace(&here, "HERE");
    let lines = text.lines().map(|line| {
        let size = |word: &str| {
            matches!(
                word.trim_end_matches([')', '.', ',', ';']),
                "kB" | "MB" | "GB"
            )
        };
        let words: Vec<&str> = line.split(' ').collect();
        let sized = |at: usize| words.get(at + 1).is_some_and(|next| size(next));
        let shown = words.iter().enumerate().map(|(at, word)| match sized(at) {
            true if word.starts_with('(') => "(SIZE",
            true => "SIZE",
            false => word,
        });
        let line = shown.collect::<Vec<_>>().join(" ");
        let line = line
            .split(" (schema ")
            .next()
            .unwrap_or_default()
            .to_string();
        let day = line.split_once("in step today at ");
        day.map_or(line.clone(), |(before, _)| {
            format!("{before}in step today at TIME")
        })
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn before_there_is_a_store() {
    let store = Stored::new("before");
    let lines = [
        "search invoice",
        "export",
        "backup 'DATA/b.db'",
        "restore 'DATA/b.db'",
        "doctor",
        "erase ann@shop.example",
        "mail list",
        "mail sync",
    ];
    insta::assert_snapshot!("upkeep_before", said(&store, &lines));
    assert!(!store.0.join("amends").exists(), "a store was made");
}

#[test]
fn brought_in_and_looked_for() {
    let store = Stored::new("brought");
    let lines = [
        "import nowhere.mbox",
        "import policy.toml",
        "import studio.mbox --width 200",
        "import studio.mbox tongues.mbox --width 200",
        "search 'fifty orders'",
        "search orders --from us",
        "search zebra",
        "search ''",
        "search orders --client nobody",
        "search orders --format json --limit 1",
        "search orders --db studio.mbox",
        "search orders --db drafts",
    ];
    insta::assert_snapshot!("upkeep_brought", said(&store, &lines));
}

#[test]
fn saved_and_put_back() {
    let store = Stored::with("saved", "studio.mbox");
    let lines = [
        "backup 'DATA/b.db'",
        "backup 'DATA/b.db'",
        "backup 'DATA/no/such/b.db'",
        "restore 'DATA/b.db'",
        "restore 'DATA/b.db' --replace",
        "restore 'DATA/b.db' --db 'DATA/other.db'",
        "restore studio.mbox --replace",
        "restore 'DATA/no.db' --replace",
        "export --mbox 'DATA/mails'",
        "export --mbox 'DATA/mails'",
        "doctor --width 200",
        "doctor --mend --width 200",
        "doctor --db 'DATA/no.db'",
    ];
    insta::assert_snapshot!("upkeep_saved", said(&store, &lines));
    let here = store.json("check");
    let other = store.0.join("other.db").display().to_string();
    assert_eq!(here, store.json(&format!("check --db '{other}'")));
}

#[test]
fn taken_out() {
    let store = Stored::with("taken", "studio.mbox");
    let lines = [
        "erase Ruth",
        "erase ruth@northgate.example",
        "erase ruth@northgatefoods.example",
        "erase ruth@northgatefoods.example --yes --why 'she asked us to'",
        "search ruth@northgatefoods.example",
        "import studio.mbox --width 200",
        "doctor --width 200",
    ];
    insta::assert_snapshot!("upkeep_taken", said(&store, &lines));
}

#[test]
fn a_folder_kept_up_with() {
    let store = Stored::new("folder");
    let lines = [
        "mail add nowhere",
        "mail add studio.mbox",
        "mail add studio.mbox",
        "mail add tongues.mbox --name studio.mbox",
        "mail add tongues.mbox --name abroad",
        "mail list",
        "mail sync nobody",
        "mail sync abroad",
        "mail sync",
        "mail list",
        "mail remove nobody",
        "mail remove abroad --with-mail",
        "mail list",
        "clients",
    ];
    insta::assert_snapshot!("upkeep_folder", said(&store, &lines));
}
