//! `amends search`: letters that hold words, and who said them.

use crate::args::{Format, Search};
use crate::failure::Failure;
use crate::{find_client, output, store};
use amends_reading::Options;
use amends_service::search;
use amends_views::found::FoundPage;
use amends_views::{json, print};
use amends_web::api::found;
use std::ffi::OsString;
use std::process::ExitCode;

pub fn run(args: &Search) -> Result<ExitCode, Failure> {
    let typed = args.words.join(" ");
    let words = typed.parse().map_err(|error: search::BadQuery| {
        Failure::asked(
            error,
            "for example: amends search '\"late again\"' -newsletter deliv*",
        )
    })?;
    let amends = store::open(&args.store, Options::default())?;
    super::import::settle(&amends)?;
    let client = match &args.client {
        Some(name) => {
            let names = amends.names()?;
            Some(names[find_client::place(&names, name)?].number)
        }
        None => None,
    };
    let hits = amends.search(&search::Search {
        words,
        side: args.from.map(|who| who.side()),
        client,
        since: args.since,
        until: args.until,
        limit: args.limit as usize,
        ..search::Search::default()
    })?;
    let page = FoundPage {
        typed,
        hits: hits.hits.into_iter().map(found).collect(),
        more: hits.more,
    };
    match args.page.format {
        Format::Json => output::plain(&json::found(&page))?,
        Format::Text => output::page(&print::found(&page, args.page.width.columns()))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The command line with words that must not be there told from flags: after `search`, `-word` is a word.
pub fn told_from_flags(args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut searching = false;
    let mut told = Vec::new();
    for arg in args {
        let text = arg.to_string_lossy();
        searching |= text == "search" && !told.is_empty();
        let mut letters = text.chars();
        let a_word = letters.next() == Some('-')
            && letters
                .next()
                .is_some_and(|c| c == '"' || c.is_alphanumeric())
            && letters.next().is_some();
        // What begins with a space is no flag.
        told.push(match searching && a_word {
            true => OsString::from(format!(" {text}")),
            false => arg,
        });
    }
    told
}
