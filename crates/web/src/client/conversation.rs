//! What was written with a client, readable as a conversation, with what matters marked in it.

use super::letter::letter;
use super::tab::Tab;
use super::told::Told;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::part::moment;
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::MessageId;
use amends_service::{Conversations, Sought, Thread};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use serde::Deserialize;

/// What was asked for, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    message: Option<String>,
    thread: Option<i64>,
    #[serde(default)]
    from: usize,
}

/// The page.
pub async fn conversation(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Query(became): Query<Told>,
    visit: Visit,
) -> Result<Response, Fault> {
    let tab = Tab::of(&app, &visit, (id, "/conversation"), became).await?;
    shown(&app, &tab, asked).await
}

/// What it shows.
pub async fn shown(app: &App, tab: &Tab<'_>, asked: Asked) -> Result<Response, Fault> {
    let id = tab.client().id.clone();
    let from = asked.message.as_deref().map(MessageId::new);
    let sought = Sought {
        message: from.clone(),
        thread: asked.thread,
        after: asked.from,
    };
    let of = id.clone();
    let found = ask(app, tab.visit, move |seat| seat.conversations(&of, &sought));
    let talk = found.await?.ok_or(Fault::Gone)?;
    let (day, here, text) = (tab.day(), tab.here(), tab.text());
    let missing = from
        .as_ref()
        .is_some_and(|id| talk.letters.iter().all(|l| l.message.id != *id));
    let body = html! {
        div.talk {
            section {
                @if missing { p.quiet role="status" { (text.say("talk-missing")) } }
                h2.subject { bdi { (subject(&talk, text)) } }
                @for spoke in &talk.letters {
                    (letter(spoke, from.as_ref(), day, here))
                }
                @if talk.cut { p.quiet { (text.say("talk-cut")) } }
                @if talk.letters.is_empty() { p.quiet { (text.say("talk-none")) } }
            }
            (threads(&talk, &id, day, text))
        }
    };
    Ok(tab.frame(&body))
}

impl Asked {
    /// One letter, where it was named, in its conversation.
    pub fn of(message: &str) -> Asked {
        Asked {
            message: Some(message.to_string()).filter(|m| !m.is_empty()),
            ..Asked::default()
        }
    }
}

/// The subject of what is shown.
fn subject(talk: &Conversations, text: Text) -> String {
    let first = talk.letters.first().map(|l| l.message.subject.trim());
    match first {
        Some(subject) if !subject.is_empty() => subject.to_string(),
        _ => text.say("talk-no-subject"),
    }
}

/// All conversations, the newest first.
fn threads(
    talk: &Conversations,
    client: &str,
    (today, zone): (Date, &TimeZone),
    text: Text,
) -> Markup {
    let page = |from: usize| format!("/clients/{client}/conversation?from={from}");
    html! {
        nav.threads aria-label=(text.say("talk-all")) {
            h2 { (text.say("talk-all")) }
            ul {
                @for thread in &talk.threads {
                    li {
                        a href={ "/clients/" (client) "/conversation?thread=" (thread.number) "&from=" (talk.after) }
                            aria-current=[(thread.number == talk.shown).then_some("true")] {
                            bdi { (named(thread, text)) }
                            small {
                                (when(thread, today, zone, text))
                                " · "
                                (text.with("talk-letters", &[("n", thread.letters.into())]))
                            }
                        }
                    }
                }
            }
            @if talk.after > 0 {
                p { a href=(page(0)) { (text.say("talk-newest")) } }
            }
            @if let Some(older) = talk.older {
                p { a href=(page(older)) { (text.say("talk-older")) } }
            }
        }
    }
}

fn named(thread: &Thread, text: Text) -> String {
    match thread.subject.trim() {
        "" => text.say("talk-no-subject"),
        subject => subject.to_string(),
    }
}

fn when(thread: &Thread, today: Date, zone: &TimeZone, text: Text) -> Markup {
    let day = thread.last.to_zoned(zone.clone()).date();
    moment(thread.last, &text.near(day, today), zone, text)
}
