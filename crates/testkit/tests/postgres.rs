//! The temporary PostgreSQL: fresh databases, apart from one another, gone with the test.
#![cfg(unix)]

use amends_testkit::servers::postgres::database;
use postgres::{Client, NoTls};
use std::path::Path;

fn open(address: &str) -> Client {
    Client::connect(address, NoTls).expect("the address is good")
}

#[test]
fn two_databases_know_nothing_of_one_another() {
    let (Some(one), Some(two)) = (database(), database()) else {
        return;
    };
    assert_ne!(one.name(), two.name());
    let table = "CREATE TABLE note (words text NOT NULL)";
    open(&one.address()).batch_execute(table).expect("is empty");
    let mut other = open(&two.address());
    other.batch_execute(table).expect("is empty too");
    let rows = other.query("SELECT words FROM note", &[]);
    assert!(rows.expect("the table is there").is_empty());
    assert_eq!(one.run("SELECT count(*) FROM note"), "0");
}

#[test]
fn a_dropped_database_is_gone_even_while_somebody_is_connected() {
    let (Some(one), Some(two)) = (database(), database()) else {
        return;
    };
    let mut still = open(&one.address());
    let name = one.name().to_string();
    drop(one);
    assert!(still.simple_query("SELECT 1").is_err());
    let there = format!("SELECT count(*) FROM pg_database WHERE datname = '{name}'");
    assert_eq!(two.run(&there), "0");
}

#[test]
fn texts_are_not_ordered_by_their_bytes_unless_asked() {
    let Some(one) = database() else { return };
    let sorted = |how: &str| {
        one.run(&format!(
            "SELECT string_agg(x, '' ORDER BY x {how}) FROM unnest(ARRAY['B', 'a', 'é', 'z']) x"
        ))
    };
    assert_eq!(sorted(""), "aBéz");
    assert_eq!(sorted("COLLATE \"C\""), "Bazé");
}

#[test]
fn nobody_can_reach_it_by_network() {
    let Some(one) = database() else { return };
    assert_eq!(one.run("SHOW listen_addresses"), "");
}

/// Said to the process that the last test starts and kills.
const HOLD: &str = "AMENDS_TEST_HOLDS_A_DATABASE";

#[test]
fn hold_a_database_when_told_to() {
    if std::env::var_os(HOLD).is_none() {
        return;
    }
    let Some(one) = database() else { return };
    println!("folder={}", one.run("SHOW unix_socket_directories"));
    loop {
        std::thread::park();
    }
}

#[test]
fn a_killed_test_leaves_nothing_behind() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    if database().is_none() {
        return;
    }
    let mut held = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "hold_a_database_when_told_to", "--nocapture"])
        .env(HOLD, "yes")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let out = BufReader::new(held.stdout.take().expect("asked for"));
    let folder = out
        .lines()
        .map_while(Result::ok)
        .find_map(|l| l.split_once("folder=").map(|(_, f)| f.to_string()))
        .expect("it says where its cluster is");
    assert!(Path::new(&folder).is_dir());
    held.kill().expect("it runs");
    held.wait().expect("it ends");
    for _ in 0..200 {
        if !Path::new(&folder).exists() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("{folder} is still there ten seconds later");
}
