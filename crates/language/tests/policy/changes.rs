//! Changes byte for byte: one case a block in `data/policy/changes.txt`, its changes one a line.

use amends_domain::policy::{Change, Day, DayOff, List, Wording};
use amends_language::policy::{change, country, one_of_us, zone};

/// `set KEY VALUE @client`, `unset KEY`, `off DAY..DAY NAME`, `on DAY`, `LIST WORDS => SAY (WHY)`, `forget LIST WORDS`.
fn asked(line: &str) -> Change {
    let (line, client) = match line.rsplit_once(" @") {
        Some((line, client)) => (line, Some(client.to_string())),
        None => (line, None),
    };
    let (verb, rest) = line.split_once(' ').expect("a verb and what for");
    let (key, value) = rest.split_once(' ').unwrap_or((rest, ""));
    let value = (verb == "set").then_some(value);
    match (verb, key) {
        ("set" | "unset", "us") => {
            let own = value.unwrap_or_default().split_whitespace();
            Change::Us(own.map(|v| one_of_us(v).expect("one of us")).collect())
        }
        ("set" | "unset", "hours") => Change::Hours(value.map(|v| v.parse().expect("a week"))),
        ("set" | "unset", "zone") => Change::Zone(value.map(|v| zone(v).expect("a zone"))),
        ("set" | "unset", "country") => {
            Change::Country(value.map(|v| country(v).expect("a place")))
        }
        ("set" | "unset", "answer") => Change::Answer {
            client,
            within: value.map(|v| v.parse().expect("a time")),
        },
        ("set" | "unset", "remarks") => Change::Remarks {
            client,
            remarks: value.map(str::to_string),
        },
        ("off", days) => {
            let name = rest.split_once(' ').map_or("", |(_, name)| name);
            let (first, last) = days
                .split_once("..")
                .map_or((days, None), |(f, l)| (f, Some(l)));
            let day = |d: &str| d.parse::<Day>().expect("a day");
            Change::DayOff(DayOff::new(day(first), last.map(day), name).expect("days off"))
        }
        ("on", day) => Change::NoDayOff(day.parse().expect("a day")),
        ("forget", list) => Change::Forget {
            client,
            list: named(list),
            words: rest.split_once(' ').expect("words").1.to_string(),
        },
        (list, _) => {
            let (rest, why) = rest.split_once(" because ").unwrap_or((rest, ""));
            let (rest, unless) = rest.split_once(" unless ").unwrap_or((rest, ""));
            let (words, say) = rest
                .split_once(" => ")
                .map_or((rest, None), |(w, s)| (w, Some(s)));
            let all = |t: &str| {
                t.split(" | ")
                    .filter(|w| !w.is_empty())
                    .map(str::to_string)
                    .collect()
            };
            Change::Put {
                client,
                list: named(list),
                wording: Wording {
                    words: all(words),
                    unless: all(unless),
                    say: say.map(str::to_string),
                    why: why.to_string(),
                },
            }
        }
    }
}

fn named(list: &str) -> List {
    List::ALL
        .into_iter()
        .find(|l| l.name() == list)
        .expect("a list")
}

#[test]
fn only_what_was_asked_is_written() {
    let mut wrong = Vec::new();
    for (name, parts) in crate::cases("changes.txt") {
        let [changes, before, after] = parts.as_slice() else {
            panic!("{name}: changes, before, after");
        };
        let before = before.replace("<CR>", "\r");
        let mut text = before.trim_end_matches("<no line end>\n").to_string();
        let mut said = Ok(());
        for line in changes.lines() {
            match change("policy.toml", &text, &asked(line)) {
                Ok(changed) => text = changed,
                Err(error) => said = Err(error),
            }
        }
        let got = match said {
            Ok(()) => text.replace('\r', "<CR>"),
            Err(error) => format!("refused: {error}\n"),
        };
        // Blank lines at the end of a case belong to the file of cases.
        if got.trim_end() != after.trim_end() {
            wrong.push(format!("### {name}\n{got}"));
        }
    }
    assert!(wrong.is_empty(), "written now:\n{}", wrong.join("\n"));
}
