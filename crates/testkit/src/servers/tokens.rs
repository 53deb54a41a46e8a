//! A fake of a provider's token server: the device flow (RFC 8628), and who may read with which token.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

use super::dovecot::USER;

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Method and path with its query: `POST /token`.
    pub line: String,
    /// The body.
    pub body: String,
}

#[derive(Debug, Default)]
struct State {
    good: Vec<String>,
    answers: VecDeque<(u16, String)>,
    otherwise: Option<(u16, String)>,
    requests: Vec<Request>,
}

/// A token server. It ends when it is dropped.
#[derive(Debug)]
pub struct Tokens {
    port: u16,
    state: Arc<Mutex<State>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Tokens {
    /// Starts a server that takes no token yet.
    ///
    /// # Panics
    /// When no port is free.
    #[must_use]
    pub fn start() -> Tokens {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let state = Arc::new(Mutex::new(State::default()));
        let stop = Arc::new(AtomicBool::new(false));
        let (shared, ended) = (Arc::clone(&state), Arc::clone(&stop));
        let thread = spawn(move || {
            for client in listener.incoming().flatten() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                // Who breaks off has gone; the next one is served.
                let _ = serve(&client, &shared);
            }
        });
        Tokens {
            port,
            state,
            stop,
            thread: Some(thread),
        }
    }

    /// Its address: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// From now on this token lets in.
    pub fn accept(&self, token: &str) {
        self.state().good.push(token.to_string());
    }

    /// From now on this token lets nobody in.
    pub fn expire(&self, token: &str) {
        self.state().good.retain(|t| t != token);
    }

    /// The next request that is no question about a token gets this answer.
    pub fn answer(&self, status: u16, body: &str) {
        self.state().answers.push_back((status, body.to_string()));
    }

    /// Requests that no answer is prepared for get this one from now on.
    pub fn otherwise(&self, status: u16, body: &str) {
        self.state().otherwise = Some((status, body.to_string()));
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes the listener, which then sees that it is to end.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(client: &TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    client.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut reader = BufReader::new(client);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim().to_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let line = first
        .rsplit_once(' ')
        .map_or(first.as_str(), |(line, _)| line);
    let request = Request {
        line: line.to_string(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    let (status, body) = respond(
        request,
        &mut state.lock().unwrap_or_else(PoisonError::into_inner),
    );
    let mut client = client;
    write!(
        client,
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
    )
}

fn respond(request: Request, state: &mut State) -> (u16, String) {
    let asked = request.line.split_once("access_token=");
    let answer = match asked {
        Some((_, token)) if state.good.iter().any(|t| t == token) => (
            200,
            format!("{{\"email\": \"{USER}\", \"active\": true, \"expires_in\": 3600}}"),
        ),
        Some(_) => (400, "{\"error\": \"invalid_token\"}".to_string()),
        None => state
            .answers
            .pop_front()
            .or_else(|| state.otherwise.clone())
            .unwrap_or((500, "nothing was prepared".to_string())),
    };
    state.requests.push(request);
    answer
}
