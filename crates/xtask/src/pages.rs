//! The pages of the app that pictures are taken of and that are measured, on the made-up firm.

/// Names and addresses.
pub const PAGES: [(&str, &str); 19] = [
    ("today", "/"),
    ("clients", "/clients"),
    ("waiting", "/clients?order=waiting"),
    ("client", "/clients/the-tidewell-trust"),
    ("broken", "/clients/combe-aldwick"),
    ("conversation", "/clients/the-tidewell-trust/conversation"),
    (
        "moment",
        "/clients/the-tidewell-trust/conversation?message=793ebe87af2090915e06.m37%40mail.tidewelltrust.example#here",
    ),
    (
        "original",
        "/clients/the-tidewell-trust/original?message=793ebe87af2090915e06.m37%40mail.tidewelltrust.example",
    ),
    ("loops", "/clients/the-tidewell-trust/loops"),
    ("people", "/clients/the-tidewell-trust/people"),
    ("notes", "/clients/the-tidewell-trust/notes"),
    ("history", "/clients/the-tidewell-trust/history"),
    ("search", "/search?q=invoice"),
    ("policies", "/policies"),
    ("settings", "/settings"),
    ("mail", "/settings/mail"),
    ("add-mail", "/settings/mail/add"),
    ("exclusions", "/settings/exclusions"),
    ("gone", "/there-is-no-such-page"),
];
