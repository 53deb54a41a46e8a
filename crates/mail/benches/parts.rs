//! The steps of reading mail one by one, on one thread: `cargo bench -p amends-mail`.
//!
//! All on the letters of `examples/harbour-pine`.

use amends_domain::Message;
use amends_mail::own::{html_to_text, own_text};
use amends_mail::source::{message, split};
use amends_mail::thread::{Threader, threads};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use jiff::Timestamp;

fn main() {
    divan::main();
}

const MBOX: &[u8] = include_bytes!("../../../examples/harbour-pine/mail.mbox");

fn pieces() -> Vec<Vec<u8>> {
    split(MBOX)
}

fn messages() -> Vec<Message> {
    let now = Timestamp::MAX;
    pieces().iter().flat_map(|raw| message(raw, now)).collect()
}

/// The texts with quotes and signatures, as the decoded bodies of plain mail have them.
fn texts() -> Vec<String> {
    let body = |raw: Vec<u8>| {
        let text = String::from_utf8_lossy(&raw).into_owned();
        text.split_once("\n\n").map(|(_, body)| body.to_string())
    };
    pieces().into_iter().filter_map(body).collect()
}

fn bytes(texts: &[String]) -> BytesCount {
    BytesCount::new(texts.iter().map(String::len).sum::<usize>())
}

#[divan::bench]
fn split_an_mbox(bencher: Bencher<'_, '_>) {
    let items = ItemsCount::new(pieces().len());
    bencher
        .counter(items)
        .counter(BytesCount::of_slice(MBOX))
        .bench(|| split(black_box(MBOX)));
}

#[divan::bench]
fn read_messages(bencher: Bencher<'_, '_>) {
    let pieces = pieces();
    bencher.counter(ItemsCount::new(pieces.len())).bench(|| {
        let read = pieces.iter().map(|raw| message(raw, Timestamp::MAX));
        read.filter(Result::is_ok).count()
    });
}

#[divan::bench]
fn cut_own_text(bencher: Bencher<'_, '_>) {
    let texts = texts();
    bencher
        .counter(ItemsCount::new(texts.len()))
        .counter(bytes(&texts))
        .bench(|| {
            let cut = texts.iter().map(|text| own_text(text).own.len());
            cut.sum::<usize>()
        });
}

#[divan::bench]
fn html_to_plain_text(bencher: Bencher<'_, '_>) {
    let paragraphs = |text: &String| {
        let text = text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('\n', "<br>\n");
        format!("<html><body><div style=\"font-family:Calibri\">{text}</div></body></html>")
    };
    let pages: Vec<String> = texts().iter().map(paragraphs).collect();
    bencher
        .counter(ItemsCount::new(pages.len()))
        .counter(bytes(&pages))
        .bench(|| {
            let plain = pages.iter().map(|page| html_to_text(page).len());
            plain.sum::<usize>()
        });
}

#[divan::bench]
fn thread_at_once(bencher: Bencher<'_, '_>) {
    let messages = messages();
    bencher
        .counter(ItemsCount::new(messages.len()))
        .bench(|| threads(black_box(&messages)).len());
}

#[divan::bench]
fn thread_one_by_one(bencher: Bencher<'_, '_>) {
    let messages = messages();
    bencher.counter(ItemsCount::new(messages.len())).bench(|| {
        let mut threader = Threader::default();
        let sizes = messages.iter().map(|message| {
            let position = threader.add(message);
            threader
                .thread_of(position)
                .map_or(0, |thread| thread.messages.len())
        });
        sizes.sum::<usize>()
    });
}
