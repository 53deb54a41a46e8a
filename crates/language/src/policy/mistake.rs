//! What is wrong with a policy: where, what, and what may stand there instead.

use std::fmt;

/// Mistakes that are told at once; the rest is counted.
const TOLD: usize = 20;

/// Why a policy cannot be used: every mistake in it, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyError {
    /// What the policy is called: a file's name.
    pub name: String,
    /// The mistakes; one at least.
    pub mistakes: Vec<Mistake>,
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Its line, from 1.
    pub line: usize,
    /// Its column in characters, from 1.
    pub column: usize,
    /// What is wrong, in a sentence.
    pub what: String,
    /// What may have been meant.
    pub meant: Option<String>,
    /// What may stand there, in a sentence; may be empty.
    pub allowed: String,
}

/// A mistake at a byte of the text.
#[derive(Debug, Clone)]
pub(super) struct Wrong {
    pub at: usize,
    pub what: String,
    pub meant: Option<String>,
    pub allowed: String,
}

impl Wrong {
    pub fn new(at: usize, what: impl Into<String>, allowed: impl Into<String>) -> Wrong {
        Wrong {
            at,
            what: what.into(),
            meant: None,
            allowed: allowed.into(),
        }
    }

    /// The same, with what may have been meant by a word.
    pub fn meaning<'a>(self, word: &str, known: impl Iterator<Item = &'a str>) -> Wrong {
        let low = word.to_lowercase();
        let near = known
            .map(|k| (strsim::jaro_winkler(&low, &k.to_lowercase()), k))
            .filter(|(likeness, _)| *likeness >= 0.8)
            // Of two that are as near, the first.
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        Wrong {
            meant: near.map(|(_, k)| k.to_string()),
            ..self
        }
    }
}

impl Wrong {
    /// The same in one line that can stand behind a colon: what was meant, else what is allowed.
    pub fn in_a_line(&self) -> String {
        let low = |text: &str| -> String {
            let mut letters = text.trim_end_matches('.').chars();
            let first = letters.next().map(|c| c.to_lowercase().collect::<String>());
            first.unwrap_or_default() + letters.as_str()
        };
        let what = low(&self.what);
        match &self.meant {
            Some(meant) => format!("{what}; did you mean “{meant}”?"),
            None if self.allowed.is_empty() => what,
            None => format!("{what}; {}", low(&self.allowed)),
        }
    }
}

impl PolicyError {
    pub(super) fn of(name: &str, text: &str, mut wrong: Vec<Wrong>) -> PolicyError {
        wrong.sort_by_key(|w| w.at);
        let placed = |w: Wrong| {
            let before = &text[..text.floor_char_boundary(w.at)];
            let line = before.rfind('\n').map_or(0, |n| n + 1);
            let bom = usize::from(before[line..].starts_with('\u{feff}'));
            Mistake {
                line: before.matches('\n').count() + 1,
                column: before[line..].chars().count() - bom + 1,
                what: w.what,
                meant: w.meant,
                allowed: w.allowed,
            }
        };
        PolicyError {
            name: name.to_string(),
            mistakes: wrong.into_iter().map(placed).collect(),
        }
    }
}

impl std::error::Error for PolicyError {}

impl fmt::Display for PolicyError {
    /// A line for each mistake, `policy.toml:3:9: …`, with what was meant and what may stand there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, mistake) in self.mistakes.iter().take(TOLD).enumerate() {
            let between = if i == 0 { "" } else { "\n" };
            let (line, column) = (mistake.line, mistake.column);
            write!(f, "{between}{}:{line}:{column}: {mistake}", self.name)?;
        }
        match self.mistakes.len().saturating_sub(TOLD) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl fmt::Display for Mistake {
    /// Without its place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(meant) = &self.meant {
            write!(f, " Did you mean “{meant}”?")?;
        }
        if !self.allowed.is_empty() {
            write!(f, " {}", self.allowed)?;
        }
        Ok(())
    }
}
