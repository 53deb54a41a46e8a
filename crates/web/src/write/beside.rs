//! What stands beside the desk: the conversation that is answered, what is open; or who waits for words.

use super::Desk;
use crate::client::{Here, letter};
use crate::part::{escaped, moment, place};
use crate::text::Text;
use amends_domain::{MessageId, Side};
use amends_service::{Conversations, Lists};
use amends_views::check::{Waiting, WaitingLine};
use amends_views::words::Voice;
use maud::{Markup, html};

/// Letters that are shown at once; older ones unfold.
const SHOWN: usize = 2;

/// Things that are open or wait.
const LISTED: usize = 6;

/// All of it.
pub fn beside(desk: &Desk, text: Text) -> Markup {
    html! {
        aside.answered {
            @match (&desk.client, &desk.lists, &desk.talk) {
                (Some(client), Some(lists), Some(talk)) => {
                    (open(client, lists, text))
                    (conversation(desk, client, lists, talk, text))
                }
                (None, Some(lists), _) => (who_waits(lists, text)),
                _ => {}
            }
        }
    }
}

/// What is open with them and ours to answer.
fn open(client: &str, lists: &Lists, text: Text) -> Markup {
    let of: Vec<_> = lists
        .report
        .all()
        .into_iter()
        .filter(|c| c.id == client)
        .collect();
    let waiting = Waiting::asked(&lists.report, &of, LISTED);
    html! {
        @if !waiting.lines.is_empty() {
            h2 { (text.say("write-still-open")) }
            ul.lines { @for line in &waiting.lines { (one(line, place(client, &line.opened.0), false, lists, text)) } }
        }
    }
}

/// Everybody who waits for words of ours, the longest first: each a way to the desk.
fn who_waits(lists: &Lists, text: Text) -> Markup {
    let waiting = Waiting::asked(&lists.report, &lists.report.all(), LISTED);
    let desk = |line: &WaitingLine| {
        let id = escaped(line.opened.0.as_str());
        Some(format!("/clients/{}/write?answering={id}", line.id))
    };
    html! {
        h2 { (text.say("write-who-waits")) }
        @if waiting.lines.is_empty() { p.quiet { (text.say("write-nobody-waits")) } }
        ul.lines {
            @for line in &waiting.lines {
                (one(line, desk(line), true, lists, text))
            }
        }
        p.quiet { (text.say("write-or")) " " a href="/clients" { (text.say("nav-clients")) } "." }
    }
}

fn one(line: &WaitingLine, to: Option<String>, named: bool, lists: &Lists, text: Text) -> Markup {
    let zone = lists.report.firm.calendar.zone();
    let today = Voice::of(&lists.report).today();
    html! {
        li {
            a href=[to] { q { (line.words) } }
            p.quiet {
                @if named { bdi { (line.client) } " · " }
                (moment(line.opened.1, &text.waiting_since(line.opened.1, today, zone), zone, text))
            }
        }
    }
}

/// The conversation, its newest letters first to see.
fn conversation(
    desk: &Desk,
    client: &str,
    lists: &Lists,
    talk: &Conversations,
    text: Text,
) -> Markup {
    let zone = lists.report.firm.calendar.zone();
    let today = Voice::of(&lists.report).today();
    let here = match desk.typed.answering.trim() {
        "" => talk.letters.iter().rev().find(|l| l.side == Side::Theirs),
        id => {
            let id = MessageId::new(id);
            talk.letters.iter().find(|l| l.message.id == id)
        }
    };
    let (older, newer) = talk
        .letters
        .split_at(talk.letters.len().saturating_sub(SHOWN));
    let answered = here.filter(|here| older.iter().any(|l| l.message.id == here.message.id));
    let one = |spoke| letter(spoke, None, (today, zone), Here::beside(client, text));
    html! {
        h2 { (text.say("write-conversation")) }
        @if let Some(answered) = answered { (one(answered)) }
        @if !older.is_empty() {
            details {
                summary { (text.with("write-older", &[("n", older.len().into())])) }
                @for spoke in older { (one(spoke)) }
            }
        }
        @for spoke in newer { (one(spoke)) }
        @if talk.letters.is_empty() { p.quiet { (text.say("talk-none")) } }
    }
}
