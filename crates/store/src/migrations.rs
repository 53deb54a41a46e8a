//! The schema, step by step. A step that was released is never changed.

use crate::sql::Migration;

/// All steps, oldest first.
pub(crate) const ALL: &[Migration] = &[
    Migration {
        name: "0001_ground",
        sql: include_str!("../migrations/0001_ground.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0002_derived",
        sql: include_str!("../migrations/0002_derived.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0003_words",
        sql: "",
        sqlite: include_str!("../migrations/0003_words.sqlite.sql"),
        postgres: include_str!("../migrations/0003_words.postgres.sql"),
    },
    Migration {
        name: "0004_fresh",
        sql: include_str!("../migrations/0004_fresh.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0005_pages",
        sql: include_str!("../migrations/0005_pages.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0006_access",
        sql: include_str!("../migrations/0006_access.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0007_threads",
        sql: include_str!("../migrations/0007_threads.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0008_device",
        sql: include_str!("../migrations/0008_device.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0009_bundles",
        sql: include_str!("../migrations/0009_bundles.sql"),
        sqlite: "",
        postgres: "",
    },
    Migration {
        name: "0010_loose",
        sql: include_str!("../migrations/0010_loose.sql"),
        sqlite: "",
        postgres: "",
    },
];
