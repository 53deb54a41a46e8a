//! Traces of a person that are no mail.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::decision::Decision;
use amends_store::folder::Folder;
use amends_store::happening::Happening;
use amends_store::member::Member;
use amends_store::sql::Batch;

/// What stands where a name stood.
const BLANK: &str = "(erased)";

struct Elsewhere {
    decisions: Vec<Decision>,
    happenings: Vec<Happening>,
    folders: Vec<Folder>,
    exclusions: Vec<(String, String)>,
    members: Vec<Member>,
    limited: bool,
}

impl Amends {
    /// How many decisions, happenings, folders, exclusions and members name an address.
    pub(super) fn named_elsewhere(&self, address: &str) -> Result<usize, ServiceError> {
        let found = self.elsewhere(address)?;
        Ok(found.decisions.len()
            + found.happenings.len()
            + found.folders.len()
            + found.exclusions.len()
            + found.members.len()
            + usize::from(found.limited))
    }

    fn elsewhere(&self, address: &str) -> Result<Elsewhere, ServiceError> {
        let names = |texts: &[&str]| texts.iter().any(|t| t.to_lowercase().contains(address));
        let mut folders = self.store.folders(crate::import::BY_HAND)?;
        for account in self.store.accounts()? {
            folders.extend(self.store.folders(account.account)?);
        }
        let mut found = Elsewhere {
            decisions: self.store.decisions()?,
            happenings: self.store.all_happenings()?,
            folders,
            exclusions: self.store.exclusions()?,
            members: self.store.members()?,
            limited: self.store.limits()?.iter().any(|(p, _)| p == address),
        };
        found.members.retain(|m| m.address == address);
        found.decisions.retain(|d| names(&[&d.what, &d.why]));
        found.happenings.retain(|h| names(&[&h.object, &h.why]));
        found.folders.retain(|f| names(&[&f.name]));
        found.exclusions.retain(|(_, what)| names(&[what]));
        Ok(found)
    }

    /// Takes an address out of all that is no mail.
    pub(super) fn forget_elsewhere(&self, address: &str) -> Result<(), ServiceError> {
        let found = self.elsewhere(address)?;
        let mut batch = Batch::new();
        for decision in found.decisions {
            self.store.forget_decision(&mut batch, decision.decision);
        }
        for happening in found.happenings {
            self.store
                .blank_happening(&mut batch, happening.happening, BLANK, BLANK);
        }
        for folder in found.folders {
            let name = format!("{BLANK} {}", folder.folder);
            self.store.rename_folder(&mut batch, folder.folder, &name);
        }
        for (kind, what) in found.exclusions {
            self.store.include(&mut batch, &kind, &what);
        }
        for member in found.members.iter().filter(|m| m.gone.is_some()) {
            self.store.blank_member(&mut batch, member.member, BLANK);
        }
        if found.limited {
            self.store.lift_limit(&mut batch, address);
        }
        self.write(batch)
    }

    /// Who signs in here cannot be erased before they have left.
    pub(super) fn is_no_member(&self, address: &str) -> Result<(), ServiceError> {
        let members = self.store.members()?;
        let here = members
            .iter()
            .any(|m| m.gone.is_none() && m.address == address);
        match here {
            false => Ok(()),
            true => Err(ServiceError::Asked(
                format!("{address} is a member here"),
                "let them leave first: amends user remove ADDRESS",
            )),
        }
    }
}
