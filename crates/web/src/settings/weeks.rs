//! One's own last weeks, for oneself alone.

use super::{framed, no_account};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::part::{on_day, quote};
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::MomentKind;
use amends_service::Lists;
use amends_service::access::{OwnWeeks, Week};
use amends_views::why::Said;
use amends_views::words::Voice;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};

/// Weeks that are told in a sentence, and as many before them.
const LATELY: usize = 4;

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    if !visit.seat.has_account() {
        return Ok(framed(&visit, "settings-weeks", &no_account(&visit)));
    }
    let asked = ask(&app, &visit, |seat| Ok((seat.lists()?, seat.own_weeks()?)));
    let text = visit.text;
    let body = match asked.await? {
        (Some(lists), Some(own)) => shown(&lists, &own, text),
        _ => html! { p.say { (text.say("weeks-no-mail")) } },
    };
    Ok(framed(&visit, "settings-weeks", &body))
}

fn shown(lists: &Lists, own: &OwnWeeks, text: Text) -> Markup {
    let written: usize = own.weeks.iter().map(|w| w.letters).sum();
    html! {
        p.say { (text.with("weeks-words", &[("address", (&own.address).into())])) }
        @if written == 0 {
            p { (text.with("weeks-none", &[("address", (&own.address).into())])) }
        } @else {
            p { (lately(own, text)) }
            (table(own, text))
            p.quiet { (text.with("weeks-hours", &[("hours", (&text.week(&own.calendar.week().to_string())).into())])) }
            (sentences(lists, own, text))
        }
    }
}

/// The last weeks and those before them, in a sentence each.
fn lately(own: &OwnWeeks, text: Text) -> String {
    let told = |key: &'static str, weeks: &[Week]| {
        let letters: usize = weeks.iter().map(|w| w.letters).sum();
        let outside: usize = weeks.iter().map(|w| w.outside).sum();
        text.with(key, &[("n", letters.into()), ("outside", outside.into())])
    };
    let (now, before) = own.weeks.split_at(LATELY.min(own.weeks.len()));
    format!(
        "{} {}",
        told("weeks-lately", now),
        told("weeks-before", before)
    )
}

fn table(own: &OwnWeeks, text: Text) -> Markup {
    html! {
        table.plain-table {
            thead { tr {
                th scope="col" { (text.say("weeks-from")) }
                th scope="col" { (text.say("weeks-letters")) }
                th scope="col" { (text.say("weeks-outside")) }
                th scope="col" { (text.say("weeks-clients")) }
            } }
            tbody {
                @for week in &own.weeks {
                    tr {
                        th scope="row" { (on_day(week.monday, &text.plain(week.monday, own.today), text)) }
                        td { (text.figures(week.letters)) }
                        td { (text.figures(week.outside)) }
                        td { (text.figures(week.clients)) }
                    }
                }
            }
        }
    }
}

fn sentences(lists: &Lists, own: &OwnWeeks, text: Text) -> Markup {
    let (voice, zone) = (Voice::of(&lists.report), own.calendar.zone());
    let kinds = [
        (MomentKind::TalkingDown, "weeks-talking-down"),
        (MomentKind::NonApology, "weeks-no-apology"),
    ];
    html! {
        section {
            h3 { (text.say("weeks-again")) }
            @if own.sentences.is_empty() { p.quiet { (text.say("weeks-again-none")) } }
            @for (kind, key) in kinds {
                @if own.sentences.iter().any(|s| s.1 == kind) {
                    p { (text.say(key)) }
                    @for (client, _, words) in own.sentences.iter().filter(|s| s.1 == kind) {
                        (quote(&Said::of(words, &voice), client, zone, text))
                    }
                }
            }
        }
    }
}
