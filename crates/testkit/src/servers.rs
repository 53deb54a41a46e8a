//! Real servers for tests, from Debian's packages: started for one test process and gone with it.

pub mod postgres;
