//! `amends serve`: the web app.

mod demo;

use crate::args::Serve;
use crate::failure::Failure;
use crate::store;
use amends_jobs::{Worker, watch};
use amends_reading::Options;
use amends_service::{Amends, SecretBox};
use amends_web::{App, ServeError};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

pub fn run(args: &Serve) -> Result<(), Failure> {
    if args.demo {
        let demo = demo::Demo::open()?;
        return serve(args, demo.amends(), true);
    }
    let amends = store::open_or_make(&args.store, Options::default())?;
    let _work = Work::start(&amends, store::key().ok())?;
    serve(args, amends, false)
}

fn serve(args: &Serve, amends: Amends, demo: bool) -> Result<(), Failure> {
    let app = App::new(amends, demo);
    amends_web::serve(app, args.listen, |at| {
        println!("Amends is open at http://{at}");
        println!("Stop it with Ctrl-C.");
    })?;
    Ok(())
}

/// What is done in the background while the app is open: mail is brought in, clients are read anew.
struct Work {
    stop: Arc<AtomicBool>,
    worker: Option<thread::JoinHandle<()>>,
    watch: Option<amends_jobs::Watch>,
}

impl Work {
    fn start(amends: &Amends, key: Option<SecretBox>) -> Result<Work, Failure> {
        let watch = watch(amends, key.as_ref())?;
        let stop = Arc::new(AtomicBool::new(false));
        let asked = stop.clone();
        let amends = amends.clone();
        let mut worker = Worker::new(amends.clone(), key);
        let worker = thread::Builder::new()
            .name("work".to_string())
            .spawn(move || {
                let stop = || asked.load(Ordering::Relaxed);
                // What waited since the last time comes first.
                let done = amends.catch_up(&|_| {}).and_then(|()| worker.run(&stop));
                if let Err(error) = done {
                    eprintln!(
                        "amends: mail is not kept up any more: {error}. {}",
                        error.hint()
                    );
                }
            })?;
        Ok(Work {
            stop,
            worker: Some(worker),
            watch: Some(watch),
        })
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        drop(self.watch.take());
        if let Some(worker) = self.worker.take() {
            // One that panicked has nothing to say any more.
            let _ = worker.join();
        }
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Failure {
        Failure::asked(&error, error.hint())
    }
}
