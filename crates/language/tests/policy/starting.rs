//! The starting file: it says nothing as it is, and everything it shows can be said.

use amends_domain::Policy;
use amends_language::policy::{STARTING, parse, print};

#[test]
fn it_says_nothing() {
    assert_eq!(parse("new", STARTING), Ok(Policy::default()));
}

#[test]
fn all_that_it_shows_can_be_read() {
    let shown = |line: &str| {
        let bare = line.strip_prefix("# ").unwrap_or(line);
        bare.starts_with('[')
            || bare
                .split_once(" = ")
                .is_some_and(|(key, _)| !key.contains(' '))
    };
    let text: String = STARTING
        .lines()
        .filter(|l| shown(l))
        .map(|l| format!("{}\n", l.trim_start_matches("# ")))
        .collect();
    let policy = parse("new", &text).expect("what it shows is right");
    assert!(policy.hours.is_some() && policy.zone.is_some() && policy.country.is_some());
    assert_eq!(policy.holidays.len(), 1);
    let terms = &policy.terms;
    assert!(terms.answer.is_some() && terms.remarks.is_some());
    assert_eq!(
        [terms.may.len(), terms.never.len(), terms.avoid.len()],
        [1; 3]
    );
    assert_eq!(policy.clients.len(), 1);
    assert_eq!(policy.clients[0].terms.may.len(), 1);
    assert_eq!(parse("printed", &print(&policy)), Ok(policy));
}
