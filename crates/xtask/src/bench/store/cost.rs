//! What a piece of work in this process costs.

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::time::Instant;

/// Processor time and time on the clock, in milliseconds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cost {
    /// Of the processor: user and system, all threads.
    pub cpu: f64,
    /// On the clock.
    pub wall: f64,
}

/// Does a piece of work and says what it cost here.
pub fn of<T>(work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<(T, Cost)> {
    measured(UsageWho::RUSAGE_SELF, work)
}

/// Does a piece of work and says what it cost in the programs that it started and waited for.
pub fn of_programs<T>(work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<(T, Cost)> {
    measured(UsageWho::RUSAGE_CHILDREN, work)
}

fn measured<T>(
    whose: UsageWho,
    work: impl FnOnce() -> anyhow::Result<T>,
) -> anyhow::Result<(T, Cost)> {
    let (cpu, begun) = (cpu(whose)?, Instant::now());
    let done = work()?;
    let cost = Cost {
        cpu: self::cpu(whose)? - cpu,
        wall: begun.elapsed().as_secs_f64() * 1_000.0,
    };
    Ok((done, cost))
}

fn cpu(whose: UsageWho) -> anyhow::Result<f64> {
    let usage = getrusage(whose)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(micros as f64 / 1_000.0)
}

/// Forgets how much memory this process held at most until now.
pub fn forget_peak() -> anyhow::Result<()> {
    Ok(std::fs::write("/proc/self/clear_refs", "5")?)
}

/// The most memory this process held at once since that, in MiB.
pub fn peak() -> anyhow::Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    Ok(
        kib.ok_or_else(|| anyhow::anyhow!("the system does not say how much memory is held"))?
            / 1024.0,
    )
}

/// The middle one of some figures, and the one that 99 of 100 do not exceed.
pub fn middle_and_worst(mut figures: Vec<f64>) -> (f64, f64) {
    figures.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (figures.len() as f64 * share).ceil() as usize;
        figures
            .get(place.saturating_sub(1))
            .copied()
            .unwrap_or_default()
    };
    (at(0.5), at(0.99))
}
