//! What is excluded is never stored.

use crate::common::{Folder, open};
use amends_service::Exclusion;
use amends_store::sql::Place;

const BOX: &str = "\
From x Mon Oct  6 07:00:00 2025
From: Ann <ann@shop.example>
To: Bo <bo@firm.example>
Subject: Re: The flyer
Date: Mon, 6 Oct 2025 07:00:00 +0000
Message-ID: <1@shop.example>

Could you send the flyer?

From x Mon Oct  6 08:00:00 2025
From: Bo <bo@firm.example>
To: Cy <cy@bank.example>
Subject: Accounts
Date: Mon, 6 Oct 2025 08:00:00 +0000
Message-ID: <2@firm.example>
X-Gmail-Labels: Sent,\"Private things\"

The strictly confidential figures.

From x Mon Oct  6 09:00:00 2025
From: Di <di@shop.example>
To: Bo <bo@firm.example>
Subject: Lunch
Date: Mon, 6 Oct 2025 09:00:00 +0000
Message-ID: <3@shop.example>

On Monday Ann <ann@shop.example> wrote:
> Lunch?

Yes.

";

fn held_with(exclusions: &[Exclusion]) -> Vec<String> {
    let folder = Folder::new(&format!("excluded-{:?}", std::thread::current().id()));
    let path = folder.0.join("box.mbox");
    std::fs::write(&path, BOX).expect("written");
    let amends = open(&Place::Memory);
    for exclusion in exclusions {
        amends.exclude(exclusion, "Bo").expect("excluded");
    }
    let came = amends.import(&[path], &|_, _| {}).expect("brought in");
    assert_eq!(came.new + came.excluded, came.met);
    amends.settle(&|_| {}).expect("settled");
    let messages = amends.messages().expect("messages");
    messages
        .iter()
        .map(|m| m.id.as_str()[..1].to_string())
        .collect()
}

#[test]
fn people_threads_labels_and_words() {
    let text = |t: &str| t.to_string();
    let cases = [
        (vec![], "1 2 3"),
        (vec![Exclusion::Person(text("Ann@Shop.example"))], "2 3"),
        (vec![Exclusion::Person(text("shop.example"))], "2"),
        (vec![Exclusion::Person(text("@bank.example"))], "1 3"),
        (vec![Exclusion::Person(text("example"))], "1 2 3"),
        (vec![Exclusion::Thread(text("the FLYER"))], "2 3"),
        (vec![Exclusion::Label(text("private things"))], "1 3"),
        (
            vec![Exclusion::Words(text("Strictly  confidential"))],
            "1 3",
        ),
        (vec![Exclusion::Words(text("lunch"))], "1 2"),
        (
            vec![Exclusion::Words(text("confidential strictly"))],
            "1 2 3",
        ),
        (
            vec![
                Exclusion::Label(text("Sent")),
                Exclusion::Thread(text("Lunch")),
            ],
            "1",
        ),
    ];
    for (exclusions, held) in cases {
        assert_eq!(held_with(&exclusions).join(" "), held, "{exclusions:?}");
    }
}

#[test]
fn included_again() {
    let amends = open(&Place::Memory);
    let person = Exclusion::Person("Ann@Shop.example".to_string());
    amends.exclude(&person, "Bo").expect("excluded");
    let lower = Exclusion::Person("ann@shop.example".to_string());
    assert_eq!(amends.exclusions().expect("listed"), [lower]);
    amends.include(&person).expect("included");
    assert_eq!(amends.exclusions().expect("listed"), []);
    assert!(
        amends
            .exclude(&Exclusion::Words(" ".to_string()), "Bo")
            .is_err()
    );
}
