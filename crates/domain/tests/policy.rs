//! The policy: answer promises and days off as they are written, who is meant, what goes before what. One case
//! a line in `tests/data/policy`.
#![allow(clippy::unwrap_used)]

use amends_domain::Policy;
use amends_domain::policy::{Change, Day, DayOff, ForClient, List, Terms, Within, Wording, names};
use jiff::civil::date;

/// The cases of a file: what is written, and what is expected behind an arrow.
fn cases(file: &str) -> Vec<(String, String)> {
    let path = format!("{}/tests/data/policy/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    let cases: Vec<(String, String)> = lines
        .map(|l| l.split_once(" => ").unwrap())
        .map(|(a, b)| (a.to_string(), b.to_string()))
        .collect();
    assert!(!cases.is_empty());
    cases
}

#[test]
fn answers() {
    for (text, expect) in cases("answers.txt") {
        let said = text
            .parse::<Within>()
            .map_or_else(|_| "no".into(), |w| w.to_string());
        assert_eq!(said, expect, "{text}");
        if let Ok(within) = said.parse::<Within>() {
            assert_eq!(within.to_string(), said);
        }
    }
}

/// `first..last in year..year`: the dates that are off.
#[test]
fn days_off() {
    for (text, expect) in cases("days.txt") {
        let (days, years) = text.split_once(" in ").unwrap();
        let (first, last) = days
            .split_once("..")
            .map_or((days, None), |(f, l)| (f, Some(l)));
        let (from, to) = years.split_once("..").unwrap();
        let off = first.parse::<Day>().and_then(|first| {
            let last = last.map(str::parse).transpose()?;
            DayOff::new(first, last, "").map_err(|e| e.to_string())
        });
        let said = match off {
            Err(_) => "no".to_string(),
            Ok(off) => {
                let dates = off.dates(from.parse().unwrap()..=to.parse().unwrap());
                let shown: Vec<String> = match dates.as_slice() {
                    [first, .., last] if dates.len() > 4 => {
                        vec![format!("{} days {first}..{last}", dates.len())]
                    }
                    few => few.iter().map(ToString::to_string).collect(),
                };
                shown.join(" ")
            }
        };
        assert_eq!(said, expect, "{text}");
    }
}

#[test]
fn who_is_meant() {
    for (text, expect) in cases("names.txt") {
        let (written, known) = text.split_once(" | ").unwrap();
        let said = if names(written, known) { "yes" } else { "no" };
        assert_eq!(said, expect, "{text}");
    }
}

fn of(client: &str, hours: u32) -> ForClient {
    ForClient {
        client: client.to_string(),
        terms: Terms {
            answer: Some(Within::Hours(hours)),
            ..Terms::default()
        },
    }
}

#[test]
fn a_person_goes_before_their_company_and_both_before_all() {
    let policy = Policy {
        terms: of("", 9).terms,
        clients: vec![
            of("salt.example", 1),
            of("ada@salt.example", 2),
            of("Salt & Thyme", 3),
        ],
        ..Policy::default()
    };
    let answer = |names: &[&str]| match policy.answer(policy.client(names)) {
        Some(Within::Hours(hours)) => hours,
        _ => 0,
    };
    assert_eq!(answer(&["ada@salt.example", "salt.example"]), 2);
    assert_eq!(answer(&["bea@salt.example"]), 1);
    assert_eq!(answer(&["salt-thyme"]), 3);
    assert_eq!(answer(&["pepper.example"]), 9);
    assert_eq!(answer(&[]), 9);
}

#[test]
fn own_and_public_days_off_go_together() {
    let policy = Policy {
        country: Some("GB-SCT".into()),
        holidays: vec![DayOff::new("12-24".parse().unwrap(), None, "Eve").unwrap()],
        ..Policy::default()
    };
    let days = policy.days_off(2025..=2025);
    assert_eq!(days.name(date(2025, 12, 24)), Some("Eve"));
    // 2 January is off in Scotland and not in England.
    assert!(days.contains(date(2025, 1, 2)));
    assert_eq!(policy.own_days_off(2025..=2026).len(), 2);
}

#[test]
fn what_is_put_in_can_be_taken_out_again() {
    let put = |words: &[&str], why: &str| Change::Put {
        client: Some("salt.example".into()),
        list: List::Never,
        wording: Wording {
            words: words.iter().map(|w| w.to_string()).collect(),
            why: why.into(),
            ..Wording::default()
        },
    };
    let forget = |words: &str| Change::Forget {
        client: Some("Salt.Example".into()),
        list: List::Never,
        words: words.into(),
    };
    let one = Policy::default()
        .changed(&put(&["refund", "discount"], "Ada"))
        .unwrap();
    assert_eq!(one.clients.len(), 1);
    // What is not said again stays.
    let again = one.changed(&put(&["refund", "discount"], "")).unwrap();
    assert_eq!(again, one);
    assert!(one.changed(&put(&["refund"], "")).is_err());
    let half = one.changed(&forget("refund")).unwrap();
    assert_eq!(half.clients[0].terms.never[0].words, ["discount"]);
    let none = half.changed(&forget("discount")).unwrap();
    assert!(none.clients[0].terms.is_empty());
    assert!(none.changed(&forget("discount")).is_err());
    assert!(none.changed(&Change::Hours(None)).is_err());
}
