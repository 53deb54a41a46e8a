//! What was typed wrongly, in the reader's words, and the form fields that many pages have.

use crate::fault::Fault;
use crate::text::Text;
use amends_service::ServerTrouble;
use amends_service::access::{Flaw, Role, Scope};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// What is wrong, and what to do.
pub fn words_of(flaw: Flaw, text: Text) -> String {
    text.say(match flaw {
        Flaw::Name => "flaw-name",
        Flaw::SameName => "flaw-same-name",
        Flaw::Address => "flaw-address",
        Flaw::SameAddress => "flaw-same-address",
        Flaw::Unknown => "error-asked",
        Flaw::ShortPassword => "flaw-short",
        Flaw::LongPassword => "flaw-long",
        Flaw::PlainPassword => "flaw-plain",
        Flaw::SignIn => "flaw-sign-in",
        Flaw::Password => "flaw-password",
        Flaw::Code => "flaw-code",
        Flaw::Wait(seconds) => {
            let minutes = usize::try_from(seconds.div_ceil(60)).unwrap_or(15);
            let seconds = usize::try_from(seconds).unwrap_or(60);
            return match seconds {
                ..=90 => text.with("flaw-wait", &[("n", seconds.into())]),
                _ => text.with("flaw-wait-minutes", &[("n", minutes.into())]),
            };
        }
        Flaw::LastOwner => "flaw-last-owner",
        Flaw::SetUp => "flaw-set-up",
        Flaw::SetupCode => "flaw-setup-code",
        Flaw::NoKey => "flaw-no-key",
        Flaw::Token => "flaw-token",
        Flaw::NoPlace => "flaw-no-place",
        Flaw::SameAccount => "flaw-same-account",
        Flaw::NoFolder => "flaw-no-folder",
        Flaw::NoExclusion => "flaw-no-exclusion",
        Flaw::Member => "flaw-member",
        Flaw::OtherAddress => "flaw-other-address",
        Flaw::Server(trouble) => trouble_key(trouble),
    })
}

/// What is wrong with a mail server, and what to do.
pub fn trouble_key(trouble: ServerTrouble) -> &'static str {
    match trouble {
        ServerTrouble::WrongPassword => "server-password",
        ServerTrouble::ExpiredToken => "server-expired",
        ServerTrouble::Denied => "server-denied",
        ServerTrouble::CodeExpired => "server-code",
        ServerTrouble::NoSuchHost => "server-name",
        ServerTrouble::Refused => "server-port",
        ServerTrouble::Unreachable => "server-away",
        ServerTrouble::Certificate => "server-certificate",
        ServerTrouble::NotEncrypted => "server-clear",
        ServerTrouble::Dropped | ServerTrouble::TooSlow | ServerTrouble::Busy => "server-slow",
        ServerTrouble::SaidNo => "server-no",
        ServerTrouble::NoSuchFolder => "server-folder",
        ServerTrouble::Nonsense => "server-nonsense",
        ServerTrouble::TooMuch => "server-much",
        ServerTrouble::Settings => "server-settings",
        ServerTrouble::Sink | ServerTrouble::Stopped | ServerTrouble::Machine => "server-machine",
    }
}

/// What is wrong with a form that was sent, above it; nothing when nothing is.
pub fn told(flaw: Option<Flaw>, text: Text) -> Markup {
    html! {
        @if let Some(flaw) = flaw { p.flaw role="alert" { (words_of(flaw, text)) } }
    }
}

/// What is wrong with a field, beside it: the field says that it is described by it.
pub fn beside(words: &str) -> Markup {
    html! { p.flaw #flaw role="alert" { (words) } }
}

/// A field with its label; `complete` tells the browser what it is.
pub fn field(name: &str, kind: &str, label: &str, value: &str, complete: &str) -> Markup {
    html! {
        label.field {
            span { (label) }
            input name=(name) type=(kind) value=(value) autocomplete=(complete) required maxlength="254"
                spellcheck="false" autocapitalize="none";
        }
    }
}

/// What a member may do, in a word.
pub fn role_key(role: Role) -> &'static str {
    match role {
        Role::Viewer => "role-viewer",
        Role::Member => "role-member",
        Role::Owner => "role-owner",
    }
}

/// What a token may do, in words.
pub fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Read => "scope-read",
        Scope::Write => "scope-write",
        Scope::Admin => "scope-admin",
    }
}

/// The form once more where something in it is not right, with the status of that, for the log too; what else went wrong
/// stays as it is.
///
/// # Errors
///
/// What is no flaw of the form, and as the form's page.
pub async fn again(
    fault: Fault,
    form: impl AsyncFnOnce(Flaw) -> Result<Response, Fault>,
) -> Result<Response, Fault> {
    let Fault::Flaw(flaw) = fault else {
        return Err(fault);
    };
    let refused = fault.into_response();
    let (mut head, body) = form(flaw).await?.into_parts();
    head.status = refused.status();
    if let Some(wait) = refused.headers().get("retry-after") {
        head.headers.insert("retry-after", wait.clone());
    }
    head.extensions.extend(refused.extensions().clone());
    Ok(Response::from_parts(head, body))
}
