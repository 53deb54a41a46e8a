//! Sentences in German, whatever a report holds: each is whole, and none holds a word of English.

#[path = "words/findings.rs"]
mod findings;

use amends_domain::{Side, Standing};
use amends_reading::report::{
    Action, CauseFound, CauseSide, Fall, Finding, NextStep, Pace, ReplyTimes, Share, Shows,
};
use amends_testkit::report::{ClientSketch, firm_with, words};
use amends_views::why::Why;
use amends_views::words::{Tongue, Voice, finding, next, standing};
use jiff::civil::date;

/// Words that English sentences hold and German ones do not.
const ENGLISH: [&str; 12] = [
    " the ", " you", " they", "They ", " of ", " your ", " and ", " nobody", " with ", "You ",
    " is ", " since",
];

fn whole(said: &str) {
    for word in ENGLISH {
        assert!(!said.contains(word), "{word}: {said}");
    }
    assert!(
        said.ends_with('.') && !said.contains("  ") && !said.contains('!'),
        "{said}"
    );
}

#[test]
fn every_standing_and_next_step() {
    let mut all = String::new();
    for standing in Standing::ALL {
        let said = standing::means(standing, Tongue::German);
        whole(said);
        all.push_str(&format!("{said}\n"));
    }
    for person in ["Gwen Aster", ""] {
        for action in Action::ALL {
            let step = NextStep {
                action,
                person: person.to_string(),
                about: None,
            };
            let strained = next::said(&step, Standing::Strained, Tongue::German);
            let good = next::said(&step, Standing::Good, Tongue::German);
            whole(&strained);
            whole(&good);
            all.push_str(&format!("{good}\n"));
            if good != strained {
                all.push_str(&format!("{strained}\n"));
            }
        }
    }
    insta::assert_snapshot!("next", all);
}

#[test]
fn every_finding() {
    let said = |due| words("tom@harbourpine.example", "2025-06-01T10:00:00Z", due);
    let report = firm_with([ClientSketch::new("Northgate", Standing::Strained)
        .broken(Side::Ours, Some(date(2025, 6, 13)), said("a"))
        .broken(Side::Ours, Some(date(2025, 10, 3)), said("b"))
        .broken(Side::Theirs, None, said("c"))]);
    let client = &report.clients[0];
    let voice = Voice::with(&report, client).speaking(Tongue::German);
    let mut all = String::new();
    for finding in findings::all() {
        let sides = matches!(
            finding,
            Finding::SlowResponse { .. } | Finding::BrokenPromise { .. }
        );
        for side in [CauseSide::Ours, CauseSide::Theirs, CauseSide::Both] {
            if side == CauseSide::Ours || sides {
                let found = CauseFound {
                    finding: finding.clone(),
                    side,
                    confidence: 1.0,
                    evidence: Vec::new(),
                };
                let said = finding::sentence(&found, client, &voice);
                whole(&said);
                all.push_str(&format!("{}: {said}\n", found.cause().name()));
                for more in finding::more(&found, &voice) {
                    // Words of mail in any language may stand in it.
                    let own = more
                        .split('„')
                        .map(|part| part.split_once('“').map_or(part, |(_, own)| own));
                    whole(&own.collect::<Vec<_>>().concat().replace("  ", " "));
                    all.push_str(&format!("    {more}\n"));
                }
            }
        }
    }
    insta::assert_snapshot!("findings", all);
}

#[test]
fn every_sign_and_the_pace_of_answers() {
    let share = |n, of| Share { n, of };
    let fall = |n| Fall {
        before: share(n, 12),
        since: share(1, 9),
    };
    let habit = |thanks, starts, words, goal| Shows::Habit {
        since: date(2025, 5, 2),
        thanks,
        starts,
        words,
        goal,
    };
    let elsewhere = |rival, handing_over, term| Shows::Elsewhere {
        rival,
        handing_over,
        term,
    };
    let shown = [
        habit(Some(fall(7)), Some(fall(6)), Some((80, 12)), None),
        habit(None, Some(fall(6)), None, Some(date(2025, 3, 1))),
        elsewhere(1, 0, 0),
        elsewhere(2, 1, 3),
        Shows::PassedOver {
            things: 1,
            days: 40,
        },
        Shows::PassedOver {
            things: 3,
            days: 90,
        },
        Shows::Dropped {
            threads: 1,
            days: 9,
        },
        Shows::Dropped {
            threads: 2,
            days: 800,
        },
        Shows::AskedKindly { times: 3, days: 18 },
        Shows::GoingRound { rounds: 4, days: 1 },
    ];
    let pace = |usual_hours, recent_hours, p90_hours| Pace {
        usual_hours,
        recent_hours,
        p90_hours,
        answers: 9,
    };
    let paces = [
        pace(Some(5.0), Some(31.0), Some(60.0)),
        pace(Some(1.0), Some(1.0), None),
        pace(Some(0.2), None, Some(90.0)),
        pace(None, Some(8.0), None),
        pace(None, None, None),
    ];
    let mut all = String::new();
    for (shows, ours) in shown.into_iter().zip(paces.into_iter().cycle()) {
        let words = words("gwen@northgate.example", "2025-06-01T10:00:00Z", "a");
        let sketch = ClientSketch::new("Northgate", Standing::Strained)
            .person("Gwen Aster", "gwen@northgate.example", 3)
            .sign(shows.clone(), 0.9, vec![words.clone()])
            .away(date(2025, 11, 20), words)
            .reply(ReplyTimes {
                ours,
                theirs: pace(None, None, None),
            });
        let report = firm_with([sketch]);
        let why = Why::told(&report, &report.clients[0], Tongue::German);
        for sign in &why.signs {
            whole(&sign.sentence);
            all.push_str(&format!("{}: {}\n", sign.heading, sign.sentence));
        }
        for pace in &why.pace {
            whole(&pace.sentence);
            all.push_str(&format!("    {} {}\n", pace.who, pace.sentence));
        }
        let away = why.away.expect("away");
        whole(&why.facts);
        whole(&away);
        all.push_str(&format!("    {} {away}\n", why.facts));
    }
    insta::assert_snapshot!("signs", all);
}
