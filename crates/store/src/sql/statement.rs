/// A statement with numbered parameters, the same for both databases unless it says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
}

impl Statement {
    /// The same text for both.
    pub const fn new(sql: &'static str) -> Statement {
        Statement {
            sqlite: sql,
            postgres: sql,
        }
    }

    /// A text for each: full-text search only.
    pub const fn each(sqlite: &'static str, postgres: &'static str) -> Statement {
        Statement { sqlite, postgres }
    }
}

/// Declares the statements of a noun, and `ALL` of them for the test that prepares every one.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$doc])* const $name: $crate::sql::Statement = $crate::sql::Statement::new($sql);)+
        /// Every statement of this noun.
        pub(crate) const ALL: &[(&str, $crate::sql::Statement)] = &[$((stringify!($name), $name)),+];
    };
}
pub(crate) use statements;
