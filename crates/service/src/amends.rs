//! Amends at work on one firm's store.

use crate::error::ServiceError;
use crate::lease::Lease;
use crate::rules::Rules;
use amends_language::Reader;
use amends_mail::source::raw;
use amends_reading::Options;
use amends_store::sql::{Batch, Place};
use amends_store::{Kind, Store};
use jiff::Timestamp;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::Arc;

/// One firm's store and what reads it. Cheap to clone, shared by threads.
#[derive(Clone)]
pub struct Amends {
    pub(crate) store: Store,
    pub(crate) reader: Arc<Reader>,
    pub(crate) rules: Rules,
    pub(crate) options: Arc<Options>,
    pub(crate) pool: Arc<ThreadPool>,
    pub(crate) lease: Option<Arc<Lease>>,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Amends {
    /// Opens the store at a place. `options` is what was said beforehand.
    ///
    /// # Errors
    ///
    /// When the store cannot be reached, or is none of ours.
    pub fn open(place: &Place, firm: i64, options: Options) -> Result<Amends, ServiceError> {
        let store = Store::open(place, firm)?;
        let pool = pool(|builder| builder)?;
        Ok(Amends {
            rules: Rules::of(&store)?,
            store,
            reader: Arc::new(Reader::built_in()),
            options: Arc::new(options),
            pool: Arc::new(pool),
            lease: None,
            clock: Arc::new(Timestamp::now),
        })
    }

    /// The same by another clock.
    #[must_use]
    pub fn at(self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Amends {
        Amends {
            clock: Arc::new(clock),
            ..self
        }
    }

    /// The time on its clock.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The same at work on a job: whoever lost the lease of it writes nothing more.
    #[must_use]
    pub fn under(&self, lease: Lease) -> Amends {
        Amends {
            lease: Some(Arc::new(lease)),
            ..self.clone()
        }
    }

    /// Does a batch whole or not at all.
    pub(crate) fn write(&self, mut batch: Batch) -> Result<(), ServiceError> {
        if batch.is_empty() {
            return Ok(());
        }
        if let Some(lease) = &self.lease {
            lease.keep(&self.store, &mut batch, self.now())?;
        }
        Ok(self.store.write(&batch)?)
    }

    /// Does a batch that was made from what was read before; when somebody else was quicker it is made anew,
    /// a few times.
    pub(crate) fn write_anew(
        &self,
        mut make: impl FnMut(&mut Batch) -> Result<(), ServiceError>,
    ) -> Result<(), ServiceError> {
        let mut tried = 0;
        loop {
            let mut batch = Batch::new();
            make(&mut batch)?;
            match self.write(batch) {
                Err(ServiceError::Store(error)) if error.kind == Kind::Changed && tried < 20 => {
                    tried += 1;
                }
                done => return done,
            }
        }
    }
}

/// The threads that read.
pub(crate) fn pool(
    with: impl FnOnce(ThreadPoolBuilder) -> ThreadPoolBuilder,
) -> Result<ThreadPool, ServiceError> {
    let builder = ThreadPoolBuilder::new().stack_size(raw::STACK);
    with(builder).build().map_err(|_| no_thread())
}

/// The system gives no more of them.
pub(crate) fn no_thread() -> ServiceError {
    let what = "no thread could be started".to_string();
    ServiceError::Asked(what, "close other programs")
}
