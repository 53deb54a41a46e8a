//! What became of what somebody just decided, above the page, with the way back.

use super::put_right::Here;
use crate::part::{decided, number};
use amends_domain::Decision;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use serde::Deserialize;

/// What a page is told in its address by whoever led there.
#[derive(Debug, Default, Deserialize)]
pub struct Told {
    done: Option<i64>,
    undone: Option<i64>,
    later: Option<i64>,
    /// Something on the page that is to stand open.
    pub open: Option<String>,
}

/// The notice; nothing where there is nothing to tell.
pub fn told(told: &Told, decisions: &[Decision], here: Here<'_>, day: (Date, &TimeZone)) -> Markup {
    let text = here.text;
    let made = told.done.or(told.later).filter(|_| here.may());
    let held = decisions
        .iter()
        .find(|d| made.is_some() && number(d) == made);
    html! {
        @if made.is_some() {
            div.told role="status" {
                p {
                    @match held {
                        Some(decision) => (decided(decision, day, text)),
                        None => (text.say("told-kept")),
                    }
                    @if told.later.is_some() { " " (text.say("told-later")) }
                }
                (here.undo(made))
            }
        } @else if told.undone.is_some() {
            p.told role="status" { (text.say("told-undone")) }
        }
    }
}
