//! Listening, until somebody says stop.

use crate::app::App;
use crate::routes::router;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;

/// Answers under way may take so long when the app is asked to stop.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Why it could not be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Anybody on the network could read the firm's mail.
    #[error("{0} can be reached from other machines, and nobody signs in yet")]
    Open(SocketAddr),
    /// The address cannot be listened on.
    #[error("{0} cannot be listened on: {1}")]
    Listen(SocketAddr, #[source] io::Error),
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
            ServeError::Start(_) => "close other programs",
        }
    }
}

/// Serves the app until Ctrl-C or SIGTERM; then what is under way is answered, and it ends. `ready` is told
/// the address once it is listened on.
///
/// # Errors
///
/// When it cannot listen there.
pub fn serve(app: App, at: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    if !at.ip().is_loopback() {
        return Err(ServeError::Open(at));
    }
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().build().map_err(ServeError::Start)?;
    let served = runtime.block_on(listen(app, at, ready));
    // Work on the store that nobody waits for any more.
    runtime.shutdown_timeout(Duration::from_secs(2));
    served
}

async fn listen(
    app: App,
    at: SocketAddr,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    let cannot = |error| ServeError::Listen(at, error);
    let listener = TcpListener::bind(at).await.map_err(cannot)?;
    ready(listener.local_addr().map_err(cannot)?);
    let (stopped, mut stop) = tokio::sync::watch::channel(false);
    let signal = async move {
        asked_to_stop().await;
        // Nobody listens only when all is over.
        let _ = stopped.send(true);
    };
    let mut late = stop.clone();
    let served = axum::serve(listener, router(app)).with_graceful_shutdown(async move {
        // An error means that nobody can say stop any more.
        let _ = stop.wait_for(|asked| *asked).await;
    });
    let too_late = async move {
        let _ = late.wait_for(|asked| *asked).await;
        tokio::time::sleep(LAST_WORDS).await;
    };
    tokio::select! {
        served = async { served.await } => served.map_err(cannot),
        () = too_late => Ok(()),
        () = async { signal.await; std::future::pending::<()>().await } => Ok(()),
    }
}

/// Ends when somebody presses Ctrl-C or the system asks the program to end.
async fn asked_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
