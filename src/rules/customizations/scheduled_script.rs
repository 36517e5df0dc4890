//! A script of Service that runs by the clock.

use std::collections::HashMap;

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "scheduled-script",
        severity: Severity::Review,
        title: "a script of Service that runs by the clock",
        docs: "\
### What it checks
Every row of `scheduled_task` whose `schedule` is not disabled.

### Why it matters
Nobody sees it run, and nobody misses it until its work is not done.

### How to fix
Let whoever wrote it try it in a test migration; disable what is no longer needed.

### Example
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
    let items = customer
        .data
        .records(TableKind::ScheduledTask)
        .map(|row| {
            let schedule = row.reference(Field::ScheduleId);
            (row, schedule.and_then(|id| schedules.get(&id).copied()))
        })
        .filter(|(_, schedule)| {
            schedule.is_none_or(|schedule| schedule.flag(Field::Disabled) != Some(true))
        })
        .map(|(row, schedule)| item(row, schedule));
    let tables = [TableKind::ScheduledTask, TableKind::Schedule];
    outcome(customer, &RULE.info, &tables, items)
}

fn item<'a>(record: Record<'a>, schedule: Option<Record<'a>>) -> Customization<'a> {
    let own = words(record, &[Field::Description]);
    let of_schedule = schedule.map(|schedule| words(schedule, &[Field::Name]));
    let name = match of_schedule {
        Some(name) if own.is_empty() => name,
        _ => own,
    };
    let run = schedule.and_then(|schedule| schedule.date(Field::LastExecution));
    let run = run.map_or_else(String::new, |at| format!(", last run {}", show_date(at)));
    Customization {
        record,
        key: key(TableKind::ScheduledTask, record, Field::Id),
        what: format!("the scheduled script `{name}`{run}"),
        name,
        field: "scheduled_task.description",
        value: words(record, &[Field::Description]),
        signal: Signal::AskMaker,
    }
}
