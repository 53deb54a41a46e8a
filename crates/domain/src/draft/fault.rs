//! Whose fault something is, as the writer knows it. Responsibility, apart from blame.

/// Whose fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Ours: responsibility and repair are owed.
    Ours,
    /// The reader's: regret without admission.
    Theirs,
    /// Both had a part: ours is owned.
    Shared,
    /// Nobody's: weather, a strike, a third party.
    Nobody,
}

impl Fault {
    /// All of them.
    pub const ALL: [Fault; 4] = [Fault::Ours, Fault::Theirs, Fault::Shared, Fault::Nobody];

    /// Its name: `ours`.
    pub fn name(self) -> &'static str {
        match self {
            Fault::Ours => "ours",
            Fault::Theirs => "theirs",
            Fault::Shared => "shared",
            Fault::Nobody => "nobody",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Fault> {
        Fault::ALL.into_iter().find(|f| f.name() == name)
    }

    /// True when some of it is ours, so that responsibility must be taken.
    pub fn has_our_part(self) -> bool {
        matches!(self, Fault::Ours | Fault::Shared)
    }
}
