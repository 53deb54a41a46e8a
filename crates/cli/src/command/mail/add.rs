//! `amends mail add`

use super::secret::{ask, first_line};
use crate::args::{self, MailAdd};
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::{Line, Proof, Reached, Settings};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub fn run(args: &MailAdd) -> Result<(), Failure> {
    let amends = store::open_or_make(&args.store, Options::default())?;
    let path = Path::new(&args.place);
    if path.exists() || args.server.user.is_none() {
        let path = on_this_machine(path)?;
        let usual = path.file_name().map(|n| n.to_string_lossy().into_owned());
        let name = args
            .name
            .clone()
            .or(usual)
            .unwrap_or_else(|| args.place.clone());
        amends.add_account(&name, &Settings::Folder { path }, None)?;
        return said(&name);
    }
    let reached = reached(args)?;
    let name = args.name.clone().unwrap_or_else(|| reached.user.clone());
    let secret = ask(&amends, &reached, args.proof.password_file.as_deref())?;
    let key = store::key()?;
    let settings = Settings::Imap(reached);
    // An account that cannot be reached is not added: the words say why.
    let folders = amends.try_account(&settings, &secret)?;
    for asked in &args.server.folders {
        if !folders.iter().any(|f| f.wire == *asked) {
            let names: Vec<&str> = folders.iter().map(|f| f.wire.as_str()).collect();
            return Err(Failure::asked(
                format!("there is no folder “{asked}” there"),
                format!("there are: {}", names.join(", ")),
            ));
        }
    }
    amends.add_account(&name, &settings, Some((&key, &secret)))?;
    said(&name)
}

fn said(name: &str) -> Result<(), Failure> {
    output::plain(&format!(
        "Added {name}. Bring it into step with: amends mail sync\n"
    ))
}

fn on_this_machine(path: &Path) -> Result<PathBuf, Failure> {
    let whole = path.canonicalize().map_err(|error| {
        let hint = "name a mailbox on this machine, or a server with --user";
        let shown = path.display();
        match error.kind() {
            ErrorKind::NotFound => {
                Failure::asked(format!("there is no file or folder {shown}"), hint)
            }
            _ => Failure::asked(format!("{shown} cannot be read: {error}"), hint),
        }
    })?;
    if whole.to_str().is_none() {
        let hint = "rename it so that its name is plain text";
        return Err(Failure::asked(
            format!("the name of {} is no text", whole.display()),
            hint,
        ));
    }
    Ok(whole)
}

fn reached(args: &MailAdd) -> Result<Reached, Failure> {
    let server = &args.server;
    let security = match (server.starttls, server.no_encryption) {
        (true, _) => Line::Starttls,
        (false, true) => Line::None,
        (false, false) => Line::Tls,
    };
    let usual = if security == Line::Tls { 993 } else { 143 };
    let roots = server
        .root_certificate
        .as_ref()
        .map(|path| path.canonicalize())
        .transpose();
    let roots = roots.map_err(|error| {
        Failure::asked(
            format!("the root certificate cannot be read: {error}"),
            "check its path",
        )
    })?;
    Ok(Reached {
        host: args.place.clone(),
        port: server.port.unwrap_or(usual),
        security,
        user: server.user.clone().unwrap_or_default(),
        proof: proof(&args.proof)?,
        folders: (!server.folders.is_empty()).then(|| server.folders.clone()),
        extra_roots: roots,
    })
}

fn proof(args: &args::Proof) -> Result<Proof, Failure> {
    let client_id = args.client_id.clone().unwrap_or_default();
    if args.google {
        let file = args.client_secret_file.as_deref();
        return Ok(Proof::Google {
            client_id,
            client_secret: file.map(first_line).transpose()?.unwrap_or_default(),
        });
    }
    if args.microsoft {
        let tenant = args.tenant.clone();
        return Ok(Proof::Microsoft { client_id, tenant });
    }
    Ok(Proof::Password)
}
