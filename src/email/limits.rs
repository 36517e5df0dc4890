//! Length limits of addresses and domains.

/// Maximum length of a local part in octets (RFC 5321 4.5.3.1.1).
pub(super) const LOCAL_MAX: usize = 64;
/// Maximum length of an address in octets (RFC 3696 erratum 1690).
pub(super) const TOTAL_MAX: usize = 254;
/// Maximum length of a label in octets (RFC 1034 3.1).
pub(super) const LABEL_MAX: usize = 63;
/// Maximum length of a domain name as text in octets. In DNS messages, the limit is 255 (RFC 1035 2.3.4).
pub(super) const DOMAIN_MAX: usize = 253;
