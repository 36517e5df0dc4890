//! Rule `document-template`: a document template that may not work in Online.

use super::customization::{Customization, OnlineSupport, first_text, is_deleted, key, outcome};
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
        id: "document-template",
        severity: Severity::Review,
        checks: "\
The rule lists rows of `DocTmpl` that are not deleted and are loaded by a plug-in (`loadTemplateFromPlugin`) or have a file
path on a PC or in your network, or a format that only the Windows client supports (DOT, DOTX, XLT, XLTX, POT, POTX).
",
        example: "\
*Tilbud*, loaded by a plug-in.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::DocTmpl, &[Field::LoadTemplateFromPlugin, Field::Deleted])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::DocTmpl);
    let items = rows
        .filter(|row| !is_deleted(*row))
        .filter_map(|row| item(customer, row));
    outcome(customer, &RULE.info, &[TableKind::DocTmpl], items)
}

fn item<'r>(customer: &Customer, record: Record<'r>) -> Option<Customization<'r>> {
    let name = first_text(record, &[Field::Name]);
    let value = first_text(record, &[Field::FileName]);
    let by_plugin = record.flag(Field::LoadTemplateFromPlugin) == Some(true);
    let format = unsupported_format(&value);
    let support = match (LinkTarget::of(&value).obstacle(), &format) {
        (Some(obstacle), _) => OnlineSupport::WillNotWork(obstacle),
        (None, Some((format, _))) => OnlineSupport::WillNotWork(
            Message::new("document-template.format").with("format", *format),
        ),
        (None, None) if by_plugin => OnlineSupport::AskSupplier,
        (None, None) => return None,
    };
    let action = if let Some((_, supported)) = format {
        Message::new("document-template.action-format")
            .with("template", &name)
            .with("format", supported)
            .with("client", menu_path::client(customer))
    } else if by_plugin {
        Message::new("document-template.action-plug-in")
            .with("template", &name)
            .with("client", menu_path::client(customer))
    } else {
        Message::new("document-template.action")
            .with("template", &name)
            .with("client", menu_path::client(customer))
    };
    let thing = Message::new("document-template.thing").with("template", &name);
    Some(Customization {
        record,
        key: key(TableKind::DocTmpl, record, Field::DocTmplId),
        message: support.message(thing),
        name,
        field: "DocTmpl.filename",
        value,
        severity: support.severity(),
        action,
    })
}

/// Template formats that only the Windows client supports, each followed by the format to use in Online. Source:
/// SuperOffice's list of supported document template types.
const UNSUPPORTED: [(&str, &str); 6] = [
    ("DOT", "DOCX"),
    ("DOTX", "DOCX"),
    ("XLT", "XLSX"),
    ("XLTX", "XLSX"),
    ("POT", "PPTX"),
    ("POTX", "PPTX"),
];

/// Returns the format of a template file and the format to use instead, or `None` if [`UNSUPPORTED`] does not contain
/// the format of the file.
fn unsupported_format(file: &str) -> Option<(&'static str, &'static str)> {
    let (_, ending) = file.trim().rsplit_once('.')?;
    let mut formats = UNSUPPORTED.into_iter();
    formats.find(|(format, _)| format.eq_ignore_ascii_case(ending))
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

    #[test]
    fn formats_of_the_windows_client_are_found_and_others_are_clean() {
        let rows = format!(
            "{COLUMNS}\n1,Brev,brev.DOTX,1,0,0\n2,Ark,ark.xlt,1,0,0\n3,Vis,vis.potx,1,0,0\n4,Ny,ny.docx,1,0,0\n\
             5,Makro,makro.docm,1,0,0\n6,Gammel,gammel.dot,1,0,1\n7,Dot,dot,1,0,0"
        );
        let customer = customer([table(DocTmpl, &rows)]);
        let entries = [("DocTmpl 1", 2), ("DocTmpl 2", 3), ("DocTmpl 3", 4)];
        assert_eq!(found(&RULE, &customer), expected(&entries));
        let outcome = (RULE.check)(&customer);
        assert!(outcome.findings[0].action.english().contains("as DOCX"));
        assert!(
            outcome.findings[1]
                .message
                .english()
                .contains("format XLT.")
        );
    }
}
