//! Dates as mail writes them, and as old, broken or foreign software writes them.

use jiff::{Timestamp, civil, tz::Offset};

/// A point in time and the offset of the clock that wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// The time.
    pub(crate) at: Timestamp,
    /// The writer's offset from UTC; UTC where none is written.
    pub(crate) offset: Offset,
}

/// Reads RFC 5322 dates (section 3.3, with the obsolete forms of 4.3), asctime as mbox
/// separators have it, and ISO 8601; order does not matter as long as each piece can be told.
pub(crate) fn parse(text: &str) -> Option<Stamp> {
    let mut seen = Pieces::default();
    let bare = without_comments(text);
    for token in bare.split(|c: char| c.is_whitespace() || c == ',' || c == ';') {
        seen.take(token.trim_matches('.'));
    }
    seen.finish()
}

#[derive(Default)]
struct Pieces {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<(i8, i8, i8)>,
    seconds_east: Option<i32>,
}

impl Pieces {
    fn take(&mut self, token: &str) {
        if token.is_empty() || !token.is_ascii() {
            return;
        }
        if token.contains(':') {
            self.take_time(token);
        } else if let Some(east) = offset(token) {
            // Only after the time: "-07" could be anything before it.
            if self.time.is_some() && self.seconds_east.is_none() {
                self.seconds_east = Some(east);
            }
        } else if token.bytes().all(|b| b.is_ascii_digit()) {
            self.take_number(token);
        } else if token.contains(['-', '/']) {
            self.take_joined(token);
        } else if let Some(month) = month(token) {
            self.month = self.month.or(Some(month));
        } else if let (Some((h, m, s)), "pm" | "PM") = (self.time, token) {
            self.time = Some((if h < 12 { h + 12 } else { h }, m, s));
        } else if let (Some((12, m, s)), "am" | "AM") = (self.time, token) {
            self.time = Some((0, m, s));
        } else if let (Some(_), None) = (self.time, self.seconds_east) {
            self.seconds_east = zone(token);
        }
    }

    fn take_time(&mut self, token: &str) {
        if let Some((date, time)) = token.split_once(['T', 't'])
            && date.len() >= 8
        {
            self.take_joined(date);
            return self.take_time(time);
        }
        let cut = token
            .find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.'))
            .unwrap_or(token.len());
        let (clock, rest) = token.split_at(cut);
        let mut parts = clock.split(':');
        let mut next = || -> Option<i8> {
            let part = parts.next()?.split('.').next()?;
            (part.len() <= 2).then(|| part.parse().ok()).flatten()
        };
        if let (None, Some(h), Some(m)) = (self.time, next(), next()) {
            self.time = Some((h, m, next().unwrap_or(0).min(59)));
            if let Some(east) = offset(rest).or_else(|| zone(rest)) {
                self.seconds_east = Some(east);
            } else if !rest.is_empty() && !rest.contains(':') {
                self.take(rest);
            }
        }
    }

    fn take_number(&mut self, token: &str) {
        let Ok(number) = token.parse::<i16>() else {
            return;
        };
        if token.len() >= 4 {
            self.year = self.year.or(Some(number));
        } else if self.day.is_none() && (1..=31).contains(&number) {
            self.day = i8::try_from(number).ok();
        } else if self.year.is_none() && self.month.is_some() {
            // RFC 5322 section 4.3: 00 to 49 are 2000 to 2049, the rest and three digits 1900.
            self.year = Some(
                number
                    + if token.len() == 2 && number < 50 {
                        2000
                    } else {
                        1900
                    },
            );
        }
    }

    fn take_joined(&mut self, token: &str) {
        let parts: Vec<&str> = token.split(['-', '/']).collect();
        if let [first, middle, last] = parts[..] {
            if first.len() == 4 {
                if let (Ok(y), Ok(m), Ok(d)) = (first.parse(), middle.parse(), last.parse()) {
                    (self.year, self.month, self.day) = (Some(y), Some(m), Some(d));
                }
            } else if month(middle).is_some() {
                parts.iter().for_each(|part| self.take(part));
            }
        }
    }

    fn finish(self) -> Option<Stamp> {
        let (hour, minute, second) = self.time?;
        let date = civil::Date::new(self.year?, self.month?, self.day?).ok()?;
        let time = civil::Time::new(hour, minute, second, 0).ok()?;
        let offset = Offset::from_seconds(self.seconds_east.unwrap_or(0)).unwrap_or(Offset::UTC);
        let at = offset.to_timestamp(date.to_datetime(time)).ok()?;
        Some(Stamp { at, offset })
    }
}

fn month(token: &str) -> Option<i8> {
    const NAMES: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let head = token.get(..3)?.to_ascii_lowercase();
    let at = NAMES.iter().position(|name| *name == head)?;
    i8::try_from(at + 1).ok()
}

/// `+0100`, `-07:00`, `+02`.
fn offset(token: &str) -> Option<i32> {
    let sign = match token.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let digits: String = token[1..].chars().filter(|c| *c != ':').collect();
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = digits[..2].parse().ok()?;
    let minutes: i32 = digits[2..].parse().unwrap_or(0);
    // Beyond 14 hours no clock on Earth goes; the rest of the date may still be true.
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// Names of zones (RFC 5322 section 4.3, and those that software really writes).
fn zone(token: &str) -> Option<i32> {
    let hours = match token.to_ascii_uppercase().as_str() {
        "UT" | "GMT" | "UTC" | "Z" | "WET" => 0,
        "BST" | "CET" | "MET" | "WEST" => 1,
        "CEST" | "MEST" | "EET" => 2,
        "EEST" | "MSK" => 3,
        "JST" | "KST" => 9,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => return None,
    };
    Some(hours * 3600)
}

fn without_comments(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::with_capacity(text.len().min(64));
    for c in text.chars().take(200) {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
#[path = "date/tests.rs"]
mod tests;
