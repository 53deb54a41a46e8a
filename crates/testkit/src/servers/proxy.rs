//! A bad line to a server: it is cut at a chosen point, or lets bytes through slowly.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::Duration;

/// What is bad about the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// It is cut when the client has sent so many lines; the last one does not arrive.
    AfterLines(usize),
    /// It is cut when the server has sent so many bytes.
    AfterBytes(usize),
    /// Of what the server says so many bytes pass every millisecond.
    Slow(usize),
    /// When the server has sent so many bytes, nothing more passes, and the line stays open.
    Silent(usize),
}

/// What happened on the line.
#[derive(Debug, Default)]
struct Seen {
    cut: AtomicBool,
    /// What the client said.
    said: Mutex<Vec<u8>>,
}

/// A line between a client and a server on this machine. It ends when it is dropped.
#[derive(Debug)]
pub struct Proxy {
    /// Where to call instead of the server.
    pub port: u16,
    seen: Arc<Seen>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Proxy {
    /// Opens a line to a port of this machine. Each connection through it has the fault anew.
    ///
    /// # Panics
    /// When no port is free.
    #[must_use]
    pub fn to(server: u16, fault: Fault) -> Proxy {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let (seen, stop) = (Arc::new(Seen::default()), Arc::new(AtomicBool::new(false)));
        let (all_seen, ended) = (Arc::clone(&seen), Arc::clone(&stop));
        let thread = spawn(move || {
            for client in listener.incoming() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(client) = client else { continue };
                let Ok(server) = TcpStream::connect(("127.0.0.1", server)) else {
                    continue;
                };
                let seen = Arc::clone(&all_seen);
                spawn(move || carry(&client, &server, fault, &seen));
            }
        });
        Proxy {
            port,
            seen,
            stop,
            thread: Some(thread),
        }
    }

    /// Whether a connection was cut.
    #[must_use]
    pub fn was_cut(&self) -> bool {
        self.seen.cut.load(Ordering::SeqCst)
    }

    /// The lines that clients have sent, of all connections.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        let said = self
            .seen
            .said
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(&said);
        text.lines().map(str::to_string).collect()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes the listener, which then sees that it is to end.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn carry(client: &TcpStream, server: &TcpStream, fault: Fault, seen: &Seen) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            upwards(client, server, fault, seen);
            end(client, server);
        });
        downwards(client, server, fault, seen);
        end(client, server);
    });
}

fn end(client: &TcpStream, server: &TcpStream) {
    let _ = client.shutdown(Shutdown::Both);
    let _ = server.shutdown(Shutdown::Both);
}

/// From the client to the server, line by line.
fn upwards(mut client: &TcpStream, mut server: &TcpStream, fault: Fault, seen: &Seen) {
    let mut buffer = [0; 4096];
    let mut lines = 0;
    loop {
        let Ok(n @ 1..) = client.read(&mut buffer) else {
            return;
        };
        let mut passed = n;
        if let Fault::AfterLines(most) = fault {
            for (at, byte) in buffer[..n].iter().enumerate() {
                lines += usize::from(*byte == b'\n');
                if lines >= most {
                    seen.cut.store(true, Ordering::SeqCst);
                    passed = at;
                    break;
                }
            }
        }
        let said = seen.said.lock();
        said.unwrap_or_else(PoisonError::into_inner)
            .extend(&buffer[..n]);
        if server.write_all(&buffer[..passed]).is_err() || passed < n {
            return;
        }
    }
}

/// From the server to the client.
fn downwards(mut client: &TcpStream, mut server: &TcpStream, fault: Fault, seen: &Seen) {
    let mut buffer = [0; 16 * 1024];
    let mut sent = 0;
    let step = match fault {
        Fault::Slow(bytes) => bytes.clamp(1, buffer.len()),
        _ => buffer.len(),
    };
    loop {
        let Ok(n @ 1..) = server.read(&mut buffer[..step]) else {
            return;
        };
        let most = match fault {
            Fault::AfterBytes(most) | Fault::Silent(most) => most,
            _ => usize::MAX,
        };
        let passed = n.min(most - sent);
        sent += passed;
        if client.write_all(&buffer[..passed]).is_err() {
            return;
        }
        if sent >= most {
            seen.cut.store(true, Ordering::SeqCst);
            if matches!(fault, Fault::Silent(_)) {
                // Until the client gives up.
                let _ = client.peek(&mut [0]);
                sleep(Duration::from_secs(1));
                while matches!(client.peek(&mut [0]), Ok(1..)) {
                    sleep(Duration::from_millis(50));
                }
            }
            return;
        }
        if matches!(fault, Fault::Slow(_)) {
            sleep(Duration::from_millis(1));
        }
    }
}
