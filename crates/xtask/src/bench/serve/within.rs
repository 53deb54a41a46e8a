//! What share of its answers the app itself says it gave in time: by its figures for Prometheus.

use amends_testkit::browser::Asking;
use anyhow::ensure;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The end of the histogram's box that is counted, in seconds.
const END: &str = "0.02";

/// The figures at one moment: of each route how many answers began in time, and how many there were.
pub struct Within(BTreeMap<String, (u64, u64)>);

impl Within {
    /// As the app tells them now.
    pub fn now(asking: &Asking) -> anyhow::Result<Within> {
        let (status, figures) = asking.body("/metrics")?;
        ensure!(status == 200, "/metrics answers {status}");
        Ok(Within::of(&String::from_utf8_lossy(&figures)))
    }

    fn of(figures: &str) -> Within {
        let mut all = BTreeMap::<String, (u64, u64)>::new();
        for line in figures.lines() {
            let Some(labels) = line.strip_prefix("amends_request_seconds_bucket{") else {
                continue;
            };
            let Some((labels, count)) = labels.rsplit_once("} ") else {
                continue;
            };
            let said = |name: &str| {
                let begin = labels.find(&format!("{name}=\""))? + name.len() + 2;
                labels[begin..].split('"').next()
            };
            let (Some(route), Some(end), Ok(count)) =
                (said("route"), said("le"), count.trim().parse())
            else {
                continue;
            };
            let of = all.entry(route.to_string()).or_default();
            match end {
                END => of.0 = count,
                "+Inf" => of.1 = count,
                _ => {}
            }
        }
        Within(all)
    }

    /// A table of what came since, and the share of all.
    pub fn since(&self, before: &Within) -> String {
        let mut table =
            String::from("| route | answers | in the app within 20 ms |\n|---|---:|---:|\n");
        let mut sum = (0, 0);
        let line = |table: &mut String, name: &str, (within, all): (u64, u64)| {
            let share = within as f64 * 100.0 / all as f64;
            // Writing to a String does not fail.
            let _ = writeln!(table, "| {name} | {all} | {share:.1} % |");
        };
        for (route, (within, all)) in &self.0 {
            let was = before.0.get(route).copied().unwrap_or_default();
            let came = (within - was.0, all - was.1);
            if came.1 == 0 || route == "/metrics" {
                continue;
            }
            sum = (sum.0 + came.0, sum.1 + came.1);
            line(&mut table, &format!("`{route}`"), came);
        }
        line(&mut table, "all", sum);
        table
    }
}

#[cfg(test)]
mod tests {
    use super::Within;

    #[test]
    fn boxes_of_a_histogram() {
        let before = "amends_request_seconds_bucket{le=\"0.02\",route=\"/\"} 1\n\
                      amends_request_seconds_bucket{le=\"+Inf\",route=\"/\"} 2\n";
        let after = "amends_request_seconds_bucket{le=\"0.01\",route=\"/\"} 2\n\
                     amends_request_seconds_bucket{le=\"0.02\",route=\"/\"} 4\n\
                     amends_request_seconds_bucket{le=\"+Inf\",route=\"/\"} 6\n";
        let table = Within::of(after).since(&Within::of(before));
        assert!(table.contains("| `/` | 4 | 75.0 % |"), "{table}");
        assert!(table.contains("| all | 4 | 75.0 % |"), "{table}");
    }
}
