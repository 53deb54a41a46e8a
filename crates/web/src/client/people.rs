//! The people of a client: who speaks for them, who is new, who went quiet; and who belongs together.

use super::line::Line;
use super::put_right::Here;
use super::tab::Tab;
use super::told::Told;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::part::{decided, moment, number};
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::{Decided, Decision};
use amends_service::Portrait;
use amends_views::people::{Part, People, PersonLine};
use amends_views::words::Voice;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::Timestamp;
use maud::{Markup, html};

/// Clients that are offered by name where another one is asked for.
const OFFERED: usize = 300;

/// The page.
pub async fn people(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Told>,
    visit: Visit,
) -> Result<Response, Fault> {
    let tab = Tab::of(&app, &visit, (id, "/people"), asked).await?;
    shown(&app, &tab).await
}

/// What it shows.
pub async fn shown(app: &App, tab: &Tab<'_>) -> Result<Response, Fault> {
    let others = match tab.here().may() {
        true => ask(app, tab.visit, |seat| seat.lists()).await?,
        false => None,
    };
    let (client, text) = (tab.client(), tab.text());
    let (voice, here) = (tab.voice(), tab.here());
    let people = People::of(&tab.portrait.report, client);
    let names: Vec<&str> = others
        .iter()
        .flat_map(|lists| &lists.report.clients)
        .filter(|c| c.id != client.id)
        .map(|c| c.name.as_str())
        .take(OFFERED)
        .collect();
    let joined = client.decisions.iter();
    let joined: Vec<&Decision> = joined
        .filter(|d| matches!(d.what, Decided::OnePerson(..)))
        .collect();
    let body = html! {
        section {
            h2 { (text.say("people-title")) }
            @if people.lines.is_empty() { p.quiet { (text.say("people-none")) } } @else {
                (table(&people, &voice, text))
            }
        }
        @if !joined.is_empty() {
            section {
                h2 { (text.say("same-title")) }
                ul.loops {
                    @for decision in &joined {
                        li { (decided(decision, tab.day(), text)) " " (here.undo(number(decision))) }
                    }
                }
            }
        }
        @if here.may() { (belonging(&tab.portrait, &names, here)) }
    };
    Ok(tab.frame(&body))
}

/// The people, whoever writes most lately first.
fn table(people: &People, voice: &Voice<'_>, text: Text) -> Markup {
    html! {
        table.clients.people {
            caption.hidden { (text.say("people-title")) }
            thead { tr {
                th scope="col" { (text.say("people-who")) }
                th scope="col" { (text.say("people-part")) }
                th scope="col" { (text.say("people-share")) }
                th scope="col" { (text.say("people-last")) }
            } }
            tbody { @for person in &people.lines { (row(person, people.lately, voice, text)) } }
        }
    }
}

fn row(person: &PersonLine, all: usize, voice: &Voice<'_>, text: Text) -> Markup {
    let zone = voice.report().firm.calendar.zone();
    let when = |at: Timestamp| moment(at, &text.near(voice.day(at), voice.today()), zone, text);
    html! {
        tr {
            th scope="row" {
                b { bdi { (person.name) } }
                @for address in &person.addresses {
                    @if person.name != *address { " " small.quiet { (address) } }
                }
            }
            td { (part(person, voice, text)) }
            td.when data-label=(text.say("people-share")) {
                @match (all, person.lately) {
                    (0, _) => (text.with("people-letters", &[("n", person.letters.into())])),
                    (all, n) => (text.with("people-of", &[("n", n.into()), ("all", all.into())])),
                }
            }
            td.when data-label=(text.say("people-last")) {
                @match person.heard {
                    Some((_, last)) => (when(last)),
                    None => span.quiet { (text.say("people-never")) },
                }
            }
        }
    }
}

/// What part somebody has in the talk.
fn part(person: &PersonLine, voice: &Voice<'_>, text: Text) -> Markup {
    let day = |at: Timestamp| text.after_since(voice.day(at), voice.today());
    let since = |key, at: Option<Timestamp>| {
        text.with(key, &[("day", (&at.map_or_else(String::new, day)).into())])
    };
    let (first, last) = person.heard.unzip();
    html! {
        @match person.part {
            Part::Speaks => (text.say("part-speaks")),
            Part::New => (since("part-new", first)),
            Part::Writes => (text.say("part-writes")),
            Part::WentQuiet => b { (since("part-quiet", last)) },
            Part::Seldom => span.quiet { (text.say("part-seldom")) },
        }
    }
}

/// Who they are and who belongs to them, put right.
fn belonging(portrait: &Portrait, others: &[&str], here: Here<'_>) -> Markup {
    let (client, text) = (portrait.client(), here.text);
    let called = here.typed(&["named"], &[]);
    let name = Line {
        name: "name",
        label: "named-how",
        needed: true,
        longest: Some(100),
        begin: &client.name,
        ..Line::default()
    };
    let named = here.form(&html! {
        (name.shown(called, text))
        (here.why("why", false, called))
        (here.button("named", &text.say("named-keep")))
    });
    let same = here.typed(&["one-client"], &[]);
    let other = Line {
        name: "other",
        label: "one-other",
        needed: true,
        longest: Some(200),
        list: Some("clients-named"),
        ..Line::default()
    };
    let one = here.form(&html! {
        (other.shown(same, text))
        datalist #clients-named { @for name in others { option value=(name) {} } }
        (here.why("why", false, same))
        (here.button("one-client", &text.say("one-keep")))
    });
    let person = here.typed(&["one-person"], &[]);
    let too = Line {
        name: "address-too",
        label: "same-too",
        kind: "email",
        needed: true,
        longest: Some(254),
        list: Some("addresses"),
        ..Line::default()
    };
    let same_person = here.form(&html! {
        label.field {
            span { (text.say("same-who")) }
            select name="address" {
                @for one in &client.people {
                    @let address = one.address.as_str();
                    option value=(address) selected[person.chosen("address", address, false)] {
                        @if !one.name.trim().is_empty() { (one.name) " · " } (address)
                    }
                }
            }
        }
        (too.shown(person, text))
        datalist #addresses { @for one in &client.people { option value=(one.address.as_str()) {} } }
        (here.why("why", false, person))
        (here.button("one-person", &text.say("same-keep")))
        p.quiet { (text.say("same-words")) }
    });
    let no_client = here.typed(&["not-client"], &[]);
    let none = here.form(&html! {
        p.quiet { (text.say("none-words")) }
        (here.why("why", true, no_client))
        (here.button("not-client", &text.say("none-keep")))
    });
    html! {
        section {
            h2 { (text.say("belong-title")) }
            p.quiet { (text.say("belong-known")) " " @for (n, domain) in client.domains.iter().enumerate() {
                @if n > 0 { ", " } bdi { (domain) }
            } @if client.domains.is_empty() { (text.say("belong-addresses")) } }
            (here.folded(&text.say("named"), called.again(), &named))
            (here.folded(&text.say("one"), same.again(), &one))
            @if !client.people.is_empty() { (here.folded(&text.say("same"), person.again(), &same_person)) }
            (here.folded(&text.say("none"), no_client.again(), &none))
        }
    }
}
