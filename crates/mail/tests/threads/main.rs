//! Threads: the published conformance cases, properties, and truth on generated mail.

mod agreement;
mod breaking;
mod conformance;
mod deep;
mod evidence;
mod generated;
mod mail;
mod properties;
mod subjects;
