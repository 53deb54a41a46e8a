//! How a relationship stands.

/// Where a relationship stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The client said or plainly showed that they stop, pause, move, or want money back.
    Broken,
    /// Open trouble: an unsettled complaint, promises broken, questions waiting, talking down.
    Strained,
    /// No open conflict, but it erodes.
    Drifting,
    /// Trouble was owned and apologised for, the fix is under way, the client is warming again.
    Mending,
    /// No unresolved trouble.
    Good,
    /// Too little mail to tell.
    Unknown,
}

impl Standing {
    /// All standings, those that need somebody most first.
    pub const ALL: [Standing; 6] = [
        Standing::Broken,
        Standing::Strained,
        Standing::Drifting,
        Standing::Mending,
        Standing::Good,
        Standing::Unknown,
    ];

    /// Its name in reports: `strained`.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Broken => "broken",
            Standing::Strained => "strained",
            Standing::Drifting => "drifting",
            Standing::Mending => "mending",
            Standing::Good => "good",
            Standing::Unknown => "unknown",
        }
    }

    /// True when the relationship needs somebody.
    pub fn is_trouble(self) -> bool {
        !matches!(self, Standing::Good | Standing::Unknown)
    }
}
