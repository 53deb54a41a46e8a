//! A real browser for tests and pictures: Chromium, steered by Debian's chromedriver as the WebDriver standard
//! (<https://www.w3.org/TR/webdriver2/>) says.

mod app;
mod asking;
mod driver;
mod found;
mod keys;
mod tab;
mod wire;

pub use app::App;
pub use asking::Asking;
pub use driver::Driver;
pub use found::{Found, Role};
pub use tab::{Colours, Tab};
pub use wire::Refused;

/// Whether there is a browser to steer. When there is none, says that the test is skipped; under CI (the variable
/// `CI` is `true`) it fails instead.
///
/// # Panics
/// Under CI, without chromedriver.
#[must_use]
pub fn is_here() -> bool {
    if driver::program().is_some() {
        return true;
    }
    let ci = std::env::var("CI").is_ok_and(|v| v == "true");
    assert!(
        !ci,
        "chromedriver is missing: apt-get install chromium-driver"
    );
    println!(
        "skipped: chromedriver is not here (Debian: apt-get install chromium chromium-driver)"
    );
    false
}
