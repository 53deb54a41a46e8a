//! Codes of loops: the same wherever and whenever they are made.

use amends_domain::decision::LoopRef;
use amends_domain::{LoopKind, MessageId};

fn code(message: &str, kind: LoopKind, quote: &str) -> String {
    let which = LoopRef {
        message: MessageId::new(message),
        kind,
        quote: quote.to_string(),
    };
    which.code()
}

/// People write them down: a build that makes others breaks what they wrote.
#[test]
fn a_code_stays() {
    let cost = code("<1@a.example>", LoopKind::Question, "What does it cost?");
    assert_eq!(cost.len(), 6);
    assert_eq!(
        cost,
        code("1@a.example", LoopKind::Question, " What does it cost? ")
    );
    assert_eq!(cost, "jbvhdx");
    let others = [
        code("2@a.example", LoopKind::Question, "What does it cost?"),
        code("1@a.example", LoopKind::Request, "What does it cost?"),
        code("1@a.example", LoopKind::Question, "What does that cost?"),
    ];
    assert!(!others.contains(&cost), "{others:?}");
}

/// Signs that look alike are one.
#[test]
fn typed_in_any_way() {
    assert_eq!(LoopRef::typed(" 4K9W2E "), "4k9w2e");
    assert_eq!(LoopRef::typed("oIl"), "011");
}
