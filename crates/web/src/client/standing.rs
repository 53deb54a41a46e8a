//! How a client stands: the year, why, what changed, what is open.

use super::chart::chart;
use super::lately::lately;
use super::put_right::{self, Here, quoted};
use super::tab::Tab;
use super::table::{Twin, table};
use super::told::Told;
use crate::app::App;
use crate::fault::Fault;
use crate::part::{Whose, cause_key, decided, number, waiting};
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::Standing;
use amends_views::lately::Lately;
use amends_views::loops::Loops;
use amends_views::why::{Reason, Why};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};

/// The page.
pub async fn standing(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Told>,
    visit: Visit,
) -> Result<Response, Fault> {
    let tab = Tab::of(&app, &visit, (id, ""), asked).await?;
    Ok(shown(&tab))
}

/// What it shows.
pub fn shown(tab: &Tab<'_>) -> Response {
    let (client, report, text) = (tab.client(), &tab.portrait.report, tab.text());
    let (voice, here, day) = (tab.voice(), tab.here(), tab.day());
    let (today, zone) = day;
    let why = Why::told(report, client, text.tongue());
    let year = &tab.portrait.year;
    let twin = Twin {
        stood: &year.stood,
        said: &year.said,
    };
    let changed = Lately::of(report, client, year);
    let groups = Loops::of(report, &[client]).groups;
    let keys = [
        "client-on-you",
        "client-you-promised",
        "client-on-them",
        "client-they-promised",
    ];
    let nothing_open = groups.iter().all(|(_, list)| list.lines.is_empty());
    let body = html! {
        p.quiet { (why.facts) }
        @if let Some(not_read) = &why.not_read { p.quiet { (not_read) } }
        (put_right::standing(here, client.standing, client.turned, today))
        @if year.stood.iter().any(|(_, stood)| *stood != Standing::Unknown) {
            section {
                h2 { (text.say("year-title")) }
                div.card {
                    (chart(&twin, &year.letters, client.turned, today, text))
                    (table(&twin, &client.id, &voice, text))
                }
            }
        }
        @if !why.reasons.is_empty() {
            section {
                h2 { (text.say("why-title")) }
                div.why {
                    @if let Some((root, _)) = &why.root { p { (root) } }
                    @for reason in &why.reasons { (article(reason, here, zone)) }
                }
            }
        }
        @if !why.signs.is_empty() {
            section {
                h2 { (text.say("signs-title")) }
                div.why {
                    @for sign in &why.signs {
                        article.card {
                            h3 { (sign.heading) small { (sign.sentence) } }
                            div { @for said in &sign.words { (quoted(said, here, zone)) } }
                            (sureness(sign.confidence, text))
                        }
                    }
                }
            }
        }
        (lately(&changed, client.standing, &client.id, zone, text))
        @if nothing_open {
            section { h2 { (text.say("open-title")) } p.quiet { (text.say("open-nothing")) } }
        } @else {
            div.cols {
                @for ((_, list), key) in groups.iter().zip(keys) {
                    (waiting(&text.say(key), &list.first(5), Whose::Theirs, day, text))
                }
            }
        }
        @if !client.decisions.is_empty() {
            section {
                h2 { (text.say("decided-title")) }
                ul.loops {
                    @for decision in client.decisions.iter().rev() {
                        li { (decided(decision, day, text)) " " (here.undo(number(decision))) }
                    }
                }
            }
        }
        section {
            h2 { (text.say("pace-title")) }
            @for pace in &why.pace { p { (pace.who) " " (pace.sentence) } }
        }
    };
    tab.frame(&body)
}

/// One reason with its words.
fn article(reason: &Reason, here: Here<'_>, zone: &jiff::tz::TimeZone) -> Markup {
    let text = here.text;
    let (first, more) = reason.words.split_at(reason.words.len().min(3));
    html! {
        article.card {
            div {
                h3 {
                    (text.say(cause_key(reason.cause)))
                    small { (reason.part) " · " (reason.sentence) }
                    @for more in &reason.more { small { (more) } }
                }
                (put_right::no_reason(here, reason.cause))
            }
            div {
                @for said in first { (quoted(said, here, zone)) }
                @if !more.is_empty() {
                    details {
                        summary { (text.with("quotes-more", &[("n", more.len().into())])) }
                        @for said in more { (quoted(said, here, zone)) }
                    }
                }
            }
            (sureness(reason.confidence, text))
        }
    }
}

/// How sure it is, in a word.
fn sureness(word: &str, text: Text) -> Markup {
    let key = match word {
        "clear" => "sure-clear",
        "likely" => "sure-likely",
        _ => "sure-possible",
    };
    html! { span.tag { (text.say(key)) } }
}
