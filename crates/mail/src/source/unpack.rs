//! Packed files: gzip, xz and zstd, told by their first bytes.

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufReader, Read};

/// Memory that unpacking may take, in KiB: `xz -9` needs 64 MiB for its dictionary.
const MEMORY: u32 = 96 * 1024;

/// The input as it is, or what is packed in it. `head` are its first bytes, already read.
pub(super) fn unpacked(head: Vec<u8>, rest: Box<dyn Read>) -> Box<dyn Read> {
    let kind = kind(&head);
    let whole = BufReader::with_capacity(64 * 1024, io::Cursor::new(head).chain(rest));
    match kind {
        Some(Kind::Gzip) => Box::new(flate2::bufread::MultiGzDecoder::new(whole)),
        Some(Kind::Xz) => Box::new(lzma_rust2::XzReader::new_mem_limit(whole, true, MEMORY)),
        Some(Kind::Zstd) => Box::new(Zstd::new(whole)),
        None => Box::new(whole),
    }
}

/// Whether something is packed, by its first bytes.
pub(super) fn is_packed(head: &[u8]) -> bool {
    kind(head).is_some()
}

enum Kind {
    Gzip,
    Xz,
    Zstd,
}

fn kind(head: &[u8]) -> Option<Kind> {
    match head {
        [0x1f, 0x8b, 8, ..] => Some(Kind::Gzip),
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Kind::Xz),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(Kind::Zstd),
        _ => None,
    }
}

/// All frames of a zstd file, one after another (RFC 8878 section 3.1), skippable ones left out.
struct Zstd<R> {
    input: R,
    frame: FrameDecoder,
    begun: bool,
}

impl<R: Read> Zstd<R> {
    fn new(input: R) -> Zstd<R> {
        Zstd {
            input,
            frame: FrameDecoder::new(),
            begun: false,
        }
    }

    /// Begins the next frame; false at the end of the file.
    fn begin(&mut self) -> io::Result<bool> {
        loop {
            // One byte tells whether there is more: the decoder would call the end an error.
            let mut first = [0];
            if self.input.read(&mut first)? == 0 {
                return Ok(false);
            }
            match self.frame.reset(first.chain(&mut self.input)) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    io::copy(&mut (&mut self.input).take(length.into()), &mut io::sink())?;
                }
                Err(error) => return Err(io::Error::other(error.to_string())),
            }
        }
    }
}

impl<R: Read> Read for Zstd<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.begun && self.frame.can_collect() > 0 {
                return self.frame.read(into);
            }
            if !self.begun || self.frame.is_finished() {
                if !self.begin()? {
                    return Ok(0);
                }
                self.begun = true;
            }
            let step = BlockDecodingStrategy::UptoBlocks(1);
            let done = self.frame.decode_blocks(&mut self.input, step);
            done.map_err(|error| io::Error::other(error.to_string()))?;
        }
    }
}
