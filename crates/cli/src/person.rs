//! Who sits at the keyboard, for the record of what was decided.

/// The name that the system knows them by.
pub fn name() -> String {
    let named = ["USER", "LOGNAME", "USERNAME"];
    let found = named.iter().find_map(|name| std::env::var(name).ok());
    found.unwrap_or_else(|| "somebody".to_string())
}
