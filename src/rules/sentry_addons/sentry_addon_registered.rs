//! A sentry plug-in is registered.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "sentry-addon-registered",
        severity: Severity::Fail,
        title: "a sentry add-on is registered",
        docs: "\
### What it checks
Whether a row of `UserPreference` speaks of `SentryAddonNames`, in section, key or value.

### Why it matters
The Online Migration Tool does not get past its first page while there is one. Each also names a custom plug-in that
will not run in Online.

### How to fix
Ask the maker of the plug-in, then delete the rows of `UserPreference` with the section `SentryAddonNames`.

### Example
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

/// The section in which sentry plug-ins are registered.
const SECTION: &str = "sentryaddonnames";

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::UserPreference);
    let findings: Vec<_> = rows.filter(|row| speaks_of_it(*row)).map(finding).collect();
    let checked = customer.data.records(TableKind::UserPreference).count();
    let outcome = Outcome::checked(checked).with(findings);
    match customer.data.get(TableKind::UserPreference) {
        Some(table) if table.is_empty() => {
            outcome.evidence("`UserPreference` is there and has no row")
        }
        _ => outcome,
    }
}

fn speaks_of_it(row: Record<'_>) -> bool {
    [Field::PrefSection, Field::PrefKey, Field::PrefValue]
        .into_iter()
        .filter_map(|field| row.text(field))
        .any(|text| text.to_lowercase().contains(SECTION))
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
    Finding::new(
        &RULE.info,
        subject,
        format!("the sentry add-on `{value}` is registered as `{key}`"),
    )
    .on("UserPreference.prefsection", section)
    .discriminator(record)
    .at(row.location())
    .action("ask the maker of the plug-in, then delete the row from UserPreference")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::model::verdict::Verdict;
    use crate::rules::test_support::{found, judged};

    #[test]
    fn every_row_with_the_word_is_reported() {
        let dirty = TestCustomer::ready().with(
            "UserPreference",
            "userpreference_id deflevel owner_id prefsection      prefkey prefvalue
             1                 2        0        SentryAddonNames addon1  Acme.Sentry
             2                 2        0        Travel           on      1
             3                 5        2        Other            x       sentryaddonnames",
        );
        assert_eq!(
            found(&RULE, dirty),
            [
                "UserPreference:2 UserPreference.prefsection fail",
                "UserPreference:4 UserPreference.prefsection fail"
            ]
        );
    }

    #[test]
    fn empty_table_passes_and_missing_table_is_unknown() {
        let ready = TestCustomer::ready();
        assert_eq!(judged(&RULE, ready.clone()).verdict, Verdict::Pass);
        let missing = ready.without("UserPreference");
        assert_eq!(judged(&RULE, missing).verdict, Verdict::Unknown);
    }
}
