//! The way around: the pages that there are.

use crate::visit::Visit;
use maud::{Markup, html};

/// Path, and the key of its name. A page is named here when it exists.
const PAGES: [(&str, &str); 2] = [("/", "nav-today"), ("/clients", "nav-clients")];

/// The pages, the one the reader is on marked.
pub fn nav(visit: &Visit) -> Markup {
    let here = visit.here.path();
    html! {
        nav aria-label=(visit.text.say("nav")) {
            ul {
                @for (path, key) in PAGES {
                    li {
                        a href=(path) aria-current=[current(path, here)] { (visit.text.say(key)) }
                    }
                }
            }
        }
    }
}

/// `page` on the page itself, `true` inside of it.
fn current(path: &str, here: &str) -> Option<&'static str> {
    match here.strip_prefix(path) {
        Some("") => Some("page"),
        Some(rest) if path != "/" && rest.starts_with('/') => Some("true"),
        _ => None,
    }
}
