//! Where a link or path leads, as seen from Online.
//!
//! Online cannot reach what runs on a PC or is in the customer's own network.

use url::{Host, Url};

use crate::email::is_public_domain;

/// Where a link or path leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LinkTarget {
    /// To a program or file on the user's own PC.
    Pc,
    /// To a share in the customer's network.
    Share,
    /// To a host in the customer's network.
    Internal(String),
    /// To a host on the Internet, without encryption.
    PlainWeb(String),
    /// To a host on the Internet, with encryption.
    Web(String),
    /// Not outside SuperOffice.
    Here,
}

impl LinkTarget {
    /// Returns where a text leads.
    pub(in crate::rules) fn of(text: &str) -> Self {
        let text = text.trim();
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
                match (is_internal(&host), url.scheme()) {
                    (true, _) => Self::Internal(name),
                    (false, "https" | "wss" | "ftps") => Self::Web(name),
                    (false, _) => Self::PlainWeb(name),
                }
            }
            _ => Self::Here,
        }
    }

    /// Returns why it will not work in Online, as a main clause; `None` if it may work.
    pub(super) fn obstacle(&self) -> Option<String> {
        match self {
            Self::Pc => Some("it starts a program or file on the user's own PC".to_owned()),
            Self::Share => Some("it leads to a share in your network".to_owned()),
            Self::Internal(host) => Some(format!("`{host}` exists only in your network")),
            Self::PlainWeb(host) => {
                Some(format!("`{host}` is called with http: instead of https:"))
            }
            Self::Web(_) | Self::Here => None,
        }
    }
}

fn is_drive(text: &str) -> bool {
    let mut chars = text.chars();
    let letter = chars.next().is_some_and(|c| c.is_ascii_alphabetic());
    letter && chars.next() == Some(':') && matches!(chars.next(), Some('\\' | '/'))
}

/// Returns whether a command names a file that Windows runs.
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
    use super::LinkTarget;

    #[test]
    fn links_and_paths_lead_where_they_should() {
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
            ("superoffice:contact.main", LinkTarget::Here),
            ("mailto:post@firma.no", LinkTarget::Here),
            ("", LinkTarget::Here),
        ] {
            assert_eq!(LinkTarget::of(text), target, "{text}");
        }
    }

    #[test]
    fn only_targets_that_online_cannot_use_are_obstacles() {
        assert!(LinkTarget::of("https://www.proff.no/").obstacle().is_none());
        assert!(LinkTarget::of("http://intranet/").obstacle().is_some());
        assert!(LinkTarget::of("http://www.proff.no/").obstacle().is_some());
    }
}
