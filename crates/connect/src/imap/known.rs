//! Where the servers of large providers are, by the address of whoever has an account there.

/// Domain of the address, and the server. From the providers' own pages for mail programs.
const KNOWN: &[(&str, &str)] = &[
    ("aol.com", "imap.aol.com"),
    ("btinternet.com", "mail.btinternet.com"),
    ("fastmail.com", "imap.fastmail.com"),
    ("freenet.de", "mx.freenet.de"),
    ("gmail.com", "imap.gmail.com"),
    ("gmx.at", "imap.gmx.net"),
    ("gmx.ch", "imap.gmx.net"),
    ("gmx.com", "imap.gmx.com"),
    ("gmx.de", "imap.gmx.net"),
    ("gmx.net", "imap.gmx.net"),
    ("googlemail.com", "imap.gmail.com"),
    ("hotmail.com", "outlook.office365.com"),
    ("icloud.com", "imap.mail.me.com"),
    ("live.com", "outlook.office365.com"),
    ("mac.com", "imap.mail.me.com"),
    ("mailbox.org", "imap.mailbox.org"),
    ("me.com", "imap.mail.me.com"),
    ("outlook.com", "outlook.office365.com"),
    ("posteo.de", "posteo.de"),
    ("posteo.net", "posteo.de"),
    ("t-online.de", "secureimap.t-online.de"),
    ("web.de", "imap.web.de"),
    ("yahoo.co.uk", "imap.mail.yahoo.com"),
    ("yahoo.com", "imap.mail.yahoo.com"),
    ("yahoo.de", "imap.mail.yahoo.com"),
    ("zoho.com", "imap.zoho.com"),
];

/// The server where an address most likely has its mail: that of its provider where it is a known one, else the
/// one that firms commonly name so. None for what is no address.
#[must_use]
pub fn server_of(address: &str) -> Option<String> {
    let (name, domain) = address.trim().rsplit_once('@')?;
    let domain = domain.to_lowercase();
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
    if name.is_empty() || !domain.contains('.') || !domain.chars().all(part) {
        return None;
    }
    let known = KNOWN.iter().find(|(of, _)| *of == domain);
    Some(known.map_or_else(
        || format!("imap.{domain}"),
        |(_, server)| server.to_string(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_server() {
        for (address, server) in [
            ("ann@gmail.com", Some("imap.gmail.com")),
            (" Ann@GMX.de ", Some("imap.gmx.net")),
            ("ann@studio.example", Some("imap.studio.example")),
            ("\"a@b\"@studio.example", Some("imap.studio.example")),
            ("ann", None),
            ("ann@home", None),
            ("@studio.example", None),
            ("ann@a b.example", None),
        ] {
            assert_eq!(server_of(address).as_deref(), server, "{address}");
        }
    }

    #[test]
    fn each_is_there_once_in_order() {
        assert!(KNOWN.windows(2).all(|w| w[0].0 < w[1].0));
    }
}
