//! Dates in a draft: those that depend on the day of reading, those that cannot be, those gone by.

use super::reader::DraftContext;
use super::say_date;
use crate::due::{DateOrder, Phrase, phrases_ordered};
use crate::reading::{Language, TextReading};
use amends_domain::MomentKind;
use amends_domain::draft::{Better, DraftReading, Finding, Note, offence};
use jiff::ToSpan;
use jiff::civil::Date;
use regex::Regex;
use std::ops::Range;
use std::sync::OnceLock;

/// Reads the dates of every sentence.
pub(super) fn read(
    text: &str,
    sentences: &[(Range<usize>, &[u8])],
    reading: &TextReading,
    context: &DraftContext<'_>,
    out: &mut DraftReading,
) {
    let today = context.now.date();
    let order = if context.month_first {
        DateOrder::MonthFirst
    } else {
        DateOrder::DayFirst
    };
    for (span, folded) in sentences {
        mismatches(text, span, today, &mut out.findings);
        let language = reading.language;
        let phrases = phrases_ordered(text, span.clone(), context.now, language, order);
        let coming = phrases.iter().any(|p| !p.past && p.due.date >= today);
        let over = |f: &Finding| f.span.start < span.end && span.start < f.span.end;
        if coming {
            // A day stands beside the vague word: "soon, on 4 June at the latest".
            out.findings
                .retain(|f| f.offence.code != offence::VAGUE_PROMISE.code || !over(f));
        } else if let Some(by) = context.answer_by {
            let vague = out.findings.iter_mut().filter(|f| over(f));
            for finding in vague.filter(|f| f.offence.code == offence::VAGUE_PROMISE.code) {
                finding.note = Some(Note::Latest(by));
            }
        }
        let of_kind = |kind| {
            reading
                .moments
                .iter()
                .any(|m| m.kind == kind && m.span.start < span.end && span.start < m.span.end)
        };
        let promised = of_kind(MomentKind::Promise);
        let asked = of_kind(MomentKind::Request) || of_kind(MomentKind::Question);
        for phrase in &phrases {
            let fixed = matches!(phrase.rule, "date" | "figures");
            if promised
                && fixed
                && !looks_back(folded)
                && let Some(day) = gone(text, phrase, today)
            {
                out.findings.push(Finding {
                    note: Some(Note::Day(day)),
                    ..Finding::new(&offence::PROMISE_PAST, trimmed(text, &phrase.due.span))
                });
            }
            let tells = promised || asked || phrase.deadline || !looks_back(folded);
            if tells && !is_farewell(folded) {
                out.findings
                    .extend(relative(text, phrase, language, context));
            }
        }
        if let Some(by) = context.answer_by
            && is_answer(folded)
        {
            let late = phrases.iter().find(|p| !p.past && p.due.date > by);
            out.findings.extend(late.map(|p| Finding {
                note: Some(Note::Latest(by)),
                ..Finding::new(&offence::PROMISE_LATE, trimmed(text, &p.due.span))
            }));
        }
    }
}

fn trimmed(text: &str, span: &Range<usize>) -> Range<usize> {
    let words = &text[span.clone()];
    let lead = words.len() - words.trim_start().len();
    span.start + lead..span.start + lead + words.trim().len()
}

fn any(folded: &[u8], words: &[&str]) -> bool {
    let text = String::from_utf8_lossy(folded);
    words.iter().any(|w| {
        text.match_indices(w).any(|(at, _)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            edge(text[..at].chars().next_back()) && edge(text[at + w.len()..].chars().next())
        })
    })
}

/// The sentence tells of what was.
fn looks_back(folded: &[u8]) -> bool {
    const WORDS: [&str; 14] = [
        "was",
        "were",
        "had",
        "been",
        "sent",
        "came",
        "agreed",
        "since",
        "your mail of",
        "invoice of",
        "war",
        "waren",
        "vom",
        "hatten",
    ];
    any(folded, &WORDS)
}

/// "See you tomorrow": nobody needs the date.
fn is_farewell(folded: &[u8]) -> bool {
    const WORDS: [&str; 12] = [
        "see you",
        "talk tomorrow",
        "speak tomorrow",
        "until tomorrow",
        "speak to you",
        "talk to you",
        "enjoy",
        "have a",
        "bis morgen",
        "bis dann",
        "looking forward",
        "good luck",
    ];
    any(folded, &WORDS)
}

/// The sentence promises an answer.
fn is_answer(folded: &[u8]) -> bool {
    const WORDS: [&str; 16] = [
        "get back to you",
        "come back to you",
        "reply",
        "answer",
        "respond",
        "let you know",
        "hear from",
        "be in touch",
        "an answer",
        "a reply",
        "melde mich",
        "melden uns",
        "antworten",
        "antwort",
        "gebe ihnen bescheid",
        "gebe dir bescheid",
    ];
    any(folded, &WORDS)
}

/// A phrase whose day depends on when it is read, with the day written out.
fn relative(
    text: &str,
    phrase: &Phrase,
    language: Language,
    context: &DraftContext<'_>,
) -> Option<Finding> {
    let today = context.now.date();
    if phrase.past || phrase.due.date < today {
        return None;
    }
    let span = trimmed(text, &phrase.due.span);
    let words = text.get(span.clone())?.to_lowercase();
    let core = core(phrase, &words, language)?;
    let date = phrase.due.date;
    let day = |d| say_date::of_day(d, today, language, context.month_first);
    let (head, tail) = (
        text[span.clone()].get(..core.start)?,
        text[span.clone()].get(core.end..)?,
    );
    let german = language == Language::German;
    let lead = head.trim().to_lowercase();
    // "before Friday" is due the day before; the day named cannot be told back from it.
    let before = matches!(lead.as_str(), "before" | "vor" | "ahead of" | "prior to");
    let known = matches!(
        lead.as_str(),
        "" | "by"
            | "until"
            | "till"
            | "on"
            | "for"
            | "from"
            | "bis"
            | "ab"
            | "am"
            | "at"
            | "starting"
            | "not later than"
    );
    let write = match phrase.rule {
        _ if before || !known => None,
        "week" | "week_start" | "week_middle" if !phrase.deadline && lead.is_empty() => {
            let monday = monday(date)?;
            let week = if german {
                "in der Woche ab"
            } else {
                "in the week of"
            };
            let said = day(monday);
            let part = match phrase.rule {
                "week" if !words.contains("end") && !words.contains("ende") => {
                    Some(format!("{week} {said}"))
                }
                _ => None,
            };
            part.map(|p| format!("{p}{tail}"))
        }
        "month" if !phrase.deadline => {
            let plain = words == "next month" || words == "nächsten monat";
            plain.then(|| format!("in {}", say_date::of_month(date, language)))
        }
        _ => Some(format!(
            "{}{}",
            placed(head, &day(date), german),
            said_tail(tail)
        )),
    };
    Some(Finding {
        note: Some(Note::Day(date)),
        better: write.map(Better::Write),
        ..Finding::new(&offence::RELATIVE_DATE, span)
    })
}

fn placed(head: &str, day: &str, german: bool) -> String {
    if !head.trim().is_empty() {
        return format!("{head}{day}");
    }
    if german {
        format!("am {day}")
    } else {
        format!("on {day}")
    }
}

/// "tomorrow morning": the time of day goes behind the date.
fn said_tail(tail: &str) -> String {
    match tail.trim() {
        part @ ("morning" | "afternoon" | "evening") => format!(" in the {part}"),
        _ => tail.to_string(),
    }
}

fn monday(date: Date) -> Option<Date> {
    let back = i32::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(back.days()).ok()
}

/// The words of a phrase that depend on the day of reading.
fn core(phrase: &Phrase, words: &str, language: Language) -> Option<Range<usize>> {
    static ENGLISH: OnceLock<Option<Regex>> = OnceLock::new();
    static GERMAN: OnceLock<Option<Regex>> = OnceLock::new();
    let relative = matches!(
        phrase.rule,
        "day"
            | "weekday_next"
            | "weekday_near"
            | "weekday_plus"
            | "weekday_in"
            | "week"
            | "week_start"
            | "week_middle"
            | "month"
            | "month_start"
            | "month_middle"
            | "in_days"
            | "in_weeks"
            | "in_months"
            | "in_workdays"
            | "day_of_month_in"
    );
    if !relative {
        return None;
    }
    let (cell, source) = match language {
        Language::German => (
            &GERMAN,
            r"\b(?:übermorgen|morgen|(?:(?:anfang|mitte|ende) )?(?:der )?(?:nächste[rn]?|kommende[rn]?) (?:woche|monat(?:s)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|ende (?:der|dieser) woche|(?:ende|mitte) (?:des|dieses) monats|in (?:\d+|einem|einer|zwei|drei|vier|fünf|sechs|ein paar|wenigen) (?:tage?n?|wochen?|monate?n?|werktagen|arbeitstagen))\b",
        ),
        Language::English | Language::Unclear => (
            &ENGLISH,
            r"\b(?:the day after tomorrow|tomorrow|tmrw|(?:(?:early|mid|late|the end of|end of|the start of|start of|the beginning of|beginning of|the middle of|middle of|later) )?next (?:week|month|quarter|mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: (?:week|morning))?|(?:mon|tues|wednes|thurs|fri)day (?:week|next week|of next week)|(?:the )?end of (?:the|this) (?:week|month)|end of (?:week|month)|eow|eom|in (?:about |around )?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|ten|a few|a couple of) (?:(?:working|business) )?(?:days?|weeks?|months?)(?:' time)?)\b",
        ),
        _ => return None,
    };
    let pattern = cell.get_or_init(|| Regex::new(source).ok()).as_ref()?;
    pattern.find(words).map(|m| m.range())
}

/// Dates whose weekday is another: "Friday 14 March" when that is a Tuesday.
fn mismatches(text: &str, span: &Range<usize>, today: Date, findings: &mut Vec<Finding>) {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| {
        let days = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)";
        let months = r"(?P<month>jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
        let day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?";
        let source = format!(
            r"(?i)\b{days},? (?:(?:the|dem|den) )?(?:{day} (?:of )?{months}|{})\b(?:\.?,? (?P<year>\d{{4}}))?",
            format_args!("{} {}", months.replace("<month>", "<month2>"), day.replace("<day>", "<day2>"))
        );
        Regex::new(&source).ok()
    });
    let Some(pattern) = pattern else { return };
    for found in pattern.captures_iter(&text[span.clone()]) {
        let get = |a: &str, b: &str| found.name(a).or_else(|| found.name(b)).map(|m| m.as_str());
        let said = found
            .name("weekday")
            .and_then(|m| say_date::weekday_named(m.as_str()));
        let month = get("month", "month2").and_then(say_date::month_named);
        let day = get("day", "day2").and_then(|d| d.parse::<i8>().ok());
        let (Some(said), Some(month), Some(day)) = (said, month, day) else {
            continue;
        };
        let year = found
            .name("year")
            .and_then(|y| y.as_str().parse::<i16>().ok());
        let Some(date) = nearest(today, year, month, day) else {
            continue;
        };
        if date.weekday() != said {
            let whole = found.get(0).map_or(0..0, |m| m.range());
            let at = span.start + whole.start..span.start + whole.end;
            findings.push(Finding {
                note: Some(Note::Day(date)),
                ..Finding::new(&offence::DATE_MISMATCH, at)
            });
        }
    }
}

/// The day of a phrase when it lies in the last two months; a year that was not said is the nearest.
fn gone(text: &str, phrase: &Phrase, today: Date) -> Option<Date> {
    let words = text.get(phrase.due.span.clone())?;
    let digits = |w: &str| w.bytes().filter(u8::is_ascii_digit).count();
    let said = words
        .split(|c: char| !c.is_ascii_digit())
        .any(|w| digits(w) == 4);
    let due = phrase.due.date;
    let day = if said {
        due
    } else {
        nearest(today, None, due.month(), due.day())?
    };
    let ago = day.until(today).map_or(0, |s| s.get_days());
    (1..=60).contains(&ago).then_some(day)
}

/// The day of that name nearest to today, or in the year said.
fn nearest(today: Date, year: Option<i16>, month: i8, day: i8) -> Option<Date> {
    if let Some(year) = year {
        return Date::new(year, month, day).ok();
    }
    (-1..=1)
        .filter_map(|by| Date::new(today.year().checked_add(by)?, month, day).ok())
        .min_by_key(|d| today.until(*d).map_or(i32::MAX, |s| s.get_days().abs()))
}
