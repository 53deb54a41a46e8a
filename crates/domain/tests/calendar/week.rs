//! Weeks as they are written and said.

use amends_domain::calendar::{WeekError, WorkingWeek};

#[test]
fn written_and_said() {
    for (written, said) in [
        ("Mon-Fri 9:00-17:30", "Mon-Fri 9:00-17:30"),
        (
            "mon-thu 9-12.30 13:30-17:30; Friday 9-15",
            "Mon-Thu 9:00-12:30 13:30-17:30, Fri 9:00-15:00",
        ),
        ("Fri-Mon 10-12", "Mon 10:00-12:00, Fri-Sun 10:00-12:00"),
        ("Sat 22:00-6:00", "Sat 22:00-24:00, Sun 0:00-6:00"),
        ("Mon 0:00-24:00", "Mon 0:00-24:00"),
        ("Tue 9-12 11-13 13-14", "Tue 9:00-14:00"),
        ("", ""),
    ] {
        let week: WorkingWeek = written.parse().unwrap();
        assert_eq!(week.to_string(), said);
        assert_eq!(said.parse::<WorkingWeek>().unwrap(), week);
    }
}

#[test]
fn wrong_weeks_are_told() {
    for wrong in [
        "Mo 9-5",
        "Mon",
        "Mon-Fri 9",
        "Mon 25:00-26:00",
        "Mon-Tue-Wed 9-10",
        "Mon 9:75-10",
    ] {
        let error = wrong.parse::<WorkingWeek>().unwrap_err();
        assert!(!error.to_string().is_empty(), "{wrong}");
    }
    assert_eq!(
        "Fri".parse::<WorkingWeek>(),
        Err(WeekError::Incomplete("Fri".into()))
    );
}

#[test]
fn usual_hours() {
    assert_eq!(WorkingWeek::usual().hours(), 42.5);
    assert_eq!(
        "Mon-Fri 9-17:30".parse::<WorkingWeek>().unwrap(),
        WorkingWeek::usual()
    );
}
