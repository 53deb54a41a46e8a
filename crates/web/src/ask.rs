//! The one place where a request goes to the store: on a thread that may wait, a bounded number at a time.

use crate::app::App;
use crate::fault::Fault;
use amends_service::ServiceError;

/// Does something with the store, apart from the threads that speak with browsers.
///
/// # Errors
///
/// As the work says; and when it panicked.
pub async fn ask<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&App) -> Result<T, ServiceError> + Send + 'static,
) -> Result<T, Fault> {
    // The semaphore is never closed.
    let turn = app.turns.clone().acquire_owned().await;
    let app = app.clone();
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work(&app)
    });
    match done.await {
        Ok(done) => Ok(done?),
        Err(_) => Err(Fault::Ours("work on the store stopped".to_string())),
    }
}
