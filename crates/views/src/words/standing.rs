//! How a relationship stands, in words.

use super::{Tongue, Voice, date};
use crate::german;
use amends_domain::Standing;
use amends_reading::ClientReport;

/// The standing's word: `strained`; for an unknown one, `too little mail to tell`.
pub fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Broken => "broken",
        Standing::Strained => "strained",
        Standing::Drifting => "drifting",
        Standing::Mending => "mending",
        Standing::Good => "good",
        Standing::Unknown => "too little mail to tell",
    }
}

/// The word for a client's standing: `words not read` where too little was read of what they wrote.
pub fn of_client(client: &ClientReport) -> &'static str {
    if client.standing == Standing::Unknown && client.words_unread {
        "words not read"
    } else {
        word(client.standing)
    }
}

/// The same in a language.
pub fn means(standing: Standing, tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => meaning(standing),
        Tongue::German => german::standing::meaning(standing),
    }
}

/// What the standing means, for somebody who reads it the first time.
pub fn meaning(standing: Standing) -> &'static str {
    match standing {
        Standing::Broken => "They have said or shown that they are stopping.",
        Standing::Strained => "There is open trouble.",
        Standing::Drifting => "There is no quarrel, but it is wearing thin.",
        Standing::Mending => "The trouble was owned and things are getting better.",
        Standing::Good => "There is no trouble that is not settled.",
        Standing::Unknown => "There is too little mail to tell.",
    }
}

/// What follows the standing's word: `since 12 May`; for a client on the mend, since when there was
/// trouble. `None` when no day is known.
pub fn since(client: &ClientReport, voice: &Voice<'_>) -> Option<String> {
    let day = client.turned?;
    let said = date::near(day, voice.today());
    Some(match client.standing {
        Standing::Mending => format!("after trouble since {said}"),
        _ => format!("since {said}"),
    })
}
