//! The patterns of the phrase files: words, classes in <>, alternatives in (a|b), ? for optional.

use super::token::fold;

/// A class of tokens, captured when it matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A weekday's name.
    Weekday,
    /// A month's name.
    Month,
    /// 1 to 31, in figures or words.
    Day,
    /// 1 to 31 written as an ordinal: 14th.
    DayOrdinal,
    /// A small number, in figures or words.
    Number,
    /// An ordinal, in figures or words.
    Ordinal,
    /// A year of four figures.
    Year,
    /// A date in figures.
    Figures,
    /// A time that is sure to be one.
    Clock,
    /// A number that the words around make an hour of the twelve-hour clock.
    Hour,
    /// The same on the clock of twenty-four.
    Hour24,
    /// Nothing, before a mark, the end, or a word that begins something new.
    Edge,
}

/// One part of a pattern.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    /// This word.
    Word(String),
    /// This mark.
    Mark(char),
    /// Any token of the class.
    Class(Class),
    /// One of these.
    Group(Vec<Vec<Item>>),
    /// This, or nothing.
    Maybe(Box<Item>),
}

/// Reads a pattern; the error says what is wrong.
pub(super) fn parse(text: &str) -> Result<Vec<Item>, String> {
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    let items = sequence(&chars, &mut at)?;
    if at < chars.len() {
        return Err(format!("{:?} is not expected", chars[at]));
    }
    Ok(items)
}

fn sequence(chars: &[char], at: &mut usize) -> Result<Vec<Item>, String> {
    let mut items = Vec::new();
    while let Some(&c) = chars.get(*at) {
        match c {
            '|' | ')' => break,
            '?' => {
                *at += 1;
                let last = items.pop().ok_or("? follows nothing")?;
                items.push(Item::Maybe(Box::new(last)));
            }
            '(' => {
                *at += 1;
                items.push(Item::Group(group(chars, at)?));
            }
            '<' => {
                let end = chars[*at..]
                    .iter()
                    .position(|c| *c == '>')
                    .ok_or("< is not closed")?;
                let name: String = chars[*at + 1..*at + end].iter().collect();
                *at += end + 1;
                items.push(Item::Class(
                    class(&name).ok_or(format!("<{name}> is no class"))?,
                ));
            }
            _ if c.is_whitespace() || matches!(c, '\'' | '-') => *at += 1,
            _ if c.is_alphabetic() => {
                let length = chars[*at..]
                    .iter()
                    .take_while(|c| c.is_alphabetic())
                    .count();
                let word: String = chars[*at..*at + length].iter().collect();
                *at += length;
                items.push(Item::Word(fold(&word)));
            }
            _ => {
                *at += 1;
                // In a pattern a backslash keeps the mark after it: \( is a bracket of the text.
                let mark = if c == '\\' {
                    *at += 1;
                    *chars.get(*at - 1).ok_or("\\ at the end")?
                } else {
                    c
                };
                items.push(Item::Mark(mark));
            }
        }
    }
    Ok(items)
}

fn group(chars: &[char], at: &mut usize) -> Result<Vec<Vec<Item>>, String> {
    let mut choices = vec![sequence(chars, at)?];
    loop {
        match chars.get(*at) {
            Some('|') => {
                *at += 1;
                choices.push(sequence(chars, at)?);
            }
            Some(')') => {
                *at += 1;
                return Ok(choices);
            }
            _ => return Err("( is not closed".into()),
        }
    }
}

fn class(name: &str) -> Option<Class> {
    Some(match name {
        "weekday" => Class::Weekday,
        "month" => Class::Month,
        "day" => Class::Day,
        "dayth" => Class::DayOrdinal,
        "n" => Class::Number,
        "nth" => Class::Ordinal,
        "year" => Class::Year,
        "figures" => Class::Figures,
        "clock" => Class::Clock,
        "hour" => Class::Hour,
        "hour24" => Class::Hour24,
        "edge" => Class::Edge,
        _ => return None,
    })
}

/// What a pattern may begin with.
#[derive(Debug, Default)]
pub(super) struct First {
    pub words: Vec<String>,
    /// Bits by [`Class::bit`].
    pub classes: u16,
    pub marks: bool,
}

impl Class {
    /// Its bit in a set of classes.
    pub(super) fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Collects what a pattern may begin with; true when it may also be empty.
pub(super) fn first(items: &[Item], into: &mut First) -> bool {
    for item in items {
        let may_be_empty = match item {
            Item::Word(word) => {
                into.words.push(word.clone());
                false
            }
            Item::Mark(_) => {
                into.marks = true;
                false
            }
            Item::Class(Class::Edge) => true,
            Item::Class(class) => {
                into.classes |= class.bit();
                false
            }
            Item::Group(choices) => {
                let mut empty = false;
                for choice in choices {
                    empty |= first(choice, into);
                }
                empty
            }
            Item::Maybe(inner) => {
                first(std::slice::from_ref(inner), into);
                true
            }
        };
        if !may_be_empty {
            return false;
        }
    }
    true
}
