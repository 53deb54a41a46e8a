//! The head of every page about a client: its name, how it stands, what to do next, and the tabs.

use crate::part::{chip, on_day};
use crate::routes::exists;
use crate::text::Text;
use amends_domain::{Side, Standing};
use amends_service::Portrait;
use amends_views::check::Need;
use amends_views::words::{Voice, standing};
use maud::{Markup, html};

/// The tabs: what follows the client's address, and the key of the name. One is shown when its page exists.
const TABS: [(&str, &str); 6] = [
    ("", "tab-standing"),
    ("/conversation", "tab-conversation"),
    ("/loops", "tab-loops"),
    ("/people", "tab-people"),
    ("/notes", "tab-notes"),
    ("/history", "tab-history"),
];

/// The head, with the tab marked that the reader is on: `""` for the first, `"/people"` for people.
pub fn head(portrait: &Portrait, tab: &str, text: Text) -> Markup {
    let client = portrait.client();
    let need = Need::told(client, &portrait.report, text.tongue());
    let voice = Voice::with(&portrait.report, client);
    let ours = client.open.iter().filter(|l| l.owner == Side::Ours);
    let open = ours.filter(|l| l.closing.is_none()).count();
    let shown: Vec<&(&str, &str)> = TABS
        .iter()
        .filter(|(rest, _)| exists(&format!("/clients/{{client}}{rest}")))
        .collect();
    html! {
        header.head {
            h1 { bdi { (need.name) } }
            (chip(client.standing, client.words_unread, text))
            @if let Some(day) = client.turned {
                @let key = if client.standing == Standing::Mending { "head-mending" } else { "head-since" };
                @let near = text.after_since(day, voice.today());
                span.quiet { (on_day(day, &text.with(key, &[("day", (&near).into())]), text)) }
            }
        }
        // Why stands on the first tab: on the others it would push what they are for below the edge of a phone.
        @if tab.is_empty() {
            @if client.standing.is_trouble() && !client.causes.is_empty() {
                p.say { (need.reasons.join(" ")) }
            } @else {
                p.say { (standing::means(client.standing, text.tongue())) }
            }
        }
        @if let Some(away) = &need.away { p.quiet { (away) } }
        @if let Some(next) = &need.next {
            div.next { p { b { (text.say("head-next")) " " } span { (next) } } }
        }
        p.to-write { a href={ "/clients/" (client.id) "/write" } { (text.say("head-write")) } }
        @if shown.len() > 1 {
            nav.tabs aria-label=(text.say("tabs")) {
                @for (rest, key) in shown {
                    a href={ "/clients/" (client.id) (rest) } aria-current=[(*rest == tab).then_some("page")] {
                        (text.say(key))
                        @if *rest == "/loops" && open > 0 { " " small { (text.figures(open)) } }
                    }
                }
            }
        }
    }
}
