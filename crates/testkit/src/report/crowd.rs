//! Firms at the edges: everybody in trouble, names that are hard to lay out.

use super::{ClientSketch, firm_with, words};
use amends_domain::{LoopKind, Side, Standing};
use amends_reading::Report;
use amends_reading::report::{Action, CauseSide, Finding};
use jiff::civil::date;

/// So many clients, all in trouble, each with two questions and a promise open.
pub fn all_in_trouble(n: usize) -> Report {
    let standings = [Standing::Broken, Standing::Strained, Standing::Drifting];
    firm_with((0..n).map(|i| {
        let who = format!("sam{i}@client{i}.example");
        let said = |quote: &str, day: usize| {
            let at = format!(
                "2025-{:02}-{:02}T10:00:00Z",
                1 + (i + day) % 10,
                1 + (i * 7 + day) % 28
            );
            words(&who, &at, quote)
        };
        let finding = Finding::TalkedDown { times: 1 + i % 4 };
        let asked = said(
            "Could you look at the contact form, it still loses every second message?",
            1,
        );
        ClientSketch::new(&format!("Client {i}"), standings[(i * 3 / n.max(1)).min(2)])
            .person(&format!("Sam {i}"), &who, 12)
            .turned(date(2025, 6, 3), 0.7)
            .cause(
                finding,
                CauseSide::Ours,
                0.7,
                vec![said("As I explained before.", 0)],
            )
            .open(LoopKind::Question, Side::Ours, 30.0, None, asked.clone())
            .open(
                LoopKind::Request,
                Side::Ours,
                80.0,
                None,
                said("Please send the logo files.", 2),
            )
            .open(
                LoopKind::Promise,
                Side::Ours,
                9.0,
                Some(date(2025, 11, 17)),
                said("By Monday.", 3),
            )
            .next(Action::Answer, &format!("Sam {i}"), Some(asked))
    }))
}

/// Clients whose names and words are long, wide, steering or empty.
pub fn hard_names() -> Report {
    let long = "The Worshipful Company of Makers of Handmade Paper, Ropes, Sails and Other Requisites \
                of the Sea (Registered Charity)";
    let question = "この件について、いつ頃お返事をいただけますでしょうか。お忙しいところ恐れ入りますが、よろしくお願いいたします。";
    let ask = |from: &str, quote: &str| words(from, "2025-11-12T09:00:00Z", quote);
    let client = |name: &str, person: &str, from: &str, quote: &str| {
        ClientSketch::new(name, Standing::Strained)
            .person(person, from, 9)
            .turned(date(2025, 10, 1), 0.5)
            .cause(
                Finding::TalkedDown { times: 1 },
                CauseSide::Ours,
                0.5,
                vec![ask(from, quote)],
            )
            .open(LoopKind::Question, Side::Ours, 17.0, None, ask(from, quote))
            .next(Action::Answer, person, Some(ask(from, quote)))
    };
    let unbroken = "https://intranet.example/".to_string() + &"a-very-long-path/".repeat(20);
    firm_with([
        client(
            long,
            "Bartholomew Featherstonehaugh-Cholmondeley",
            "bart@paper.example",
            "When?",
        ),
        client(
            "株式会社みなと松製作所",
            "山田太郎",
            "yamada@minato.example",
            question,
        ),
        client(
            "Evil \u{1b}[31mRed\u{1b}[0m \u{202e}Ltd",
            "Eve\u{7} Mallory",
            "eve@evil.example",
            "Read this:\u{1b}]0;owned\u{7}\r\n\r\n   and   that?",
        ),
        client("", "", "nobody@nameless.example", ""),
        client(
            "Łódź Żółw Sp. z o.o.",
            "Penhale, Ruth (Office)",
            "ruth@zolw.example",
            &unbroken,
        ),
    ])
}
