//! Rule `document-template`: a document template that a plug-in loads, or that is a file outside the archive.

use super::customization::{Customization, OnlineSupport, first_text, is_deleted, key, outcome};
use super::link_target::LinkTarget;
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-template",
        severity: Severity::Review,
        title: "Document template from a plug-in or a file path",
        docs: "\
### What it checks
The rule lists rows of `DocTmpl` that are not deleted and are loaded by a plug-in (`loadTemplateFromPlugin`) or have a file
path on a PC or in your network.

### Why it matters
In Online, documents are in SuperOffice's archive, in SharePoint or in Google. A plug-in or a file in your network may not be
available there.

### How to fix
Ask the supplier of the plug-in how the template works in Online, or save the template in SuperOffice: Settings and
maintenance > Lists > Document - Template.

### Example
*Tilbud*, loaded by a plug-in.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::DocTmpl, &[Field::LoadTemplateFromPlugin, Field::Deleted])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::DocTmpl);
    let items = rows.filter(|row| !is_deleted(*row)).filter_map(item);
    outcome(customer, &RULE.info, &[TableKind::DocTmpl], items)
}

fn item(record: Record<'_>) -> Option<Customization<'_>> {
    let name = first_text(record, &[Field::Name]);
    let value = first_text(record, &[Field::FileName]);
    let by_plugin = record.flag(Field::LoadTemplateFromPlugin) == Some(true);
    let support = match LinkTarget::of(&value).obstacle() {
        Some(obstacle) => OnlineSupport::WillNotWork(obstacle),
        None if by_plugin => OnlineSupport::AskSupplier,
        None => return None,
    };
    let action = if by_plugin {
        format!(
            "Ask the supplier of the document plug-in how the template {name} works in Online. Templates: Settings and \
             maintenance > Lists > Document - Template."
        )
    } else {
        format!(
            "Save the template {name} in SuperOffice: Settings and maintenance > Lists > Document - Template."
        )
    };
    Some(Customization {
        record,
        key: key(TableKind::DocTmpl, record, Field::DocTmplId),
        message: support.message(&format!("Document template `{name}`")),
        name,
        field: "DocTmpl.filename",
        value,
        severity: support.severity(),
        action,
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::DocTmpl;
    use crate::rules::test_rows::{customer, expected, found, table};

    const COLUMNS: &str = "DocTmpl_id,name,filename,autoevent_id,loadTemplateFromPlugin,deleted";

    #[test]
    fn templates_in_the_archive_and_deleted_ones_are_clean() {
        let rows = format!("{COLUMNS}\n1,Brev,brev.docx,1,0,0\n2,Tilbud,tilbud.docx,5,1,1");
        assert_eq!(found(&RULE, &customer([table(DocTmpl, &rows)])), []);
    }

    #[test]
    fn templates_from_plug_ins_and_paths_are_found() {
        let rows = format!("{COLUMNS}\n1,Tilbud,tilbud.docx,5,1,0\n2,Mal,C:\\mal\\a.dotx,1,0,0");
        let entries = [("DocTmpl 1", 2), ("DocTmpl 2", 3)];
        assert_eq!(
            found(&RULE, &customer([table(DocTmpl, &rows)])),
            expected(&entries)
        );
    }
}
