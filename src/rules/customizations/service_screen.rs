//! Rule `service-screen`: a custom screen or menu in Service.

use super::customization::{Customization, OnlineSupport, first_text, key, nothing_to_do, outcome};
use super::link_target::LinkTarget;
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "service-screen",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `screen_definition` and `extra_menus`. For menus, it checks where the link leads.
",
        example: "\
The menu *Kundekort*: `http://intranet/kort`.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ScreenDefinition, &[Field::Name]),
        DataNeed::Table(TableKind::ExtraMenus, &[Field::Url]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let screens = customer
        .data
        .records(TableKind::ScreenDefinition)
        .map(screen);
    let menus = customer.data.records(TableKind::ExtraMenus).map(menu);
    let tables = [TableKind::ScreenDefinition, TableKind::ExtraMenus];
    outcome(customer, &RULE.info, &tables, screens.chain(menus))
}

fn screen(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Name]);
    let support = OnlineSupport::AskSupplier;
    Customization {
        record,
        key: key(TableKind::ScreenDefinition, record, Field::Id),
        field: "screen_definition.name",
        value: name.clone(),
        severity: support.severity(),
        message: support.message(Message::new("service-screen.screen").with("name", &name)),
        action: Message::new("service-screen.action-screen").with("name", &name),
        name,
    }
}

fn menu(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Label]);
    let url = first_text(record, &[Field::Url]);
    let target = LinkTarget::of(&url);
    let support = match (&target, OnlineSupport::of_link(&target)) {
        // A menu link opens in the user's browser, which may accept `http:`, so the link may still work.
        (LinkTarget::PlainWeb(_), OnlineSupport::WillNotWork(reason)) => {
            OnlineSupport::MayNotWork(reason)
        }
        (_, support) => support,
    };
    let action = match support {
        _ if matches!(target, LinkTarget::OldService(_) | LinkTarget::WithUsec) => {
            Message::new("service-screen.action-link").with("name", &name)
        }
        OnlineSupport::WillNotWork(_) => {
            Message::new("service-screen.action-replace").with("name", &name)
        }
        OnlineSupport::MayNotWork(_) | OnlineSupport::AskSupplier => {
            Message::new("service-screen.action-ask").with("name", &name)
        }
        OnlineSupport::Unaffected => nothing_to_do(),
    };
    Customization {
        record,
        key: key(TableKind::ExtraMenus, record, Field::Id),
        message: support.message(Message::new("service-screen.menu").with("name", &name)),
        name,
        field: "extra_menus.url",
        value: url,
        severity: support.severity(),
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::finding::Severity;
    use crate::model::table::TableKind::{ExtraMenus, ScreenDefinition};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn menus_within_superoffice_are_informative() {
        let menus = table(
            ExtraMenus,
            "id,label,url\n1,Rapport,scripts/customer.fcgi?action=x",
        );
        let outcome = (RULE.check)(&customer([menus]));
        assert_eq!(outcome.findings.len(), 1);
        assert_eq!(outcome.findings[0].severity, Severity::Info);
    }

    #[test]
    fn screens_and_menus_are_found() {
        let dirty = customer([
            table(ScreenDefinition, "id,name\n1,Maskinkort"),
            table(ExtraMenus, "id,label,url\n1,Kundekort,http://intranet/kort"),
        ]);
        let entries = [("extra_menus 1", 2), ("screen_definition 1", 2)];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }

    #[test]
    fn a_menu_with_the_full_address_of_service_is_found() {
        let rows = "id,label,url\n1,Sak,https://crm.firma.no/cs/ticket.fcgi\n2,Kart,https://kart.no/?u=<usec>\n3,Ny,<csti>?action=x\n\
                    4,Proff,http://www.proff.no/";
        let outcome = (RULE.check)(&customer([table(ExtraMenus, rows)]));
        let found: Vec<bool> = outcome
            .findings
            .iter()
            .map(|finding| finding.message.english().contains("will not work"))
            .collect();
        assert_eq!(found, [true, true, false, false]);
    }
}
