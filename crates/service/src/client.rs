//! One client read from its own letters alone.

use crate::amends::Amends;
use crate::census::{WHOLE, held_ids};
use crate::error::ServiceError;
use crate::record::found::{self, Known};
use crate::record::{envelope, said};
use amends_domain::calendar::WorkCalendar;
use amends_domain::{Message, Side};
use amends_language::TextReading;
use amends_reading::client::{self, Correspondence, Letter, Span, context, counted_from};
use amends_reading::who::ClientFound;
use amends_reading::working_time::{self, WorkingTime};
use amends_reading::{ClientReport, Look, Options, Year};
use amends_store::letter::{ClientLetter, Said};
use amends_store::sql::Batch;
use jiff::Timestamp;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// Texts read that are written down in one go.
const BATCH: usize = 500;

/// What every client is read with.
pub(crate) struct Ground {
    /// What is known of the mail as a whole.
    pub known: Known,
    /// Our working time.
    pub working: WorkingTime,
    /// What was said beforehand, and what people decided.
    pub options: Options,
}

/// A letter with what it says.
struct Full {
    message: Message,
    side: Side,
    thread: usize,
    reading: Arc<TextReading>,
}

impl Amends {
    /// What every client is read with; none while no census was taken.
    pub(crate) fn ground(&self, options: &Options) -> Result<Option<Ground>, ServiceError> {
        let Some((rules, whole)) = self.store.census(WHOLE)? else {
            return Ok(None);
        };
        let options = Options {
            decisions: self.in_force()?,
            ..self.with_policy(options)?
        };
        let known = found::whole(&whole, &options.decisions);
        let Some(known) = self.rules.kept(rules, known)? else {
            return Ok(None);
        };
        let working = working_time::of(known.sent.clone(), &known.firm, &options);
        Ok(Some(Ground {
            known,
            working,
            options,
        }))
    }

    /// Reads a client as of a moment. Texts that were never read, or by older rules, are read now and kept: of the
    /// letters that count, or with `all` of older ones too.
    pub(crate) fn read_client(
        &self,
        ground: &Ground,
        (found, theirs): (&ClientFound, &WorkCalendar),
        number: i64,
        span: Span,
        all: bool,
    ) -> Result<ClientReport, ServiceError> {
        let from = if all {
            i64::MIN
        } else {
            self.counted(number, span.as_of)?
        };
        let full = self.full_letters(number, from)?;
        let mail = Correspondence::of(
            letters(&full, span),
            span.as_of,
            &ground.working.calendar,
            theirs,
        );
        Ok(client::read(found, &mail, &ground.options))
    }

    /// Looks back on a client's last twelve months as of a moment. `before` was looked at by the same rules.
    pub(crate) fn read_year(
        &self,
        ground: &Ground,
        (found, theirs): (&ClientFound, &WorkCalendar),
        number: i64,
        span: Span,
        before: &[Look],
    ) -> Result<Year, ServiceError> {
        let from = self.counted(number, amends_reading::begins(span.as_of))?;
        let full = self.full_letters(number, from)?;
        let mail = Correspondence::whole(
            letters(&full, span),
            span.as_of,
            &ground.working.calendar,
            theirs,
        );
        let year = amends_reading::year(found, &mail, &ground.options, before);
        Ok(year)
    }

    /// Reads what was never read in the letters of a client, whether it counts or not.
    pub(crate) fn read_texts(&self, number: i64) -> Result<(), ServiceError> {
        if self.store.client_has_unread(number)? {
            self.full_letters(number, i64::MIN)?;
        }
        Ok(())
    }

    /// From when the letters of a client count as of a moment, in microseconds since 1970.
    fn counted(&self, number: i64, as_of: Timestamp) -> Result<i64, ServiceError> {
        let last = self.store.client_last(number, as_of.as_microsecond())?;
        let last = last.and_then(|at| Timestamp::from_microsecond(at).ok());
        Ok(last.map_or(i64::MIN, |at| counted_from(at).as_microsecond()))
    }

    /// Does something with the correspondence with a client, up to a moment, as far back as it counts.
    pub(crate) fn with_mail<T>(
        &self,
        ground: &Ground,
        theirs: &WorkCalendar,
        number: i64,
        span: Span,
        read: impl FnOnce(&Correspondence<'_>) -> T,
    ) -> Result<T, ServiceError> {
        let full = self.full_letters(number, self.counted(number, span.as_of)?)?;
        let mail = Correspondence::of(
            letters(&full, span),
            span.as_of,
            &ground.working.calendar,
            theirs,
        );
        Ok(read(&mail))
    }

    /// The letters of a client from a moment on (microseconds since 1970), with what they say.
    fn full_letters(&self, client: i64, from: i64) -> Result<Vec<Full>, ServiceError> {
        let rows = self.store.client_letters(client, from)?;
        let held = held_ids(self.store.client_aliases(client)?)?;
        let opened: Result<Vec<Message>, ServiceError> = self.pool.install(|| {
            let open = |row: &ClientLetter| {
                let mut message = envelope::message(&row.letter.envelope, &row.letter.words)?;
                message.answer_to(&held);
                Ok(message)
            };
            rows.par_iter().map(open).collect()
        });
        let opened = opened?;
        let places: HashMap<i64, usize> = rows
            .iter()
            .enumerate()
            .map(|(place, row)| (row.letter.letter, place))
            .collect();
        let before = self.words_before(&rows, &places)?;
        let read = |(row, message): (&ClientLetter, &Message)| {
            if let Some(said) = row.said.as_ref().filter(|said| self.holds(said, row)) {
                return Ok((Arc::new(said::reading(&said.reading)?), None));
            }
            let answered = row.parent.and_then(|parent| {
                let here = places
                    .get(&parent)
                    .map(|&place| opened[place].text.own.as_str());
                here.or_else(|| before.get(&parent).map(String::as_str))
            });
            let side = side(row.ours);
            let context = context(message, side, answered);
            let reading = self.reader.read(&message.text.own, &context);
            let said = Said {
                rules: self.rules.language,
                ours: row.ours,
                parent: row.parent,
                reading: said::packed(&reading),
            };
            Ok((Arc::new(reading), Some((row.letter.letter, said))))
        };
        type ReadNow = (Arc<TextReading>, Option<(i64, Said)>);
        let said: Result<Vec<ReadNow>, ServiceError> = self
            .pool
            .install(|| rows.par_iter().zip(&opened).map(read).collect());
        let mut full = Vec::with_capacity(rows.len());
        let mut new = Vec::new();
        for ((row, message), (reading, fresh)) in rows.iter().zip(opened).zip(said?) {
            new.extend(fresh);
            full.push(Full {
                message,
                side: side(row.ours),
                thread: row.thread as usize,
                reading,
            });
        }
        self.write_said(new)?;
        Ok(full)
    }

    /// True when what is held of a letter was read by the rules that hold, as what it is now.
    fn holds(&self, said: &Said, row: &ClientLetter) -> bool {
        (said.rules, said.ours, said.parent) == (self.rules.language, row.ours, row.parent)
    }

    /// The words of the letters that are answered and are not among the client's own.
    fn words_before(
        &self,
        rows: &[ClientLetter],
        places: &HashMap<i64, usize>,
    ) -> Result<HashMap<i64, String>, ServiceError> {
        let mut words = HashMap::new();
        for row in rows {
            let unread = !row.said.as_ref().is_some_and(|said| self.holds(said, row));
            let Some(parent) = row.parent.filter(|p| unread && !places.contains_key(p)) else {
                continue;
            };
            if let Some(letter) = self.store.letter(parent)? {
                let message = envelope::message(&letter.envelope, &letter.words)?;
                words.insert(parent, message.text.own);
            }
        }
        Ok(words)
    }

    fn write_said(&self, mut new: Vec<(i64, Said)>) -> Result<(), ServiceError> {
        while !new.is_empty() {
            let rest = new.split_off(new.len().min(BATCH));
            let mut batch = Batch::new();
            for (letter, said) in new {
                self.store.say(&mut batch, letter, said);
            }
            self.write(batch)?;
            new = rest;
        }
        Ok(())
    }

    /// A client as it was found, with its working time.
    pub(crate) fn found(
        &self,
        ground: &Ground,
        packed: &[u8],
    ) -> Result<(ClientFound, WorkCalendar), ServiceError> {
        let (found, sent) = found::client_found(packed)?;
        let theirs = working_time::of_client(sent, &found, &ground.working.calendar);
        Ok((found, theirs))
    }
}

/// Those within the time that is asked about, oldest first.
fn letters(full: &[Full], span: Span) -> Vec<Letter<'_>> {
    let held = full.iter().filter(|full| span.holds(&full.message));
    let mut letters: Vec<Letter<'_>> = held
        .map(|full| Letter::new(&full.message, full.side, full.thread, full.reading.clone()))
        .collect();
    letters.sort_by(|a, b| (a.at(), &a.message.id).cmp(&(b.at(), &b.message.id)));
    letters
}

fn side(ours: bool) -> Side {
    if ours { Side::Ours } else { Side::Theirs }
}
