//! A report with difficult text, for the tests of every format.
//!
//! It contains singular and plural numbers, empty and full lists, several scripts, and hostile strings.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::customer::Access;
use crate::locale::{Language, Message, Text};
use crate::model::database_identity::Identity;
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, Fix, Group, RuleInfo, Severity, Subject};
use crate::model::input_report::InputReport;
use crate::model::location::{Location, Note, Origin, Reason, SetAside};
use crate::model::table::{Field, TableKind};
use crate::model::user_stats::{Share, UserStats};
use crate::model::verdict::{Overall, Verdict};
use crate::report::{
    BaseVerdict, ConfigurationUse, Report, ReportSubject, ReportedFinding, RequirementReport,
    RuleCount, UserReport,
};

/// Strings that a format must escape, because they contain formulas, control characters, markup or invisible
/// characters.
pub(in crate::output) const HOSTILE: [&str; 12] = [
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\u{feff}=1+1",
    "ola@firma.no;=1+1;\"x\"",
    "\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}31m",
    "<script>alert(\"ø\")</script>",
    "\u{202e}on.amrif@alo\u{2066}",
    "two\nlines\r\nand\ttab, \"quotes\"",
    "＝1+1 山田\u{200b}\u{a0}太郎",
];

static SAME_ADDRESS: RuleInfo = RuleInfo {
    id: "same-address",
    severity: Severity::Fail,
    checks: "",
    example: "",
};

static MALFORMED: RuleInfo = RuleInfo {
    id: "malformed-address",
    severity: Severity::Fail,
    checks: "",
    example: "",
};

static CANDIDATES: RuleInfo = RuleInfo {
    id: "several-candidate-addresses",
    severity: Severity::Info,
    checks: "",
    example: "",
};

static ON_TRAVEL: RuleInfo = RuleInfo {
    id: "user-on-travel",
    severity: Severity::Fail,
    checks: "",
    example: "",
};

/// Returns the sample report.
pub(in crate::output) fn sample_report() -> Report {
    let mut findings = duplicates();
    findings.extend(malformed());
    findings.push(candidates());
    findings.push(traveller());
    Report {
        subject: ReportSubject::Migration,
        language: Language::English,
        overall: Overall::NotReady,
        customer: Identity {
            company: Some("Bjørn & Søn <AS>\u{1b}[2J".to_owned()),
            serial: Some("1234567890".to_owned()),
        },
        users: users(),
        requirements: requirements(&findings),
        findings,
        inputs: inputs(),
        notes: vec![
            Note::info(None, "3 users are portal users"),
            Note::warning(None, "the exports are of different days"),
        ],
        not_asked: vec!["satellite"],
        lazy_findings: None,
        user_stats: user_stats(),
        baseline: None,
        redacted: false,
        configuration: Some(ConfigurationUse {
            file: "analyze.toml".to_owned(),
            settings: vec![("access".to_owned(), "=all".to_owned())],
        }),
    }
}

/// Returns a report without findings.
pub(in crate::output) fn clean_report() -> Report {
    Report {
        subject: ReportSubject::Migration,
        language: Language::English,
        overall: Overall::Ready,
        customer: Identity::default(),
        users: users(),
        requirements: vec![RequirementReport {
            checked: 1,
            ..requirement("travel", Verdict::Pass)
        }],
        findings: Vec::new(),
        inputs: Vec::new(),
        notes: Vec::new(),
        not_asked: Vec::new(),
        lazy_findings: None,
        user_stats: UserStats::default(),
        baseline: None,
        redacted: false,
        configuration: None,
    }
}

/// Returns the sample report with this many additional findings of one requirement.
pub(in crate::output) fn long_report(findings: usize) -> Report {
    let mut report = sample_report();
    report.findings.extend((0..findings).map(|number| {
        let finding = Finding::new(&MALFORMED, user(1_000, "MANY", ""), "no `@`")
            .on("Email.email_address", format!("nobody{number}"))
            .discriminator(number.to_string());
        entry("valid-email", finding)
    }));
    let mut requirements = report.requirements.iter_mut();
    let requirement = requirements.find(|each| each.id == "valid-email");
    let requirement = requirement.expect("the sample has it");
    requirement.fails += findings;
    requirement.by_rule[0].fails += findings;
    report
}

fn entry(requirement: &'static str, finding: Finding) -> ReportedFinding {
    ReportedFinding::new(requirement, finding)
}

fn user(id: i64, login: &str, name: &str) -> Subject {
    Subject {
        key: format!("associate {id}"),
        user_id: Some(id),
        login: login.to_owned(),
        name: name.to_owned(),
        ..Subject::default()
    }
}

fn at(origin: Origin, row: u64) -> Location {
    Location {
        origin: Arc::new(origin),
        row,
    }
}

fn emails() -> Origin {
    Origin::file("exports/email.csv")
}

fn duplicates() -> Vec<ReportedFinding> {
    let member = |id, login: &str, name: &str, value: &str, member: usize| {
        let other = if member == 1 { "ON" } else { "OLA" };
        let finding = Finding::new(
            &SAME_ADDRESS,
            user(id, login, name),
            format!("the same address as {other}"),
        )
        .on("Email.email_address", value)
        .at(at(emails(), 11 + u64::try_from(member).unwrap()))
        .action("give the user another address on the person card, or ask the administrator")
        .in_group(Group {
            id: "0123456789ab".to_owned(),
            size: 2,
            member,
            matched_by: vec!["case".to_owned(), "nbsp".to_owned()],
            keep: member == 1,
            keep_reason: if member == 1 {
                "logged in last"
            } else {
                "no plan"
            }
            .into(),
        });
        entry("duplicate-email", finding)
    };
    vec![
        member(17, "OLA", "Ola Nordmann", "Ola@firma.no\u{a0}", 1),
        member(18, "ON", "Øystein Nordmann", "ola@firma.no", 2),
    ]
}

/// Returns two users in scope and one out of scope.
fn users() -> Vec<UserReport> {
    let user = |id, login: &str, access| UserReport {
        id: Some(id),
        login: login.to_owned(),
        access,
        can_log_in: access != Access::Excluded,
        sign_in: None,
    };
    vec![
        user(17, "OLA", Access::Required),
        user(18, "ON", Access::Undecided),
        user(21, "LONG", Access::Excluded),
    ]
}

/// Returns one finding for each hostile string, then a finding with a very long value, and a finding with a harmless
/// telephone number. A hostile string occurs in nearly all texts of its finding.
fn malformed() -> Vec<ReportedFinding> {
    let hostile = HOSTILE.iter().enumerate().map(|(index, text)| {
        let number = u64::try_from(index).unwrap();
        let origin = Origin::sheet(format!("{text}.xlsx"), *text);
        Finding::new(
            &MALFORMED,
            user(-1, text, text),
            format!("no address: `{text}`"),
        )
        .at_most(if index % 2 == 0 {
            Severity::Fail
        } else {
            Severity::Review
        })
        .on("Email.email_address", *text)
        .at(at(origin, 2 + number))
        .at(at(emails(), 4_312))
        .suggest(Some(format!("{text}@firma.no")), Fix::Confirm)
        .action(format!("change {text}"))
        .defects(vec!["char.invisible".to_owned(), "syntax.local".to_owned()])
        .discriminator(index.to_string())
    });
    let long = Finding::new(
        &MALFORMED,
        user(21, "LONG", ""),
        "longer than 254 characters",
    )
    .on("Email.email_address", "long".repeat(75))
    .at(at(emails(), 1_048_577));
    let telephone = Finding::new(&MALFORMED, user(22, "", "Kari"), "a telephone number")
        .on("Email.email_address", "+47 22 33 44 55")
        .suggest(Some("kari@firma.no".to_owned()), Fix::Auto);
    let findings = hostile.chain([long, telephone]);
    findings
        .map(|finding| entry("valid-email", finding))
        .collect()
}

fn candidates() -> ReportedFinding {
    let finding = Finding::new(
        &CANDIDATES,
        user(23, "PER", "Per"),
        "`per@firma.no` ranks first",
    )
    .on("Email.email_address", "per@firma.no");
    entry("valid-email", finding)
}

fn traveller() -> ReportedFinding {
    let subject = Subject {
        key: "traveller 5".to_owned(),
        ..Subject::default()
    };
    entry("travel", Finding::new(&ON_TRAVEL, subject, "is on Travel"))
}

fn requirement(id: &'static str, verdict: Verdict) -> RequirementReport {
    RequirementReport {
        id,
        must: true,
        verdict,
        checked: 0,
        fails: 0,
        reviews: 0,
        infos: 0,
        accepted: 0,
        out_of_scope: 1,
        by_rule: Vec::new(),
        needs: Vec::new(),
        only: None,
        progress: None,
        base: BaseVerdict {
            verdict,
            reason: Text::default(),
            incomplete_rules: Vec::new(),
        },
    }
}

/// Returns requirements that fail because of these findings, and requirements without findings.
fn requirements(findings: &[ReportedFinding]) -> Vec<RequirementReport> {
    let mut requirements = failed(findings);
    requirements.extend([
        RequirementReport {
            base: BaseVerdict {
                verdict: Verdict::Unknown,
                reason: Text::verbatim(
                    "`associate` has no column `name`; `travelcurrent` was not sent",
                ),
                incomplete_rules: Vec::new(),
            },
            needs: vec![
                missing(
                    TableKind::Associate,
                    Some(Field::Name),
                    Message::new("data-no-column").with("field", "name").into(),
                    true,
                ),
                missing(
                    TableKind::TravelCurrent,
                    None,
                    MissingData::not_sent(),
                    false,
                ),
            ],
            ..requirement("administrator", Verdict::Unknown)
        },
        requirement("version", Verdict::Pass),
        RequirementReport {
            must: false,
            base: BaseVerdict {
                verdict: Verdict::NotApplicable,
                reason: Text::verbatim("`mailbox` is there and has no row"),
                incomplete_rules: Vec::new(),
            },
            ..requirement("customer-service", Verdict::NotApplicable)
        },
    ]);
    requirements
}

fn failed(findings: &[ReportedFinding]) -> Vec<RequirementReport> {
    let counted = |id| {
        let number = |severity| {
            let same = |entry: &&ReportedFinding| {
                entry.requirement == id && entry.finding.severity == severity
            };
            findings.iter().filter(same).count()
        };
        RequirementReport {
            checked: 4_312,
            fails: number(Severity::Fail),
            reviews: number(Severity::Review),
            infos: number(Severity::Info),
            by_rule: by_rule(id, findings),
            ..requirement(id, Verdict::Fail)
        }
    };
    vec![
        RequirementReport {
            ..counted("duplicate-email")
        },
        RequirementReport {
            only: Some(vec!["malformed-address"]),
            ..counted("valid-email")
        },
        RequirementReport {
            needs: vec![missing(
                TableKind::TravelCurrent,
                None,
                MissingData::not_sent(),
                false,
            )],
            ..counted("travel")
        },
    ]
}

/// Counts the `fail` and the `review` findings of each rule of a requirement. Rules without such findings are omitted.
fn by_rule(id: &str, findings: &[ReportedFinding]) -> Vec<RuleCount> {
    let rules = [&SAME_ADDRESS, &MALFORMED, &ON_TRAVEL];
    let number = |rule: &RuleInfo, severity| {
        let own = findings.iter().filter(|entry| entry.requirement == id);
        let own = own.filter(|entry| entry.finding.rule.id == rule.id);
        own.filter(|entry| entry.finding.severity == severity)
            .count()
    };
    let counts = rules.into_iter().map(|rule| RuleCount {
        rule,
        fails: number(rule, Severity::Fail),
        reviews: number(rule, Severity::Review),
    });
    counts.filter(|count| count.open() > 0).collect()
}

fn missing(table: TableKind, field: Option<Field>, why: Text, advice: bool) -> MissingData {
    MissingData {
        table,
        field,
        why,
        request: format!(
            "SELECT associate_id, name, deleted, lastlogin,\n  person_id\nFROM crm7.{table}"
        )
        .into(),
        advice,
    }
}

fn inputs() -> Vec<InputReport> {
    vec![
        InputReport {
            origin: Some(emails()),
            table: Some("Email"),
            recognised_by: "its headers".to_owned(),
            encoding: Some("windows-1252".to_owned()),
            delimiter: Some("\t".to_owned()),
            sha256: "0".repeat(64),
            rows: 4_312,
            used: 4_308,
            set_aside: vec![
                aside(
                    17..=17,
                    Reason::Width,
                    "6 cells instead of 5",
                    "=1;\"Ola\";\u{1b}[2J",
                ),
                aside(20..=22, Reason::NotARecord, "a total", "Total"),
            ],
            columns: BTreeMap::from([
                ("email_address", "=E-post".to_owned()),
                ("email_id", "id".to_owned()),
            ]),
            missing: vec!["bounceCount", "rank"],
            newest_date: Some(1_767_225_599),
            notes: vec![Note::warning(
                Some(Arc::new(emails())),
                "the last line has no end",
            )],
        },
        InputReport {
            origin: Some(Origin::sheet("exports/<b>.xlsx", "Sheet\u{1b}[1m")),
            recognised_by: "no table has these headers".to_owned(),
            sha256: "f".repeat(64),
            ..InputReport::default()
        },
    ]
}

fn user_stats() -> UserStats {
    let kind = |id: &'static str, users| Share {
        what: Message::new(id),
        users,
    };
    let share = |what: &str, users| Share {
        what: what.to_owned(),
        users,
    };
    UserStats {
        kinds: vec![
            kind("users-who-need-access", 41),
            kind("users-who-deleted", 14),
        ],
        domains: vec![
            share("firma.no", 38),
            share("blåbær.example", 2),
            share("<b>\u{202e}=1+1", 1),
        ],
        without_address: 1,
    }
}

fn aside(rows: RangeInclusive<u64>, reason: Reason, detail: &str, excerpt: &str) -> SetAside {
    SetAside {
        first_row: *rows.start(),
        last_row: *rows.end(),
        reason,
        detail: detail.into(),
        excerpt: excerpt.to_owned(),
    }
}
