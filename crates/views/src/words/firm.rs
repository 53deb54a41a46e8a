//! Who we are, in a line.

use super::Voice;
use super::number::list_up_to;
use amends_reading::report::FirmFound;

/// Colleagues that are named before the rest is counted.
const NAMED: usize = 6;

/// `You are Maya, Tom and Priya of harbourpine.example, working Mon-Fri 9:00-17:30
/// (Europe/London), as your mail shows.`; `None` when nobody could be found.
pub fn line(firm: &FirmFound, voice: &Voice<'_>) -> Option<String> {
    let members: Vec<String> = firm.members.iter().map(|m| voice.who(&m.address)).collect();
    let domains = list_up_to(&firm.domains, 2);
    let who = match (members.is_empty(), firm.domains.is_empty()) {
        (true, true) => return None,
        (true, false) => format!("You are {domains}"),
        (false, true) => format!("You are {}", list_up_to(&members, NAMED)),
        (false, false) => format!("You are {} of {domains}", list_up_to(&members, NAMED)),
    };
    let zone = firm.calendar.zone().iana_name().unwrap_or("UTC");
    let week = firm.calendar.week();
    let hours = if firm.calendar.week().hours() > 0.0 {
        format!("working {week} ({zone})")
    } else {
        format!("in {zone}")
    };
    let found = if firm.calendar_found {
        ", as your mail shows"
    } else {
        ""
    };
    Some(format!("{who}, {hours}{found}."))
}
