//! What people decided, in words: on the page of a client, on the first page and as JSON.

use amends_domain::decision::{Contact, DecisionId, LoopRef, Note, Party, Sentence, ToldHow};
use amends_domain::{
    Address, Cause, Decided, Decision, LoopKind, MessageId, MomentKind, Side, Standing,
};
use amends_reading::Report;
use amends_reading::report::{Doubt, LeftOut, LeftOutWhy};
use amends_testkit::report::{ClientSketch, firm_with};
use amends_views::check::{Check, Room};
use amends_views::json::{self, Options};
use amends_views::print;
use amends_views::why::Why;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

fn day(day: Date) -> jiff::Timestamp {
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
    noon.expect("a time").timestamp()
}

fn every_kind() -> Vec<Decision> {
    let message = MessageId::new("m1@story.example");
    let cost = |kind| Sentence {
        message: message.clone(),
        kind,
        quote: "What does it cost?".into(),
    };
    let asked = || LoopRef {
        message: message.clone(),
        kind: LoopKind::Question,
        quote: "What does it cost?".into(),
    };
    let party = || Party::new("brannock.example");
    let closed = |how| Decided::Closed {
        which: asked(),
        how,
        on: date(2025, 11, 3),
    };
    let given = |member: Option<&str>| Decided::GivenTo {
        which: asked(),
        side: Side::Theirs,
        member: member.map(String::from),
    };
    let all = [
        Decided::NotA(cost(MomentKind::Complaint)),
        Decided::IsA(cost(MomentKind::Apology)),
        closed(ToldHow::ByPhone),
        closed(ToldHow::Done),
        closed(ToldHow::NoLongerWanted),
        closed(ToldHow::Other),
        given(None),
        given(Some("Gwen\u{1b}[2J")),
        Decided::PutOff {
            which: asked(),
            until: date(2025, 12, 1),
        },
        Decided::IsClient(party()),
        Decided::NotClient(party()),
        Decided::OneClient(party(), Party::new("brannock.co.uk")),
        Decided::OnePerson(
            Party::new("gwen@brannock.example"),
            Party::new("gwen77@mail.example"),
        ),
        Decided::Named(party(), "Brannock & Sons".into()),
        Decided::Turned(party(), date(2025, 3, 9)),
        Decided::Stands(party(), Standing::Good),
        Decided::NotCause(party(), Cause::SlowResponse),
        Decided::Note(Note {
            client: party(),
            contact: Contact::Meeting,
            at: day(date(2025, 11, 4)),
            with: vec!["Gwen".into(), "Amit".into()],
            text: "We looked at the sums.".into(),
            closes: vec![asked()],
        }),
    ];
    let decided = all.into_iter().enumerate().map(|(n, what)| Decision {
        id: DecisionId(format!("d{n}")),
        by: "Maya".into(),
        at: day(date(2025, 11, 5)),
        why: if n % 2 == 0 {
            "Gwen told me.".into()
        } else {
            String::new()
        },
        what,
        undone: None,
    });
    decided.collect()
}

fn report(decisions: Vec<Decision>) -> Report {
    let mut client = ClientSketch::new("Brannock Fixings", Standing::Strained);
    client.report.decisions = decisions.clone();
    let mut report = firm_with([client]);
    if let Some(first) = decisions.into_iter().next() {
        report.left_out = vec![LeftOut {
            who: Address::new("sal@paper.example"),
            messages: 3,
            why: LeftOutWhy::Told,
            decision: Some(first.clone()),
        }];
        report.doubts = vec![Doubt::Unfit(first)];
    }
    report
}

#[test]
fn each_is_told_with_who_when_and_why() {
    let report = report(every_kind());
    let clients = report.all();
    let mail = amends_views::MailRead::default();
    let check = Check::of(&report, &clients, &mail, Room::HANDFUL);
    let pages = [
        print::why(&Why::of(&report, clients[0]), 100).to_string(),
        print::check(&check, 100).to_string(),
        json::report(&report, &mail, Options::default()),
    ];
    insta::assert_snapshot!("decisions", pages.join("\n~~~~\n\n"));
}

#[test]
fn nothing_is_said_where_nothing_was_decided() {
    let report = report(Vec::new());
    let clients = report.all();
    let mail = amends_views::MailRead::default();
    let json = json::report(&report, &mail, Options::default());
    let why = print::why(&Why::of(&report, clients[0]), 100).to_string();
    assert!(!json.contains("decision") && !why.contains("yourselves"));
}
