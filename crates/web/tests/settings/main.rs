//! What owners look after, by the real routes.

mod exclusions;
// Some of it serves the other tests only.
#[allow(dead_code)]
#[path = "../security/common.rs"]
mod common;
mod folder;
mod policies;
mod server;
mod upkeep;
#[allow(dead_code)]
#[path = "../web/common.rs"]
mod web;

use crate::common::Firm;
use crate::web::Answer;
use amends_jobs::Worker;
use amends_service::SecretBox;

/// What stands in the main part of a page.
fn main_part(answer: &Answer) -> &str {
    let shown = answer.body.split_once("<main").map_or("", |(_, main)| main);
    shown.split("</main>").next().unwrap_or_default()
}

/// Does all that is to be done in the background.
fn work(firm: &Firm) {
    let key = SecretBox::open(&firm._folder.path().join("key")).expect("a key");
    let worker = Worker::new(firm.amends.clone(), Some(key));
    worker.run_dry(&|| false).expect("done");
    // The census waits a moment for more; here no more comes.
    firm.amends.settle(&|_| {}).expect("settled");
}

/// A text as a form sends it.
fn typed(text: &str) -> String {
    text.bytes().map(|b| format!("%{b:02X}")).collect()
}
