//! Misspelled addresses, grouped by the rule that reports them.
//!
//! The severities are those for users with a user plan. For users without a user plan, `Severity::Fail` becomes
//! `Severity::Review`. Many of the spellings also occur in `testdata/email/login_cases.tsv`.

use super::super::addresses::Spelling;

/// A spelling that gives a user the address of another user.
#[derive(Debug, Clone, Copy)]
pub(super) struct Twin {
    pub(super) spelling: Spelling,
    /// The rule that reports this spelling, if there is such a rule in addition to the rule about equal addresses.
    pub(super) rule: Option<&'static str>,
}

const fn twin(spelling: &'static str, rule: Option<&'static str>) -> Twin {
    Twin {
        spelling: Spelling(spelling),
        rule,
    }
}

/// Spellings that the program treats as the same address.
pub(super) const TWINS: [Twin; 10] = [
    twin("{l}@{d}", None),
    twin("{L}@{D}", None),
    twin(" {l}@{d} ", None),
    twin("{l}@{d}\u{a0}", Some("hidden-characters")),
    twin("{l}\u{200b}@{d}", Some("hidden-characters")),
    twin("\u{feff}{l}@{d}", Some("hidden-characters")),
    twin("mailto:{l}@{d}", Some("malformed-address")),
    twin("{n} <{l}@{d}>", Some("malformed-address")),
    twin("{l}@{s}\u{3002}{t}", Some("malformed-address")),
    twin("{l}@{d}.", Some("malformed-address")),
];

/// Domains in Unicode letters, each followed by its coded form (A-labels).
pub(super) const INTERNATIONAL: [(&str, &str); 4] = [
    ("blåfjære-drift.no", "xn--blfjre-drift-ucbq.no"),
    ("björkängen-system.se", "xn--bjrkngen-system-3kb71a.se"),
    ("højgård-teknik.dk", "xn--hjgrd-teknik-vcb7x.dk"),
    ("grünhügel-technik.de", "xn--grnhgel-technik-0vbc.de"),
];

/// Two domains that older software treats as the same.
pub(super) const DEVIATING: (&str, &str) = ("weisstanne-technik.de", "weißtanne-technik.de");

/// Values that users enter instead of an address.
pub(super) const FILLERS: [&str; 4] = ["-", "n/a", "?", "ukjent"];

/// Cells for which `malformed-address` reports `Severity::Fail`.
pub(super) const MALFORMED: [&str; 48] = [
    "mailto:{l}@{d}",
    "MAILTO:{l}%40{d}?subject=Hei",
    "SMTP:{l}@{d}",
    "E-post: {l}@{d}",
    "{n} <{l}@{d}>",
    "\"{n}\" <{l}@{d}>",
    "<{l}@{d}>",
    "'{l}@{d}'",
    "\"{l}@{d}\"",
    "\u{201c}{l}@{d}\u{201d}",
    "'{l}@{d}",
    "{l}@{d}#mailto:{l}@{d}#",
    "[{l}@{d}](mailto:{l}@{d})",
    "{l}&#64;{d}",
    "{l}(jobb)@{d}",
    "{l}(jobb@{d}",
    "{l}@{d};",
    "{l}@{d}, mobil 99887766",
    "{l},nordmann@{d}",
    "{l}.{d}",
    "{l}@@{d}",
    "{l}@kari@{d}",
    "@{d}",
    "{l}@",
    "{l}(at){d}",
    "{l}\u{ff20}{d}",
    ".{l}@{d}",
    "{l}.@{d}",
    "{l}..n@{d}",
    "{l}@{d}.",
    "{l}@{s}..{t}",
    "{l}@.{d}",
    "{l}@-{d}",
    "{l}@{s}-.{t}",
    "{l}@fir_{d}",
    "{l}@{s},{t}",
    "{l}@{d}:25",
    "https://{d}/{l}",
    "\"{l}\"@{d}",
    "\"{l} nordmann\"@{d}",
    "\"{l}@{d}",
    "{l} nordmann@{d}",
    "{l}@fir {d}",
    "{l} @ {d}",
    "{l}@{s}. {t}",
    "{l}@{s}\u{3002}{t}",
    "bj\u{f8}rn.{l}@{d}",
    "{l}@xn--0.no",
];

/// Cells for which `malformed-address` reports `Severity::Review`.
pub(super) const UNUSUAL: [&str; 3] = ["{l}+crm@{d}", "{l}/b=c@{d}", "{l}@ab--{d}"];

/// Cells for which `hidden-characters` reports `Severity::Fail`.
pub(super) const HIDDEN: [&str; 12] = [
    "\u{a0}{l}@{d}\u{a0}",
    "{l}@{d}\u{a0}",
    "{l}@{d}\u{3000}",
    "\u{feff}{l}@{d}",
    "{l}\u{200b}@{d}",
    "o\u{ad}la.{l}@{d}",
    "{l}@fir\u{200d}ma{d}",
    "\u{202a}{l}@{d}\u{202c}",
    "{l}\u{202e}@{d}",
    "{l}\u{2066}n\u{2069}@{d}",
    "{l}\u{e000}@{d}",
    "{l}@{d}\u{200b}",
];

/// Cells for which `several-addresses` reports `Severity::Fail`. Each of the last two cells contains the same address
/// twice.
pub(super) const SEVERAL: [&str; 6] = [
    "{l}@{d};{m}@{d}",
    "{l}@{d}, {m}@{d}",
    "{l}@{d} / {m}@{d}",
    "{m}@{d} <{l}@{d}>",
    "{l}@{d}; {L}@{D}",
    "{l}@{d} <{l}@{d}>",
];

/// Cells for which `unroutable-domain` reports `Severity::Fail`. Each of these domains differs from the customer's
/// domains in more than one letter, so that it does not look like a typo.
pub(super) const UNROUTABLE: [&str; 11] = [
    "{l}@{s}.local",
    "{l}@{s}.test",
    "{l}@{s}.invalid",
    "{l}@{s}.internal",
    "{l}@{s}-post.con",
    "{l}@{s}.123",
    "{l}@example.com",
    "{l}@{s}",
    "{l}@localhost",
    "{l}@192.168.1.1",
    "{l}@[192.168.1.1]",
];

/// Cells for which `likely-typo` reports `Severity::Review`. Typos of `gmail.com` are excluded, because the fault
/// `alias_address` makes this domain frequent. Another check would then also report the typo.
pub(super) const TYPOS: [&str; 3] = ["{l}@hotmial.com", "{l}@outlok.com", "{l}@iclud.com"];

/// Local parts for which `placeholder-address` reports `Severity::Review`, whatever the domain.
pub(super) const PLACEHOLDERS: [&str; 12] = [
    "noreply",
    "no-reply",
    "donotreply",
    "ikke-svar",
    "svarej",
    "test",
    "tester",
    "testbruker",
    "demo",
    "dummy",
    "xyz",
    "qwerty",
];

/// Local parts for which `shared-mailbox` reports `Severity::Review`, whatever the domain.
pub(super) const SHARED: [&str; 14] = [
    "post",
    "postmaster",
    "info",
    "salg",
    "kontakt",
    "support",
    "kundeservice",
    "faktura",
    "sales",
    "booking",
    "lager",
    "regnskap",
    "styret",
    "vertrieb",
];

/// User names for which `malformed-address` reports `Severity::Fail`. Each is a variant of the user's own address, or
/// not an address at all.
pub(super) const MALFORMED_USER_NAMES: [&str; 5] = [
    "mailto:{l}@{d}",
    "{l}@@{d}",
    "{l} nordmann@{d}",
    "{l}@{d}.",
    "{l}@{s},{t}",
];

/// User names for which `hidden-characters` reports `Severity::Fail`. Each is a variant of the user's own address.
pub(super) const HIDDEN_IN_USER_NAMES: [&str; 3] =
    ["{l}@{d}\u{a0}", "{l}\u{200b}@{d}", "{l}\u{202e}@{d}"];
