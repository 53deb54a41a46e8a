//! What is open, in words.

use super::{Voice, date};
use amends_domain::{LoopKind, OpenLoop};
use jiff::civil::Date;

/// What it is: `question`.
pub fn kind(kind: LoopKind) -> &'static str {
    match kind {
        LoopKind::Question => "question",
        LoopKind::Request => "request",
        LoopKind::Promise => "promise",
        LoopKind::Complaint => "complaint",
    }
}

/// When it is due: `due today`, `due Monday`, `was due 3 June`; `None` when no date was said.
pub fn due(open: &OpenLoop, voice: &Voice<'_>) -> Option<String> {
    let day = due_day(open)?;
    let said = date::near(day, voice.today());
    Some(if date::days_between(day, voice.today()) > 0 {
        format!("was due {said}")
    } else {
        format!("due {said}")
    })
}

/// The day it falls due, when one was said.
pub fn due_day(open: &OpenLoop) -> Option<Date> {
    open.due
        .as_ref()
        .map(|d| d.date)
        .or(open.broken.as_ref().and_then(|b| b.due))
}
