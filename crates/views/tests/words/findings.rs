//! Findings with small and large numbers, for the sentence of each.

use amends_domain::{Cause, Evidence};
use amends_reading::report::{Became, Explanation, Finding, Offer, Rivals, Share};
use amends_testkit::report::words;
use jiff::civil::{Date, date as day};

pub fn all() -> Vec<Finding> {
    let d = day(2025, 3, 3);
    vec![
        goals(Some(d), 0, &[], 0, 0),
        goals(Some(d), 1, &["form"], 0, 0),
        goals(Some(day(2024, 3, 3)), 41, &["orders", "fifty"], 6, 0),
        goals(None, 0, &[], 0, 0),
        goals(None, 1, &[], 0, 0),
        goals(None, 41, &["orders"], 5, 1),
        moved(d, 0, 0),
        moved(d, 1, 0),
        moved(d, 6, 2),
        waits(1, d, d, 0.0, 0.0),
        waits(4, d, day(2025, 11, 13), 12.5, 61.0),
        waits(3, d, d, 0.0, 20.0),
        waits(2, d, d, 90.0, 0.2),
        offers(0, 0, 1),
        offers(1, 0, 0),
        offers(0, 0, 5),
        offers(1, 0, 4),
        offers(5, 0, 0),
        offers(0, 1, 0),
        offers(0, 2, 0),
        offers(0, 2, 3),
        offers(1, 2, 3),
        offers(1, 2, 0),
        value(1, &[], &[], 0, 0),
        value(3, &["shade"], &["wetland", "moss"], 0, 9),
        value(2, &["shade", "paths"], &["wetland"], 2, 9),
        value(2, &["shade"], &["wetland"], 1, 9),
        value(2, &["shade"], &[], 9, 9),
        value(2, &["shade"], &["moss"], 0, 1),
        value(2, &["shade"], &[], 1, 1),
        Finding::ApologyOwed {
            complaints: 0,
            non_apologies: 0,
        },
        Finding::ApologyOwed {
            complaints: 1,
            non_apologies: 0,
        },
        Finding::ApologyOwed {
            complaints: 0,
            non_apologies: 1,
        },
        Finding::ApologyOwed {
            complaints: 3,
            non_apologies: 2,
        },
        Finding::Named {
            cause: Cause::TalkedDown,
            letters: 1,
            first: d,
            last: d,
        },
        Finding::Named {
            cause: Cause::ValueMismatch,
            letters: 3,
            first: d,
            last: day(2025, 11, 13),
        },
        Finding::TalkedDown { times: 1 },
        Finding::TalkedDown { times: 13 },
        Finding::SlowResponse {
            usual_hours: None,
            recent_hours: None,
            reminders: 0,
            waiting: 0,
        },
        Finding::SlowResponse {
            usual_hours: None,
            recent_hours: Some(1.0),
            reminders: 1,
            waiting: 0,
        },
        Finding::SlowResponse {
            usual_hours: None,
            recent_hours: Some(20.0),
            reminders: 0,
            waiting: 1,
        },
        Finding::SlowResponse {
            usual_hours: Some(5.1),
            recent_hours: Some(31.0),
            reminders: 2,
            waiting: 3,
        },
        Finding::SlowResponse {
            usual_hours: Some(31.0),
            recent_hours: Some(5.0),
            reminders: 0,
            waiting: 2,
        },
        Finding::StyleMismatch {
            ours: 180,
            theirs: 12,
            theirs_before: 60,
        },
        Finding::StyleMismatch {
            ours: 1800,
            theirs: 12,
            theirs_before: 0,
        },
        Finding::BrokenPromise { broken: 1, made: 1 },
        Finding::BrokenPromise { broken: 2, made: 9 },
        Finding::BrokenPromise { broken: 4, made: 9 },
        Finding::UnacknowledgedFault {
            asked: 0,
            evasions: 0,
            exchanges: 0,
        },
        Finding::UnacknowledgedFault {
            asked: 1,
            evasions: 0,
            exchanges: 0,
        },
        Finding::UnacknowledgedFault {
            asked: 0,
            evasions: 2,
            exchanges: 0,
        },
        Finding::UnacknowledgedFault {
            asked: 3,
            evasions: 1,
            exchanges: 4,
        },
        Finding::RealIssueHidden {
            details: 3,
            threads: 1,
            days: 5,
            rivals: Rivals::default(),
        },
        Finding::RealIssueHidden {
            details: 7,
            threads: 4,
            days: 62,
            rivals: Rivals {
                explanations: vec![common(&["sheet", "address"], 4), common(&["invoice"], 2)],
                left: 1,
                unexplained: vec![said("The menu is in the wrong order.")],
            },
        },
        Finding::RealIssueHidden {
            details: 5,
            threads: 5,
            days: 62,
            rivals: Rivals {
                explanations: vec![common(&["sheet"], 2)],
                left: 3,
                unexplained: vec![],
            },
        },
    ]
}

fn said(quote: &str) -> Evidence {
    words("ruth@northgate.example", "2025-06-01T10:00:00Z", quote)
}

fn several(words: &[&str]) -> Vec<String> {
    words.iter().map(|w| w.to_string()).collect()
}

fn goals(last: Option<Date>, since: usize, words: &[&str], before: usize, now: usize) -> Finding {
    Finding::GoalsBlurred {
        last,
        days: last.map(|_| 230),
        messages_since: since,
        words: several(words),
        ours_before: Share { n: before, of: 20 },
        ours_now: Share { n: now, of: 9 },
    }
}

fn moved(since: Date, mentions: usize, n: usize) -> Finding {
    Finding::BusinessGoalsMoved {
        since,
        words: several(&["fleet", "leasing"]),
        mentions,
        ours: Share { n, of: 14 },
    }
}

fn waits(times: usize, first: Date, last: Date, on_us_hours: f64, on_them_hours: f64) -> Finding {
    Finding::RecurringBottleneck {
        times,
        first,
        last,
        on_us_hours,
        on_them_hours,
    }
}

fn offers(taken_up: usize, declined: usize, passed_over: usize) -> Finding {
    let became = [
        vec![Became::TakenUp; taken_up],
        vec![Became::Declined; declined],
        vec![Became::PassedOver; passed_over],
    ];
    let offers = became.concat().into_iter().zip(1..);
    Finding::UnrequestedWork {
        offers: offers
            .map(|(became, n)| Offer {
                day: day(2025, 5, n),
                became,
            })
            .collect(),
    }
}

fn value(times: usize, theirs: &[&str], ours: &[&str], n: usize, of: usize) -> Finding {
    Finding::ValueMismatch {
        times,
        theirs: several(theirs),
        ours: several(ours),
        taken_up: Share { n, of },
    }
}

fn common(words: &[&str], details: usize) -> Explanation {
    Explanation {
        words: several(words),
        details,
        threads: 2,
    }
}
