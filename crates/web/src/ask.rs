//! The one place where a request goes to the store: on a thread that may wait, a bounded number at a time.

use crate::app::App;
use crate::fault::Fault;
use crate::visit::Visit;
use amends_service::{Access, Seat, ServiceError};

/// Asks the store from the seat of whoever visits, apart from the threads that speak with browsers.
///
/// # Errors
///
/// As the work says; and when it panicked.
pub async fn ask<T: Send + 'static>(
    app: &App,
    visit: &Visit,
    work: impl FnOnce(&Seat) -> Result<T, ServiceError> + Send + 'static,
) -> Result<T, Fault> {
    let seat = visit.seat.clone();
    at_the_door(app, move |_| work(&seat)).await
}

/// The same at the door, for whoever has no seat yet: signing in, and looking who asks.
///
/// # Errors
///
/// As [`ask`].
pub async fn at_the_door<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&Access) -> Result<T, ServiceError> + Send + 'static,
) -> Result<T, Fault> {
    // The semaphore is never closed.
    let turn = app.turns.clone().acquire_owned().await;
    let access = app.access.clone();
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work(&access)
    });
    match done.await {
        Ok(done) => Ok(done?),
        Err(_) => Err(Fault::Ours("work on the store stopped".to_string())),
    }
}
