//! The proof of who it is: a password, or an OAuth token.

use crate::error::{Error, Kind, quoted};
use crate::imap::answer::{Answer, Word};
use crate::imap::command::Command;
use crate::imap::session::Session;
use crate::secret::Secret;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// Logs in with a password: SASL PLAIN (RFC 4616) where there is, since it takes any letters,
/// else LOGIN.
pub(super) async fn password(
    session: &mut Session,
    user: &str,
    password: &Secret,
) -> Result<(), Error> {
    plain_letters(user, password)?;
    let outcome = if session.can("AUTH=PLAIN") {
        let proof = format!("\0{user}\0{}", password.reveal());
        sasl(session, "PLAIN", &proof).await
    } else if session.can("LOGINDISABLED") {
        let what = "the server takes no password over this connection";
        return Err(Error::new(Kind::NotEncrypted, what));
    } else {
        session.forget_capabilities();
        let login = Command::new("LOGIN").string(user).string(password.reveal());
        session.run(login, |_| Ok(())).await.map(|_| ())
    };
    refused_as(outcome, Kind::WrongPassword)
}

/// Logs in with an access token, as Google and Microsoft describe XOAUTH2.
pub(super) async fn bearer(session: &mut Session, user: &str, token: &Secret) -> Result<(), Error> {
    plain_letters(user, token)?;
    if !session.can("AUTH=XOAUTH2") {
        let what = "the server does not take sign-ins with a token (XOAUTH2)";
        return Err(Error::new(Kind::Settings, what));
    }
    let proof = format!("user={user}\x01auth=Bearer {}\x01\x01", token.reveal());
    refused_as(sasl(session, "XOAUTH2", &proof).await, Kind::ExpiredToken)
}

/// The frames of both proofs are held together by control characters.
fn plain_letters(user: &str, secret: &Secret) -> Result<(), Error> {
    if user
        .chars()
        .chain(secret.reveal().chars())
        .any(char::is_control)
    {
        let what = "the user name or password holds a character that cannot be sent";
        return Err(Error::new(Kind::Settings, what));
    }
    Ok(())
}

async fn sasl(session: &mut Session, mechanism: &str, proof: &str) -> Result<(), Error> {
    let proof = BASE64_STANDARD.encode(proof);
    let at_once = session.can("SASL-IR");
    session.forget_capabilities();
    let mut command = Command::new("AUTHENTICATE").words(mechanism);
    if at_once {
        command = command.words(&proof);
    }
    let tag = session.send(command).await?;
    let mut said = at_once;
    let mut reason = String::new();
    loop {
        match session.answer().await? {
            Answer::GoOn(_) if !said => {
                said = true;
                session.send_line(&proof).await?;
            }
            // What is wrong, in base64; an empty line asks for the refusal itself.
            Answer::GoOn(text) => {
                reason = BASE64_STANDARD.decode(text).map_or(reason, |t| quoted(&t));
                session.send_line("").await?;
            }
            Answer::Done { tag: t, status } if t == tag.as_bytes() => {
                if status.word == Word::Ok {
                    return Ok(());
                }
                let text = quoted(&status.text);
                let text = [text, reason].into_iter().filter(|t| !t.is_empty());
                let text = text.collect::<Vec<_>>().join("; ");
                let kind = match status.code.as_str() {
                    "UNAVAILABLE" | "LIMIT" | "INUSE" => Kind::Busy,
                    _ => Kind::SaidNo,
                };
                return Err(Error::new(kind, format!("the server said: {text}")));
            }
            _ => {}
        }
    }
}

/// A bare no to a proof means that the proof is wrong.
fn refused_as(outcome: Result<(), Error>, kind: Kind) -> Result<(), Error> {
    outcome.map_err(|e| match e.kind() {
        Kind::SaidNo | Kind::WrongPassword => Error::new(kind, e.to_string()),
        _ => e,
    })
}
