//! The frame of every page: head, the way around, the foot.

mod nav;

use crate::asset;
use crate::fault::{Fault, Why};
use crate::live;
use crate::text::Lang;
use crate::visit::Look;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

/// htmx adds no style and runs no code from attributes; it asks nobody but us.
const COMFORTS: &str = r#"{"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,"historyCacheSize":0}"#;

/// A page with its title and what it shows.
pub fn frame(visit: &Look, title: &str, body: &Markup) -> Response {
    framed(visit, title, None, body)
}

/// A page that is asked for again after so many seconds where no script does it: while something goes on.
pub fn frame_again(visit: &Look, title: &str, seconds: u32, body: &Markup) -> Response {
    framed(visit, title, Some(seconds), body)
}

/// A page with a form on it that was refused: what was typed stands in it again.
pub fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page.extensions_mut().insert(Why(Fault::Asked));
    page
}

fn framed(visit: &Look, title: &str, again: Option<u32>, body: &Markup) -> Response {
    let text = visit.text;
    let page = html! {
        (DOCTYPE)
        html lang=(text.lang().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="htmx-config" content=(COMFORTS);
                title { (title) " · Amends" }
                @if let Some(seconds) = again {
                    noscript { meta http-equiv="refresh" content=(seconds); }
                }
                link rel="icon" href=(asset::MARK.path) type="image/svg+xml";
                link rel="stylesheet" href=(asset::CSS.path);
                script src=(asset::HTMX.path) defer {}
                script src=(asset::OWN.path) defer {}
            }
            body {
                a.skip href="#main" { (text.say("skip")) }
                div.shell {
                    header.side {
                        a.brand href="/" { "Amends" }
                        @if let Some(reader) = &visit.reader {
                            (nav::nav(visit))
                            @if reader.account {
                                form.who method="post" action="/sign-out" {
                                    a href="/settings/account" { bdi { (reader.name) } }
                                    " "
                                    button.link type="submit" { (visit.text.say("sign-out")) }
                                }
                            }
                        }
                    }
                    main #main tabindex="-1" data-live=[visit.mark.map(live::said)] {
                        @if visit.demo {
                            p.demo role="note" { (text.say("demo-note")) }
                        }
                        (body)
                    }
                    @if visit.mark.is_some() {
                        p.news #news role="status" hidden {
                            (text.say("live-news")) " "
                            a href=(here(visit)) { (text.say("live-show")) }
                        }
                    }
                    footer.foot { (languages(visit)) }
                }
            }
        }
    };
    Html(page.into_string()).into_response()
}

fn here(visit: &Look) -> &str {
    visit.here.path_and_query().map_or("/", |p| p.as_str())
}

/// The other languages, each a button that keeps the reader where they are.
fn languages(visit: &Look) -> Markup {
    let here = here(visit);
    html! {
        form.languages method="post" action="/language" {
            input type="hidden" name="back" value=(here);
            span.quiet { (visit.text.say("language")) " " }
            @for lang in Lang::ALL {
                @if lang == visit.text.lang() {
                    span aria-current="true" lang=(lang.code()) { (lang.own_name()) }
                } @else {
                    button.link type="submit" name="lang" value=(lang.code()) lang=(lang.code()) {
                        (lang.own_name())
                    }
                }
            }
        }
    }
}
