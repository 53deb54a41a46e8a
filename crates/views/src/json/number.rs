//! Numbers rounded for the eye, so that the same report gives the same bytes everywhere.

/// Hours to one decimal. What is no number is 0.
pub fn hours(hours: f64) -> f64 {
    rounded(hours, 10.0)
}

/// A confidence from 0 to 1, to two decimals.
pub fn confidence(confidence: f32) -> f64 {
    rounded(f64::from(confidence), 100.0).clamp(0.0, 1.0)
}

fn rounded(n: f64, scale: f64) -> f64 {
    if n.is_finite() {
        (n * scale).round() / scale
    } else {
        0.0
    }
}
