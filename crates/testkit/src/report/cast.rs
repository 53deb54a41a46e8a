//! The clients of Harbour & Pine that the pages are drawn with.

use super::{ClientSketch, firm_with, words};
use amends_domain::{Address, Cause, LoopKind, MomentKind, Side, Standing};
use amends_reading::Report;
use amends_reading::report::{
    Action, Became, CauseSide, Doubt, Explanation, Finding, GoalOwner, LeftOut, LeftOutWhy, Offer,
    Pace, ReplyTimes, Rivals, Root, Share,
};
use jiff::civil::{Date, date};

const RUTH: &str = "ruth@northgatefoods.example";
const DAN: &str = "dan@northgatefoods.example";
const TOM: &str = "tom@harbourpine.example";
const MAYA: &str = "maya@harbourpine.example";

/// The firm on an ordinary bad day: four clients need it, five are well, one wrote too little.
pub fn harbour_pine() -> Report {
    let well = |name| ClientSketch::new(name, Standing::Good);
    let mut report = firm_with([
        combe_aldwick(),
        northgate_foods(),
        larch_hill(),
        tidewell(),
        well("Teaselwick Yarns").open(
            LoopKind::Question,
            Side::Ours,
            3.2,
            None,
            words(
                "nell@teaselwickyarns.example",
                "2025-11-14T14:05:00Z",
                "Can we have the photos at full size?",
            ),
        ),
        well("Brannock Fixings"),
        well("Cobble Bikes").open(
            LoopKind::Promise,
            Side::Ours,
            8.0,
            Some(date(2025, 11, 20)),
            words(
                TOM,
                "2025-11-13T15:00:00Z",
                "The hosting quote is with you by Thursday.",
            ),
        ),
        well("Little Alder"),
        well("Bryn Oak"),
        ClientSketch::new("Quayside Chess Club", Standing::Unknown),
    ]);
    let out = |who: &str, messages, why| LeftOut {
        who: Address::new(who),
        messages,
        why,
        decision: None,
    };
    report.left_out = vec![
        out("news@fontweekly.example", 48, LeftOutWhy::Newsletter),
        out("alerts@uptime.example", 31, LeftOutWhy::Machine),
        out("deals@stockphotos.example", 12, LeftOutWhy::Newsletter),
        out("orders@paperhouse.example", 6, LeftOutWhy::Supplier),
        out("hello@growthhacks.example", 1, LeftOutWhy::Unanswered),
    ];
    report.doubts = vec![
        Doubt::Language("cym".to_string(), 1, Vec::new()),
        Doubt::Encrypted(2),
    ];
    report
}

/// The client that is shown in full.
pub fn northgate_foods() -> ClientSketch {
    let allergen = words(
        RUTH,
        "2025-11-06T10:12:00Z",
        "I'll ask again in case this got lost: who signs off the allergen text?",
    );
    let launch = words(
        TOM,
        "2025-10-22T16:40:00Z",
        "We'll have the new shop live on Friday the 31st, you have my word.",
    );
    let login = words(
        RUTH,
        "2025-11-04T08:55:00Z",
        "Dan can't log in since you changed whoever looks after that.",
    );
    let logo = words(RUTH, "2025-11-11T09:20:00Z", "Wrong logo again.");
    let pace = |usual, recent, p90, answers| Pace {
        usual_hours: Some(usual),
        recent_hours: Some(recent),
        p90_hours: Some(p90),
        answers,
    };
    ClientSketch::new("Northgate Foods", Standing::Strained)
        .person("Ruth Penhale", RUTH, 17)
        .person("Dan Moss", DAN, 4)
        .turned(date(2025, 10, 31), 0.86)
        .cause(
            Finding::BrokenPromise { broken: 2, made: 9 },
            CauseSide::Ours,
            0.93,
            vec![launch.clone()],
        )
        .cause(
            Finding::SlowResponse {
                usual_hours: Some(5.1),
                recent_hours: Some(31.0),
                reminders: 2,
                waiting: 3,
            },
            CauseSide::Ours,
            0.9,
            vec![
                allergen.clone(),
                words(
                    RUTH,
                    "2025-11-07T15:30:00Z",
                    "Is the invoice for October the old rate or the new one?",
                ),
            ],
        )
        .cause(
            Finding::RealIssueHidden {
                details: 4,
                threads: 3,
                days: 24,
                rivals: Rivals {
                    explanations: vec![
                        explanation(&["changed", "logo"], 2, 2),
                        explanation(&["login"], 1, 1),
                    ],
                    left: 1,
                    unexplained: vec![words(RUTH, "2025-11-06T10:12:00Z", "The footer is off.")],
                },
            },
            CauseSide::Both,
            0.62,
            vec![logo.clone(), login.clone()],
        )
        .root(Root {
            cause: Cause::RealIssueHidden,
            explains: 4,
            of: 7,
            evidence: vec![login],
        })
        .open(LoopKind::Question, Side::Ours, 51.5, None, allergen)
        .open(LoopKind::Complaint, Side::Ours, 25.0, None, logo)
        .open(
            LoopKind::Request,
            Side::Ours,
            9.0,
            None,
            words(
                DAN,
                "2025-11-13T16:05:00Z",
                "Could you send the August numbers when you have a minute?",
            ),
        )
        .open(
            LoopKind::Promise,
            Side::Ours,
            60.0,
            Some(date(2025, 11, 17)),
            words(
                MAYA,
                "2025-11-05T11:00:00Z",
                "I'll put the new date in writing by Monday the 17th.",
            ),
        )
        .open(
            LoopKind::Question,
            Side::Theirs,
            4.0,
            None,
            words(
                TOM,
                "2025-11-14T13:00:00Z",
                "Which of the two headlines do you prefer?",
            ),
        )
        .open(
            LoopKind::Promise,
            Side::Theirs,
            33.0,
            Some(date(2025, 11, 10)),
            words(
                RUTH,
                "2025-11-05T09:00:00Z",
                "I'll get the photos over by Monday.",
            ),
        )
        .broken(Side::Ours, Some(date(2025, 10, 31)), launch)
        .broken(
            Side::Ours,
            Some(date(2025, 6, 13)),
            words(
                TOM,
                "2025-06-09T10:00:00Z",
                "The menu pages are with you on Friday.",
            ),
        )
        .goal(
            GoalOwner::Collaboration,
            words(
                RUTH,
                "2025-01-13T09:30:00Z",
                "What we need from all this is fifty orders a day by Christmas.",
            ),
        )
        .goal(
            GoalOwner::Business,
            words(
                RUTH,
                "2025-09-02T09:30:00Z",
                "We want to be in every farm shop between here and Exeter.",
            ),
        )
        .reply(ReplyTimes {
            ours: pace(5.1, 31.0, 40.2, 22),
            theirs: pace(0.4, 0.6, 9.0, 19),
        })
        .moment(
            Side::Theirs,
            MomentKind::Complaint,
            words(RUTH, "2025-11-11T09:20:00Z", "Wrong logo again."),
        )
        .next(
            Action::Apologise,
            "Ruth Penhale",
            Some(words(
                RUTH,
                "2025-11-03T08:10:00Z",
                "Friday came and went, and nobody told me.",
            )),
        )
}

fn combe_aldwick() -> ClientSketch {
    let marian = "marian@combealdwick.example";
    let leaving = words(
        marian,
        "2025-11-11T17:20:00Z",
        "Please send all the files over, a studio in Bath is taking it on from January.",
    );
    ClientSketch::new("Combe Aldwick House", Standing::Broken)
        .person("Marian Thorne", marian, 26)
        .turned(date(2025, 7, 8), 0.95)
        .cause(
            Finding::UnacknowledgedFault {
                asked: 3,
                evasions: 2,
                exchanges: 4,
            },
            CauseSide::Ours,
            0.9,
            vec![words(
                marian,
                "2025-07-08T12:00:00Z",
                "I'd like somebody to say how the wrong dates got printed.",
            )],
        )
        .cause(
            Finding::ApologyOwed {
                complaints: 2,
                non_apologies: 1,
            },
            CauseSide::Ours,
            0.8,
            vec![words(
                MAYA,
                "2025-07-09T12:00:00Z",
                "I'm sorry if that caused confusion.",
            )],
        )
        .moment(Side::Theirs, MomentKind::Leaving, leaving)
        .next(Action::PartWell, "Marian Thorne", None)
}

fn tidewell() -> ClientSketch {
    let ines = "ines@tidewelltrust.example";
    let warm = words(
        ines,
        "2025-11-10T10:00:00Z",
        "Thank you for saying it so plainly, that helps.",
    );
    ClientSketch::new("Tidewell Trust", Standing::Mending)
        .person("Inês Duarte", ines, 20)
        .turned(date(2025, 9, 3), 0.7)
        .cause(
            Finding::BrokenPromise { broken: 1, made: 4 },
            CauseSide::Ours,
            0.7,
            vec![warm],
        )
        .open(
            LoopKind::Promise,
            Side::Ours,
            12.0,
            Some(date(2025, 11, 14)),
            words(
                MAYA,
                "2025-11-12T10:00:00Z",
                "You have the report on Friday, and I will ring you when it is sent.",
            ),
        )
        .next(Action::KeepMending, "Inês Duarte", None)
        .away(
            date(2025, 11, 17),
            words(ines, "2025-11-13T10:00:00Z", "I'm out until Monday."),
        )
}

fn larch_hill() -> ClientSketch {
    let owen = "owen@larchhillvets.example";
    ClientSketch::new("Larch Hill Vets", Standing::Drifting)
        .person("Owen Price", owen, 15)
        .turned(date(2025, 8, 20), 0.55)
        .cause(
            Finding::UnrequestedWork {
                offers: vec![
                    offer(date(2025, 6, 2), Became::PassedOver),
                    offer(date(2025, 8, 20), Became::Declined),
                    offer(date(2025, 10, 20), Became::PassedOver),
                ],
            },
            CauseSide::Ours,
            0.6,
            vec![words(
                MAYA,
                "2025-10-20T10:00:00Z",
                "We also prepared a little mascot for you!",
            )],
        )
        .cause(
            Finding::GoalsBlurred {
                last: Some(date(2025, 2, 3)),
                days: Some(284),
                messages_since: 38,
                words: vec!["no-shows".to_string(), "surgery".to_string()],
                ours_before: Share { n: 6, of: 20 },
                ours_now: Share { n: 0, of: 9 },
            },
            CauseSide::Both,
            0.58,
            vec![words(
                owen,
                "2025-02-03T10:00:00Z",
                "The point is fewer no-shows at the surgery.",
            )],
        )
        .next(Action::AskGoals, "Owen Price", None)
}

fn offer(day: Date, became: Became) -> Offer {
    Offer { day, became }
}

fn explanation(words: &[&str], details: usize, threads: usize) -> Explanation {
    Explanation {
        words: words.iter().map(|w| w.to_string()).collect(),
        details,
        threads,
    }
}
