//! How well the cues of other languages than English find moments in sentences of client mail.
//!
//! `cargo test -p amends-language --test languages -- --nocapture` prints the figures. Every second
//! sentence of a file is its test part, which nobody looks at while writing cues: `SHOW=fr` lists the
//! mistakes of the other part only. The cue files are read from the folder, not from the binary; "shipped"
//! is each sentence alone in the program as it is, which has to find out the language first.

use amends_domain::MomentKind;
use amends_language::{Context, Language, Reader};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

struct Row {
    ours: bool,
    kinds: BTreeSet<MomentKind>,
    text: String,
    /// True for the part that nobody looks at.
    test: bool,
}

#[derive(Default, Clone, Copy)]
struct Tally {
    hit: usize,
    missed: usize,
    wrong: usize,
}

impl Tally {
    fn precision(&self) -> f64 {
        ratio(self.hit, self.hit + self.wrong)
    }

    fn recall(&self) -> f64 {
        ratio(self.hit, self.hit + self.missed)
    }

    fn f1(&self) -> f64 {
        ratio(2 * self.hit, 2 * self.hit + self.missed + self.wrong)
    }
}

fn ratio(n: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { n as f64 / of as f64 }
}

#[test]
fn moments_in_other_languages() {
    let mut figures: BTreeMap<String, f64> = BTreeMap::new();
    let show = std::env::var("SHOW").unwrap_or_default();
    let built_in = Reader::built_in();
    for path in sorted(&folder("tests/data/languages"), "tsv") {
        let code = stem(&path);
        let rows = rows(&read(&path));
        let reader = reader(&code);
        let mut tallies: BTreeMap<(&str, MomentKind), Tally> = BTreeMap::new();
        let mut known = [0usize; 2];
        let mut shipped = [Tally::default(); 2];
        for row in &rows {
            let reading = reader.read(&row.text, &context(row.ours));
            known[usize::from(row.test)] += usize::from(is(&reading.language, &code));
            let found: BTreeSet<MomentKind> = reading.moments.iter().map(|m| m.kind).collect();
            let part = if row.test { "test" } else { "seen" };
            let alone = built_in.read(&row.text, &context(row.ours));
            let alone: BTreeSet<MomentKind> = alone.moments.iter().map(|m| m.kind).collect();
            let tally = &mut shipped[usize::from(row.test)];
            tally.hit += alone.intersection(&row.kinds).count();
            tally.missed += row.kinds.difference(&alone).count();
            tally.wrong += alone.difference(&row.kinds).count();
            for kind in found.union(&row.kinds) {
                let tally = tallies.entry((part, *kind)).or_default();
                match (row.kinds.contains(kind), found.contains(kind)) {
                    (true, true) => tally.hit += 1,
                    (true, false) => tally.missed += 1,
                    _ => tally.wrong += 1,
                }
            }
            let clear = is(&reading.language, &code);
            if show == code && !row.test && !(clear && found == row.kinds) {
                let rules: Vec<&str> = reading.moments.iter().map(|m| m.rule.as_ref()).collect();
                let language = reading.language;
                println!(
                    "{:?} {rules:?} {language:?} {}",
                    names(&row.kinds),
                    row.text
                );
            }
        }
        for part in ["seen", "test"] {
            let mut total = Tally::default();
            for ((_, kind), tally) in tallies.iter().filter(|((p, _), _)| *p == part) {
                print(&code, part, kind.name(), tally);
                total.hit += tally.hit;
                total.missed += tally.missed;
                total.wrong += tally.wrong;
                figures.insert(format!("{code} {part} {}", kind.name()), tally.f1());
            }
            print(&code, part, "all", &total);
            figures.insert(format!("{code} {part} all"), total.f1());
            let alone = shipped[usize::from(part == "test")];
            print(&code, part, "shipped", &alone);
            figures.insert(format!("{code} {part} shipped"), alone.f1());
            let all = rows.iter().filter(|r| r.test == (part == "test")).count();
            let share = ratio(known[usize::from(part == "test")], all);
            println!("{code} {part} language told for {share:.3} of {all} sentences\n");
            figures.insert(format!("{code} {part} language"), share);
        }
    }
    check_floors(&figures);
}

fn check_floors(figures: &BTreeMap<String, f64>) {
    for line in read(&folder("tests/data/languages/floors.txt")).lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (name, floor) = line.rsplit_once(' ').expect("a floor has a figure");
        let floor: f64 = floor.parse().expect("a floor is a number");
        let got = figures.get(name).copied();
        let got = got.unwrap_or_else(|| panic!("floors.txt: nothing is called {name:?}"));
        assert!(got >= floor, "{name}: {got:.3} is below its floor {floor}");
    }
}

fn print(code: &str, part: &str, kind: &str, tally: &Tally) {
    println!(
        "{code} {part} {kind:13} precision {:.2} recall {:.2} F1 {:.2} ({} labels)",
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.hit + tally.missed,
    );
}

fn rows(text: &str) -> Vec<Row> {
    let lines = text.lines().filter(|l| !l.starts_with('#'));
    let rows = lines.enumerate().map(|(at, line)| {
        let mut parts = line.split('\t');
        let (Some(side), Some(kinds), Some(text)) = (parts.next(), parts.next(), parts.next())
        else {
            panic!("{line:?} is not side, kinds and sentence");
        };
        let kinds = kinds.split(',').filter(|k| !k.is_empty());
        Row {
            ours: side == "us",
            kinds: kinds
                .map(|k| MomentKind::named(k).unwrap_or_else(|| panic!("no kind is called {k:?}")))
                .collect(),
            text: text.to_string(),
            test: at % 2 == 1,
        }
    });
    rows.collect()
}

fn reader(code: &str) -> Reader {
    let files: Vec<(String, String)> = sorted(&folder("cues").join(code), "toml")
        .iter()
        .map(|path| (path.display().to_string(), read(path)))
        .collect();
    let files: Vec<(&str, &str, &str)> = files
        .iter()
        .map(|(f, t)| (code, f.as_str(), t.as_str()))
        .collect();
    Reader::with_only(&files).unwrap_or_else(|e| panic!("{e}"))
}

fn is(language: &Language, code: &str) -> bool {
    language.short() == Some(code)
}

fn names(kinds: &BTreeSet<MomentKind>) -> Vec<&'static str> {
    kinds.iter().map(|k| k.name()).collect()
}

fn context(ours: bool) -> Context<'static> {
    Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
        ours,
        subject: "",
        before: None,
        has_attachment: false,
    }
}

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn sorted(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{folder:?}: {e}"));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == extension));
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().expect("a file has a name");
    stem.to_string_lossy().into_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{path:?}: {e}"))
}
