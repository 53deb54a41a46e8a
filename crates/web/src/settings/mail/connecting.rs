//! A mailbox about to be connected: tried, then seen, then read. Until somebody says so nothing of it is stored.

use super::server::{self, Typed};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, told, words_of};
use crate::form::pairs;
use crate::page::frame_again;
use crate::settings::{exclusions, framed, laid_out};
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::{Connecting, Flaw, Stage};
use amends_service::{Exclusion, FolderSeen, Settings, Why};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

/// The page.
pub async fn page(
    State(app): State<App>,
    Path(key): Path<String>,
    visit: Visit,
) -> Result<Response, Fault> {
    shown(&app, &visit, key, None, None).await
}

/// The page, where what was to be excluded was refused.
pub async fn refused(
    app: &App,
    visit: &Visit,
    key: &str,
    excluded: (&exclusions::Typed, Flaw),
) -> Result<Response, Fault> {
    let here = visit.at(&format!("/settings/mail/connecting/{key}"));
    shown(app, &here, key.to_string(), None, Some(excluded)).await
}

/// Keeps it, and has it read.
pub async fn begin(
    State(app): State<App>,
    Path(key): Path<String>,
    visit: Visit,
    sent: Bytes,
) -> Result<Response, Fault> {
    let pairs = pairs(&sent)?;
    let of = |asked: &str| {
        let fits = pairs.iter().filter(|(name, _)| name == asked);
        fits.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    // A page without folders to choose says nothing of them.
    let chosen = (!of("listed").is_empty()).then(|| of("folder"));
    let held = key.clone();
    let kept = ask(&app, &visit, move |seat| {
        let first = seat.lists()?.is_none();
        let number = seat.keep_connected(&held, chosen.as_deref())?;
        Ok((first, number))
    });
    match kept.await {
        Ok((true, _)) => Ok(Redirect::to("/reading").into_response()),
        Ok((false, number)) => {
            let to = format!("/settings/mail/account/{number}");
            Ok(Redirect::to(&to).into_response())
        }
        Err(fault) => {
            let form = async |flaw| shown(&app, &visit, key, Some(flaw), None).await;
            again(fault, form).await
        }
    }
}

/// Forgets it.
pub async fn end(
    State(app): State<App>,
    Path(key): Path<String>,
    visit: Visit,
) -> Result<Response, Fault> {
    ask(&app, &visit, move |seat| seat.give_up_connecting(&key)).await?;
    Ok(Redirect::to("/settings/mail").into_response())
}

async fn shown(
    app: &App,
    visit: &Visit,
    key: String,
    flaw: Option<Flaw>,
    refused: Option<(&exclusions::Typed, Flaw)>,
) -> Result<Response, Fault> {
    let held = key.clone();
    let found = ask(app, visit, move |seat| {
        Ok((seat.connecting(&held)?, seat.exclusions()?))
    });
    let (connecting, excluded) = found.await?;
    let text = visit.text;
    let here = format!("/settings/mail/connecting/{key}");
    let waits = matches!(connecting.stage, Stage::Trying | Stage::Code(..));
    let body = html! {
        (told(flaw, text))
        @if waits {
            div #state hx-get=(here) hx-trigger="every 1s" hx-select="#state" hx-swap="outerHTML" role="status" {
                (waiting(&connecting, text))
            }
        } @else {
            div #state { (stage(&connecting, (&excluded, refused), &key, text)) }
        }
        form method="post" action={ (here) "/end" } {
            button.link type="submit" { (text.say("mail-give-up")) }
        }
    };
    if waits {
        let title = text.say("mail-add");
        return Ok(frame_again(
            visit,
            &title,
            2,
            &laid_out(visit, &title, &body),
        ));
    }
    Ok(framed(visit, "mail-add", &body))
}

fn waiting(connecting: &Connecting, text: Text) -> Markup {
    let place = connecting.settings.place();
    html! {
        @if let Stage::Code(code, address) = &connecting.stage {
            p.say { (text.say("mail-code-words")) }
            ol.steps-plain {
                li { (text.say("mail-code-open")) " " a href=(address) rel="noreferrer noopener" target="_blank" { (address) } }
                li { (text.say("mail-code-type")) " " b.letters { (code) } }
                li { (text.say("mail-code-agree")) }
            }
            p.quiet { (text.say("mail-code-wait")) }
        } @else {
            p.say { (text.say("mail-trying")) " " bdi { (place) } " …" }
        }
    }
}

fn stage(
    connecting: &Connecting,
    (excluded, refused): (&[Exclusion], Option<(&exclusions::Typed, Flaw)>),
    key: &str,
    text: Text,
) -> Markup {
    match (&connecting.stage, &connecting.settings) {
        (Stage::Failed(flaw), Settings::Imap(reached)) => {
            let mut typed = Typed::of(&connecting.name, reached);
            typed.before = key.to_string();
            html! {
                p.flaw role="alert" { (words_of(*flaw, text)) }
                @match connecting.account {
                    Some(number) => p { a.ghost href={ "/settings/mail/account/" (number) } { (text.say("mail-back")) } },
                    None => (server::form(&typed, text)),
                }
            }
        }
        (Stage::Ready(folders), settings) => html! {
            p.say { (text.say(if folders.is_empty() { "mail-found-folder" } else { "mail-found-server" })) }
            p.quiet { bdi { (settings.place()) } }
            section {
                h3 { (text.say("exclusions-title")) }
                p { (text.say("exclusions-first")) }
                (exclusions::list(excluded, key, text))
                details open[refused.is_some()] {
                    summary { (text.say("exclusions-add")) }
                    (exclusions::form(key, refused, text))
                }
            }
            form method="post" action={ "/settings/mail/connecting/" (key) } {
                @if !folders.is_empty() { (choice(folders, text)) }
                p { button.btn type="submit" { (text.say("mail-begin")) } }
            }
        },
        _ => html! {},
    }
}

/// The folders, those that are usually read ticked.
fn choice(folders: &[FolderSeen], text: Text) -> Markup {
    html! {
        input type="hidden" name="listed" value="yes";
        fieldset {
            legend { (text.say("mail-folders")) }
            @for folder in folders.iter().filter(|f| f.holds_mail) {
                label {
                    input type="checkbox" name="folder" value=(folder.wire) checked[folder.read];
                    " " bdi { (folder.name) }
                    @if let Some(key) = why(folder.why) { " " span.quiet { (text.say(key)) } }
                }
            }
        }
    }
}

/// Why a folder is read or not, where that is not plain to see.
fn why(why: Why) -> Option<&'static str> {
    Some(match why {
        Why::AllOnce => "folder-all-once",
        Why::InOthers => "folder-in-others",
        Why::InAll => "folder-in-all",
        Why::Drafts => "folder-drafts",
        Why::Trash => "folder-trash",
        Why::Junk => "folder-junk",
        Why::Mail | Why::NoMail | Why::Chosen | Why::NotChosen => return None,
    })
}
