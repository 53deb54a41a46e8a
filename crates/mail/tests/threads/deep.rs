//! Chains of a hundred thousand, in both directions, and circles as long.

use crate::mail::mail;
use amends_domain::Message;
use amends_mail::thread::threads;

const LENGTH: i64 = 100_000;

fn chain() -> Vec<Message> {
    (0..LENGTH)
        .map(|n| {
            let before = format!("{}@x", n - 1);
            let references = [before.as_str()];
            mail(
                &format!("{n}@x"),
                n,
                "Deep",
                if n == 0 { &[] } else { &references },
            )
        })
        .collect()
}

#[test]
fn a_chain_is_one_thread() {
    let mut messages = chain();
    assert_eq!(threads(&messages).len(), 1);
    messages.reverse();
    let found = threads(&messages);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].parents[5], Some(found[0].messages[4]));
}

#[test]
fn a_circle_is_one_thread() {
    let mut messages = chain();
    messages[0].references = vec![messages[messages.len() - 1].id.clone()];
    let found = threads(&messages);
    assert_eq!(found.len(), 1);
    let roots = found[0].parents.iter().filter(|parent| parent.is_none());
    assert_eq!(roots.count(), 1);
}
