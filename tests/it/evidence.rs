//! Tests that the program never reports `ready` without evidence: removing data never leads to a pass.

use analyze::model::evidence::DataNeed;
use analyze::model::table::{Field, TableKind};
use analyze::model::verdict::Verdict;
use analyze::report::Report;
use analyze::rules::REQUIREMENTS;
use analyze::schema::Dictionary;

use crate::support::exports::{Exports, report, testdata};

fn report_of(exports: &Exports) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    exports.write_csv(folder.path());
    report(folder.path())
}

fn verdict(report: &Report, id: &str) -> Verdict {
    report
        .requirements
        .iter()
        .find(|requirement| requirement.id == id)
        .expect("every requirement is reported")
        .verdict
}

/// Returns copies of the exports, each without one table or without one column.
fn diminished(exports: &Exports) -> Vec<(String, Exports)> {
    let mut all = Vec::new();
    for table in &exports.tables {
        all.push((table.name.clone(), exports.without(&table.name)));
        for (column, header) in table.rows[0].iter().enumerate() {
            let name = format!("{}.{header}", table.name);
            all.push((name, exports.without_column(&table.name, column)));
        }
    }
    all
}

#[test]
fn missing_data_never_turns_a_verdict_into_a_pass() {
    let exports = Exports::read(&testdata("demo"));
    let whole = report_of(&exports);
    for (missing, exports) in diminished(&exports) {
        if exports.tables.is_empty() {
            continue;
        }
        let less = report_of(&exports);
        for requirement in &whole.requirements {
            let before = requirement.verdict;
            let after = verdict(&less, requirement.id);
            assert!(
                before == Verdict::Pass
                    || before == after
                    || !matches!(after, Verdict::Pass | Verdict::NotApplicable),
                "without {missing} {} turned from {} to {}",
                requirement.id,
                before.as_str(),
                after.as_str()
            );
        }
    }
}

/// Returns the tables and fields of a rule's need. Of two alternatives, returns those of the first.
fn named(need: &DataNeed) -> Vec<(TableKind, &'static [Field])> {
    named_in_exports(need, &|_| true)
}

/// Returns the tables and fields of a rule's need. If the need has two alternatives, returns those of the first
/// alternative if all its tables are exported, and those of the second alternative otherwise.
fn named_in_exports(
    need: &DataNeed,
    is_in_exports: &impl Fn(TableKind) -> bool,
) -> Vec<(TableKind, &'static [Field])> {
    match need {
        DataNeed::Table(kind, fields) => vec![(*kind, fields)],
        DataNeed::Either(first, second) => {
            let mut kinds = first.iter().flat_map(DataNeed::tables);
            let chosen = if kinds.all(is_in_exports) {
                first
            } else {
                second
            };
            chosen
                .iter()
                .flat_map(|need| named_in_exports(need, is_in_exports))
                .collect()
        }
    }
}

#[test]
fn no_requirement_passes_without_its_data() {
    let dictionary = Dictionary::built_in();
    let exports = Exports::read(&testdata("ready"));
    let find = |kind: TableKind| {
        let mut tables = exports.tables.iter();
        tables.find(|table| dictionary.tables_in_name(&table.name).contains(&kind))
    };
    let table_of = |kind: TableKind| find(kind).unwrap_or_else(|| panic!("ready has no {kind}"));
    for requirement in REQUIREMENTS {
        let needs = requirement
            .rules
            .iter()
            .flat_map(|rule| rule.needs.iter().chain(rule.advises));
        for (kind, fields) in
            needs.flat_map(|need| named_in_exports(need, &|kind| find(kind).is_some()))
        {
            let table = table_of(kind);
            let without_table = report_of(&exports.without(&table.name));
            assert_ne!(
                verdict(&without_table, requirement.id),
                Verdict::Pass,
                "{} passes without {kind}",
                requirement.id
            );
            for field in fields {
                let column = table.rows[0].iter().position(|header| {
                    dictionary.table(kind).role(header)
                        == Some(analyze::schema::ColumnRole::Field(*field))
                });
                let column = column.unwrap_or_else(|| panic!("ready has no {kind}.{field}"));
                let less = report_of(&exports.without_column(&table.name, column));
                assert_ne!(
                    verdict(&less, requirement.id),
                    Verdict::Pass,
                    "{} passes without {kind}.{field}",
                    requirement.id
                );
            }
        }
    }
}

#[test]
fn no_requirement_passes_on_a_truncated_table() {
    let exports = Exports::read(&testdata("ready"));
    let folder = tempfile::tempdir().expect("a folder");
    for table in exports.tables.iter().filter(|table| table.rows.len() > 1) {
        exports.write_csv(folder.path());
        let path = folder.path().join(format!("{}.csv", table.name));
        let bytes = std::fs::read(&path).expect("it was just written");
        // Truncate the last row after its first cell.
        let text = String::from_utf8(bytes).expect("UTF-8");
        let last = text.trim_end().rfind('\n').expect("a row") + 1;
        let comma = text[last..].find(',');
        let Some(comma) = comma else { continue };
        std::fs::write(&path, &text[..last + comma]).expect("a place to write");
        let cut = report(folder.path());
        let rests_on_it: Vec<_> = cut
            .requirements
            .iter()
            .filter(|requirement| {
                let rules = REQUIREMENTS.iter().find(|each| each.id == requirement.id);
                let rules = rules.expect("a known requirement").rules.iter();
                let mut needs = rules.flat_map(|rule| rule.needs.iter()).flat_map(named);
                needs.any(|(kind, _)| {
                    Dictionary::built_in()
                        .tables_in_name(&table.name)
                        .contains(&kind)
                })
            })
            .collect();
        for requirement in rests_on_it {
            assert_ne!(
                requirement.verdict,
                Verdict::Pass,
                "{} passes on a cut-off {}",
                requirement.id,
                table.name
            );
        }
    }
}

#[test]
fn an_empty_table_passes_only_if_it_may_be_empty() {
    let dictionary = Dictionary::built_in();
    let exports = Exports::read(&testdata("ready"));
    for table in &exports.tables {
        let kinds = dictionary.tables_in_name(&table.name);
        let must_have_rows = kinds.iter().any(|kind| dictionary.table(*kind).never_empty);
        let mut emptied = exports.clone();
        for each in &mut emptied.tables {
            if each.name == table.name {
                each.rows.truncate(1);
            }
        }
        let verdicts = report_of(&emptied);
        let needed = REQUIREMENTS.iter().flat_map(|requirement| {
            requirement
                .rules
                .iter()
                .flat_map(|rule| rule.needs)
                .flat_map(named)
                .map(|(kind, _)| (requirement.id, kind))
        });
        for (id, _) in needed.filter(|(_, kind)| kinds.contains(kind)) {
            let passes = verdict(&verdicts, id) == Verdict::Pass;
            assert_eq!(passes, !must_have_rows, "{id} with an empty {}", table.name);
        }
    }
}
