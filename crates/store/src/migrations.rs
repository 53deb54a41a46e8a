//! The schema, step by step. A step that was released is never changed.

use crate::sql::Migration;

/// All steps, oldest first.
pub(crate) const ALL: &[Migration] = &[
    Migration::new("0001_ground", include_str!("../migrations/0001_ground.sql")),
    Migration::new(
        "0002_derived",
        include_str!("../migrations/0002_derived.sql"),
    ),
    Migration {
        name: "0003_words",
        sql: "",
        sqlite: include_str!("../migrations/0003_words.sqlite.sql"),
        postgres: include_str!("../migrations/0003_words.postgres.sql"),
    },
    Migration::new("0004_fresh", include_str!("../migrations/0004_fresh.sql")),
    Migration::new("0005_pages", include_str!("../migrations/0005_pages.sql")),
    Migration::new("0006_access", include_str!("../migrations/0006_access.sql")),
    Migration::new(
        "0007_threads",
        include_str!("../migrations/0007_threads.sql"),
    ),
    Migration::new("0008_device", include_str!("../migrations/0008_device.sql")),
    Migration::new(
        "0009_bundles",
        include_str!("../migrations/0009_bundles.sql"),
    ),
    Migration::new("0010_loose", include_str!("../migrations/0010_loose.sql")),
];
