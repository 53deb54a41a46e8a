//! Calls and meetings that no mail shows: noted in ten seconds.

use super::line::Line;
use super::put_right::Here;
use super::tab::Tab;
use super::told::Told;
use crate::app::App;
use crate::fault::Fault;
use crate::part::{moment, number};
use crate::visit::Visit;
use amends_domain::decision::{Contact, LoopRef, Note};
use amends_domain::{Decided, Decision};
use amends_service::Portrait;
use amends_views::words::{Voice, quote};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};

/// People and open things that are offered.
const PEOPLE: usize = 8;
const OPEN: usize = 12;

/// The page.
pub async fn notes(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Told>,
    visit: Visit,
) -> Result<Response, Fault> {
    let tab = Tab::of(&app, &visit, (id, "/notes"), asked).await?;
    Ok(shown(&tab))
}

/// What it shows.
pub fn shown(tab: &Tab<'_>) -> Response {
    let (client, text) = (tab.client(), tab.text());
    let (voice, here) = (tab.voice(), tab.here());
    let noted = client.decisions.iter().filter_map(|d| match &d.what {
        Decided::Note(note) => Some((d, note)),
        _ => None,
    });
    let mut noted: Vec<(&Decision, &Note)> = noted.collect();
    noted.sort_by_key(|(d, note)| std::cmp::Reverse((note.at, d.at)));
    let body = html! {
        @if here.may() { (form(&tab.portrait, here)) }
        section {
            h2 { (text.say("notes-title")) }
            @if noted.is_empty() { p.quiet { (text.say("notes-none")) } } @else {
                ul.loops { @for (decision, note) in &noted { (row(decision, note, &voice, here)) } }
            }
        }
    };
    tab.frame(&body)
}

/// A line, how, with whom, when, and what it settled.
fn form(portrait: &Portrait, here: Here<'_>) -> Markup {
    let (client, text) = (portrait.client(), here.text);
    let people = client.people.iter().map(|p| quote::clean(&p.name));
    let people: Vec<String> = people
        .filter(|name| !name.is_empty())
        .take(PEOPLE)
        .collect();
    let open: Vec<_> = client
        .open
        .iter()
        .filter(|l| l.closing.is_none())
        .take(OPEN)
        .collect();
    let typed = here.typed(&["note"], &[]);
    let wrong = typed.is_wrong("text");
    let when = Line {
        name: "when",
        label: "notes-when",
        kind: "datetime-local",
        ..Line::default()
    };
    let fields = html! {
        label.field {
            span { (text.say("notes-text")) }
            textarea name="text" rows="2" required maxlength="2000" aria-invalid=[wrong.then_some("true")]
                aria-describedby=[typed.by("text")] autofocus[wrong] { (typed.value("text", "")) }
        }
        (typed.flaw("text"))
        div.row {
            fieldset.choices {
                legend { (text.say("notes-how")) }
                label { input type="radio" name="contact" value="call" checked[typed.chosen("contact", "call", true)]; " " (text.say("notes-call")) }
                label { input type="radio" name="contact" value="meeting" checked[typed.chosen("contact", "meeting", false)]; " " (text.say("notes-meeting")) }
            }
            div { (when.shown(typed, text)) }
        }
        @if !people.is_empty() {
            fieldset.choices {
                legend { (text.say("notes-with")) }
                @for name in &people {
                    label { input type="checkbox" name="with" value=(name) checked[typed.chosen("with", name, false)]; " " bdi { (name) } }
                }
                label.field {
                    span.hidden { (text.say("notes-others")) }
                    input type="text" name="others" maxlength="200" autocomplete="off" placeholder=(text.say("notes-others"))
                        value=(typed.value("others", ""));
                }
            }
        }
        @if !open.is_empty() {
            fieldset.choices.long {
                legend { (text.say("notes-closes")) }
                @for one in &open {
                    @let code = LoopRef::of(one).code();
                    label {
                        input type="checkbox" name="closes" value=(code) checked[typed.chosen("closes", &code, false)];
                        " " q { (quote::shorten(&quote::clean(&one.evidence.quote), 120)) }
                    }
                }
            }
        }
        button.btn type="submit" name="what" value="note" { (text.say("notes-keep")) }
    };
    html! { section.note { h2 { (text.say("notes-new")) } div.card { (here.form(&fields)) } } }
}

/// One of them.
fn row(decision: &Decision, note: &Note, voice: &Voice<'_>, here: Here<'_>) -> Markup {
    let text = here.text;
    let zone = voice.report().firm.calendar.zone();
    let near = text.near(voice.day(note.at), voice.today());
    let how = match note.contact {
        Contact::Call => "notes-call",
        Contact::Meeting => "notes-meeting",
    };
    let with: Vec<String> = note.with.iter().map(|who| quote::clean(who)).collect();
    html! {
        li {
            p dir="auto" { (quote::clean(&note.text)) }
            p.quiet {
                span.tag { (text.say(how)) }
                " " (moment(note.at, &near, zone, text))
                @if !with.is_empty() { " · " bdi { (with.join(", ")) } }
                " · " (text.say("notes-by")) " " bdi { (quote::clean(&decision.by)) }
            }
            @for closed in &note.closes {
                p.quiet { (text.say("notes-settled")) " " q { (quote::shorten(&quote::clean(&closed.quote), 120)) } }
            }
            (here.undo(number(decision)))
        }
    }
}
