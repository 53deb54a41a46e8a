//! The cluster itself: its programs, its folder, the shell that watches over it.

use super::stale;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{DirBuilderExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

/// Makes the cluster, says `ready`, and takes it away when its input ends.
const WATCH: &str = r#"
cd "$2" || exit 1
"$1/initdb" -D data -U postgres -A trust -E UTF8 --locale=C --no-sync >log 2>&1 || exit 1
cat >>data/postgresql.conf <<END
listen_addresses = ''
unix_socket_directories = '$2'
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 32MB
max_connections = 100
max_parallel_workers_per_gather = 0
jit = off
timezone = 'UTC'
END
"$1/pg_ctl" -D data -l log -w -t 60 start >>log 2>&1 </dev/null || exit 1
echo ready
cat >/dev/null
"$1/pg_ctl" -D data -m immediate -w -t 20 stop >/dev/null 2>&1
cd / && rm -rf "$2"
"#;

/// Older ones cannot make a database that orders texts by ICU's rules.
const OLDEST: u32 = 15;

/// The order of texts in every database.
const ORDER: &str = "LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";

/// A running cluster.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    /// Held for as long as this process lives: who can have this lock knows that nobody uses the folder.
    _lock: File,
    /// It waits for the end of its input, which is when this process ends.
    _shell: Child,
}

/// The folder with `initdb`, `pg_ctl` and `psql`: the newest of Debian's, else one from `PATH`.
pub fn programs() -> Option<PathBuf> {
    let version = |p: &Path| p.file_name()?.to_str()?.parse::<u32>().ok();
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    let newest = debian
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter_map(|p| Some((version(&p)?, p.join("bin"))))
        .filter(|(version, bin)| *version >= OLDEST && whole(bin))
        .max();
    let path = std::env::var_os("PATH").unwrap_or_default();
    newest
        .map(|(_, bin)| bin)
        .or_else(|| std::env::split_paths(&path).find(|bin| whole(bin)))
}

fn whole(bin: &Path) -> bool {
    ["initdb", "pg_ctl", "psql"]
        .iter()
        .all(|p| bin.join(p).is_file())
}

/// The output of a small program, trimmed.
fn ask(program: &str, words: &[&str]) -> Option<String> {
    let out = Command::new(program).args(words).output().ok()?;
    let text = String::from_utf8(out.stdout).ok()?;
    out.status.success().then(|| text.trim().to_string())
}

/// PostgreSQL refuses to run as root; root hands over to the user `postgres`, with this number.
fn other_user() -> Option<u32> {
    if ask("id", &["-u"]).as_deref() != Some("0") {
        return None;
    }
    let number = ask("id", &["-u", "postgres"]).and_then(|n| n.parse().ok());
    Some(number.expect("root starts PostgreSQL as the user `postgres`, and there is none"))
}

impl Cluster {
    pub(super) fn start(programs: &Path) -> Cluster {
        let user = other_user();
        let parent = stale::parent(user.is_some());
        stale::remove(&parent);
        let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        let name = format!(
            "{}{}-{}",
            stale::NAME,
            std::process::id(),
            now.subsec_nanos()
        );
        let folder = parent.join(name);
        let made = std::fs::DirBuilder::new().mode(0o700).create(&folder);
        made.unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
        let lock = stale::lock(&folder).expect("nobody else knows this folder yet");
        if user.is_some() {
            chown(&folder, user, None).expect("root may give a folder away");
        }
        let mut shell = match user {
            Some(_) => Command::new("setpriv"),
            None => Command::new("sh"),
        };
        if user.is_some() {
            shell.args([
                "--reuid=postgres",
                "--regid=postgres",
                "--init-groups",
                "sh",
            ]);
        }
        shell
            .args(["-c", WATCH, "sh"])
            .args([programs, &folder])
            .env("LC_ALL", "C")
            // Ctrl-C is for the tests; the shell must outlive them by a moment.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut shell = shell.spawn().expect("a shell starts");
        let mut said = String::new();
        let out = shell.stdout.take().expect("asked for above");
        let read = BufReader::new(out).read_line(&mut said);
        if read.is_err() || said.trim() != "ready" {
            drop((shell.kill(), shell.wait()));
            let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
            drop(std::fs::remove_dir_all(&folder));
            panic!("PostgreSQL does not start:\n{log}");
        }
        Cluster {
            programs: programs.to_path_buf(),
            folder,
            _lock: lock,
            _shell: shell,
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn create(&self, name: &str) {
        let make = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        self.run("postgres", &format!("{make} {ORDER}"));
    }

    /// Without a word when it fails: the whole cluster goes soon.
    pub(super) fn discard(&self, name: &str) {
        let away = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        drop(self.psql("postgres", &away).output());
    }

    pub(super) fn run(&self, database: &str, statements: &str) -> String {
        let out = self
            .psql(database, statements)
            .output()
            .expect("psql starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_string();
        assert!(out.status.success(), "{statements}\n{}", text(&out.stderr));
        text(&out.stdout)
    }

    fn psql(&self, database: &str, statements: &str) -> Command {
        let mut psql = Command::new(self.programs.join("psql"));
        // No settings from a home folder, no variables that point to another server.
        psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"])
            .args(["-U", "postgres", "-d", database, "-c", statements, "-h"])
            .arg(&self.folder)
            .env_remove("PGPORT")
            .env_remove("PGSERVICE")
            .env_remove("PGOPTIONS")
            .current_dir("/")
            .stdin(Stdio::null());
        psql
    }
}
