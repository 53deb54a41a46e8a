//! Listening, until somebody says stop.

mod line;
mod stop;
mod tls;

pub use tls::Tls;

use crate::app::App;
use crate::peer::Peer;
use crate::routes::router;
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// Answers under way may take so long when the app is asked to stop.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Lines that are open at a time; others wait to be taken.
const LINES: usize = 1024;

/// Where the app listens, and how.
#[derive(Debug)]
pub struct Listening {
    /// The address.
    pub at: SocketAddr,
    /// The firm's own certificate; none where the line is plain.
    pub tls: Option<Tls>,
}

/// Why it could not be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Anybody on the network could look at it.
    #[error("{0} can be reached from other machines, and nobody signs in to the example")]
    Open(SocketAddr),
    /// The address cannot be listened on.
    #[error("{0} cannot be listened on: {1}")]
    Listen(SocketAddr, #[source] io::Error),
    /// The certificate or its key cannot be used.
    #[error("{0}")]
    Certificate(String),
    /// No thread could be started.
    #[error("the app could not be started: {0}")]
    Start(#[source] io::Error),
}

impl ServeError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            ServeError::Open(_) => "listen on this machine only: --listen 127.0.0.1:7373",
            ServeError::Listen(_, error) if error.kind() == io::ErrorKind::AddrInUse => {
                "something else listens there; choose another port: --listen 127.0.0.1:7374"
            }
            ServeError::Listen(..) => "choose another address with --listen",
            ServeError::Certificate(_) => {
                "both are PEM files: the certificate with those that vouch for it, and its key"
            }
            ServeError::Start(_) => "close other programs",
        }
    }
}

/// Serves the app until Ctrl-C or SIGTERM; then what is under way is answered, and it ends. `ready` is told
/// the address once it is listened on. Where other machines reach it, it answers under any name.
///
/// # Errors
///
/// When it cannot listen there, or all could look at what is open to all.
pub fn serve(
    app: App,
    listening: Listening,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    let near = listening.at.ip().is_loopback();
    if !near && app.access.is_open() {
        return Err(ServeError::Open(listening.at));
    }
    let app = match near && app.trusted.is_empty() {
        true => app,
        false => app.anywhere(),
    };
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().build().map_err(ServeError::Start)?;
    let served = runtime.block_on(listen(app, listening, ready));
    // Work on the store that nobody waits for any more.
    runtime.shutdown_timeout(Duration::from_secs(2));
    served
}

async fn listen(
    app: App,
    listening: Listening,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    let at = listening.at;
    let cannot = |error| ServeError::Listen(at, error);
    let listener = TcpListener::bind(at).await.map_err(cannot)?;
    ready(listener.local_addr().map_err(cannot)?);
    let tls = listening.tls.map(|tls| tls.acceptor());
    let router = router(app.clone());
    let lines = Arc::new(Semaphore::new(LINES));
    let open = GracefulShutdown::new();
    let mut stopped = std::pin::pin!(stop::asked());
    loop {
        // The semaphore is never closed.
        let turn = lines.clone().acquire_owned().await;
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            () = &mut stopped => break,
        };
        let Ok((plain, from)) = taken else {
            // Too many files are open, or whoever called is gone again.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let peer = Peer {
            ip: Some(from.ip().to_canonical()),
            https: tls.is_some(),
        };
        let (router, tls, watcher) = (router.clone(), tls.clone(), open.watcher());
        tokio::spawn(async move {
            let _turn = turn;
            match tls {
                None => line::answered(plain, router, peer, watcher).await,
                Some(tls) => {
                    if let Some(secret) = tls::accepted(&tls, plain).await {
                        line::answered(secret, router, peer, watcher).await;
                    }
                }
            }
        });
    }
    app.stop();
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(LAST_WORDS) => {}
    }
    Ok(())
}
