//! Whether all is well with a store, for programs.

use super::VERSION;
use crate::health::HealthPage;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Health")]
pub(super) struct Document<'a> {
    version: u32,
    well: bool,
    troubles: Vec<Trouble>,
    /// Where it is; not told to programs that ask from afar.
    #[serde(skip_serializing_if = "str::is_empty")]
    store: &'a str,
    schema: usize,
    bytes: u64,
    mail_bytes: u64,
    free_bytes: Option<u64>,
    messages: usize,
    letters: usize,
    clients: usize,
    messages_waiting: usize,
    clients_waiting: usize,
    unread: usize,
}

#[derive(Serialize, JsonSchema)]
struct Trouble {
    trouble: &'static str,
    what: String,
    hint: String,
}

impl<'a> Document<'a> {
    pub fn of(page: &'a HealthPage) -> Document<'a> {
        let troubles = page.troubles.iter().map(|trouble| {
            let (what, hint) = trouble.said();
            Trouble {
                trouble: trouble.code(),
                what,
                hint,
            }
        });
        Document {
            version: VERSION,
            well: page.troubles.is_empty(),
            troubles: troubles.collect(),
            store: &page.store,
            schema: page.schema,
            bytes: page.bytes,
            mail_bytes: page.mail_bytes,
            free_bytes: page.room,
            messages: page.mails,
            letters: page.letters,
            clients: page.clients,
            messages_waiting: page.mails_waiting,
            clients_waiting: page.clients_waiting,
            unread: page.unread,
        }
    }
}

/// The page of `amends doctor` as JSON, ending in a line feed.
pub fn health(page: &HealthPage) -> String {
    super::text(&Document::of(page))
}
