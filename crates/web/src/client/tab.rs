//! What every tab of a client's page begins and ends with: the client as it was last read, its head, and what became
//! of what somebody just decided.

use super::head::head;
use super::put_right::Here;
use super::refused::Refused;
use super::told::{Told, told};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::{frame, refused};
use crate::part::escaped;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::{ClientReport, Portrait};
use amends_views::words::{Voice, name};
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// A tab of a client's page.
pub struct Tab<'a> {
    /// The client and its year.
    pub portrait: Portrait,
    /// What the page was told in its address.
    pub asked: Told,
    /// Who looks.
    pub visit: &'a Visit,
    refused: Option<Refused>,
    rest: &'static str,
}

impl<'a> Tab<'a> {
    /// The tab of a client by its id; `rest` is what follows the client's address.
    ///
    /// # Errors
    ///
    /// [`Fault::Gone`] when there is no client of that name.
    pub async fn of(
        app: &App,
        visit: &'a Visit,
        (id, rest): (String, &'static str),
        asked: Told,
    ) -> Result<Tab<'a>, Fault> {
        let portrait = ask(app, visit, move |seat| seat.portrait(&id)).await?;
        Ok(Tab {
            portrait: portrait.ok_or(Fault::Gone)?,
            asked,
            visit,
            refused: None,
            rest,
        })
    }

    /// The same after a form of it was refused.
    pub fn after(self, refused: Refused) -> Tab<'a> {
        Tab {
            refused: Some(refused),
            ..self
        }
    }

    /// The client.
    pub fn client(&self) -> &ClientReport {
        self.portrait.client()
    }

    /// The texts.
    pub fn text(&self) -> Text {
        self.visit.text
    }

    /// What is said of the client.
    pub fn voice(&self) -> Voice<'_> {
        Voice::with(&self.portrait.report, self.client())
    }

    /// The day that it is seen from, and the firm's zone.
    pub fn day(&self) -> (Date, &TimeZone) {
        let report = &self.portrait.report;
        let zone = report.firm.calendar.zone();
        (report.as_of.to_zoned(zone.clone()).date(), zone)
    }

    /// Where its forms stand.
    pub fn here(&self) -> Here<'_> {
        Here::on(&self.client().id, self.rest, self.visit).after(self.refused.as_ref())
    }

    /// The page: the head, what became of what was decided, and what the tab shows.
    pub fn frame(&self, body: &Markup) -> Response {
        let (client, text) = (self.client(), self.text());
        let body = html! {
            (head(&self.portrait, self.rest, text))
            @if let Some(refused) = &self.refused { (refused.above(body, text)) }
            (told(&self.asked, &client.decisions, self.here(), self.day()))
            (body)
        };
        let title = name::of_client(client);
        match &self.refused {
            None => frame(self.visit, &title, &body),
            Some(_) => {
                let place = format!("/clients/{}{}", escaped(&client.id), self.rest);
                refused(frame(&self.visit.at(&place), &title, &body))
            }
        }
    }
}
