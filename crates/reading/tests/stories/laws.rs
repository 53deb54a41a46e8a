//! What must hold for any correspondence, tried on random ones.

use crate::story::{Letter, Story, parse};
use amends_domain::{Evidence, MomentKind};
use amends_reading::{ClientReport, Report};
use proptest::prelude::*;

/// A random letter: hours after the one before, side, thread, what it does.
type Draw = (u16, bool, u8, u8);

fn body(what: u8) -> &'static str {
    [
        "[question|What does the form cost?] We wonder.",
        "[request|Please send the figures for May.] [thanks|Thanks.]",
        "[promise|You'll have the figures by Friday.|2025-02-14] All is well here.",
        "[complaint|The form is broken again.] {reminder|Any news?}",
        "{delivered|Attached.} The figures are in.",
        "It rained all day and the cat slept.",
        "[praise|Lovely work.] {settled|All sorted.}",
        "[leaving|We are ending the contract.]",
    ][what as usize % 8]
}

fn story(draws: &[Draw]) -> Story {
    let start = parse::time("2025-02-03 09:00");
    let mut at = start;
    let mut letters: Vec<Letter> = Vec::new();
    for (n, &(hours, us, thread, what)) in draws.iter().enumerate() {
        at += jiff::SignedDuration::from_hours(i64::from(hours % 90));
        let stamp = at.to_string();
        let head = format!(
            "{} {} {} #{} Form",
            &stamp[..10],
            &stamp[11..16],
            if us { "us" } else { "them" },
            thread % 3
        );
        letters.push(parse::letter(n + 1, &head, body(what)));
    }
    Story {
        as_of: at + jiff::SignedDuration::from_hours(1000),
        letters,
        standing: None,
    }
}

fn client(report: &Report) -> Option<&ClientReport> {
    report.clients.first().map(AsRef::as_ref)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// A later message can close a loop or leave it open; it never shortens another loop's wait.
    #[test]
    fn a_new_message_shortens_no_wait_that_stays_open(
        draws in prop::collection::vec(any::<Draw>(), 1..14),
    ) {
        let whole = story(&draws);
        let mut before = story(&draws[..draws.len() - 1]);
        before.as_of = whole.as_of;
        let (whole, before) = (whole.read(), before.read());
        let Some((whole, before)) = client(&whole).zip(client(&before)) else { return Ok(()) };
        for was in &before.open {
            let same = |e: &Evidence| e.message == was.evidence.message && e.quote == was.evidence.quote;
            if let Some(is) = whole.open.iter().find(|l| same(&l.evidence)) {
                prop_assert!(is.waiting_hours >= was.waiting_hours - 1e-9);
            }
        }
    }

    /// Every claim stands on words that were written.
    #[test]
    fn every_quote_stands_in_its_message(draws in prop::collection::vec(any::<Draw>(), 1..14)) {
        let story = story(&draws);
        let report = story.read();
        let Some(client) = client(&report) else { return Ok(()) };
        let causes = client.causes.iter().flat_map(|c| &c.evidence);
        let open = client.open.iter().map(|l| &l.evidence);
        let signs = client.signs.iter().flat_map(|s| &s.evidence);
        for evidence in causes.chain(open).chain(signs) {
            let letter = story.letters.iter().find(|l| l.message.id == evidence.message);
            let text = &letter.expect("a message of the story").message.text.own;
            prop_assert!(text.contains(&evidence.quote) && !evidence.quote.is_empty());
        }
    }

    /// No cause without evidence, no trouble without a turn, no moment lost.
    #[test]
    fn reports_are_whole(draws in prop::collection::vec(any::<Draw>(), 1..14)) {
        let story = story(&draws);
        let report = story.read();
        let Some(client) = client(&report) else { return Ok(()) };
        prop_assert!(client.causes.iter().all(|c| !c.evidence.is_empty()));
        prop_assert!(client.signs.iter().all(|s| !s.evidence.is_empty()));
        prop_assert_eq!(client.turned.is_some(), client.standing.is_trouble());
        let marked: usize = story.letters.iter().map(|l| l.reading.moments.len()).sum();
        prop_assert_eq!(client.moments.len(), marked);
        prop_assert!(client.moments.iter().all(|m| MomentKind::ALL.contains(&m.1)));
    }
}
