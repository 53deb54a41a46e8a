//! `cargo xtask shots`: pictures of every page of the app on the made-up firm, light and dark, narrow and wide.

use anyhow::{Context as _, bail};
use clap::Args as ClapArgs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// `cargo xtask shots`
#[derive(ClapArgs)]
pub struct Args {
    /// Where the pictures go; those that the documents show lie in docs/shots as well
    #[arg(long, default_value = "target/shots")]
    into: PathBuf,
    /// The program; built as it is tested if not given
    #[arg(long)]
    amends: Option<PathBuf>,
    /// The browser
    #[arg(long, default_value = "chromium")]
    browser: String,
}

/// The pages: a name and an address.
const PAGES: [(&str, &str); 5] = [
    ("today", "/"),
    ("clients", "/clients"),
    ("waiting", "/clients?order=waiting"),
    ("client", "/clients/the-tidewell-trust"),
    ("conversation", "/clients/the-tidewell-trust/conversation"),
];

/// Those that the documents show.
const SHOWN: [&str; 4] = [
    "today-1360-light",
    "today-1360-dark",
    "client-1360-light",
    "conversation-390-dark",
];

/// Widths and heights, in pixels: a phone's, and a screen's.
const SIZES: [(u32, u32); 2] = [(390, 1000), (1360, 1000)];

/// The colours: a name, and what tells the browser to want them.
const COLOURS: [(&str, &str); 2] = [
    ("light", "--blink-settings=preferredColorScheme=1"),
    ("dark", "--blink-settings=preferredColorScheme=0"),
];

/// Takes them all.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let amends = match &args.amends {
        Some(program) => program.clone(),
        None => crate::built::amends()?,
    };
    let into = crate::root().join(&args.into);
    std::fs::create_dir_all(&into)?;
    let app = App::open(&amends)?;
    for (name, page) in PAGES {
        for size in SIZES {
            for (colours, setting) in COLOURS {
                let name = format!("{name}-{}-{colours}", size.0);
                let picture = into.join(format!("{name}.png"));
                let address = format!("{}{page}", app.address);
                taken(&args.browser, &address, size, setting, &picture)?;
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

fn taken(
    browser: &str,
    address: &str,
    (width, height): (u32, u32),
    colours: &str,
    picture: &Path,
) -> anyhow::Result<()> {
    let done = Command::new(browser)
        .args(["--headless=old", "--no-sandbox", "--hide-scrollbars"])
        .arg("--virtual-time-budget=2000")
        .arg(format!("--window-size={width},{height}"))
        .arg(colours)
        .arg(format!("--screenshot={}", picture.display()))
        .arg(address)
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("{browser} could not be started"))?;
    if !done.success() || !picture.is_file() {
        bail!("{browser} took no picture of {address}");
    }
    Ok(())
}

/// The app on the made-up firm; it ends with this.
struct App {
    process: Child,
    address: String,
}

impl App {
    fn open(amends: &Path) -> anyhow::Result<App> {
        let mut process = Command::new(amends)
            .args(["serve", "--demo", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()?;
        let said = process.stdout.take().context("it says where it is")?;
        for line in BufReader::new(said).lines() {
            let line = line?;
            let address = line.split_whitespace().find(|w| w.starts_with("http://"));
            if let Some(address) = address {
                let address = address.trim_end_matches('/').to_string();
                return Ok(App { process, address });
            }
        }
        bail!("the app did not open")
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
