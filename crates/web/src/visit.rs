//! One visit to a page: by whom, in whose language, where.

use crate::app::App;
use crate::ask::ask;
use crate::cookie;
use crate::fault::Fault;
use crate::text::{Lang, Text};
use amends_service::Seat;
use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};
use std::convert::Infallible;
use std::ops::Deref;

/// The cookie that holds the language somebody chose.
pub const LANG: &str = "lang";

/// Somebody who has a seat asks for a page. Whoever has none gets none of these, so that a page that takes one cannot
/// be shown to them.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Their seat: all that they may ask of the store.
    pub seat: Seat,
    look: Look,
}

impl Deref for Visit {
    type Target = Look;

    fn deref(&self) -> &Look {
        &self.look
    }
}

/// How a page is said and framed.
#[derive(Debug, Clone)]
pub struct Look {
    /// The texts in the reader's language.
    pub text: Text,
    /// Where the reader is: path and query.
    pub here: Uri,
    /// Whether the mail is made up.
    pub demo: bool,
    /// Who they are, and whether they signed in.
    pub reader: Option<Reader>,
    /// The mark of what was there to show when the page was asked for, where it comes up to date by itself.
    pub mark: Option<u64>,
}

/// Who reads, as the frame of a page says it.
#[derive(Debug, Clone)]
pub struct Reader {
    /// What they are called.
    pub name: String,
    /// Whether they have an account and can sign out.
    pub account: bool,
    language: Option<Lang>,
}

impl Reader {
    /// Whoever has a seat.
    pub fn of(seat: &Seat) -> Reader {
        Reader {
            name: seat.name().to_string(),
            account: seat.has_account(),
            language: Lang::named(seat.language()),
        }
    }
}

impl Visit {
    /// The same visit, as of a page at this place: where a form leads back to that was refused.
    #[must_use]
    pub fn at(&self, place: &str) -> Visit {
        Visit {
            seat: self.seat.clone(),
            look: self.look.clone().at(place),
        }
    }
}

impl Look {
    /// The same at a place where a form stands that is half written: it stays as it is.
    #[must_use]
    fn at(self, place: &str) -> Look {
        Look {
            here: place.parse().unwrap_or(self.here),
            mark: None,
            ..self
        }
    }

    /// How a page is said to whoever sends these headers.
    pub fn of(app: &App, headers: &HeaderMap, here: Uri) -> Look {
        Look {
            text: Text::of(lang(headers)),
            here,
            demo: app.demo,
            reader: None,
            mark: None,
        }
    }

    /// The same for a reader who is known: what they chose for their account counts first.
    #[must_use]
    pub fn by(self, reader: Option<Reader>) -> Look {
        let chosen = reader.as_ref().and_then(|r| r.language);
        Look {
            text: chosen.map_or(self.text, Text::of),
            reader,
            ..self
        }
    }
}

impl FromRequestParts<App> for Look {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Look, Infallible> {
        let reader = parts.extensions.get::<Seat>().map(Reader::of);
        Ok(Look::of(app, &parts.headers, parts.uri.clone()).by(reader))
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Visit, Fault> {
        let seat = parts.extensions.get::<Seat>().cloned();
        let seat = seat.ok_or(Fault::SignIn)?;
        let Ok(look) = Look::from_request_parts(parts, app).await;
        let visit = Visit { seat, look };
        if !is_live(&parts.method, &parts.uri) {
            return Ok(visit);
        }
        // Before the page is put together: what changes meanwhile makes another mark.
        let mark = ask(app, &visit, |seat| seat.mark_shown()).await?;
        let look = Look {
            mark: Some(mark),
            ..visit.look
        };
        Ok(Visit { look, ..visit })
    }
}

/// Whether a page comes up to date by itself: those that show how clients stand, and hold nothing half written.
fn is_live(method: &Method, place: &Uri) -> bool {
    let path = place.path();
    let shows = path == "/" || path.starts_with("/clients");
    shows && !path.ends_with("/write") && method == Method::GET
}

/// The language that was chosen, else the first of the browser's that there is.
fn lang(headers: &HeaderMap) -> Lang {
    let chosen = cookie::held(headers, LANG).and_then(Lang::named);
    chosen.unwrap_or_else(|| {
        let all = headers.get_all(ACCEPT_LANGUAGE).iter();
        let asked: Vec<&str> = all.filter_map(|v| v.to_str().ok()).collect();
        Lang::wanted(&asked.join(","))
    })
}
