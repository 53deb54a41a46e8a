//! The draft desk by role: viewers write, too, and nobody writes beside a client that is hidden from them.

use crate::common::{Firm, HIDDEN};
use std::collections::BTreeSet;

const DRAFT: &str = "words=We+apologise+for+any+inconvenience.";

#[test]
fn viewers_check_drafts_and_hidden_clients_have_no_desk() {
    let firm = Firm::new();
    let desk = format!("/clients/{HIDDEN}/write");
    let vi = firm.cookie("Vi");
    assert_eq!(firm.get(&vi, &desk).status, 200);
    let page = firm.by(&vi, "POST", &desk, DRAFT);
    assert_eq!(page.status, 200);
    assert!(page.body.contains("This is a set phrase"));
    let owner = firm.access.machine("root");
    owner
        .limit(HIDDEN, Some(&BTreeSet::new()))
        .expect("limited");
    assert_eq!(firm.get(&vi, &desk).status, 404);
    let page = firm.by(&vi, "POST", &desk, DRAFT);
    assert_eq!(page.status, 404);
    assert!(!page.body.contains("This is a set phrase"));
    // By another client's desk nothing of it is answered either.
    let marlpit = firm.get(&vi, "/clients/marlpit/write");
    assert_eq!(marlpit.status, 200);
    assert!(!marlpit.body.to_lowercase().contains("tidewell"));
    let nobody = firm.get(&vi, "/write");
    assert!(!nobody.body.to_lowercase().contains("tidewell"));
}

#[test]
fn whoever_is_not_signed_in_writes_nothing() {
    let firm = Firm::new();
    for path in ["/write", "/clients/marlpit/write"] {
        assert!(
            firm.get("", path).location().starts_with("/sign-in"),
            "{path}"
        );
        let sent = firm.by("", "POST", path, DRAFT);
        assert_ne!(sent.status, 200, "{path}");
        assert!(!sent.body.contains("set phrase"), "{path}");
    }
}
