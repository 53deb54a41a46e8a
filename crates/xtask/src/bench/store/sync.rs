//! The first sync of a mailbox from a real mail server: what it costs and how much memory it takes, stage by
//! stage.

use super::page::number;
use super::{Args, cost, mailbox};
use crate::bench::mailbox::Mailbox;
use crate::bench::usage::Usage;
use amends_reading::Options;
use amends_service::{Amends, Stage};
use amends_store::OWN;
use amends_store::sql::Place;
use amends_testkit::servers::dovecot::{self, Dovecot, PASSWORD, Setup, USER};
use std::cell::Cell;
use std::fmt::Write;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;

/// Syncs the mailbox with the program, and settles a store stage by stage.
pub fn measure(args: &Args, into: &Path, amends: &Path) -> anyhow::Result<String> {
    if !dovecot::is_here() {
        return Ok("Dovecot is not installed.\n".to_string());
    }
    let mail = mailbox(args, into)?;
    let server = Dovecot::start(&Setup::default());
    fill(&server, &mail)?;
    let work = tempfile::tempdir_in(into)?;
    let path = |name: &str| work.path().join(name).display().to_string();
    std::fs::write(work.path().join("password"), format!("{PASSWORD}\n"))?;
    let envs = [("AMENDS_KEY".to_string(), path("key"))];
    let run = |words: &[&str]| {
        let mut command = vec![amends.display().to_string(), "mail".to_string()];
        command.extend(words.iter().map(|word| (*word).to_string()));
        Usage::of(&command, &envs, &work.path().join("usage"))
    };
    let (db, port) = (path("store.db"), server.tls_port.to_string());
    let root = server.root_certificate().display().to_string();
    // A store that is there already.
    drop(Amends::open(&Place::named(&db), OWN, Options::default())?);
    run(&[
        "add",
        "localhost",
        "--name",
        "Ada",
        "--user",
        USER,
        "--port",
        &port,
        "--root-certificate",
        &root,
        "--password-file",
        &path("password"),
        "--db",
        &db,
    ])?;
    let first = run(&["sync", "--db", &db])?;
    let again = run(&["sync", "--db", &db])?;
    let amends = Amends::open(&Place::named(&db), OWN, Options::default())?;
    let mails = amends.held()?.mails.0;
    let mut text =
        String::from("| | CPU seconds | seconds | peak memory |\n|---|---:|---:|---:|\n");
    let mut line = |name: &str, usage: Usage| {
        let Usage { wall, peak, .. } = usage;
        writeln!(
            text,
            "| {name} | {:.1} | {wall:.1} | {peak:.0} MiB |",
            usage.cpu()
        )
    };
    line(
        &format!("`amends mail sync`, the first, {} messages", number(mails)),
        first,
    )?;
    line("`amends mail sync`, nothing new", again)?;
    drop(amends);
    writeln!(text, "\n{}", stages(&mail, &work.path().join("stages.db"))?)?;
    Ok(text)
}

/// How much memory each stage takes, in a process that has done nothing else.
fn stages(mail: &Mailbox, store: &Path) -> anyhow::Result<String> {
    let amends = Amends::open(&Place::File(store.to_path_buf()), OWN, Options::default())?;
    cost::forget_peak()?;
    let mut text = format!("Most memory by stage: opened {:.0} MiB", cost::peak()?);
    amends.import(std::slice::from_ref(&mail.maildir), &|_, _| {})?;
    write!(text, ", keeping {:.0} MiB", cost::peak()?)?;
    let last = Cell::new("filing");
    let failed = Cell::new(None);
    let said = std::cell::RefCell::new(text);
    cost::forget_peak()?;
    let next = |name: &'static str| -> anyhow::Result<()> {
        if last.get() != name {
            let before = last.replace(name);
            write!(said.borrow_mut(), ", {before} {:.0} MiB", cost::peak()?)?;
            cost::forget_peak()?;
        }
        Ok(())
    };
    amends.settle(&|stage| {
        let name = match stage {
            Stage::Filing(_) => "filing",
            Stage::Census => "who is who",
            Stage::Reading(_) => "reading",
        };
        if let Err(error) = next(name) {
            failed.set(Some(error));
        }
    })?;
    failed.take().map_or(Ok(()), Err)?;
    let mut text = said.into_inner();
    write!(text, ", {} {:.0} MiB.", last.get(), cost::peak()?)?;
    Ok(text)
}

/// Puts the Maildir on the server as its inbox.
fn fill(server: &Dovecot, mail: &Mailbox) -> anyhow::Result<()> {
    let inbox = server.mail_folder();
    let home = inbox.ancestors().nth(2).unwrap_or(&inbox);
    let owner = std::fs::metadata(home)?;
    let (user, group) = (Some(owner.uid()), Some(owner.gid()));
    let own = |path: &Path| chown(path, user, group);
    std::fs::create_dir_all(&inbox)?;
    own(inbox.parent().unwrap_or(&inbox))?;
    own(&inbox)?;
    for part in ["cur", "new", "tmp"] {
        std::fs::create_dir(inbox.join(part))?;
        own(&inbox.join(part))?;
        for entry in std::fs::read_dir(mail.maildir.join(part))? {
            let entry = entry?;
            let copy = inbox.join(part).join(entry.file_name());
            std::fs::copy(entry.path(), &copy)?;
            own(&copy)?;
        }
    }
    Ok(())
}
