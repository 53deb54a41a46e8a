//! The two sides of a relationship.

/// Who a person, a message or a duty belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The firm: us.
    Ours,
    /// The client.
    Theirs,
}

impl Side {
    /// The side across the table.
    pub fn other(self) -> Side {
        match self {
            Side::Ours => Side::Theirs,
            Side::Theirs => Side::Ours,
        }
    }

    /// True for our side.
    pub fn is_ours(self) -> bool {
        self == Side::Ours
    }
}
