//! What members may do, and what programs may do in their name.

/// What a member may do; each may do what those before may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Looks, and changes nothing but their own account.
    Viewer,
    /// Decides: closes loops, corrects, writes notes.
    Member,
    /// Looks after everything: settings, members, limits, erasing.
    Owner,
}

impl Role {
    /// All, the smallest first.
    pub const ALL: [Role; 3] = [Role::Viewer, Role::Member, Role::Owner];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Role::Viewer => "viewer",
            Role::Member => "member",
            Role::Owner => "owner",
        }
    }

    /// The role of a name.
    pub fn named(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// What a program may do with a token, never more than its member may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Looks.
    Read,
    /// Decides.
    Write,
    /// Looks after everything.
    Admin,
}

impl Scope {
    /// All, the smallest first.
    pub const ALL: [Scope; 3] = [Scope::Read, Scope::Write, Scope::Admin];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
            Scope::Admin => "admin",
        }
    }

    /// The scope of a name.
    pub fn named(name: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|scope| scope.name() == name)
    }

    /// As much as this role may.
    pub(super) fn role(self) -> Role {
        match self {
            Scope::Read => Role::Viewer,
            Scope::Write => Role::Member,
            Scope::Admin => Role::Owner,
        }
    }
}
