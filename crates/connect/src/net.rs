//! A connection to a named machine: TCP, and TLS over it.

mod tls;

pub(crate) use tls::{Roots, over};

use crate::error::{Error, Kind};
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

/// Both ways of a connection, whatever lies below.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// Silence after which the system itself asks whether the other side is still there: walls on the
/// way forget a connection that waits for mail.
const KEEPALIVE: Duration = Duration::from_secs(60);

/// Opens a TCP connection, trying each address of the name.
///
/// `loopback_only`: refuses any address that is not this machine's own.
pub(crate) async fn tcp(
    host: &str,
    port: u16,
    loopback_only: bool,
    wait: Duration,
) -> Result<TcpStream, Error> {
    let slow = |_| Error::new(Kind::TooSlow, "no connection came about in time");
    let found = timeout(wait, lookup_host((host, port))).await;
    let addresses: Vec<SocketAddr> = match found.map_err(slow)? {
        Ok(found) => found.collect(),
        Err(_) => Vec::new(),
    };
    if addresses.is_empty() {
        return Err(Error::new(
            Kind::NoSuchHost,
            "no server of this name is known",
        ));
    }
    if loopback_only && !addresses.iter().all(|a| a.ip().is_loopback()) {
        return Err(Error::new(
            Kind::NotEncrypted,
            "without encryption everybody on the way could read along",
        ));
    }
    let mut last = None;
    for address in addresses {
        match timeout(wait, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => {
                let keep = socket2::TcpKeepalive::new().with_time(KEEPALIVE);
                // Helpful, not needed: a system that cannot do it still reads mail.
                let _ = socket2::SockRef::from(&stream).set_tcp_keepalive(&keep);
                let _ = stream.set_nodelay(true);
                return Ok(stream);
            }
            Ok(Err(e)) => last = Some(failed(&e)),
            Err(elapsed) => last = Some(slow(elapsed)),
        }
    }
    Err(last.unwrap_or_else(|| Error::new(Kind::Unreachable, "no address could be reached")))
}

/// A failure of the system's, as ours.
pub(crate) fn failed(e: &std::io::Error) -> Error {
    match e.kind() {
        ErrorKind::ConnectionRefused => Error::new(Kind::Refused, "nothing answers at this port"),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            Error::new(
                Kind::Unreachable,
                format!("the server cannot be reached: {e}"),
            )
        }
        ErrorKind::TimedOut => Error::new(Kind::TooSlow, "the server did not answer in time"),
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::UnexpectedEof
        | ErrorKind::NotConnected => Error::new(Kind::Dropped, "the connection was cut off"),
        _ if e
            .get_ref()
            .is_some_and(|e| e.is::<tokio_rustls::rustls::Error>()) =>
        {
            tls::failed(e)
        }
        ErrorKind::OutOfMemory | ErrorKind::PermissionDenied => {
            Error::new(Kind::Machine, e.to_string())
        }
        _ => Error::new(Kind::Dropped, format!("the connection failed: {e}")),
    }
}
