//! Rule `sentry-addon-registered`: a sentry add-on is registered.

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "sentry-addon-registered",
        severity: Severity::Fail,
        checks: "\
The rule checks whether a row of `UserPreference` contains `SentryAddonNames` in its section, key or value.
",
        example: "\
`SentryAddonNames` / `Addon1` = `MyCompany.Sentry`.
",
    },
    needs: &[DataNeed::Table(
        TableKind::UserPreference,
        &[Field::PrefSection, Field::PrefKey, Field::PrefValue],
    )],
    advises: &[],
    check,
};

/// The section of `UserPreference` in which sentry plug-ins are registered, in the form that [`fold`] returns. Text is
/// folded because tools that print tables add spaces and line breaks.
const SECTION: &str = "sentryaddonnames";

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::UserPreference);
    let findings: Vec<_> = rows.filter(|row| names_addon(*row)).map(finding).collect();
    let checked = customer.data.records(TableKind::UserPreference).count();
    let outcome = Outcome::checked(checked).with(findings);
    match customer.data.get(TableKind::UserPreference) {
        Some(table) if table.is_empty() => outcome.empty_table(TableKind::UserPreference),
        _ => outcome,
    }
}

fn names_addon(row: Record<'_>) -> bool {
    [Field::PrefSection, Field::PrefKey, Field::PrefValue]
        .into_iter()
        .filter_map(|field| row.text(field))
        .any(|text| fold(text).contains(SECTION))
}

fn finding(row: Record<'_>) -> Finding {
    let text = |field: Field| row.text(field).unwrap_or_default().trim().to_owned();
    let (section, key, value) = (
        text(Field::PrefSection),
        text(Field::PrefKey),
        text(Field::PrefValue),
    );
    let subject = Subject {
        key: format!("preference {section}/{key}/{value}"),
        name: value.clone(),
        ..Subject::default()
    };
    let record = row
        .int(Field::UserPreferenceId)
        .map(|id| id.to_string())
        .unwrap_or_default();
    let message = Message::new("sentry-addon-registered.message")
        .with("add-on", value)
        .with("key", &key);
    Finding::new(&RULE.info, subject, message)
        .on("UserPreference.prefsection", section.as_str())
        .discriminator(record)
        .at(row.location())
        .action(menu_path::done_when_finished(
            Message::new("sentry-addon-registered.action")
                .with("key", key)
                .with("section", section),
        ))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::model::verdict::Verdict;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::judged;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("no preference", TestCustomer::ready())
            .clean(
                "a preference of Travel",
                preference("Travel EnableTravel 1"),
            )
            .dirty(
                "a section for sentry add-ons",
                preference("SentryAddonNames addon1 Acme.Sentry"),
                &["UserPreference:2 UserPreference.prefsection fail"],
            )
            .dirty(
                "the word as a value in other capitals",
                preference("Other x sentryaddonnames"),
                &["UserPreference:2 UserPreference.prefsection fail"],
            )
            .dirty(
                "the word with an invisible character in it",
                preference("Sentry\u{200B}AddonNames addon1 Acme.Sentry"),
                &["UserPreference:2 UserPreference.prefsection fail"],
            )
            .missing(
                "the table was not sent",
                TestCustomer::ready().without("UserPreference"),
            )
    }

    fn preference(row: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "UserPreference",
            &format!(
                "userpreference_id deflevel owner_id prefsection prefkey prefvalue\n1 2 0 {row}"
            ),
        )
    }

    #[test]
    fn empty_table_passes_and_missing_table_is_unknown() {
        let ready = TestCustomer::ready();
        assert_eq!(judged(&RULE, ready.clone()).verdict, Verdict::Pass);
        let missing = ready.without("UserPreference");
        assert_eq!(judged(&RULE, missing).verdict, Verdict::Unknown);
    }
}
