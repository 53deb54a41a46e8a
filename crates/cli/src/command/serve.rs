//! `amends serve`: the web app.

mod demo;

use crate::args::{LogKind, Serve};
use crate::failure::Failure;
use crate::store;
use amends_jobs::{Worker, watch};
use amends_reading::Options;
use amends_service::{Access, Amends, SecretBox, give_way};
use amends_web::{App, Beat, Listening, ServeError, Tls};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

pub fn run(args: &Serve) -> Result<(), Failure> {
    log(args.log);
    if args.demo {
        let demo = demo::Demo::open()?;
        return serve(args, Access::open_to_all(demo.amends(), None), None);
    }
    let amends = store::open_or_make(&args.store, Options::default())?;
    let key = store::key().ok();
    let beat = Beat::default();
    let _work = Work::start(&amends, key.clone(), beat.clone())?;
    serve(args, Access::new(amends, key), Some(beat))
}

/// What goes wrong, and what is refused, one line each on standard error.
fn log(kind: LogKind) {
    let level = tracing_subscriber::filter::LevelFilter::WARN;
    let log = tracing_subscriber::fmt().with_max_level(level);
    let log = log.with_writer(std::io::stderr).with_target(false);
    // Somebody else's log is as good.
    let _ = match kind {
        LogKind::Text => log.try_init(),
        LogKind::Json => log.json().flatten_event(true).try_init(),
    };
}

fn serve(args: &Serve, access: Access, beat: Option<Beat>) -> Result<(), Failure> {
    let tls = match (&args.tls_cert, &args.tls_key) {
        (Some(certificate), Some(key)) => Some(Tls::read(certificate, key)?),
        _ => None,
    };
    let scheme = if tls.is_some() { "https" } else { "http" };
    let code = access.setup_code()?;
    let open = access.is_open();
    let _shown = access.keep_shown()?;
    let app = App::new(access).behind(args.trust_proxy.clone());
    let app = match beat {
        Some(beat) => app.attended(beat),
        None => app,
    };
    let listening = Listening {
        at: args.listen,
        tls,
    };
    amends_web::serve(app, listening, |at| {
        println!("Amends is open at {scheme}://{at}");
        if open {
            println!("Nobody signs in to the example: all who use this machine can look at it.");
        }
        match code {
            Some(code) if at.ip().is_loopback() => {
                println!("Nobody is a member yet. To make it yours, open");
                println!("  {scheme}://{at}/first?code={code}");
            }
            Some(code) => {
                println!(
                    "Nobody is a member yet. To make it yours, open its page and type the code"
                );
                println!("  {code}");
            }
            None => {}
        }
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
    fn start(amends: &Amends, key: Option<SecretBox>, beat: Beat) -> Result<Work, Failure> {
        let watch = watch(amends, key.as_ref())?;
        let stop = Arc::new(AtomicBool::new(false));
        let asked = stop.clone();
        let amends = amends.giving_way()?;
        let mut worker = Worker::new(amends.clone(), key);
        let worker = thread::Builder::new()
            .name("work".to_string())
            .spawn(move || {
                give_way();
                let stop = || {
                    beat.beat();
                    asked.load(Ordering::Relaxed)
                };
                // What waited since the last time comes first.
                let done = amends
                    .catch_up(&|_| beat.beat())
                    .and_then(|()| worker.run(&stop));
                beat.end();
                if let Err(error) = done {
                    eprintln!(
                        "amends: mail is not kept up any more: {error}; {}",
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
