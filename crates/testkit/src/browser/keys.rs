//! Keys by their names, as the standard spells them.

/// What is sent for a key: <https://www.w3.org/TR/webdriver2/#keyboard-actions>.
pub(super) fn sent(name: &str) -> Option<String> {
    let special = match name {
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "Left" => '\u{e012}',
        "Up" => '\u{e013}',
        "Right" => '\u{e014}',
        "Down" => '\u{e015}',
        "Shift" => '\u{e008}',
        "Control" => '\u{e009}',
        one if one.chars().count() == 1 => one.chars().next()?,
        _ => return None,
    };
    Some(special.to_string())
}
