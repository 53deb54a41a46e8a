use super::*;

/// `date => 2024-01-05T10:00:00+01:00` or `=> none`, one a line.
#[test]
fn dates_as_software_writes_them() {
    for line in include_str!("../../../tests/data/dates.txt").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (text, expected) = line.split_once("=>").expect("a => in the line");
        let got = parse(text).map_or("none".to_string(), |stamp| {
            let civil = stamp.offset.to_datetime(stamp.at);
            let east = stamp.offset.seconds();
            let sign = if east < 0 { '-' } else { '+' };
            let east = east.abs();
            format!("{civil}{sign}{:02}:{:02}", east / 3600, east / 60 % 60)
        });
        assert_eq!(got, expected.trim(), "{text}");
    }
}
