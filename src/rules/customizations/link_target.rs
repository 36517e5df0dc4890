//! A link or path → where it leads, as seen from Online: what runs on somebody's PC or lives in the
//! customer's own network cannot be reached from there.

use url::{Host, Url};

use crate::email::is_public_domain;

/// Where a link or path leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) enum LinkTarget {
    /// A program or file on the user's own PC.
    Pc,
    /// A share in the customer's network.
    Share,
    /// A web page inside the customer's network, by its host.
    Internal(String),
    /// A web page on the Internet without encryption, by its host.
    PlainWeb(String),
    /// A web page on the Internet, by its host.
    Web(String),
    /// A page of SuperOffice itself, or nothing that leads anywhere.
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

    /// Returns why it will not work in Online, if it will not.
    pub(in crate::rules) fn obstacle(&self) -> Option<String> {
        match self {
            Self::Pc => Some("starts something on the user's own PC".to_owned()),
            Self::Share => Some("leads to a share in your network".to_owned()),
            Self::Internal(host) => Some(format!("`{host}` is only known in your network")),
            Self::PlainWeb(host) => Some(format!(
                "`{host}` is called by http:, which a page of Online does not show"
            )),
            Self::Web(_) | Self::Here => None,
        }
    }
}

fn is_drive(text: &str) -> bool {
    let mut chars = text.chars();
    let letter = chars.next().is_some_and(|c| c.is_ascii_alphabetic());
    letter && chars.next() == Some(':') && matches!(chars.next(), Some('\\' | '/'))
}

/// A bare name of something that Windows runs.
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
    fn a_link_shows_where_it_leads() {
        let host = |name: &str| name.to_owned();
        for (text, place) in [
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
            assert_eq!(LinkTarget::of(text), place, "{text}");
        }
    }

    #[test]
    fn only_what_cannot_be_reached_is_an_obstacle() {
        assert!(LinkTarget::of("https://www.proff.no/").obstacle().is_none());
        assert!(LinkTarget::of("http://intranet/").obstacle().is_some());
        assert!(LinkTarget::of("http://www.proff.no/").obstacle().is_some());
    }
}
