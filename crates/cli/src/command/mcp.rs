//! `amends mcp`: a person's own assistant asks what the pages show, by the Model Context Protocol over standard input
//! and output. It changes nothing.

mod protocol;
mod tools;

use crate::args::Mcp;
use crate::command::import::settled;
use crate::failure::Failure;
use crate::store;
use amends_reading::Options;
use amends_service::{Access, Amends, Seat};
use std::io::{BufRead, Read, Write};
use std::time::{Duration, Instant};

/// Bytes of a message; longer ones are refused.
const LONGEST: u64 = 1024 * 1024;

/// What was read longer ago than this is brought up to date before it is shown.
const FRESH: Duration = Duration::from_secs(60);

pub fn run(args: &Mcp) -> Result<(), Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let mut desk = Desk {
        seat: Access::new(amends.clone(), None).machine(&store::who()),
        amends,
        fresh: None,
    };
    serve(
        &mut desk,
        &mut std::io::stdin().lock(),
        &mut std::io::stdout().lock(),
    )
}

/// What answers: the seat of whoever holds this machine, on a store that is kept up to date.
pub struct Desk {
    seat: Seat,
    amends: Amends,
    fresh: Option<Instant>,
}

impl Desk {
    /// The seat, after what waits was done.
    pub fn seat(&mut self) -> Result<&Seat, Failure> {
        if self.fresh.is_none_or(|at| at.elapsed() > FRESH) {
            settled(|_| self.amends.catch_up(&|_| {}))?;
            self.fresh = Some(Instant::now());
        }
        Ok(&self.seat)
    }
}

/// Answers messages, a line each, until there are no more.
fn serve(desk: &mut Desk, from: &mut impl BufRead, to: &mut impl Write) -> Result<(), Failure> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if from.take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let whole = line.ends_with(b"\n") || (line.len() as u64) < LONGEST;
        if !whole {
            skip(from)?;
        }
        let answer = match whole {
            true if line.iter().all(u8::is_ascii_whitespace) => None,
            true => protocol::answer(desk, &line),
            false => Some(protocol::too_long()),
        };
        if let Some(answer) = answer {
            writeln!(to, "{answer}")?;
            to.flush()?;
        }
    }
}

/// Reads the rest of a line away.
fn skip(from: &mut impl BufRead) -> Result<(), Failure> {
    loop {
        let held = from.fill_buf()?;
        let (taken, over) = match held.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (held.len(), held.is_empty()),
        };
        from.consume(taken);
        if over {
            return Ok(());
        }
    }
}
