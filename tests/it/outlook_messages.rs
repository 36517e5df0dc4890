//! Tests of exports attached to a message that was saved from Outlook as a `.msg` file.

use analyze::model::verdict::Overall;

use crate::support::exports::{report, testdata};

#[test]
fn a_ready_customer_in_an_outlook_message_is_ready() {
    let report = report(&testdata("ingest/containers/outlook_message.msg"));
    assert_eq!(report.overall, Overall::Ready, "{:?}", report.notes);
    let names: Vec<&str> = report
        .inputs
        .iter()
        .filter_map(|input| input.origin.as_ref())
        .map(|origin| origin.file.as_str())
        .collect();
    for name in [
        "outlook_message.msg/CRM8.ASSOCIATE.csv",
        "outlook_message.msg/VS: e-post.msg/CRM8.EMAIL.csv",
        "outlook_message.msg/eksport på nytt.zip/CRM8.PERSON.csv",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    for input in &report.inputs {
        assert!(input.balances(), "{:?}", input.origin);
    }
}
