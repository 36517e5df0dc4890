//! Classifies the target of a link or path, as seen from Online.
//!
//! Online cannot reach programs on a PC or hosts in the customer's own network.

use url::{Host, Url};

use crate::email::is_public_domain;
use crate::locale::Message;

/// The target of a link or path, as seen from Online.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LinkTarget {
    /// A program or file on the user's own PC.
    Pc,
    /// A file share on the customer's network.
    Share,
    /// A host on the customer's network.
    Internal(String),
    /// A host on the Internet, reached without encryption.
    PlainWeb(String),
    /// A host on the Internet, reached with encryption.
    Web(String),
    /// A page of Service on this host, given by its full address. Such addresses change in the migration.
    OldService(String),
    /// Any link that contains the variable `<usec>`.
    WithUsec,
    /// A target inside SuperOffice.
    Here,
}

impl LinkTarget {
    /// Returns the target of a link or path.
    pub(in crate::rules) fn of(text: &str) -> Self {
        let text = text.trim();
        if text.to_lowercase().contains(USEC) {
            return Self::WithUsec;
        }
        if text.starts_with(r"\\") || text.starts_with("//") {
            return Self::Share;
        }
        if is_drive(text) {
            return Self::Pc;
        }
        match Url::parse(text) {
            Ok(url) => Self::of_url(&url),
            Err(_) if is_program(text) => Self::Pc,
            Err(_) => Self::Here,
        }
    }

    fn of_url(url: &Url) -> Self {
        match (url.scheme(), url.host()) {
            ("file", Some(host)) if !host.to_string().is_empty() => Self::Share,
            ("file", _) => Self::Pc,
            ("http" | "https" | "ws" | "wss" | "ftp" | "ftps", Some(host)) => {
                let name = host.to_string();
                if is_service_program(url) {
                    return Self::OldService(name);
                }
                match (is_internal(&host), url.scheme()) {
                    (true, _) => Self::Internal(name),
                    (false, "https" | "wss" | "ftps") => Self::Web(name),
                    (false, _) => Self::PlainWeb(name),
                }
            }
            _ => Self::Here,
        }
    }

    /// Returns a sentence that says why a link to the target will not work in Online, or `None` if the link may work.
    pub(super) fn obstacle(&self) -> Option<Message> {
        match self {
            Self::Pc => Some(Message::new("link-to-pc")),
            Self::Share => Some(Message::new("link-to-share")),
            Self::Internal(host) => Some(internal_host(host)),
            Self::PlainWeb(host) => {
                Some(Message::new("link-without-encryption").with("host", host))
            }
            Self::OldService(host) => Some(Message::new("link-to-old-service").with("host", host)),
            Self::WithUsec => Some(Message::new("link-with-usec")),
            Self::Web(_) | Self::Here => None,
        }
    }
}

/// Returns the reason why a link to a host on the customer's network will not work.
pub(super) fn internal_host(host: &str) -> Message {
    Message::new("link-to-internal-host").with("host", host)
}

/// Returns the port that an address leads to. Returns `None` if Online allows calls to this port, or if the port is
/// unknown.
///
/// Online can call only ports 80 and 443. Source: SuperOffice's documentation of security in Online.
pub(super) fn blocked_port(text: &str) -> Option<u16> {
    let url = Url::parse(text.trim()).ok()?;
    url.port_or_known_default()
        .filter(|port| !matches!(port, 80 | 443))
}

/// A template variable that must not be used in Online. Since release 11.5, Online replaces it with empty text. Source:
/// SuperOffice's documentation of template variables.
const USEC: &str = "<usec>";

/// Returns whether an address belongs to a program of Service, such as `/scripts/ticket.fcgi`.
fn is_service_program(url: &Url) -> bool {
    url.path_segments()
        .and_then(Iterator::last)
        .is_some_and(|name| name.to_lowercase().ends_with(".fcgi"))
}

fn is_drive(text: &str) -> bool {
    let mut chars = text.chars();
    let letter = chars.next().is_some_and(|c| c.is_ascii_alphabetic());
    letter && chars.next() == Some(':') && matches!(chars.next(), Some('\\' | '/'))
}

/// Returns whether a command starts with the name of a file that Windows can run.
fn is_program(text: &str) -> bool {
    const ENDINGS: [&str; 9] = [
        ".exe", ".bat", ".cmd", ".com", ".vbs", ".ps1", ".lnk", ".msi", ".hta",
    ];
    let first = text.split([' ', '"']).find(|part| !part.is_empty());
    let name = first.unwrap_or_default().to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn is_internal(host: &Host<&str>) -> bool {
    match host {
        Host::Ipv4(ip) => ip.is_private() || ip.is_loopback() || ip.is_link_local(),
        Host::Ipv6(ip) => ip.is_loopback() || (ip.segments()[0] & 0xfe00) == 0xfc00,
        Host::Domain(name) => !is_public_domain(name.trim_end_matches('.')),
    }
}

#[cfg(test)]
mod tests {
    use super::{LinkTarget, blocked_port};

    #[test]
    fn links_and_paths_have_the_expected_targets() {
        let host = |name: &str| name.to_owned();
        for (text, target) in [
            (r"C:\Program Files\Erp\erp.exe", LinkTarget::Pc),
            ("notepad.exe", LinkTarget::Pc),
            ("\"rapport.bat\" /s", LinkTarget::Pc),
            ("file:///C:/mal.dotx", LinkTarget::Pc),
            (r"\\server\deling\mal.dotx", LinkTarget::Share),
            ("file://server/deling/mal.dotx", LinkTarget::Share),
            (
                "http://intranet/kunde?id=1",
                LinkTarget::Internal(host("intranet")),
            ),
            (
                "https://erp.firma.local/x",
                LinkTarget::Internal(host("erp.firma.local")),
            ),
            (
                "http://10.0.0.7:8080/",
                LinkTarget::Internal(host("10.0.0.7")),
            ),
            (
                "http://www.proff.no/",
                LinkTarget::PlainWeb(host("www.proff.no")),
            ),
            (
                "https://www.proff.no/?q=<name>",
                LinkTarget::Web(host("www.proff.no")),
            ),
            (
                "https://93.184.216.34/",
                LinkTarget::Web(host("93.184.216.34")),
            ),
            ("scripts/customer.fcgi?action=doScript", LinkTarget::Here),
            ("<csbl>?action=listMachines", LinkTarget::Here),
            (
                "https://crm.firma.no/scripts/ticket.fcgi?action=mainMenu",
                LinkTarget::OldService(host("crm.firma.no")),
            ),
            (
                "http://service01/cs/Customer.FCGI",
                LinkTarget::OldService(host("service01")),
            ),
            (
                "https://www.firma.no/ticket.fcgi.html",
                LinkTarget::Web(host("www.firma.no")),
            ),
            ("https://www.firma.no/?u=<USEC>", LinkTarget::WithUsec),
            (
                "https://www.firma.no/?u=<uname>",
                LinkTarget::Web(host("www.firma.no")),
            ),
            ("superoffice:contact.main", LinkTarget::Here),
            ("mailto:post@firma.no", LinkTarget::Here),
            ("", LinkTarget::Here),
        ] {
            assert_eq!(LinkTarget::of(text), target, "{text}");
        }
    }

    #[test]
    fn online_calls_only_two_ports() {
        for (address, port) in [
            ("https://hooks.firma.no/", None),
            ("https://hooks.firma.no:443/x", None),
            ("http://hooks.firma.no:80/", None),
            ("https://hooks.firma.no:8443/x", Some(8443)),
            ("http://hooks.firma.no:443/x", None),
            ("ftp://hooks.firma.no/", Some(21)),
            ("script", None),
        ] {
            assert_eq!(blocked_port(address), port, "{address}");
        }
    }

    #[test]
    fn only_targets_that_online_cannot_use_are_obstacles() {
        assert!(LinkTarget::of("https://www.proff.no/").obstacle().is_none());
        assert!(LinkTarget::of("http://intranet/").obstacle().is_some());
        assert!(LinkTarget::of("http://www.proff.no/").obstacle().is_some());
        assert!(
            LinkTarget::of("https://www.proff.no/?u=<usec>")
                .obstacle()
                .is_some()
        );
        assert!(
            LinkTarget::of("https://crm.firma.no/ticket.fcgi")
                .obstacle()
                .is_some()
        );
    }
}
