use super::MessageId;

/// What kind of mail a message is. Only a person's words are words of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nature {
    /// Written by a person.
    Person,
    /// An absence note sent by a machine for a person (RFC 3834).
    OutOfOffice,
    /// Some other automatic answer ("we have received your message").
    AutoReply,
    /// Accepted, declined or tentative (RFC 5546 REPLY).
    CalendarAnswer(CalendarAnswer),
    /// A delivery report: the ids of the mails that did not arrive (RFC 3464).
    DeliveryFailure(Vec<MessageId>),
    /// A read receipt or a report that says all went well (RFC 8098).
    Receipt,
    /// Mail to many who subscribed: newsletters, offers.
    Newsletter,
    /// Mail written by a tool: invoices sent by a system, build results, alerts.
    Notification,
}

/// What a calendar answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarAnswer {
    /// Will come.
    Accepted,
    /// Will not come.
    Declined,
    /// May come.
    Tentative,
    /// Invitation, update or cancellation rather than an answer.
    Other,
}
