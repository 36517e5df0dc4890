//! Length limits of addresses and domains.

/// Longest local part in octets, RFC 5321 4.5.3.1.1.
pub(super) const LOCAL_MAX: usize = 64;
/// Longest address in octets, RFC 3696 erratum 1690.
pub(super) const TOTAL_MAX: usize = 254;
/// Longest label in octets, RFC 1034 3.1.
pub(super) const LABEL_MAX: usize = 63;
/// Longest domain as written in octets: 255 on the wire, RFC 1035 2.3.4.
pub(super) const DOMAIN_MAX: usize = 253;
