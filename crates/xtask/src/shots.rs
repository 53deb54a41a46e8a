//! `cargo xtask shots`: pictures of every page of the app on the made-up firm, light and dark, narrow and wide.

use crate::pages::PAGES;
use amends_testkit::browser::{App, Colours, Driver};
use anyhow::ensure;
use clap::Args as ClapArgs;
use std::path::PathBuf;

/// `cargo xtask shots`
#[derive(ClapArgs)]
pub struct Args {
    /// Where the pictures go; those that the documents show lie in docs/shots as well
    #[arg(long, default_value = "target/shots")]
    into: PathBuf,
    /// The program; built as it is tested if not given
    #[arg(long)]
    amends: Option<PathBuf>,
    /// Only pages whose name holds this
    #[arg(long, default_value = "")]
    only: String,
}

/// Those that the documents show.
const SHOWN: [&str; 4] = [
    "today-1360-light",
    "today-1360-dark",
    "client-1360-light",
    "conversation-390-dark",
];

/// Widths and heights, in pixels: a phone's, and a screen's.
const SIZES: [(u32, u32); 2] = [(390, 1000), (1360, 1000)];

/// Takes them all.
pub fn run(args: &Args) -> anyhow::Result<()> {
    ensure!(
        amends_testkit::browser::is_here(),
        "chromedriver is needed: chromium-driver"
    );
    let amends = crate::built::given_or_built(args.amends.as_deref())?;
    let into = crate::root().join(&args.into);
    std::fs::create_dir_all(&into)?;
    let app = App::demo(&amends);
    let driver = Driver::start();
    let tab = driver.tab()?;
    for (name, page) in PAGES
        .into_iter()
        .filter(|(name, _)| name.contains(&args.only))
    {
        for (width, height) in SIZES {
            tab.size(width, height)?;
            for (colours, word) in [(Colours::Light, "light"), (Colours::Dark, "dark")] {
                tab.colours(colours)?;
                // Left first: an address that differs in its last part only would not be loaded anew.
                tab.open("about:blank")?;
                tab.open(&format!("{}{page}", app.address))?;
                let name = format!("{name}-{width}-{word}");
                let picture = into.join(format!("{name}.png"));
                std::fs::write(&picture, tab.picture()?)?;
                if SHOWN.contains(&name.as_str()) {
                    let shown = crate::root().join("docs/shots").join(format!("{name}.png"));
                    std::fs::copy(&picture, shown)?;
                }
                println!("{}", picture.display());
            }
        }
    }
    Ok(())
}
