//! Splitting an mbox: nothing appears that was not there, and what goes well is found again.

use amends_mail::source::split;

pub fn check(data: &[u8]) {
    let pieces = split(data);
    let total: usize = pieces.iter().map(Vec::len).sum();
    assert!(
        total <= data.len(),
        "{total} bytes of mail in {}",
        data.len()
    );
    // Written as mboxrd, the same messages come back, whatever bytes they hold.
    let mut written = Vec::new();
    for piece in &pieces {
        written.extend_from_slice(b"From a@b.example Mon Mar  3 10:00:00 2025\nX-Piece: 1\n\n");
        for line in piece.split_inclusive(|byte| *byte == b'\n') {
            let marks = line.iter().take_while(|byte| **byte == b'>').count();
            if line[marks..].starts_with(b"From ") {
                written.push(b'>');
            }
            written.extend_from_slice(line);
        }
        written.extend_from_slice(b"\n\n");
    }
    assert_eq!(
        split(&written).len(),
        pieces.len(),
        "written anew and split"
    );
}
