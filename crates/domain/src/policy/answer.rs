//! How soon the firm answers.

use std::fmt;
use std::str::FromStr;

/// How soon an answer comes, counted in the firm's own working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Within {
    /// Working hours, 1 to 1,000.
    Hours(u32),
    /// Working days, 1 to 1,000.
    Days(u32),
}

/// The most that can be promised, in hours or in days.
const MOST: u32 = 1_000;
/// Working days in a week, where an answer is promised in weeks.
const WEEK: u32 = 5;

impl FromStr for Within {
    type Err = String;

    /// Reads `4 working hours`, `2 days`, `one business day`, `1 week` (five working days).
    fn from_str(text: &str) -> Result<Within, String> {
        let wrong = || {
            format!(
                "“{text}” is no time to answer in; write it like “2 working days” or “4 working hours”"
            )
        };
        let low = text.to_lowercase();
        let mut words = low
            .split_whitespace()
            .filter(|w| !["working", "business"].contains(w));
        let number = match words.next().ok_or_else(wrong)? {
            "a" | "an" | "one" => 1,
            "two" => 2,
            "three" => 3,
            figures => figures.parse().map_err(|_| wrong())?,
        };
        let unit = words.next().ok_or_else(wrong)?;
        let within = match unit.strip_suffix('s').unwrap_or(unit) {
            "hour" => Within::Hours(number),
            "day" => Within::Days(number),
            "week" => Within::Days(number.saturating_mul(WEEK)),
            _ => return Err(wrong()),
        };
        if words.next().is_some() {
            return Err(wrong());
        }
        let (Within::Hours(n) | Within::Days(n)) = within;
        if n == 0 || n > MOST {
            return Err(format!(
                "“{text}” cannot be promised; 1 to 1,000 working hours or working days can"
            ));
        }
        Ok(within)
    }
}

impl fmt::Display for Within {
    /// The way it is read: `1 working day`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n, unit) = match self {
            Within::Hours(n) => (n, "hour"),
            Within::Days(n) => (n, "day"),
        };
        let many = if *n == 1 { "" } else { "s" };
        write!(f, "{n} working {unit}{many}")
    }
}
