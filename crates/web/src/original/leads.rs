//! Where a link leads, in words that cannot be mistaken.

use url::Url;

/// No address of a page is longer, in bytes.
const LONGEST: usize = 16_384;

/// The host of a page, letters of other alphabets spelled out (RFC 3492), or the address that mail would go to; none
/// of what leads nowhere that a person would go.
pub fn leads_to(href: &str) -> Option<String> {
    let href = href.get(..LONGEST).unwrap_or(href);
    let url = Url::parse(href.trim()).ok()?;
    match url.scheme() {
        "http" | "https" => url.host_str().map(String::from),
        "mailto" => Some(url.path().to_string()),
        _ => None,
    }
    .filter(|to| !to.is_empty())
}

#[cfg(test)]
mod tests {
    use super::leads_to;

    #[test]
    fn where_links_lead() {
        let cases = [
            ("https://shop.example/a?b=c", Some("shop.example")),
            ("https://shop.example@evil.example/", Some("evil.example")),
            ("HTTPS://SHOP.EXAMPLE", Some("shop.example")),
            (
                "https://p\u{430}yp\u{430}l.example/",
                Some("xn--pypl-53dc.example"),
            ),
            (
                "mailto:ann@shop.example?subject=x",
                Some("ann@shop.example"),
            ),
            ("javascript:alert(1)", None),
            (" java\tscript:alert(1)", None),
            ("data:text/html,x", None),
            ("/clients", None),
            ("//evil.example", None),
            ("", None),
        ];
        for (href, to) in cases {
            assert_eq!(leads_to(href).as_deref(), to, "{href}");
        }
    }
}
