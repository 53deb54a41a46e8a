//! The JSON that other programs read.

#[path = "words/findings.rs"]
mod findings;

use amends_domain::Standing;
use amends_reading::report::CauseSide;
use amends_testkit::report::{
    ClientSketch, firm_alone, firm_with, harbour_pine, northgate_foods, words,
};
use amends_views::json::{Options, report};
use amends_views::{MailRead, Unread};

fn mail() -> MailRead {
    let unread = Unread {
        path: "old.mbox".into(),
        position: Some(77),
        what: "cut off".into(),
    };
    MailRead {
        messages: 1204,
        copies: 31,
        set_aside: 2,
        unread: vec![unread],
    }
}

#[test]
fn one_client_with_everything() {
    let firm = firm_with([northgate_foods()]);
    insta::assert_snapshot!("full", report(&firm, &mail(), Options { moments: true }));
}

/// One line for each finding: the cause and what was measured.
#[test]
fn every_measure_is_written() {
    let mut text = String::new();
    for finding in findings::all() {
        let cause = finding.cause().name();
        let said = words(
            "ruth@northgate.example",
            "2025-06-01T10:00:00Z",
            "So it is.",
        );
        let client = ClientSketch::new("Northgate", Standing::Strained);
        let client = client.cause(finding, CauseSide::Ours, 0.8, vec![said]);
        let json = report(&firm_with([client]), &mail(), Options::default());
        let read: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let measured = &read["clients"][0]["causes"][0]["measured"];
        assert!(measured.is_object(), "{cause}");
        text.push_str(&format!("{cause}: {measured}\n"));
    }
    insta::assert_snapshot!("measured", text);
}

#[test]
fn nobody_at_all() {
    insta::assert_snapshot!(
        "empty",
        report(&firm_alone(), &MailRead::default(), Options::default())
    );
}

#[test]
fn moments_only_when_asked_for() {
    let with = |moments| report(&harbour_pine(), &mail(), Options { moments });
    assert!(with(true).contains("\"moments\""));
    assert!(!with(false).contains("\"moments\""));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let once = || report(&harbour_pine(), &mail(), Options { moments: true });
    assert_eq!(once(), once());
}

#[test]
fn what_is_no_number_is_never_written() {
    let mut client = northgate_foods();
    client.report.confidence = f32::NAN;
    client.report.reply.ours.usual_hours = Some(f64::INFINITY);
    let json = report(&firm_with([client]), &mail(), Options::default());
    let read: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(read["clients"][0]["confidence"], 0.0);
    assert_eq!(read["clients"][0]["reply"]["ours"]["usual_hours"], 0.0);
}
