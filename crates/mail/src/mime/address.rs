//! Names and addresses, as From, To and Cc write them.

use super::{headers::Headers, words};
use amends_domain::Mailbox;
use mail_parser::{Addr, Address, HeaderValue};

/// More recipients than any mail between people has.
const MOST: usize = 500;

/// The people that a field names, each address once. Names without an address are left out.
pub(crate) fn mailboxes(headers: &Headers<'_>, field: &str) -> Vec<Mailbox> {
    let mut found: Vec<Mailbox> = Vec::new();
    let Some(HeaderValue::Address(list)) = headers.parsed(field) else {
        return found;
    };
    let mended = headers
        .get(field)
        .filter(|_| is_garbled(list))
        .map(|raw| mended(&raw));
    let mended = mended.as_deref().and_then(parsed);
    let list = match &mended {
        Some(HeaderValue::Address(list)) => list,
        _ => list,
    };
    let addrs: Vec<&Addr<'_>> = match list {
        Address::List(list) => list.iter().collect(),
        Address::Group(groups) => groups.iter().flat_map(|g| &g.addresses).collect(),
    };
    for addr in addrs.into_iter().take(MOST) {
        if let Some(mailbox) = mailbox(addr)
            && !found.iter().any(|known| known.address == mailbox.address)
        {
            found.push(mailbox);
        }
    }
    found
}

/// True when an encoded word was left standing, or was decoded to nothing readable.
fn is_garbled(list: &Address<'_>) -> bool {
    list.iter()
        .filter_map(|addr| addr.name.as_deref())
        .any(words::is_garbled)
}

/// Decodes the encoded words of a raw field, quoting them so that a comma in a name stays there.
fn mended(raw: &str) -> String {
    let mut field = words::decode(raw, words::Quoting::Quoted);
    field.push('\n');
    field
}

fn parsed(field: &str) -> Option<HeaderValue<'_>> {
    let value = mail_parser::parsers::MessageStream::new(field.as_bytes()).parse_address();
    (value != HeaderValue::Empty).then_some(value)
}

fn mailbox(addr: &Addr<'_>) -> Option<Mailbox> {
    let name = addr.name.as_deref().unwrap_or_default();
    let name = name.trim().trim_matches(['"', '\'']).trim();
    let written = addr.address.as_deref().unwrap_or_default();
    let address = written
        .trim()
        .trim_start_matches("mailto:")
        .replace(' ', "");
    if address.contains('@') {
        // "ann@a.example" <ann@a.example> names nobody.
        let name = if name.eq_ignore_ascii_case(&address) {
            ""
        } else {
            name
        };
        return Some(Mailbox::new(name, &address));
    }
    // Pipermail writes `ann at a.example (Ann Other)`: the words before the comment end up in
    // the name or in the address, whichever the parser takes them for.
    let all = if written.is_empty() {
        name.to_string()
    } else {
        format!("{written} ({name})")
    };
    veiled(&all)
}

/// `ann at a.example (Ann Other)`, as list archives veil addresses.
pub(crate) fn veiled(text: &str) -> Option<Mailbox> {
    let (before, name) = match text.split_once('(') {
        Some((before, rest)) => (before.trim(), rest.trim_end().trim_end_matches(')').trim()),
        None => (text.trim(), ""),
    };
    let (local, domain) = before.split_once(" at ")?;
    let domain = domain.trim().replace(" dot ", ".");
    let plain = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    (plain(local.trim()) && plain(&domain))
        .then(|| Mailbox::new(name, &format!("{}@{domain}", local.trim())))
}
