//! A Dovecot of one's own: a real IMAP server in a folder that goes away with it.

use super::free_port;
use super::operator::Operator;
use std::fs;
use std::net::TcpStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The user of every account, and the password.
pub const USER: &str = "ada@harbour.test";
/// The password of every account.
pub const PASSWORD: &str = "correct horse \"battery\" \\ stäple";

const PROGRAM: &str = "/usr/sbin/dovecot";
/// What Dovecot says that it can, as far as it matters to a reader.
const CAPABILITIES: &str = "IMAP4rev1 SASL-IR ID ENABLE IDLE UIDPLUS LIST-EXTENDED CONDSTORE \
    QRESYNC ESEARCH SPECIAL-USE MOVE LITERAL+ UNSELECT CHILDREN";
/// Runs the server until the pipe from the test's process ends, however that one ended; Dovecot ends
/// its own children when it is asked to end, in a second or so. Then clears up.
const WATCH: &str = r#""$0" -F -c "$1" & read -r _; kill -TERM $!; wait; rm -rf "$2""#;
/// On a busy machine it takes its time.
const START: Duration = Duration::from_secs(60);

/// How the server keeps mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// A file for each message.
    Maildir,
    /// Dovecot's own format.
    Mdbox,
}

/// How the server is set up.
#[derive(Debug, Clone)]
pub struct Setup {
    /// How it keeps mail.
    pub storage: Storage,
    /// Capabilities that it keeps quiet about, as `QRESYNC`.
    pub without: Vec<String>,
    /// The address of a server that knows which OAuth tokens are good; then tokens are all it takes.
    pub tokens: Option<String>,
}

impl Default for Setup {
    fn default() -> Setup {
        Setup {
            storage: Storage::Maildir,
            without: Vec::new(),
            tokens: None,
        }
    }
}

/// A running Dovecot. It ends when it is dropped.
#[derive(Debug)]
pub struct Dovecot {
    folder: TempDir,
    child: Child,
    /// The port without encryption, which offers STARTTLS.
    pub port: u16,
    /// The port with encryption.
    pub tls_port: u16,
}

/// Whether Dovecot is on this machine. When it is not, says that the test is skipped; under CI
/// (the variable `CI` is `true`) it fails instead.
///
/// # Panics
/// Under CI, without Dovecot.
#[must_use]
pub fn is_here() -> bool {
    if Path::new(PROGRAM).exists() {
        return true;
    }
    let ci = std::env::var("CI").is_ok_and(|v| v == "true");
    assert!(!ci, "Dovecot is missing: apt-get install dovecot-imapd");
    println!("skipped: Dovecot is not here (Debian: apt-get install dovecot-imapd)");
    false
}

impl Dovecot {
    /// Starts a server and waits until it answers.
    ///
    /// # Panics
    /// When it does not start; says what its log says.
    #[must_use]
    pub fn start(setup: &Setup) -> Dovecot {
        let folder = tempfile::Builder::new()
            .prefix("amends-dovecot-")
            .tempdir()
            .expect("a folder can be made");
        let root = folder.path().to_path_buf();
        let owner = Owner::of(&root);
        let (port, tls_port) = (free_port(), free_port());
        certify(&root);
        for made in ["run", "home"] {
            fs::create_dir(root.join(made)).expect("a folder can be made");
        }
        owner.owns(&root.join("home"));
        let text = configuration(&root, setup, &owner, (port, tls_port));
        fs::write(root.join("dovecot.conf"), text).expect("it can be written");
        let child = Command::new("sh")
            .args(["-c", WATCH, PROGRAM])
            .arg(root.join("dovecot.conf"))
            .arg(&root)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell starts");
        let server = Dovecot {
            folder,
            child,
            port,
            tls_port,
        };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", tls_port)).is_err() {
            assert!(begin.elapsed() < START, "no answer; log:\n{}", server.log());
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// The file with the root certificate that vouches for `localhost`.
    #[must_use]
    pub fn root_certificate(&self) -> PathBuf {
        self.folder.path().join("root.pem")
    }

    /// Where the account's mail lies on the disk.
    #[must_use]
    pub fn mail_folder(&self) -> PathBuf {
        self.folder.path().join("home").join(USER).join("mail")
    }

    /// Somebody at the account with a program that may change everything.
    ///
    /// # Panics
    /// When the server does not let them in.
    #[must_use]
    pub fn operator(&self) -> Operator {
        Operator::new(self.port, USER, PASSWORD)
    }

    /// The same, where a token is needed.
    ///
    /// # Panics
    /// When the server does not let them in.
    #[must_use]
    pub fn operator_bearing(&self, token: &str) -> Operator {
        Operator::bearing(self.port, USER, token)
    }

    /// What the server noted.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // All of it at once: nothing is to be kept. Where that cannot be done, the end of the pipe is the word to end.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// Whose mail it is: Dovecot touches no mail as root.
struct Owner {
    is_root: bool,
    user: String,
    uid: u32,
    gid: u32,
}

impl Owner {
    fn of(folder: &Path) -> Owner {
        use std::os::unix::fs::MetadataExt as _;
        let made = fs::metadata(folder).expect("it was just made");
        let is_root = made.uid() == 0;
        let name = Command::new("id").arg("-un").output().expect("id runs");
        let name = String::from_utf8_lossy(&name.stdout).trim().to_string();
        Owner {
            is_root,
            user: name,
            uid: if is_root { 65534 } else { made.uid() },
            gid: if is_root { 65534 } else { made.gid() },
        }
    }

    fn owns(&self, folder: &Path) {
        if self.is_root {
            std::os::unix::fs::chown(folder, Some(self.uid), Some(self.gid)).expect("root may");
            let parent = folder.parent().expect("it lies in a folder");
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
            fs::set_permissions(parent, mode).expect("root may");
        }
    }
}

fn configuration(root: &Path, setup: &Setup, owner: &Owner, ports: (u16, u16)) -> String {
    let at = root.display();
    let (uid, gid) = (owner.uid, owner.gid);
    let storage = match setup.storage {
        Storage::Maildir => "maildir",
        Storage::Mdbox => "mdbox",
    };
    let told = CAPABILITIES.split(' ');
    let told: Vec<&str> = told
        .filter(|c| !setup.without.iter().any(|w| w == c))
        .collect();
    let capability = match setup.without.is_empty() {
        true => String::new(),
        false => format!("imap_capability = {}\n", told.join(" ")),
    };
    let (mechanisms, passdb) = match &setup.tokens {
        None => {
            let file = root.join("users");
            let line = format!("{USER}:{{PLAIN}}{PASSWORD}::::::\n");
            fs::write(&file, line).expect("it can be written");
            (
                "plain login",
                format!(
                    "passdb {{\n driver = passwd-file\n args = {}\n}}\n",
                    file.display()
                ),
            )
        }
        Some(url) => {
            let file = root.join("oauth2.conf");
            let text = format!(
                "tokeninfo_url = {url}/tokeninfo?access_token=\nusername_attribute = email\n\
                 active_attribute = active\nactive_value = true\n"
            );
            fs::write(&file, text).expect("it can be written");
            (
                "xoauth2",
                format!(
                    "passdb {{\n driver = oauth2\n mechanisms = xoauth2\n args = {}\n}}\n",
                    file.display()
                ),
            )
        }
    };
    let users = if owner.is_root {
        String::new()
    } else {
        let user = &owner.user;
        format!("default_internal_user = {user}\ndefault_login_user = {user}\n")
    };
    let (port, tls_port) = ports;
    format!(
        "base_dir = {at}/run\nstate_dir = {at}/run\nlog_path = {at}/log\nprotocols = imap\n\
         listen = 127.0.0.1\nssl = yes\nssl_cert = <{at}/cert.pem\nssl_key = <{at}/key.pem\n\
         disable_plaintext_auth = no\nauth_mechanisms = {mechanisms}\n{users}{capability}\
         auth_failure_delay = 0\nmail_fsync = never\nmail_max_userip_connections = 100\n\
         first_valid_uid = 1\n{passdb}\
         userdb {{\n driver = static\n args = uid={uid} gid={gid} home={at}/home/%u\n}}\n\
         mail_location = {storage}:~/mail\n\
         namespace inbox {{\n inbox = yes\n separator = /\n\
         mailbox Sent {{\n special_use = \\Sent\n auto = create\n }}\n\
         mailbox Drafts {{\n special_use = \\Drafts\n auto = create\n }}\n\
         mailbox Trash {{\n special_use = \\Trash\n auto = create\n }}\n}}\n\
         service imap-login {{\n chroot =\n process_min_avail = 0\n\
         inet_listener imap {{\n port = {port}\n }}\n\
         inet_listener imaps {{\n port = {tls_port}\n ssl = yes\n }}\n}}\n\
         service anvil {{\n chroot =\n unix_listener anvil-auth-penalty {{\n mode = 0\n }}\n}}\nservice stats {{\n chroot =\n}}\n"
    )
}

/// Makes a root certificate, and one by it for `localhost` and 127.0.0.1.
fn certify(root: &Path) {
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
    let root_key = KeyPair::generate().expect("ring makes keys");
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
        .distinguished_name
        .push(DnType::CommonName, "Amends test root");
    let root_cert = params.self_signed(&root_key).expect("it can be signed");
    let issuer = Issuer::new(params, root_key);
    let key = KeyPair::generate().expect("ring makes keys");
    let names = vec!["localhost".to_string(), "127.0.0.1".to_string()];
    let params = CertificateParams::new(names).expect("good names");
    let cert = params.signed_by(&key, &issuer).expect("it can be signed");
    let files = [
        ("root.pem", root_cert.pem()),
        ("cert.pem", cert.pem()),
        ("key.pem", key.serialize_pem()),
    ];
    for (name, text) in files {
        fs::write(root.join(name), text).expect("it can be written");
    }
}
