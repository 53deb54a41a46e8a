//! What the policy says of one client, and how that client is named.

use super::Terms;

/// What holds for one client, besides what holds for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForClient {
    /// The client's id, name, domain or address.
    pub client: String,
    /// What holds.
    pub terms: Terms,
}

impl ForClient {
    /// True when the client bears one of these names.
    pub fn is_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self::names(&self.client, name))
    }

    /// True when it names one person by their address.
    pub fn is_a_person(&self) -> bool {
        self.client.contains('@')
    }
}

/// True when what was written means whoever bears this name: the same letters whatever their case and the
/// marks between them (`Northgate Foods`, `northgate-foods`), or the domain of the address
/// (`northgatefoods.example` means `ruth@northgatefoods.example` and `ruth@mail.northgatefoods.example`).
pub fn names(written: &str, known: &str) -> bool {
    let (written, known) = (written.trim().to_lowercase(), known.trim().to_lowercase());
    if written == known {
        return !written.is_empty();
    }
    // An address is one person's: its marks count.
    if written.contains('@') {
        return false;
    }
    if let Some((_, domain)) = known.rsplit_once('@') {
        let above = domain.strip_suffix(&written);
        return written.contains('.') && above.is_some_and(|a| a.is_empty() || a.ends_with('.'));
    }
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let bare = letters(&written);
    !bare.is_empty() && bare == letters(&known)
}

/// True when both name the same client; a person's address names the person, not the company.
pub fn same(one: &str, other: &str) -> bool {
    one.contains('@') == other.contains('@') && names(one, other)
}
