//! Write: the draft desk, beside the conversation that it answers. Nothing that is written here is kept.

mod beside;
mod desk;
mod findings;
mod marked;
mod send;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::frame;
use crate::visit::Visit;
use amends_domain::MessageId;
use amends_domain::draft::Fault as WhoseFault;
use amends_service::{Conversations, DraftAsked, DraftChecked, Lists, Sought};
use amends_views::draft::{DraftPage, Source};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::html;
use serde::Deserialize;
use std::sync::Arc;

/// What is answered, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Answering {
    #[serde(default)]
    answering: String,
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Typed {
    /// The draft.
    #[serde(default)]
    pub words: String,
    /// Its subject.
    #[serde(default)]
    pub subject: String,
    /// Whose fault it is about; empty where that is not said.
    #[serde(default)]
    pub fault: String,
    /// The message that it answers; empty where it answers none.
    #[serde(default)]
    pub answering: String,
}

/// What the desk is written from.
struct Desk {
    typed: Typed,
    /// The client's id.
    client: Option<String>,
    lists: Option<Arc<Lists>>,
    talk: Option<Conversations>,
    page: Option<DraftPage>,
}

/// An empty desk, for nobody in particular.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None, Typed::default(), false).await
}

/// What was written there is read.
pub async fn check(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    shown(&app, &visit, None, typed, true).await
}

/// An empty desk beside a conversation with a client.
pub async fn to_client(
    State(app): State<App>,
    Path(client): Path<String>,
    Query(asked): Query<Answering>,
    visit: Visit,
) -> Result<Response, Fault> {
    let typed = Typed {
        answering: asked.answering,
        ..Typed::default()
    };
    shown(&app, &visit, Some(client), typed, false).await
}

/// What was written there is read, and held against the mail with the client.
pub async fn check_to_client(
    State(app): State<App>,
    Path(client): Path<String>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    shown(&app, &visit, Some(client), typed, true).await
}

async fn shown(
    app: &App,
    visit: &Visit,
    client: Option<String>,
    mut typed: Typed,
    read: bool,
) -> Result<Response, Fault> {
    let answers = match typed.answering.trim() {
        "" => None,
        id => Some(MessageId::new(id)),
    };
    let asked = DraftAsked {
        text: typed.words.clone(),
        subject: typed.subject.clone(),
        client: client.clone(),
        answers: answers.clone(),
        fault: WhoseFault::named(&typed.fault),
    };
    let read = read && !typed.words.trim().is_empty();
    let of = client.clone();
    let found = ask(app, visit, move |seat| {
        let lists = seat.lists()?;
        let sought = Sought {
            message: answers,
            ..Sought::default()
        };
        let talk = match &of {
            Some(client) => seat.conversations(client, &sought)?,
            None => None,
        };
        let checked = match read {
            true => Some(seat.check_draft(&asked)),
            false => None,
        };
        Ok((lists, talk, checked))
    });
    let (lists, talk, checked) = found.await?;
    if client.is_some() && talk.is_none() {
        return Err(Fault::Gone);
    }
    let page = match checked.transpose().map_err(Fault::from) {
        Ok(checked) => checked.as_ref().map(page_of),
        // Quotes and signatures alone: nothing to read yet.
        Err(Fault::Unfit(..)) => None,
        Err(fault) => return Err(fault),
    };
    if typed.subject.is_empty()
        && let Some(first) = talk.as_ref().and_then(|talk| talk.letters.first())
    {
        typed.subject = send::answer_to(&first.message.subject);
    }
    let desk = Desk {
        typed,
        client,
        lists,
        talk,
        page,
    };
    let title = visit.text.say("nav-write");
    let body = html! {
        (desk::head(&desk, visit.text))
        div.desk {
            div {
                (desk::form(&desk, visit.text))
                (findings::read(&desk, visit.text))
            }
            (beside::beside(&desk, visit.text))
        }
    };
    Ok(frame(visit, &title, &body))
}

/// A draft that was read, in words.
pub fn page_of(checked: &DraftChecked) -> DraftPage {
    DraftPage::of(&Source {
        path: "",
        text: &checked.text,
        lines_of_file: checked.lines_of_file,
        reading: &checked.reading,
        fault: checked.fault,
        recipient: checked.recipient.as_ref(),
        not_analysed: checked.not_analysed.as_deref(),
        misread: &checked.misread,
        cut: checked.cut,
        today: checked.today,
    })
}
