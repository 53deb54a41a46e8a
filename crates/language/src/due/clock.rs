//! Times of day.

use super::token::{Kind, Token};

/// A time of the twelve-hour clock on the clock of twenty-four; none when it is no time.
pub(super) fn twelve(hour: u32, minute: u32, afternoon: bool) -> Option<(u8, u8)> {
    if !(1..=12).contains(&hour) || minute > 59 {
        return None;
    }
    let hour = hour % 12 + if afternoon { 12 } else { 0 };
    Some((u8::try_from(hour).ok()?, u8::try_from(minute).ok()?))
}

/// A time that begins at this token, sure of itself (9am, 17:30, 5 p.m., 9.30am), and where it ends.
pub(super) fn read(tokens: &[Token], at: usize) -> Option<((u8, u8), usize)> {
    let (hour, minute, plain) = match tokens.get(at)?.kind {
        Kind::Clock { hour, minute } => (u32::from(hour), u32::from(minute), false),
        Kind::Number {
            value,
            digits: 1..=2,
            ordinal: false,
        } => (value, 0, true),
        Kind::Figures {
            parts: [hour, minute, _],
            count: 2,
            mark: b'.',
        } => (hour, minute, true),
        _ => return None,
    };
    if let Some((afternoon, end)) = half_of_day(tokens, at + 1)
        && let Some(time) = twelve(hour, minute, afternoon)
    {
        return Some((time, end));
    }
    if plain {
        return None;
    }
    Some((
        (u8::try_from(hour).ok()?, u8::try_from(minute).ok()?),
        at + 1,
    ))
}

/// "am", "pm", "a.m.", "p.m.": true for the afternoon.
fn half_of_day(tokens: &[Token], at: usize) -> Option<(bool, usize)> {
    let word = |at: usize| match &tokens.get(at)?.kind {
        Kind::Word(word) => Some(word.as_str()),
        _ => None,
    };
    let dot = |at: usize| tokens.get(at).is_some_and(|t| t.kind == Kind::Mark('.'));
    match word(at)? {
        "am" => Some((false, at + 1)),
        "pm" => Some((true, at + 1)),
        half @ ("a" | "p") if dot(at + 1) && word(at + 2) == Some("m") => {
            Some((half == "p", at + if dot(at + 3) { 4 } else { 3 }))
        }
        _ => None,
    }
}

/// A bare hour where the words around say that it is one ("by 5", "at 9", "um 17 Uhr").
///
/// Hours from 1 to 6 are taken for the afternoon: nobody works at night.
pub(super) fn bare(token: &Token, twenty_four: bool) -> Option<(u8, u8)> {
    let (hour, minute) = match token.kind {
        Kind::Number {
            value,
            digits: 1..=2,
            ordinal: false,
        } => (value, 0),
        Kind::Figures {
            parts: [hour, minute, _],
            count: 2,
            mark: b'.',
        } => (hour, minute),
        Kind::Clock { hour, minute } => (u32::from(hour), u32::from(minute)),
        _ => return None,
    };
    let hour = if !twenty_four && (1..=6).contains(&hour) {
        hour + 12
    } else {
        hour
    };
    if hour > 23 || minute > 59 {
        return None;
    }
    Some((u8::try_from(hour).ok()?, u8::try_from(minute).ok()?))
}
