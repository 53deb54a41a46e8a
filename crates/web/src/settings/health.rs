//! Whether all is well with the store: at a glance, and by a thorough look.

use super::mail::state;
use super::{errand, framed};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::{Errand, Role};
use amends_service::doctor::{Finding, Health, Invariant};
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    let text = visit.text;
    let (upkeep, zone) = ask(&app, &visit, |seat| Ok((seat.upkeep()?, seat.zone()?))).await?;
    let now = visit.seat.now();
    let body = html! {
        section {
            h3 { (text.say("health-jobs")) }
            @if upkeep.waiting.is_empty() && upkeep.failing.is_empty() { p { (text.say("health-idle")) } }
            ul.plain-list {
                @for (kind, n) in &upkeep.waiting {
                    li { (text.say(job(kind))) ": " (text.with("health-waiting", &[("n", (*n).into())])) }
                }
                @for (kind, tries, why) in &upkeep.failing { li { (failing(kind, *tries, why, text)) } }
            }
        }
        section {
            h3 { (text.say("settings-mail")) }
            @if upkeep.accounts.is_empty() { p.quiet { (text.say("mail-none")) } }
            @for account in &upkeep.accounts {
                article.card.account {
                    h4 { a href={ "/settings/mail/account/" (account.number) } { bdi { (account.name) } } }
                    (state(account, now, &zone, text))
                }
            }
        }
        section {
            h3 { (text.say("health-store")) }
            p { (text.with("health-size", &[("size", (&text.bytes(upkeep.bytes)).into())])) }
            p { (text.say("health-look-words")) }
            form method="post" action="/settings/health" {
                button.ghost type="submit" { (text.say("health-look")) }
            }
        }
    };
    Ok(framed(&visit, "settings-health", &body))
}

/// Looks thoroughly.
pub async fn look(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    errand::send(&app, &visit, Errand::Health).await
}

/// Makes anew what is derived.
pub async fn mend(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    errand::send(&app, &visit, Errand::Mend).await
}

/// What a thorough look found.
pub fn thorough(health: &Health, mended: bool, text: Text) -> Markup {
    let (mails, letters, clients) = health.holds;
    let well = health.findings.is_empty();
    html! {
        p.say {
            (text.say(match (well, mended) {
                (true, true) => "health-mended",
                (true, false) => "health-well",
                (false, _) => "health-not-well",
            }))
        }
        @for finding in &health.findings { div.flaw { (said(finding, text)) } }
        @if health.findings.iter().any(Finding::is_mended) {
            form method="post" action="/settings/health/mend" {
                p { (text.say("health-mend-words")) }
                button.btn type="submit" { (text.say("health-mend")) }
            }
        }
        ul.plain-list {
            li { (text.with("health-holds", &[("mails", mails.into()), ("letters", letters.into()), ("n", clients.into())])) }
            li { (text.with("health-bytes", &[
                ("store", (&text.bytes(health.bytes)).into()),
                ("mail", (&text.bytes(health.mail_bytes)).into()),
            ])) }
            @if let Some(room) = health.room { li { (text.with("health-room", &[("room", (&text.bytes(room)).into())])) } }
            @if health.unread > 0 { li { (text.with("health-unread", &[("n", health.unread.into())])) } }
        }
        p { a.ghost href="/settings/health" { (text.say("health-back")) } }
    }
}

fn said(finding: &Finding, text: Text) -> Markup {
    match finding {
        Finding::NotWritable(why) => {
            html! { p { (text.say("health-not-writable")) } p.quiet lang="en" { (why) } }
        }
        Finding::Faults(lines) => html! {
            p { (text.say("health-damaged")) }
            @for line in lines.iter().take(5) { p.quiet lang="en" { (line) } }
        },
        Finding::Broken(invariant, n) => {
            html! { p { (text.with(broken(*invariant), &[("n", (*n).into())])) } }
        }
        Finding::Job(kind, tries, why) => {
            let tries = usize::try_from(*tries).unwrap_or(0);
            html! { p { (failing(kind, tries, why, text)) } }
        }
        Finding::Account(name, ..) => html! {
            p { bdi { (name) } ": " (text.say("health-account")) " "
                a href="/settings/mail" { (text.say("settings-mail")) } }
        },
    }
}

fn failing(kind: &str, tries: usize, why: &str, text: Text) -> Markup {
    html! {
        (text.say(job(kind))) ": " (text.with("health-tried", &[("n", tries.into())])) " "
        span.quiet lang="en" { (why) }
    }
}

/// What a job does.
fn job(kind: &str) -> &'static str {
    match kind {
        "sync" => "job-sync",
        "file" => "job-file",
        "census" => "job-census",
        "read" => "job-read",
        "year" => "job-year",
        "bundle" => "job-bundle",
        _ => "job-other",
    }
}

fn broken(invariant: Invariant) -> &'static str {
    match invariant {
        Invariant::MailsHaveBytes => "health-bytes-missing",
        Invariant::NothingLoose => "health-loose",
        Invariant::MailsAreFiled => "health-unfiled",
        Invariant::LettersHaveMails => "health-letters",
        Invariant::FilingsHaveLetters => "health-filings",
        Invariant::LettersAreFound => "health-words",
        Invariant::KeysHaveMembers => "health-keys",
        Invariant::MembersHaveOwner => "health-owner",
        Invariant::CountsAreAhead => "health-counts",
    }
}
