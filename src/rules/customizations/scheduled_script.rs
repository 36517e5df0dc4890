//! Rule `scheduled-script`: a scheduled task of Service.

use std::collections::HashMap;

use super::customization::{Customization, first_text, key, may_not_work, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::model::calendar_day::day_in_message;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "scheduled-script",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `scheduled_task` whose `schedule` is not disabled.
",
        example: "\
*Nightly import*, last run 2026-11-20.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ScheduledTask, &[Field::ScheduleId]),
        DataNeed::Table(TableKind::Schedule, &[Field::Disabled]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let schedules: HashMap<i64, Record<'_>> = customer
        .data
        .records(TableKind::Schedule)
        .filter_map(|row| Some((row.int(Field::Id)?, row)))
        .collect();
    let tasks = customer.data.records(TableKind::ScheduledTask);
    let items = tasks.filter_map(|task| {
        let schedule = task.reference(Field::ScheduleId);
        let schedule = schedule.and_then(|id| schedules.get(&id).copied());
        let is_disabled =
            schedule.is_some_and(|schedule| schedule.flag(Field::Disabled) == Some(true));
        (!is_disabled).then(|| item(task, schedule))
    });
    let tables = [TableKind::ScheduledTask, TableKind::Schedule];
    outcome(customer, &RULE.info, &tables, items)
}

fn item<'a>(task: Record<'a>, schedule: Option<Record<'a>>) -> Customization<'a> {
    let description = first_text(task, &[Field::Description]);
    let schedule_name = schedule.map(|schedule| first_text(schedule, &[Field::Name]));
    let name = match schedule_name {
        Some(name) if description.is_empty() => name,
        _ => description.clone(),
    };
    let last_run = schedule.and_then(|schedule| schedule.date(Field::LastExecution));
    let message = may_not_work(Message::new("scheduled-script.thing").with("task", &name));
    let message = match last_run {
        Some(at) => {
            message.then(Message::new("scheduled-script.last-run").with("day", day_in_message(at)))
        }
        None => message.into(),
    };
    let action = Message::new("scheduled-script.action").with("task", &name);
    Customization {
        record: task,
        key: key(TableKind::ScheduledTask, task, Field::Id),
        name,
        field: "scheduled_task.description",
        value: description,
        severity: Severity::Review,
        message,
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{Schedule, ScheduledTask};
    use crate::rules::test_rows::{customer, expected, found, table};

    const SCHEDULES: &str = "id,name,disabled,last_execution\n1,Nightly,0,2025-11-20\n2,Weekly,1,";

    #[test]
    fn disabled_tasks_are_clean() {
        let tasks = table(
            ScheduledTask,
            "id,script_id,schedule_id,description\n1,7,2,Export",
        );
        assert_eq!(
            found(&RULE, &customer([tasks, table(Schedule, SCHEDULES)])),
            []
        );
    }

    #[test]
    fn other_tasks_are_found_also_without_a_schedule() {
        let rows = "id,script_id,schedule_id,description\n1,7,1,\n2,7,9,Import\n3,7,2,Export";
        let dirty = customer([table(ScheduledTask, rows), table(Schedule, SCHEDULES)]);
        let entries = [("scheduled_task 1", 2), ("scheduled_task 2", 3)];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
        let outcome = (RULE.check)(&dirty);
        assert_eq!(outcome.findings[0].subject.name, "Nightly");
    }
}
