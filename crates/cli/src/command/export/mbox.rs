//! Mails written as mbox, in the variant that loses nothing: "From " at the beginning of a line gets one more ">",
//! however many are there (mboxrd, qmail's mbox(5)).

use crate::failure::Failure;
use crate::output;
use amends_mail::source::raw::Raw;
use amends_service::Amends;
use amends_views::words::upkeep;
use jiff::Timestamp;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

/// Writes all mails into a new folder.
pub fn write(amends: &Amends, folder: &Path) -> Result<ExitCode, Failure> {
    let failed = |error: io::Error| {
        let hint = "name a folder that is not there yet, where you may write and there is room";
        Failure::file(
            format!("{} cannot be written: {error}", folder.display()),
            hint,
        )
    };
    if folder.exists() {
        return Err(Failure::asked(
            format!("{} is there already", folder.display()),
            "name a folder that is not there yet",
        ));
    }
    std::fs::create_dir(folder).map_err(failed)?;
    let mut files: [Option<BufWriter<File>>; 2] = [None, None];
    let mut mails = 0;
    amends.each_mail(&mut |raw: Raw| -> Result<(), Failure> {
        let name = if raw.sent { "Sent.mbox" } else { "mail.mbox" };
        let file = &mut files[usize::from(raw.sent)];
        let out = match file {
            Some(out) => out,
            None => file.insert(BufWriter::new(
                File::create_new(folder.join(name)).map_err(failed)?,
            )),
        };
        mails += 1;
        mail(&raw, out).map_err(failed)
    })?;
    for mut out in files.into_iter().flatten() {
        out.flush().map_err(failed)?;
    }
    output::plain(&upkeep::exported(mails, &folder.display().to_string()))?;
    Ok(ExitCode::SUCCESS)
}

fn mail(raw: &Raw, out: &mut impl Write) -> io::Result<()> {
    let at = raw.stamped.map_or(Timestamp::UNIX_EPOCH, |(at, _)| at);
    writeln!(
        out,
        "From MAILER-DAEMON {}",
        at.strftime("%a %b %e %H:%M:%S %Y")
    )?;
    for line in raw.bytes.split_inclusive(|byte| *byte == b'\n') {
        let quoted = line
            .iter()
            .position(|byte| *byte != b'>')
            .unwrap_or(line.len());
        if line[quoted..].starts_with(b"From ") {
            out.write_all(b">")?;
        }
        out.write_all(line)?;
    }
    // An empty line parts it from the next; most mails that come from an mbox have it already.
    let missing: &[u8] = match raw.bytes.as_slice() {
        [.., b'\n', b'\n'] => b"",
        [.., b'\n'] => b"\n",
        _ => b"\n\n",
    };
    out.write_all(missing)
}
