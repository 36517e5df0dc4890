//! Rule `external-application`: an external application or web panel.

use super::customization::{
    Customization, OnlineSupport, first_text, is_deleted, key, nothing_to_do, outcome,
};
use super::link_target::LinkTarget;
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "external-application",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `ExtApp` that is not deleted: programs, documents and web panels that SuperOffice starts or shows.
The message says where the link leads: a program or file on a PC, a share, a host in your network, a page with `http:`, or a
page on the Internet. It also reports the variable `<usec>` and the full address of a program of Service (`*.fcgi`).
",
        example: "\
`\\\\server\\erp\\kunde.exe` will not work in Online: it leads to a share in your network.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(
        TableKind::ExtApp,
        &[Field::Deleted, Field::FileName, Field::Path, Field::Url1],
    )],
    check,
};

/// The value of `appType` that means a program on the PC. Source: SuperOffice's table reference.
const PROGRAM: i64 = 1;

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::ExtApp);
    let items = rows
        .filter(|row| !is_deleted(*row))
        .map(|row| item(customer, row));
    outcome(customer, &RULE.info, &[TableKind::ExtApp], items)
}

fn item<'r>(customer: &Customer, record: Record<'r>) -> Customization<'r> {
    let name = first_text(record, &[Field::Name]);
    let is_program = record.int(Field::AppType) == Some(PROGRAM);
    // The folder of a file can be stored separately in `Path`. `Path` is therefore used if the file name does not show
    // where the file is.
    let value = first_text(record, &[Field::Url1, Field::FileName, Field::Path]);
    let target = match LinkTarget::of(&value) {
        LinkTarget::Here if is_program => LinkTarget::Pc,
        LinkTarget::Here => LinkTarget::of(&first_text(record, &[Field::Path])),
        target => target,
    };
    let support = OnlineSupport::of_link(&target);
    let place = if is_program {
        Message::new("external-application.programs").with("client", menu_path::client(customer))
    } else {
        Message::new("external-application.web-panels").with("client", menu_path::client(customer))
    };
    let action = match support {
        _ if matches!(target, LinkTarget::OldService(_) | LinkTarget::WithUsec) => {
            Message::new("external-application.action-link")
                .with("application", &name)
                .with("place", place)
        }
        OnlineSupport::WillNotWork(_) => Message::new("external-application.action-replace")
            .with("application", &name)
            .with("place", place),
        OnlineSupport::MayNotWork(_) | OnlineSupport::AskSupplier => {
            Message::new("external-application.action-ask")
                .with("application", &name)
                .with("place", place)
        }
        OnlineSupport::Unaffected => nothing_to_do(),
    };
    let thing = Message::new("external-application.thing").with("application", &name);
    Customization {
        record,
        key: key(TableKind::ExtApp, record, Field::ExtAppId),
        message: support.message(thing),
        name,
        field: "ExtApp",
        value,
        severity: support.severity(),
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::finding::Severity;
    use crate::model::table::TableKind::ExtApp;
    use crate::rules::test_rows::{customer, expected, found, table};

    const COLUMNS: &str = "ExtApp_id,name,deleted,path,filename,appType,url1";

    #[test]
    fn deleted_applications_are_clean() {
        let rows = format!("{COLUMNS}\n1,Kart,1,,,3,http://intranet/");
        assert_eq!(found(&RULE, &customer([table(ExtApp, &rows)])), []);
    }

    #[test]
    fn each_application_is_found_and_only_links_within_superoffice_are_informative() {
        let rows = format!(
            "{COLUMNS}\n1,Kart,0,,,3,http://intranet/\n2,Erp,0,C:\\erp,erp,1,\n3,Proff,0,,,3,https://www.proff.no/\n\
             4,Eget,0,,,3,superoffice:contact.main"
        );
        let customer = customer([table(ExtApp, &rows)]);
        let entries = [
            ("ExtApp 1", 2),
            ("ExtApp 2", 3),
            ("ExtApp 3", 4),
            ("ExtApp 4", 5),
        ];
        assert_eq!(found(&RULE, &customer), expected(&entries));
        let severities: Vec<Severity> = (RULE.check)(&customer)
            .findings
            .iter()
            .map(|finding| finding.severity)
            .collect();
        let (review, info) = (Severity::Review, Severity::Info);
        assert_eq!(severities, [review, review, review, info]);
    }

    #[test]
    fn links_to_the_old_service_and_with_usec_will_not_work() {
        let rows = format!(
            "{COLUMNS}\n1,Sak,0,,,3,https://crm.firma.no/scripts/ticket.fcgi?action=x\n2,Kart,0,,,3,https://kart.no/?u=<usec>\n\
             3,Nytt,0,,,3,<csbl>?action=x"
        );
        let outcome = (RULE.check)(&customer([table(ExtApp, &rows)]));
        let found: Vec<(Severity, bool)> = outcome
            .findings
            .iter()
            .map(|finding| {
                (
                    finding.severity,
                    finding.action.english().contains("<csbl>"),
                )
            })
            .collect();
        let (review, info) = (Severity::Review, Severity::Info);
        assert_eq!(found, [(review, true), (review, true), (info, false)]);
    }
}
