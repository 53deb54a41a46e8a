use amends_domain::Evidence;
use jiff::civil::Date;

/// So many out of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// So many.
    pub n: usize,
    /// Out of so many.
    pub of: usize,
}

impl Share {
    /// The share, 0 to 1; nothing out of nothing is 0.
    pub fn part(self) -> f64 {
        self.n as f64 / self.of.max(1) as f64
    }
}

/// Something we offered or made that nobody had asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The day we sent it, on our calendar.
    pub day: Date,
    /// What became of it.
    pub became: Became,
}

/// What became of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// They took it up, or praised it.
    TakenUp,
    /// They said no, or found fault with it.
    Declined,
    /// They passed over it.
    PassedOver,
}

impl Became {
    /// Its name in reports: `taken_up`.
    pub fn name(self) -> &'static str {
        match self {
            Became::TakenUp => "taken_up",
            Became::Declined => "declined",
            Became::PassedOver => "passed_over",
        }
    }
}

/// What several details have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The words that run through them, the most telling first; never empty.
    pub words: Vec<String>,
    /// Details it explains, by itself.
    pub details: usize,
    /// Conversations they stand in.
    pub threads: usize,
}

/// Small things found wrong, and what may lie under them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rivals {
    /// What may explain them, each the one that explains most of what those before it left.
    pub explanations: Vec<Explanation>,
    /// Details that none of them explains.
    pub left: usize,
    /// The newest of those.
    pub unexplained: Vec<Evidence>,
}
