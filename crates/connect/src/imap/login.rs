//! Getting in: greeting, encryption, and proof of who it is.

mod proof;

use super::account::{Account, Auth, Security};
use super::answer::{Answer, Word};
use super::command::Command;
use super::options::Options;
use super::session::Session;
use crate::error::{Error, Kind};
use crate::net::{self, Roots, Stream};
use tokio::time::timeout;

/// Opens a connection to the account's server and logs in.
pub(super) async fn open(account: &Account, options: &Options) -> Result<Session, Error> {
    let opened = connect(account, options).await;
    opened.map_err(|e| e.at(&account.place()))
}

async fn connect(account: &Account, options: &Options) -> Result<Session, Error> {
    let loopback_only = account.security == Security::NoneOnLoopback;
    let tcp = net::tcp(&account.host, account.port, loopback_only, options.connect).await?;
    match account.security {
        Security::NoneOnLoopback | Security::NoneAnywhere => {
            enter(Box::new(tcp), account, options).await
        }
        Security::Implicit => {
            let stream = encrypted(tcp, account, options).await?;
            enter(stream, account, options).await
        }
        Security::StartTls => {
            let mut session = Session::new(Box::new(tcp), options);
            let logged_in = greeting(&mut session).await?;
            capabilities(&mut session).await?;
            // A server that has let us in already takes no STARTTLS; whoever sits between could
            // say so to keep us from asking.
            if logged_in || !session.can("STARTTLS") {
                let what = "the server does not offer encryption (STARTTLS) here";
                return Err(Error::new(Kind::NotEncrypted, what));
            }
            session.run(Command::new("STARTTLS"), |_| Ok(())).await?;
            let stream = encrypted(session.into_stream()?, account, options).await?;
            let session = Session::new(stream, options);
            prove(session, false, account).await
        }
    }
}

async fn encrypted(
    stream: impl Stream + 'static,
    account: &Account,
    options: &Options,
) -> Result<Box<dyn Stream>, Error> {
    let roots = Roots {
        extra: account.extra_roots.clone(),
    };
    let setting_up = net::over(stream, &account.host, &roots);
    match timeout(options.connect, setting_up).await {
        Ok(stream) => stream,
        Err(_) => Err(Error::new(
            Kind::TooSlow,
            "encryption did not begin in time",
        )),
    }
}

/// Logs in over a connection on which the server speaks first.
pub(super) async fn enter(
    stream: Box<dyn Stream>,
    account: &Account,
    options: &Options,
) -> Result<Session, Error> {
    let mut session = Session::new(stream, options);
    let logged_in = greeting(&mut session).await?;
    prove(session, logged_in, account).await
}

async fn prove(mut session: Session, logged_in: bool, account: &Account) -> Result<Session, Error> {
    if !logged_in {
        capabilities(&mut session).await?;
        match &account.auth {
            Auth::Password(password) => {
                proof::password(&mut session, &account.user, password).await?;
            }
            Auth::Bearer(token) => proof::bearer(&mut session, &account.user, token).await?,
        }
    }
    settle(&mut session).await?;
    Ok(session)
}

/// Waits for the greeting; whether the server has let us in already (PREAUTH).
async fn greeting(session: &mut Session) -> Result<bool, Error> {
    session.allow(session.options.command);
    match session.answer().await? {
        Answer::Status(status) if status.word == Word::Ok => Ok(false),
        Answer::Status(status) if status.word == Word::Preauth => Ok(true),
        // The connection ends next, and the end says why.
        Answer::Status(status) if status.word == Word::Bye => loop {
            session.answer().await?;
        },
        _ => Err(Error::new(Kind::Nonsense, "what answers is no IMAP server")),
    }
}

/// Asks what the server can do, unless it has said so.
async fn capabilities(session: &mut Session) -> Result<(), Error> {
    if !session.has_capabilities() {
        session.run(Command::new("CAPABILITY"), |_| Ok(())).await?;
    }
    Ok(())
}

/// What is to be said once after the login.
async fn settle(session: &mut Session) -> Result<(), Error> {
    capabilities(session).await?;
    // Some providers in China let no program read that has not said its name (RFC 2971).
    if session.can("ID") {
        let id = Command::new("ID (\"name\" \"Amends\")");
        lenient(session.run(id, |_| Ok(())).await)?;
    }
    if session.can("QRESYNC") && session.can("ENABLE") {
        let enabled = session
            .run(Command::new("ENABLE QRESYNC"), |_| Ok(()))
            .await;
        session.tells_vanished = lenient(enabled)?;
    }
    Ok(())
}

/// A refusal does not matter, a broken connection does. Whether it went well.
fn lenient<T>(ended: Result<T, Error>) -> Result<bool, Error> {
    match ended {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == Kind::SaidNo => Ok(false),
        Err(e) => Err(e),
    }
}
