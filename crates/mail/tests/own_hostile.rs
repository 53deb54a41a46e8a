//! Texts made to be slow or deep: they are cut in time that grows with their length only.

use amends_mail::own::{html_to_text, own_text};

/// The same text again and again. Quadratic work on this length takes minutes, linear work none.
fn long(part: &str) -> String {
    part.repeat(200_000 / part.len())
}

#[test]
fn long_texts_of_one_kind() {
    let parts = [
        "On 3 Feb 2025 at 10:15, ines@northgate.example\n",
        "wrote:\n",
        "On 3 Feb 2025 wrote: ",
        "To: ines@northgate.example,\n",
        "From:\n",
        "-- \n",
        "> a\nb\n",
        "-----Original Message-----x\n",
        "mailing list\n",
        "confidential\n\n",
        "Anna Berg\n",
        "Tel. +49 30 1234567\n",
        "-----BEGIN PGP SIGNATURE-----\n",
        "Sent from my iPhone\n",
        "\n",
        ">",
        "<",
        "02/03/2025 10:15 AM\n",
        "________\n",
        "    indented\nOn 3 Feb 2025 at 10:15, ines@northgate.example wrote:\n",
    ];
    for part in parts {
        let _ = own_text(&long(part));
    }
}

#[test]
fn deep_html() {
    for (tag, times) in [
        ("div", 100_000),
        ("blockquote", 100_000),
        ("b", 20_000),
        ("span", 20_000),
        ("ul><li", 20_000),
        ("table><tr><td", 20_000),
        ("font size=1", 20_000),
    ] {
        let open = format!("<{tag}>");
        let html = format!("{}deep{}", open.repeat(times), "</div>".repeat(times));
        assert!(html_to_text(&html).contains("deep"), "{tag}");
    }
}

#[test]
fn wide_html() {
    for part in [
        "<p>a",
        "<font><p>a",
        "<table>a<tr><td>b",
        "<div><span>a",
        "<br>",
        "<tr>",
        "&amp;",
        "<blockquote>a</blockquote>",
    ] {
        let _ = html_to_text(&long(part));
    }
}
