//! What a phrase means: the operations that the phrase files of all languages share.

/// An operation, from the sent date and what was captured to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    /// So many days from today: 0 today, 1 tomorrow.
    Day,
    /// The coming one of that name; never today.
    Weekday,
    /// That weekday in the next calendar week (English "next Friday").
    WeekdayNext,
    /// The coming one, or the one after when that is tomorrow ("nächsten Freitag").
    WeekdayNear,
    /// The coming one and so many weeks on ("Tuesday week").
    WeekdayPlus,
    /// That weekday in the calendar week so many weeks on.
    WeekdayIn,
    /// The Friday of the week so many weeks on: its last working day.
    Week,
    /// Its Tuesday ("early next week").
    WeekStart,
    /// Its Wednesday.
    WeekMiddle,
    /// The Sunday of the week so many weeks on; "before" and "by" mean its Friday.
    Weekend,
    /// The last day of the month so many months on.
    Month,
    /// Its 7th ("early next month").
    MonthStart,
    /// Its 15th.
    MonthMiddle,
    /// The last day of a month named.
    NamedMonth,
    /// Its 10th ("early March").
    NamedMonthStart,
    /// Its 15th, or the 20th with the argument 20.
    NamedMonthMiddle,
    /// A day and a month, with or without year and weekday.
    Date,
    /// A day of the month, with or without a weekday.
    DayOfMonth,
    /// That day of the month so many months on.
    DayOfMonthIn,
    /// A date in figures.
    Figures,
    /// So many days, weeks, months, working days or hours from now.
    InDays,
    /// See [`Op::InDays`].
    InWeeks,
    /// See [`Op::InDays`].
    InMonths,
    /// See [`Op::InDays`]; Monday to Friday count.
    InWorkdays,
    /// See [`Op::InDays`].
    InHours,
    /// The Friday of a month's nth week (its first is the one with the first Friday from the 3rd).
    WeekOfMonth,
    /// The Friday of a month's last whole working week.
    LastWeekOfMonth,
    /// The Friday of the week that has a date ("week commencing 10 March").
    WeekOf,
    /// The Friday of a week by its ISO number ("KW 12").
    IsoWeek,
    /// The last day of the quarter of that number.
    Quarter,
    /// The last day of the quarter so many quarters on.
    QuarterIn,
    /// 31 December, so many years on.
    Year,
    /// Christmas Eve.
    Christmas,
    /// The Thursday before Easter.
    Easter,
    /// So many days, weeks or months back: past.
    AgoDays,
    /// See [`Op::AgoDays`].
    AgoWeeks,
    /// See [`Op::AgoDays`].
    AgoMonths,
    /// The last one of that name: past.
    AgoWeekday,
    /// A day part of today that may be over: "this morning" (argument: the hour at which it ends).
    Part,
    /// Only a time of day was said: today, or tomorrow when it is over.
    Time,
    /// Names no due date ("every Friday"); it only takes its words.
    Nothing,
}

const NAMES: [(&str, Op); 39] = [
    ("day", Op::Day),
    ("weekday", Op::Weekday),
    ("weekday_next", Op::WeekdayNext),
    ("weekday_near", Op::WeekdayNear),
    ("weekday_plus", Op::WeekdayPlus),
    ("weekday_in", Op::WeekdayIn),
    ("week", Op::Week),
    ("week_start", Op::WeekStart),
    ("week_middle", Op::WeekMiddle),
    ("weekend", Op::Weekend),
    ("month", Op::Month),
    ("month_start", Op::MonthStart),
    ("month_middle", Op::MonthMiddle),
    ("named_month", Op::NamedMonth),
    ("named_month_start", Op::NamedMonthStart),
    ("named_month_middle", Op::NamedMonthMiddle),
    ("date", Op::Date),
    ("day_of_month", Op::DayOfMonth),
    ("day_of_month_in", Op::DayOfMonthIn),
    ("figures", Op::Figures),
    ("in_days", Op::InDays),
    ("in_weeks", Op::InWeeks),
    ("in_months", Op::InMonths),
    ("in_workdays", Op::InWorkdays),
    ("in_hours", Op::InHours),
    ("week_of_month", Op::WeekOfMonth),
    ("last_week_of_month", Op::LastWeekOfMonth),
    ("week_of", Op::WeekOf),
    ("iso_week", Op::IsoWeek),
    ("quarter", Op::Quarter),
    ("quarter_in", Op::QuarterIn),
    ("year", Op::Year),
    ("christmas", Op::Christmas),
    ("easter", Op::Easter),
    ("ago_days", Op::AgoDays),
    ("ago_weeks", Op::AgoWeeks),
    ("ago_months", Op::AgoMonths),
    ("ago_weekday", Op::AgoWeekday),
    ("part", Op::Part),
];

impl Op {
    /// The operation of that name in a phrase file.
    pub(super) fn named(name: &str) -> Option<Op> {
        match name {
            "time" => Some(Op::Time),
            "nothing" => Some(Op::Nothing),
            _ => NAMES
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, op)| *op),
        }
    }

    /// Its name, as reports show it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Op::Time => "time",
            Op::Nothing => "nothing",
            _ => NAMES
                .iter()
                .find(|(_, op)| *op == self)
                .map_or("", |(name, _)| name),
        }
    }

    /// True for what may as well lie behind ("on Friday we sent it"): the tense decides.
    pub(super) fn may_be_past(self) -> bool {
        matches!(
            self,
            Op::Weekday
                | Op::Date
                | Op::DayOfMonth
                | Op::Figures
                | Op::NamedMonth
                | Op::NamedMonthStart
                | Op::NamedMonthMiddle
                | Op::WeekOfMonth
                | Op::WeekOf
                | Op::IsoWeek
                | Op::Quarter
                | Op::Day
                | Op::Week
                | Op::Christmas
                | Op::Easter
        )
    }
}
