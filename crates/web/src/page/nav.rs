//! The way around: the pages that there are.

use crate::routes::exists;
use crate::visit::Look;
use maud::{Markup, html};

/// Path, and the key of its name. One is shown when its page exists.
const PAGES: [(&str, &str); 6] = [
    ("/", "nav-today"),
    ("/clients", "nav-clients"),
    ("/write", "nav-write"),
    ("/search", "nav-search"),
    ("/policies", "nav-policies"),
    ("/settings", "nav-settings"),
];

/// The pages, the one the reader is on marked.
pub fn nav(visit: &Look) -> Markup {
    let here = visit.here.path();
    html! {
        nav aria-label=(visit.text.say("nav")) {
            ul {
                @for (path, key) in PAGES.into_iter().filter(|(path, _)| exists(path)) {
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
