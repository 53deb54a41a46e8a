//! Out of the desk: into the writer's own mail program. Amends itself sends nothing.

use super::Desk;
use crate::part;
use crate::text::Text;
use amends_domain::Side;
use maud::{Markup, html};

/// Mail programs and the systems below them take links of this many characters (RFC 6068 names no limit; 2,000 is what
/// the shortest of them take).
const LONGEST: usize = 2_000;

/// The subject of an answer.
pub fn answer_to(subject: &str) -> String {
    let subject = subject.trim();
    let head = subject.get(..3).unwrap_or_default();
    match head.eq_ignore_ascii_case("re:") || head.eq_ignore_ascii_case("aw:") {
        true => subject.to_string(),
        false => format!("Re: {subject}"),
    }
}

/// A link that opens the draft in the mail program, with the message it answers (RFC 6068). What is too long for a
/// link is left to be copied.
pub fn open_in_mail(desk: &Desk, text: Text) -> Markup {
    let to = desk.client.as_ref().and_then(|_| person(desk));
    let mut fields = vec![format!("subject={}", escaped(&desk.typed.subject))];
    let answering = desk.typed.answering.trim();
    if !answering.is_empty() {
        let id = answering.trim_start_matches('<').trim_end_matches('>');
        fields.push(format!("In-Reply-To={}", escaped(&format!("<{id}>"))));
    }
    let to = to
        .map(|to| escaped(&to).replace("%40", "@"))
        .unwrap_or_default();
    let words = desk.typed.words.replace("\r\n", "\n").replace('\n', "\r\n");
    let with_words = format!("mailto:{to}?{}&body={}", fields.join("&"), escaped(&words));
    let whole = with_words.len() <= LONGEST;
    let link = match whole {
        true => with_words,
        false => format!("mailto:{to}?{}", fields.join("&")),
    };
    html! {
        p.acts { a.ghost href=(link) { (text.say("write-open")) } }
        @if !whole { p.quiet { (text.say("write-long")) } }
    }
}

/// A text as a mailto link holds it: there a blank is `%20`, and a plus is a plus (RFC 6068, 5).
fn escaped(text: &str) -> String {
    part::escaped(text).replace('+', "%20")
}

/// Whom an answer goes to: the author of what is answered, else whoever of them wrote last.
fn person(desk: &Desk) -> Option<String> {
    let letters = &desk.talk.as_ref()?.letters;
    let theirs = || letters.iter().rev().filter(|l| l.side == Side::Theirs);
    let answering = desk.typed.answering.trim();
    let answered = theirs().find(|l| l.message.id.as_str() == answering);
    let of = answered.or_else(|| theirs().next())?;
    Some(of.message.from.address.to_string())
}
