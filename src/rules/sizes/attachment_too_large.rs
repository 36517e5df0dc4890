//! Rule `attachment-too-large`: a Service attachment is larger than Online allows in a message.

use crate::customer::Customer;
use crate::locale::{Argument, Message};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "attachment-too-large",
        severity: Severity::Review,
        checks: "\
The rule lists the attachments of Service (`attachment.att_size`) that are larger than 25 MB (25 000 000 bytes). The table is an
optional input. Without it the rule checks nothing.
",
        example: "\
Attachment 9917 has 31.5 MB.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// Maximum total size of the files in one message, in bytes: 25 MB. Source: SuperOffice's system requirements for
/// Online.
const LARGEST: i64 = 25_000_000;
/// At most this many attachments get separate findings.
const NAMED: usize = 100;

const NEED: DataNeed = DataNeed::Table(TableKind::Attachment, &[Field::Id, Field::AttachmentSize]);

fn check(customer: &Customer) -> Outcome {
    let data = &customer.data;
    if data.get(TableKind::Attachment).is_none()
        && !data.unusable.contains_key(&TableKind::Attachment)
    {
        return Outcome::default().nothing_compared();
    }
    let mut large: Vec<(i64, Record<'_>)> = data
        .records(TableKind::Attachment)
        .filter_map(|row| Some((row.int(Field::AttachmentSize)?, row)))
        .filter(|(bytes, _)| *bytes > LARGEST)
        .collect();
    large.sort_by_key(|(bytes, row)| (std::cmp::Reverse(*bytes), row.int(Field::Id)));
    let more = (large.len() > NAMED).then(|| summary(large.len()));
    Outcome::checked(data.records(TableKind::Attachment).count())
        .with(
            large
                .iter()
                .take(NAMED)
                .map(|(bytes, row)| finding(*bytes, *row)),
        )
        .with(more)
        .missing(missing_if_sent(customer, &NEED))
}

fn finding(bytes: i64, row: Record<'_>) -> Finding {
    let id = row.int(Field::Id).unwrap_or_default();
    let subject = Subject::unnamed(
        format!("attachment {id}"),
        Message::new("subject-attachment").with("id", id.to_string()),
    );
    let tenths = u64::try_from(bytes / 100_000).unwrap_or_default();
    let message = Message::new("attachment-too-large.message")
        .with("attachment", id.to_string())
        .with("size", Argument::Tenths(tenths));
    Finding::new(&RULE.info, subject, message)
        .on("attachment.att_size", bytes.to_string())
        .at(row.location())
        .action(Message::new("attachment-too-large.action"))
}

fn summary(number: usize) -> Finding {
    let subject = Subject::unnamed(
        "attachments that are too large",
        Message::new("subject-large-attachments"),
    );
    let message = Message::new("attachment-too-large.message-summary")
        .with("attachments", number)
        .with("listed", NAMED);
    Finding::new(&RULE.info, subject, message)
        .on("attachment.att_size", number.to_string())
        .action(Message::new("attachment-too-large.action-summary"))
}

#[cfg(test)]
mod tests {
    use super::{NAMED, RULE};
    use crate::model::table::TableKind::Attachment;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn attachments_up_to_the_limit_are_clean() {
        for rows in ["id,att_size", "id,att_size\n1,25000000\n2,"] {
            assert_eq!(found(&RULE, &customer([table(Attachment, rows)])), []);
        }
    }

    #[test]
    fn large_attachments_are_found_and_counted_from_the_limit_on() {
        let dirty = customer([table(Attachment, "id,att_size\n1,25000001\n2,12")]);
        assert_eq!(found(&RULE, &dirty), expected(&[("attachment 1", 2)]));
        let many: String = (1..=NAMED + 20)
            .map(|id| format!("{id},30000000\n"))
            .collect::<Vec<_>>()
            .concat();
        let dirty = customer([table(Attachment, &format!("id,att_size\n{many}"))]);
        assert_eq!(found(&RULE, &dirty).len(), NAMED + 1);
    }

    #[test]
    fn without_the_table_nothing_is_compared() {
        let outcome = (RULE.check)(&customer([]));
        assert!(outcome.nothing_compared && outcome.missing.is_empty());
    }
}
