//! Speed of reading one mail: whole, and by step.

use amends_domain::Message;
use amends_language::{Context, Language, Reader, due, sentences};
use amends_mail::source::{message, split};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use jiff::{Timestamp, civil, tz::Offset};

const MAIL: &str = "Hi Sam,\n\nThanks for the quick turnaround on the order form, it looks great. \
    Two small things from our side. The delivery date still shows last week, and one of our customers \
    could not get past the payment page this morning.\n\nCould you have a look before Friday? We need it \
    working by the end of the month, as the new catalogue goes out on 3 November and we would like \
    people to order from it.\n\nI'll send the new pictures tomorrow. Is there anything else that you need \
    from us for the next step? Let me know if you have any questions.\n\nBest wishes\nAnna\n";

const MBOX: &[u8] = include_bytes!("../../../examples/harbour-pine/mail.mbox");

fn main() {
    divan::main();
}

fn context() -> Context<'static> {
    Context {
        at: Timestamp::UNIX_EPOCH,
        offset: Offset::UTC,
        ours: false,
        subject: "Order form",
        before: None,
        has_attachment: false,
    }
}

#[divan::bench]
fn whole_mail(bencher: Bencher<'_, '_>) {
    let reader = Reader::built_in();
    reader.read(MAIL, &context());
    bencher.bench_local(|| reader.read(black_box(MAIL), &context()));
}

/// Messages a second of the example mailbox, own texts of at most 600 bytes, each at its own time.
#[divan::bench]
fn short_mails(bencher: Bencher<'_, '_>) {
    let pieces = split(MBOX);
    let messages = pieces.iter().flat_map(|raw| message(raw, Timestamp::MAX));
    let short: Vec<Message> = messages.filter(|m| m.text.own.len() <= 600).collect();
    let reader = Reader::built_in();
    let read_all = || {
        for message in &short {
            let context = Context {
                at: message.at,
                offset: message.offset,
                subject: &message.subject,
                ..context()
            };
            black_box(reader.read(black_box(&message.text.own), &context));
        }
    };
    read_all();
    bencher
        .counter(ItemsCount::new(short.len()))
        .bench_local(read_all);
}

#[divan::bench]
fn sentences_only(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| sentences::units(black_box(MAIL)));
}

#[divan::bench]
fn date_phrases(bencher: Bencher<'_, '_>) {
    let sent = civil::date(2025, 10, 1).at(9, 0, 0, 0);
    let units = sentences::units(MAIL);
    bencher.bench_local(|| {
        for unit in &units {
            black_box(due::phrases(
                black_box(MAIL),
                unit.span.clone(),
                sent,
                Language::English,
            ));
        }
    });
}

#[divan::bench(sample_count = 10)]
fn first_mail(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Reader::built_in().read(black_box(MAIL), &context()));
}

#[divan::bench(sample_count = 10)]
fn load_cues(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Reader::built_in().cues(Language::English).len());
}
