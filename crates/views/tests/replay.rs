//! The page of `amends replay` at any width, whatever the names.

use amends_domain::{Cause, Standing};
use amends_reading::replay::{Came, ClientRecord, Outcome, Record, Shown, Track, Warning};
use amends_testkit::report::{AS_OF, ClientSketch, firm_with, words};
use amends_views::replay::{Page, Room};
use amends_views::{print, words as said};
use jiff::civil::{Date, date};

const FIRST: Date = date(2025, 1, 6);
const LAST: Date = date(2025, 11, 14);

fn client(name: &str, shown: Shown, lead: usize, quote: &str) -> ClientRecord {
    let words = words("ruth@northgate.example", AS_OF, quote);
    let warning = |cause, came| Warning {
        cause,
        begin: date(2025, 3, 3),
        end: date(2025, 4, 3),
        standing: Standing::Strained,
        words: Some(words.clone()),
        came,
    };
    ClientRecord {
        track: Track {
            id: "one".into(),
            name: name.into(),
            mistaken: false,
            days: vec![None; 313],
        },
        outcomes: vec![Outcome {
            shown,
            first: date(2025, 5, 6),
            last: date(2025, 5, 20),
            words: words.clone(),
        }],
        warnings: vec![
            warning(None, Came::Trouble { outcome: 0, lead }),
            warning(None, Came::Nothing),
            warning(None, Came::Open),
        ],
        causes: Cause::ALL
            .into_iter()
            .map(|cause| warning(Some(cause), Came::Trouble { outcome: 0, lead }))
            .collect(),
        missed_causes: vec![Cause::SlowResponse],
        bothers: vec![],
        onset: None,
        seen_after: None,
    }
}

fn record(clients: Vec<ClientRecord>) -> Record {
    Record {
        first: FIRST,
        last: LAST,
        labelled: false,
        report: firm_with([ClientSketch::new("Little Alder", Standing::Good)]),
        clients,
    }
}

fn page(record: &Record, columns: usize) -> String {
    let sheet = print::replay(&Page::of(record, Room::ALL), columns);
    for line in sheet.lines() {
        assert!(line.width() <= columns.max(40), "too wide: {line:?}");
    }
    let page = sheet.to_string();
    assert!(!page.contains('\u{1b}'), "nothing steers the terminal");
    page
}

#[test]
fn any_width_and_any_name() {
    let hard = "\u{1b}[31mA very long name of a firm \u{202e}that turns around & Söhne 有限公司";
    let all = Shown::ALL.map(|shown| client(hard, shown, 9, "Nothing\u{7}yet.\nStill nothing."));
    let mut both = record(all.to_vec());
    for columns in 40..=160 {
        page(&both, columns);
    }
    both.labelled = true;
    both.clients[0].onset = Some(FIRST);
    for columns in 40..=160 {
        page(&both, columns);
    }
}

#[test]
fn verdicts() {
    let nothing = |client: ClientRecord, wolf| ClientRecord {
        outcomes: vec![],
        warnings: if wolf {
            client.warnings[1..2].to_vec()
        } else {
            vec![]
        },
        causes: vec![],
        missed_causes: vec![],
        ..client
    };
    let one = |lead| client("Cobble Bikes", Shown::Left, lead, "We stop.");
    let records = [
        ("nobody", record(vec![])),
        ("calm", record(vec![nothing(one(0), false)])),
        ("wolf alone", record(vec![nothing(one(0), true)])),
        ("one, warned of", record(vec![one(9)])),
        ("one, too late", record(vec![one(0)])),
        ("two, warned of", record(vec![one(9), one(1)])),
        ("two, too late", record(vec![one(0), one(0)])),
        ("one of two", record(vec![one(9), one(0)])),
        (
            "a grumble",
            record(vec![client("Cobble", Shown::Grumbled, 0, "Bah.")]),
        ),
    ];
    let lines = records.map(|(name, record)| {
        let line = said::replay::line(&record.tally()).unwrap_or_default();
        let verdict = said::replay::verdict(&record);
        format!("{name}\n  {verdict}\n  {line}\n")
    });
    insta::assert_snapshot!("verdicts", lines.join(""));
}
