//! The form for a mail server, and what it sends.

use crate::flaw::field;
use crate::text::Text;
use amends_service::access::Flaw;
use amends_service::{Line, Proof, Reached, Secret, ServerTrouble, server_of};
use axum::http::Uri;
use maud::{Markup, html};
use serde::Deserialize;
use std::path::PathBuf;

/// What the form sends. What was typed is shown once more where it does not work, but for the secrets.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    pub name: String,
    pub user: String,
    password: String,
    host: String,
    port: String,
    line: String,
    proof: String,
    client_id: String,
    client_secret: String,
    tenant: String,
    device_address: String,
    token_address: String,
    scope: String,
    roots: String,
    /// The try before this one.
    pub before: String,
}

impl Typed {
    /// What was typed for a server that is known.
    pub fn of(name: &str, reached: &Reached) -> Typed {
        let (proof, client_id, tenant) = match &reached.proof {
            Proof::Google { client_id, .. } => ("google", client_id.clone(), String::new()),
            Proof::Microsoft { client_id, tenant } => {
                ("microsoft", client_id.clone(), tenant.clone())
            }
            Proof::Other { client_id, .. } => ("other", client_id.clone(), String::new()),
            Proof::Password => ("password", String::new(), String::new()),
        };
        let (device_address, token_address, scope) = match &reached.proof {
            Proof::Other {
                device_address,
                token_address,
                scope,
                ..
            } => (device_address.clone(), token_address.clone(), scope.clone()),
            _ => Default::default(),
        };
        let line = match reached.security {
            Line::Tls => "tls",
            Line::Starttls => "starttls",
            Line::None => "none",
        };
        let roots = reached.extra_roots.as_ref();
        Typed {
            name: name.to_string(),
            user: reached.user.clone(),
            host: reached.host.clone(),
            port: reached.port.to_string(),
            line: line.to_string(),
            proof: proof.to_string(),
            client_id,
            tenant,
            device_address,
            token_address,
            scope,
            roots: roots.map_or_else(String::new, |path| path.display().to_string()),
            ..Typed::default()
        }
    }

    /// How the server is reached. One that is not named is the likeliest.
    ///
    /// # Errors
    ///
    /// The flaw in what was typed.
    pub fn reached(&self) -> Result<Reached, Flaw> {
        let user = self.user.trim().to_string();
        let host = match self.host.trim() {
            "" => server_of(&user).ok_or(Flaw::Address)?,
            host => host.to_string(),
        };
        let security = match self.line.as_str() {
            "starttls" => Line::Starttls,
            "none" => Line::None,
            _ => Line::Tls,
        };
        let usual = if security == Line::Tls { 993 } else { 143 };
        let port = match self.port.trim() {
            "" => usual,
            port => port
                .parse()
                .map_err(|_| Flaw::Server(ServerTrouble::Refused))?,
        };
        let id = self.client_id.trim().to_string();
        if id.is_empty() && self.asks_leave() {
            return Err(Flaw::Server(ServerTrouble::Settings));
        }
        let proof = match self.proof.as_str() {
            "google" => Proof::Google {
                client_id: id,
                client_secret: self.client_secret.trim().to_string(),
            },
            "microsoft" => Proof::Microsoft {
                client_id: id,
                tenant: match self.tenant.trim() {
                    "" => "organizations".to_string(),
                    tenant => tenant.to_string(),
                },
            },
            "other" => Proof::Other {
                client_id: id,
                device_address: provider_address(&self.device_address)?,
                token_address: provider_address(&self.token_address)?,
                scope: self.scope.trim().to_string(),
            },
            _ => Proof::Password,
        };
        let roots = match self.roots.trim() {
            "" => None,
            path => {
                let whole = PathBuf::from(path).canonicalize();
                Some(whole.map_err(|_| Flaw::Server(ServerTrouble::Certificate))?)
            }
        };
        Ok(Reached {
            host,
            port,
            security,
            user,
            proof,
            folders: None,
            extra_roots: roots,
        })
    }

    /// The password; none where leave is to be asked for.
    pub fn secret(&self) -> Option<Secret> {
        (!self.asks_leave() && !self.password.is_empty())
            .then(|| Secret::new(self.password.clone()))
    }

    /// Whether leave is to be asked for on a provider's page.
    fn asks_leave(&self) -> bool {
        matches!(self.proof.as_str(), "google" | "microsoft" | "other")
    }

    /// Whether anything but the usual was said.
    fn special(&self) -> bool {
        !self.host.is_empty() || !self.roots.is_empty() || !matches!(self.line.as_str(), "" | "tls")
    }
}

/// The form. Address and password are all that most people need.
pub fn form(typed: &Typed, text: Text) -> Markup {
    let lines = [
        ("tls", "mail-line-tls"),
        ("starttls", "mail-line-starttls"),
        ("none", "mail-line-none"),
    ];
    let proofs = [
        ("password", "mail-proof-password"),
        ("google", "mail-proof-google"),
        ("microsoft", "mail-proof-microsoft"),
        ("other", "mail-proof-other"),
    ];
    let asks = typed.asks_leave();
    html! {
        form.stack method="post" action="/settings/mail/server" {
            input type="hidden" name="before" value=(typed.before);
            (field("user", "text", &text.say("mail-user"), &typed.user, "email"))
            (optional("password", "password", &text.say("mail-password"), "", "off"))
            p.quiet { (text.say("mail-app-password")) }
            details open[typed.special()] {
                summary { (text.say("mail-more")) }
                div.stack {
                    (optional("host", "text", &text.say("mail-host"), &typed.host, "off"))
                    (optional("port", "text", &text.say("mail-port"), &typed.port, "off"))
                    label.field {
                        span { (text.say("mail-line")) }
                        select name="line" {
                            @for (line, key) in lines { option value=(line) selected[line == typed.line] { (text.say(key)) } }
                        }
                    }
                    (optional("roots", "text", &text.say("mail-roots"), &typed.roots, "off"))
                    (optional("name", "text", &text.say("mail-name"), &typed.name, "off"))
                }
            }
            details open[asks] {
                summary { (text.say("mail-leave")) }
                div.stack {
                    p.quiet { (text.say("mail-leave-words")) }
                    label.field {
                        span { (text.say("mail-proof")) }
                        select name="proof" {
                            @for (proof, key) in proofs { option value=(proof) selected[proof == typed.proof] { (text.say(key)) } }
                        }
                    }
                    (optional("client_id", "text", &text.say("mail-client-id"), &typed.client_id, "off"))
                    (optional("client_secret", "password", &text.say("mail-client-secret"), "", "off"))
                    (optional("tenant", "text", &text.say("mail-tenant"), &typed.tenant, "off"))
                    details open[typed.proof == "other"] {
                        summary { (text.say("mail-other")) }
                        div.stack {
                            p.quiet { (text.say("mail-other-words")) }
                            (optional("device_address", "url", &text.say("mail-device-address"), &typed.device_address, "off"))
                            (optional("token_address", "url", &text.say("mail-token-address"), &typed.token_address, "off"))
                            (optional("scope", "text", &text.say("mail-scope"), &typed.scope, "off"))
                        }
                    }
                }
            }
            p { button.btn type="submit" { (text.say("mail-connect")) } }
        }
    }
}

/// An address of a provider. Whoever asks there does it over TLS, but for this very machine.
fn provider_address(typed: &str) -> Result<String, Flaw> {
    let typed = typed.trim();
    let address = typed.parse::<Uri>().ok();
    let address = address.filter(|uri| uri.host().is_some());
    let scheme = address.as_ref().and_then(|uri| uri.scheme_str());
    match scheme {
        Some("https" | "http") => Ok(typed.to_string()),
        _ => Err(Flaw::Server(ServerTrouble::Settings)),
    }
}

/// A field that may stay empty.
fn optional(name: &str, kind: &str, label: &str, value: &str, complete: &str) -> Markup {
    html! {
        label.field {
            span { (label) }
            input name=(name) type=(kind) value=(value) autocomplete=(complete) maxlength="500" spellcheck="false"
                autocapitalize="none";
        }
    }
}
