//! `amends draft check`: reads a draft before it is sent.

use super::about::{self, Clock, Mail};
use crate::args::{DraftCheck, DraftFormat};
use crate::failure::Failure;
use crate::{output, policy_file, store};
use amends_domain::Policy;
use amends_domain::draft::DraftReading;
use amends_language::draft::{DraftContext, DraftReader, PolicyWords};
use amends_language::{Context, Reader};
use amends_mail::draft::{Draft, LIMIT};
use amends_reading::Options;
use amends_reading::draft::Recipient;
use amends_service::drafted;
use amends_views::draft::{DraftPage, Source};
use amends_views::{json, print};
use std::io::Read as _;
use std::process::ExitCode;

pub fn run(args: &DraftCheck) -> Result<ExitCode, Failure> {
    let policy = policy(args)?;
    let draft = draft(args)?;
    let when = Clock::of(args, &draft, &policy)?;
    let fault = args.fault.map(|w| w.fault()).or(draft.fault);
    let calendar = drafted::calendar(&policy, when.local(), &when.zone);
    let reader = Reader::built_in();
    let reading = reader.read(
        &draft.own,
        &Context {
            at: when.at,
            offset: when.offset,
            ours: true,
            subject: &draft.subject,
            before: None,
            has_attachment: false,
        },
    );
    let mail = Mail::open(args, &draft)?;
    let names = mail
        .as_ref()
        .map_or_else(|| about::addressed(args, &draft), Mail::names);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let client = policy.client(&names);
    let context = DraftContext {
        now: when.local(),
        fault,
        policy: &PolicyWords::of(&policy, client),
        answer_by: drafted::answer_by(&policy, client, when.at, &calendar),
        month_first: drafted::month_first(when.offset),
    };
    let mut found = DraftReader::built_in().read(&draft.own, &reading, &context);
    let recipient = match &mail {
        Some(mail) => Some(mail.recipient(&reading, &reader, &when, &calendar, &mut found)?),
        None => None,
    };
    found.keep(&draft.keeps);
    let code = drafted::not_analysed(&reading);
    let name = args.file.display().to_string();
    say(
        args,
        &found,
        recipient.as_ref(),
        &Source {
            path: &name,
            text: &draft.text,
            lines_of_file: draft.lines_of_file,
            reading: &found,
            fault,
            recipient: recipient.as_ref(),
            not_analysed: code.as_deref(),
            misread: &draft.misread,
            cut: draft.cut,
            today: when.local().date(),
        },
    )
}

/// The policy in the file that is named, else that of the store, where there is one.
fn policy(args: &DraftCheck) -> Result<Policy, Failure> {
    if args.policy.is_some() {
        return policy_file::read_or_none(args.policy.as_deref());
    }
    match store::open_if_there(&args.store, Options::default())? {
        Some(amends) => Ok(amends.policy()?.policy),
        None => Ok(Policy::default()),
    }
}

fn say(
    args: &DraftCheck,
    found: &DraftReading,
    recipient: Option<&Recipient>,
    source: &Source<'_>,
) -> Result<ExitCode, Failure> {
    debug_assert_eq!(recipient.is_some(), source.recipient.is_some());
    let page = DraftPage::of(source);
    match args.format {
        DraftFormat::Text => output::page(&print::draft(&page, args.width.columns()))?,
        DraftFormat::Json => output::plain(&json::draft(&page))?,
        DraftFormat::LspLines => output::plain(&page.lsp_lines())?,
    }
    Ok(if found.must_change() {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    })
}

/// The draft, from its file or from standard input.
fn draft(args: &DraftCheck) -> Result<Draft, Failure> {
    let path = &args.file;
    let unread = |error: std::io::Error| {
        Failure::file(
            format!("{} cannot be read: {error}", path.display()),
            "name a text file or an .eml file, or - for standard input",
        )
    };
    // One byte more than is read, so that it shows when something is left out.
    let most = u64::try_from(LIMIT + 1).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let eml = path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("eml"));
    if path.as_os_str() == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes))
    }
    .map_err(unread)?;
    let draft = Draft::read(&bytes, eml);
    if draft.own.trim().is_empty() {
        return Err(Failure::file(
            format!("there are no words of yours in {}", path.display()),
            "quotes, signatures and front matter are not looked at",
        ));
    }
    Ok(draft)
}
