//! Rule `webhook`: a webhook may not work in Online.

use super::customization::{Customization, OnlineSupport, first_text, key, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "webhook",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `Webhook`, with the address that it calls, and whether it is stopped.
",
        example: "\
*Sale to ERP* calls `http://erp.local/hook`.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(
        TableKind::Webhook,
        &[Field::TargetUrl, Field::State],
    )],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::Webhook).map(item);
    outcome(customer, &RULE.info, &[TableKind::Webhook], items)
}

fn item(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Name]);
    let url = first_text(record, &[Field::TargetUrl]);
    let support = OnlineSupport::of_call(&url);
    // SuperOffice's table reference defines the values of `state`.
    let thing = match record.int(Field::State) {
        Some(2) => Message::new("webhook.thing-stopped").with("webhook", &name),
        Some(3) => Message::new("webhook.thing-failed").with("webhook", &name),
        _ => Message::new("webhook.thing").with("webhook", &name),
    };
    let action = match support {
        OnlineSupport::WillNotWork(_) => {
            Message::new("webhook.action-address").with("webhook", &name)
        }
        OnlineSupport::MayNotWork(_) => {
            Message::new("webhook.action-encryption").with("webhook", &name)
        }
        _ => Message::new("webhook.action-ask").with("webhook", &name),
    };
    Customization {
        record,
        key: key(TableKind::Webhook, record, Field::WebhookId),
        message: support.message(thing),
        name,
        field: "Webhook.target_url",
        value: url,
        severity: support.severity(),
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::finding::Severity;
    use crate::model::table::TableKind::Webhook;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn an_empty_table_is_clean_and_is_evidence() {
        let outcome = (RULE.check)(&customer([table(
            Webhook,
            "Webhook_id,name,target_url,state",
        )]));
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 1);
    }

    #[test]
    fn each_webhook_is_found() {
        let rows = "Webhook_id,name,target_url,type,state\n1,Sale,http://erp.local/hook,webhook,1\n\
                    2,Lead,https://hooks.firma.no/,webhook,3";
        let entries = [("Webhook 1", 2), ("Webhook 2", 3)];
        assert_eq!(
            found(&RULE, &customer([table(Webhook, rows)])),
            expected(&entries)
        );
    }

    #[test]
    fn a_webhook_to_another_port_will_not_work() {
        let rows = "Webhook_id,name,target_url,state\n1,A,https://hooks.firma.no:8443/,1\n2,B,https://hooks.firma.no:443/,1\n\
                    3,C,http://hooks.firma.no:8080/,1";
        let outcome = (RULE.check)(&customer([table(Webhook, rows)]));
        let will_not: Vec<bool> = outcome
            .findings
            .iter()
            .map(|finding| {
                let message = finding.message.english();
                message.contains("will not work") && message.contains("calls port 8")
            })
            .collect();
        assert_eq!(will_not, [true, false, true]);
    }

    #[test]
    fn a_webhook_without_encryption_may_work() {
        let rows = "Webhook_id,name,target_url,state\n1,A,http://hooks.firma.no/,1\n2,B,http://hooks.firma.no:80/,1\n\
                    3,C,http://intranet/,1";
        let outcome = (RULE.check)(&customer([table(Webhook, rows)]));
        let found: Vec<(bool, bool, Severity)> = outcome
            .findings
            .iter()
            .map(|finding| {
                let message = finding.message.english();
                let may = message.contains("may not work in Online.");
                (may, message.contains("`http:`"), finding.severity)
            })
            .collect();
        let plain = (true, true, Severity::Review);
        assert_eq!(found, [plain, plain, (false, false, Severity::Review)]);
    }
}
