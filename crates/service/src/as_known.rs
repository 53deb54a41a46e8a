//! What was read in a letter, as it is known now: with what hindsight made clear, and what somebody put right put
//! right.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::{said, whole};
use amends_domain::{Decided, Decision, Decisions, Evidence, Message, Moment};
use amends_reading::client::{self, put_right};

/// What is known of a letter.
#[derive(Debug, Default)]
pub(crate) struct AsKnown {
    /// What its sentences do.
    pub moments: Vec<Moment>,
    /// What somebody decided of them.
    pub decided: Vec<Decision>,
}

impl AsKnown {
    /// Of a letter whose words were read as `packed`, if they were; `clear` is what hindsight showed of its client.
    pub fn of(
        message: &Message,
        packed: Option<&[u8]>,
        decisions: &Decisions,
        clear: &[Evidence],
    ) -> Result<AsKnown, ServiceError> {
        let about = |d: &&Decision| {
            let sentence = d.what.sentence();
            sentence.is_some_and(|sentence| sentence.message == message.id)
        };
        let decided: Vec<Decision> = decisions.iter().filter(about).cloned().collect();
        let Some(packed) = packed else {
            return Ok(AsKnown {
                decided,
                ..AsKnown::default()
            });
        };
        let mut reading = said::reading(packed)?;
        let text = &message.text.own;
        for evidence in clear.iter().filter(|e| e.message == message.id) {
            client::recognise(text, &mut reading, evidence);
        }
        for decision in &decided {
            if let Some(sentence) = decision.what.sentence() {
                let is = matches!(decision.what, Decided::IsA(_));
                put_right(text, &mut reading, sentence, is);
            }
        }
        Ok(AsKnown {
            moments: reading.moments,
            decided,
        })
    }
}

impl Amends {
    /// What hindsight showed of a client. Kept by an older version it says nothing of this: then the words alone
    /// tell.
    pub(crate) fn in_hindsight(&self, client: i64) -> Result<Vec<Evidence>, ServiceError> {
        let whole = self.store.whole_standing(client)?;
        let clear = whole.and_then(|(_, packed)| whole::in_hindsight(&packed).ok());
        Ok(clear.unwrap_or_default())
    }
}
