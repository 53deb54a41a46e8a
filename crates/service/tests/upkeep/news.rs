//! New mail: whose it is, and whether it may tell anew who is who.

use crate::common::{Folder, holding, studio};

/// What comes in, how many clients it is of, and whether it is news of who is who.
const CASES: [(&str, &str, usize, bool); 5] = [
    (
        "a client",
        "From: Sam Weatherby <sam@cobblebikes.example>\nTo: Tom <tom@harbourpine.example>\n",
        1,
        false,
    ),
    (
        "somebody new",
        "From: Nora Quist <nora@quist-sails.example>\nTo: Tom <tom@harbourpine.example>\n",
        0,
        true,
    ),
    (
        "a newsletter",
        "From: Type Weekly <news@type-weekly.example>\nTo: Tom <tom@harbourpine.example>\n\
         List-Unsubscribe: <https://type-weekly.example/off>\nPrecedence: bulk\n",
        0,
        false,
    ),
    (
        "a machine",
        "From: Tickets <noreply@tracker.example>\nTo: Tom <tom@harbourpine.example>\nAuto-Submitted: auto-generated\n",
        0,
        false,
    ),
    (
        "a list of others",
        "From: Jo Bright <jo@bright.example>\nTo: Printers <printers@lists.example>\nList-Id: <printers.lists.example>\n",
        0,
        false,
    ),
];

#[test]
fn only_people_who_are_not_known_are_news() {
    let folder = Folder::new("news");
    let amends = holding(&folder.place("firm.db"), &studio());
    for (number, (what, header, clients, news)) in CASES.into_iter().enumerate() {
        let path = folder.0.join(format!("{number}.eml"));
        let mail = format!(
            "{header}Date: Mon, 30 Mar 2026 09:{number:02}:00 +0000\nMessage-ID: <new-{number}@mail.example>\n\
             Subject: Hello\n\nCould you tell me when you have a moment?\n"
        );
        std::fs::write(&path, mail).expect("written");
        amends.import(&[path], &|_, _| {}).expect("brought in");
        let told = amends.file_and_tell().expect("filed");
        let found = (told.mails, told.clients.len(), told.strangers);
        assert_eq!(found, (1, clients, news), "{what}");
    }
}
