//! Rule `plan-limit`: the customer has more active projects than a plan allows.

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "plan-limit",
        severity: Severity::Review,
        checks: "\
The rule compares the number of active projects (`project.done` is 0) with the limits of the plans Starter (none) and Core (100).
It compares only if `--plans` names one of them; otherwise it shows the number. The number is an optional input: the query for
`active_projects`. Plans also limit custom objects, so the rule shows the number of extra tables (`extra_tables`). Without both
inputs it checks nothing.
",
        example: "\
340 projects are active; the plan Core allows 100.
",
    },
    needs: &[],
    advises: &[],
    check,
};

const NEED: DataNeed = DataNeed::Table(TableKind::Project, &[Field::ActiveProjects]);

/// The plans whose limit is known, each with the maximum number of active projects. Source: SuperOffice's description
/// of CRM Suite.
const LIMITS: [(&str, i64); 2] = [("Starter", 0), ("Core", 100)];

fn check(customer: &Customer) -> Outcome {
    let limit = customer
        .input
        .plans_by_name
        .iter()
        .filter_map(|(name, _)| {
            LIMITS
                .into_iter()
                .find(|(plan, _)| plan.eq_ignore_ascii_case(name.trim()))
        })
        .min_by_key(|(_, limit)| *limit);
    let is_known = !customer.input.plans_by_name.is_empty();
    let rows: Vec<(i64, Record<'_>)> = customer
        .data
        .records(TableKind::Project)
        .filter_map(|row| Some((row.int(Field::ActiveProjects)?, row)))
        .collect();
    let missing = missing_if_sent(customer, &NEED);
    let tables = extra_tables(customer);
    if rows.is_empty() && tables.is_none() {
        return Outcome::default().nothing_compared().missing(missing);
    }
    let findings = rows.iter().filter_map(|(active, row)| match limit {
        Some((plan, limit)) => (*active > limit).then(|| over_limit(*active, *row, plan, limit)),
        // Nothing is reported if plans were entered but no limit is known for them, or if no project is active.
        None if is_known || *active == 0 => None,
        None => Some(number(*active, *row)),
    });
    Outcome::checked(rows.len())
        .with(findings)
        .with(tables)
        .missing(missing)
}

/// Returns an informative finding with the number of extra tables, or `None` if the exports list none. Plans limit this
/// number, but SuperOffice's pages disagree about the limits, so the number is not compared with a limit.
fn extra_tables(customer: &Customer) -> Option<Finding> {
    let rows: Vec<Record<'_>> = customer.data.records(TableKind::ExtraTables).collect();
    let (first, number) = (rows.first()?, rows.len());
    let message = Message::new("plan-limit.message-extra-tables").with("tables", number);
    let subject = Subject::unnamed("extra tables", Message::new("subject-extra-tables"));
    let finding = Finding::new(&RULE.info, subject, message)
        .at_most(Severity::Info)
        .on("extra_tables", number.to_string())
        .at(first.location())
        .action(Message::new("plan-limit.action-extra-tables"));
    Some(finding)
}

fn over_limit(active: i64, row: Record<'_>, plan: &str, limit: i64) -> Finding {
    let message = Message::new("plan-limit.message")
        .with("projects", counted(active))
        .with("plan", plan)
        .with("limit", counted(limit));
    finding(active, row, message).action(Message::new("plan-limit.action").with("plan", plan))
}

fn number(active: i64, row: Record<'_>) -> Finding {
    let [(none, _), (some, limit)] = LIMITS;
    let message = Message::new("plan-limit.message-number")
        .with("projects", counted(active))
        .with("plan-without", none)
        .with("plan", some)
        .with("limit", counted(limit));
    finding(active, row, message)
        .at_most(Severity::Info)
        .action(Message::new("plan-limit.action-number"))
}

/// Converts a number of projects for a message. A negative number becomes 0.
fn counted(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

fn finding(active: i64, row: Record<'_>, message: Message) -> Finding {
    let subject = Subject::unnamed("active projects", Message::new("subject-projects"));
    Finding::new(&RULE.info, subject, message)
        .on("active_projects.active_projects", active.to_string())
        .at(row.location())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::Customer;
    use crate::model::finding::Severity;
    use crate::model::table::TableKind::{ExtraTables, Project};
    use crate::rules::test_rows::{customer, table};

    fn with_plans(active: &str, plans: &[&str]) -> Customer {
        let mut customer = customer([table(Project, &format!("active_projects\n{active}"))]);
        customer.input.plans_by_name = plans.iter().map(|name| ((*name).to_owned(), 10)).collect();
        customer
    }

    fn severities(customer: &Customer) -> Vec<Severity> {
        (RULE.check)(customer)
            .findings
            .iter()
            .map(|finding| finding.severity)
            .collect()
    }

    #[test]
    fn plans_without_a_limit_and_projects_within_it_are_clean() {
        for (active, plans) in [
            ("100", &["core"][..]),
            ("0", &["Starter"]),
            ("5000", &["Growth"]),
            ("0", &[]),
        ] {
            assert_eq!(
                severities(&with_plans(active, plans)),
                [],
                "{active} {plans:?}"
            );
        }
    }

    #[test]
    fn more_projects_than_the_plan_allows_are_reviewed() {
        for (active, plans) in [
            ("101", &["Core"][..]),
            ("1", &["Starter"]),
            ("50", &["Core", "Starter"]),
        ] {
            assert_eq!(
                severities(&with_plans(active, plans)),
                [Severity::Review],
                "{active} {plans:?}"
            );
        }
    }

    #[test]
    fn extra_tables_are_counted_and_shown() {
        let rows = "id,table_name,name\n1,y_machine,Maskin\n2,y_part,Del";
        let outcome = (RULE.check)(&customer([table(ExtraTables, rows)]));
        assert!(!outcome.nothing_compared);
        let found: Vec<(Severity, String)> = outcome
            .findings
            .iter()
            .map(|finding| (finding.severity, finding.message.english()))
            .collect();
        let text = "2 extra tables exist. The Online plan can limit the number of custom objects.";
        assert_eq!(found, [(Severity::Info, text.to_owned())]);
    }

    #[test]
    fn without_plans_the_number_is_shown_and_without_it_nothing_is_compared() {
        assert_eq!(severities(&with_plans("340", &[])), [Severity::Info]);
        assert!(
            (RULE.check)(&customer([table(ExtraTables, "id,table_name,name")])).nothing_compared
        );
        assert!((RULE.check)(&customer([])).nothing_compared);
    }
}
