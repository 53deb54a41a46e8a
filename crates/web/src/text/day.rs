//! Days and times as people say them, in each language, seen from today.

use super::{Text, Value};
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

impl Text {
    /// A day near today by its nearest name: `today`, `yesterday`, `Tuesday`; further off `12 May`, and with
    /// the year when it is not this one.
    pub fn near(self, day: Date, today: Date) -> String {
        match days_between(day, today) {
            0 => self.say("day-today"),
            1 => self.say("day-yesterday"),
            -1 => self.say("day-tomorrow"),
            -6..=6 => self.weekday(day.weekday()),
            _ => self.plain(day, today),
        }
    }

    /// The same after "since": a language may want an article before the day of a month.
    pub fn after_since(self, day: Date, today: Date) -> String {
        match days_between(day, today) {
            -6..=6 => self.near(day, today),
            _ => self.with("day-the", &[("day", (&self.plain(day, today)).into())]),
        }
    }

    /// A working week, `Mon-Fri 9:00-17:30`, with the days as they are shortened in the language.
    pub fn week(self, week: &str) -> String {
        const DAYS: [(&str, &str); 7] = [
            ("Mon", "week-1"),
            ("Tue", "week-2"),
            ("Wed", "week-3"),
            ("Thu", "week-4"),
            ("Fri", "week-5"),
            ("Sat", "week-6"),
            ("Sun", "week-7"),
        ];
        let days = DAYS.into_iter();
        days.fold(week.to_string(), |week, (english, key)| {
            week.replace(english, &self.say(key))
        })
    }

    /// A day in a sentence: `since yesterday`, `since Tuesday`, `since 12 May`.
    pub fn since(self, day: Date, today: Date) -> String {
        let day = self.after_since(day, today);
        self.with("day-since", &[("day", (&day).into())])
    }

    /// `12 May`; with the year when it is not this one.
    pub fn plain(self, day: Date, today: Date) -> String {
        if day.year() == today.year() {
            let month = self.month(day.month());
            self.with(
                "day-plain",
                &[("day", number(day)), ("month", (&month).into())],
            )
        } else {
            self.dated(day)
        }
    }

    /// `12 May 2025`, whatever the year.
    pub fn dated(self, day: Date) -> String {
        let (month, year) = (self.month(day.month()), day.year().to_string());
        let values = [
            ("day", number(day)),
            ("month", (&month).into()),
            ("year", (&year).into()),
        ];
        self.with("day-dated", &values)
    }

    /// `Monday 12 May 2025`.
    pub fn full(self, day: Date) -> String {
        let (weekday, dated) = (self.weekday(day.weekday()), self.dated(day));
        let values = [("weekday", (&weekday).into()), ("date", (&dated).into())];
        self.with("day-full", &values)
    }

    /// `9:05`.
    pub fn clock(self, time: Time) -> String {
        format!("{}:{:02}", time.hour(), time.minute())
    }

    /// A span of days: `five days`, `three weeks`, `four months`, `two years`.
    pub fn span(self, days: i32) -> String {
        let n = |d: i32| usize::try_from(days / d).unwrap_or(0);
        let said = |key, n| {
            self.with(
                key,
                &[("n", Value::Number(n)), ("count", (&self.count(n)).into())],
            )
        };
        match days {
            ..=6 => said("span-days", n(1).max(1)),
            7..=59 => said("span-weeks", n(7)),
            60..=719 => said("span-months", n(30)),
            _ => said("span-years", n(365).max(2)),
        }
    }

    /// The weekday's name.
    pub fn weekday(self, day: Weekday) -> String {
        self.say(match day {
            Weekday::Monday => "weekday-1",
            Weekday::Tuesday => "weekday-2",
            Weekday::Wednesday => "weekday-3",
            Weekday::Thursday => "weekday-4",
            Weekday::Friday => "weekday-5",
            Weekday::Saturday => "weekday-6",
            Weekday::Sunday => "weekday-7",
        })
    }

    /// The month's name.
    pub fn month(self, month: i8) -> String {
        self.say(match month {
            1 => "month-1",
            2 => "month-2",
            3 => "month-3",
            4 => "month-4",
            5 => "month-5",
            6 => "month-6",
            7 => "month-7",
            8 => "month-8",
            9 => "month-9",
            10 => "month-10",
            11 => "month-11",
            _ => "month-12",
        })
    }

    /// The month's short name, for charts.
    pub fn short_month(self, month: i8) -> String {
        let name = self.month(month);
        name.chars().take(3).collect()
    }
}

fn number(day: Date) -> Value<'static> {
    Value::Number(usize::from(day.day().unsigned_abs()))
}

/// Days from `day` to `today`; negative when it is still to come.
pub fn days_between(day: Date, today: Date) -> i32 {
    day.until(today).map_or(0, |s| s.get_days())
}

impl Text {
    /// How long somebody waits: `since 9:14`, `since yesterday`, `since Tuesday`, `for three weeks`.
    pub fn waiting_since(self, at: Timestamp, today: Date, zone: &TimeZone) -> String {
        let local = at.to_zoned(zone.clone());
        match days_between(local.date(), today) {
            ..=0 => self.with("wait-since", &[("day", (&self.clock(local.time())).into())]),
            1..=6 => self.since(local.date(), today),
            days => self.with("wait-for", &[("span", (&self.span(days)).into())]),
        }
    }
}
