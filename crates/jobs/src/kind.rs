/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Read a client anew; the subject is the client.
    Read,
    /// File the mails that wait.
    File,
    /// Bring an account into step; the subject is the account.
    Sync,
    /// Find out who is who.
    Census,
    /// Look back on a client's last twelve months; the subject is the client.
    Year,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 5] = [Kind::Read, Kind::File, Kind::Sync, Kind::Census, Kind::Year];

    /// Its name in the queue.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Read => "read",
            Kind::File => "file",
            Kind::Sync => "sync",
            Kind::Census => "census",
            Kind::Year => "year",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Lower ones are done first: what somebody waits for before what makes work.
    pub fn rank(self) -> i64 {
        match self {
            Kind::Read => 0,
            Kind::File => 1,
            Kind::Sync => 2,
            Kind::Census => 3,
            Kind::Year => 4,
        }
    }
}
