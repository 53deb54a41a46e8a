//! What is open with a client, on both sides, and what can be said of each.

use super::line::Line;
use super::put_right::Here;
use super::refused::Typed;
use super::tab::Tab;
use super::told::Told;
use crate::app::App;
use crate::fault::Fault;
use crate::part::{decided, moment, number, on_day, place, quote, thing, waits as until};
use crate::text::days_between;
use crate::visit::Visit;
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, Decision, LoopKind, MomentKind, OpenLoop, Side};
use amends_service::Portrait;
use amends_views::loops::{given_to, waits};
use amends_views::why::Said;
use amends_views::words::{Voice, loops};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

/// Things of one side that are shown.
const SHOWN: usize = 100;

/// People of each side that something can be handed to.
const PEOPLE: usize = 12;

/// What was settled by somebody's word that is shown, the newest.
const SETTLED: usize = 10;

/// The page.
pub async fn loops(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Told>,
    visit: Visit,
) -> Result<Response, Fault> {
    let tab = Tab::of(&app, &visit, (id, "/loops"), asked).await?;
    Ok(shown(&tab))
}

/// What it shows.
pub fn shown(tab: &Tab<'_>) -> Response {
    let (client, text) = (tab.client(), tab.text());
    let (voice, here, day) = (tab.voice(), tab.here(), tab.day());
    let open = tab.asked.open.as_deref();
    let waiting = waits(&tab.portrait.report, &[client]);
    let settled: Vec<&Decision> = client.decisions.iter().rev().filter(settles).collect();
    let body = html! {
        @for (side, key, none) in [
            (Side::Ours, "loops-ours", "loops-ours-none"),
            (Side::Theirs, "loops-theirs", "loops-theirs-none"),
        ] {
            @let mut theirs: Vec<&OpenLoop> = client.open.iter().filter(|l| l.owner == side && l.closing.is_none()).collect();
            @let () = theirs.sort_by_key(|l| l.evidence.at);
            section {
                h2 { (text.say(key)) }
                @if theirs.is_empty() { p.quiet { (text.say(none)) } } @else {
                    ul.loops {
                        @for one in theirs.iter().take(SHOWN) { (row(one, &tab.portrait, &voice, here, open)) }
                    }
                    @if theirs.len() > SHOWN {
                        p.more.quiet { (text.with("waiting-more", &[("n", (theirs.len() - SHOWN).into())])) }
                    }
                }
            }
        }
        @if !waiting.is_empty() {
            section {
                h2 { (text.say("loops-put-off")) }
                ul.loops {
                    @for (_, which, decision) in &waiting {
                        li #(which.code()) {
                            (words(which, &client.id))
                            div { (until(decision, day, text)) " " (here.undo(number(decision))) }
                        }
                    }
                }
            }
        }
        @if !settled.is_empty() {
            section {
                h2 { (text.say("loops-settled")) }
                ul.loops {
                    @for decision in settled.into_iter().take(SETTLED) {
                        li { (decided(decision, day, text)) " " (here.undo(number(decision))) }
                    }
                }
            }
        }
    };
    tab.frame(&body)
}

/// Whether a decision closed something.
fn settles(decision: &&Decision) -> bool {
    match &decision.what {
        Decided::Closed { .. } => true,
        Decided::Note(note) => !note.closes.is_empty(),
        _ => false,
    }
}

/// The words of a loop, leading to where they stand.
fn words(which: &LoopRef, client: &str) -> Markup {
    let said = amends_views::words::quote::clean(&which.quote);
    html! {
        blockquote.said {
            @match place(client, &which.message) {
                Some(place) => a href=(place) { q { (said) } },
                None => q { (said) },
            }
        }
    }
}

/// Something open: the words, since when, who has it, and what can be said of it.
fn row(
    one: &OpenLoop,
    portrait: &Portrait,
    voice: &Voice<'_>,
    here: Here<'_>,
    open: Option<&str>,
) -> Markup {
    let (client, text) = (portrait.client(), here.text);
    let (today, zone) = (voice.today(), portrait.report.firm.calendar.zone());
    let code = LoopRef::of(one).code();
    let kind = sentence_kind(one.kind);
    let about = [("code", code.as_str())];
    let no_such = [
        ("message", one.evidence.message.as_str()),
        ("kind", kind.name()),
        ("words", one.evidence.quote.as_str()),
    ];
    let typed = Forms {
        settled: here.typed(&["phone", "done", "unwanted", "other"], &about),
        put_off: here.typed(&["wait"], &about),
        given: here.typed(&["give"], &about),
        no_such: here.typed(&["not"], &no_such),
    };
    let is_open = open == Some(code.as_str()) || typed.again();
    let said = Said::of(&one.evidence, voice);
    let since = text.waiting_since(one.evidence.at, today, zone);
    let begun = match one.kind {
        LoopKind::Promise => {
            let near = text.near(voice.day(one.evidence.at), today);
            text.with("said-on", &[("day", (&near).into())])
        }
        _ => since,
    };
    html! {
        li.beside #(code) {
            div {
            (quote(&said, here.client, zone, text))
            p.quiet {
                span.tag { (text.say(kind_key(one.kind))) }
                " " (moment(one.evidence.at, &begun, zone, text))
                @if let Some(due) = loops::due_day(one) {
                    @let near = text.near(due, today);
                    @let key = if days_between(due, today) > 0 { "due-was" } else { "due-is" };
                    " · " (on_day(due, &text.with(key, &[("day", (&near).into())]), text))
                }
                @if let Some(who) = given_to(one, client) {
                    " · " (text.with("loops-with", &[("who", who.into())]))
                }
            }
            }
            @if here.may() {
                details.fix open[is_open] {
                    summary { (text.say("loops-do")) span.hidden { ": " (said.words) } }
                    (forms(one, (&code, kind), &typed, portrait, today, here))
                }
            }
        }
    }
}

/// What stands in the forms of something open.
struct Forms<'a> {
    settled: Typed<'a>,
    put_off: Typed<'a>,
    given: Typed<'a>,
    no_such: Typed<'a>,
}

impl Forms<'_> {
    /// Whether one of them was refused.
    fn again(&self) -> bool {
        let all = [self.settled, self.put_off, self.given, self.no_such];
        all.into_iter().any(Typed::again)
    }
}

/// What can be said of something open.
fn forms(
    one: &OpenLoop,
    (code, kind): (&str, MomentKind),
    typed: &Forms<'_>,
    portrait: &Portrait,
    today: Date,
    here: Here<'_>,
) -> Markup {
    let text = here.text;
    let which = html! {
        input type="hidden" name="code" value=(code);
    };
    let soon = today.checked_add(7.days()).unwrap_or(today);
    let first = today.tomorrow().unwrap_or(today);
    let soon = soon.to_string();
    let until = Line {
        name: "until",
        label: "loops-until",
        kind: "date",
        needed: true,
        from: Some(first),
        begin: &soon,
        ..Line::default()
    };
    let not = text.with("not-so", &[("thing", (&text.say(thing(kind))).into())]);
    html! {
        (here.form(&html! {
            (which)
            (here.why("loops-said", false, typed.settled))
            div.buttons {
                (here.button("phone", &text.say("loops-phone")))
                (here.button("done", &text.say("loops-done")))
                (here.button("unwanted", &text.say("loops-unwanted")))
                (here.button("other", &text.say("loops-other")))
            }
        }))
        (here.form(&html! {
            (which)
            (until.shown(typed.put_off, text))
            (here.why("why", true, typed.put_off))
            (here.button("wait", &text.say("loops-wait")))
        }))
        (here.form(&html! {
            (which)
            (whom(portrait, one.owner, typed.given, here))
            (here.why("why", false, typed.given))
            (here.button("give", &text.say("loops-give")))
        }))
        (here.form(&html! {
                input type="hidden" name="message" value=(one.evidence.message.as_str());
            input type="hidden" name="kind" value=(kind.name());
            input type="hidden" name="words" value=(one.evidence.quote);
            (here.why("why", false, typed.no_such))
            (here.button("not", &not))
        }))
    }
}

/// Whose turn it can be: the other side first, then people of each.
fn whom(portrait: &Portrait, owner: Side, typed: Typed<'_>, here: Here<'_>) -> Markup {
    let (text, wrong) = (here.text, typed.is_wrong("to"));
    let sides = match owner {
        Side::Ours => [("them", "loops-to-them"), ("us", "loops-to-us")],
        Side::Theirs => [("us", "loops-to-us"), ("them", "loops-to-them")],
    };
    let ours = portrait.report.firm.members.iter().map(|m| ("us", &m.name));
    let theirs = portrait.client().people.iter().map(|p| ("them", &p.name));
    let named = |people: &(&str, &String)| !people.1.trim().is_empty();
    html! {
        label.field {
            span { (text.say("loops-to")) }
            select name="to" aria-invalid=[wrong.then_some("true")] aria-describedby=[typed.by("to")] autofocus[wrong] {
                @for (side, key) in sides {
                    option value=(side) selected[typed.chosen("to", side, false)] { (text.say(key)) }
                }
                @for (side, name) in ours.filter(named).take(PEOPLE) {
                    @let value = format!("{side}:{name}");
                    option value=(value) selected[typed.chosen("to", &value, false)] { (name) }
                }
                @for (side, name) in theirs.filter(named).take(PEOPLE) {
                    @let value = format!("{side}:{name}");
                    option value=(value) selected[typed.chosen("to", &value, false)] { (name) }
                }
            }
        }
        (typed.flaw("to"))
    }
}

/// What opened a loop, as a kind of sentence.
fn sentence_kind(kind: LoopKind) -> MomentKind {
    match kind {
        LoopKind::Question => MomentKind::Question,
        LoopKind::Request => MomentKind::Request,
        LoopKind::Promise => MomentKind::Promise,
        LoopKind::Complaint => MomentKind::Complaint,
    }
}

fn kind_key(kind: LoopKind) -> &'static str {
    match kind {
        LoopKind::Question => "kind-question",
        LoopKind::Request => "kind-request",
        LoopKind::Promise => "kind-promise",
        LoopKind::Complaint => "kind-complaint",
    }
}
