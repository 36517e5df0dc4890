//! Rule `mailing-sender`: a domain from which mailings are sent.

use std::collections::BTreeMap;

use super::address::address;
use crate::customer::Customer;
use crate::email::readable_domain;
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::calendar_day::day_in_message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, Table, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::rule::{Outcome, Rule};
use crate::rules::sign_in_domains::user_domains::UserDomains;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "mailing-sender",
        severity: Severity::Review,
        checks: "\
The rule lists each domain in the sender addresses of mailings (`s_shipment.from_addr`), with the date of the last mailing, and in
the sender addresses of templates that are not deleted (`DocTmpl.senderEmailAddress`). If the mailings were not sent, it lists
the licences for Marketing.
",
        example: "\
`nyhetsbrev@firma.no` sent 48 mailings: SPF and DKIM for `firma.no`.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// A licence is for Marketing if its code name contains one of these parts.
const MARKETING_CODES: [&str; 2] = ["marketing", "superlicense-complete"];

/// The domains of Online's own mail service. The customer does not need DNS records for these domains.
const ONLINE_DOMAINS: [&str; 2] = ["suocrm.com", "suocrm.eu"];

/// Maximum number of domains that are named in an action.
const NAMED: usize = 5;

const NEED: DataNeed = DataNeed::Table(TableKind::Shipment, &[Field::FromAddr]);

fn check(customer: &Customer) -> Outcome {
    let table = customer.data.get(TableKind::Shipment);
    let mailings = table.map_or_else(BTreeMap::new, domains);
    let templates = template_domains(customer, &mailings);
    let outcome = match table {
        None => without_mailings(customer),
        Some(table) if table.is_empty() => {
            let outcome = Outcome {
                inapplicable: true,
                ..Outcome::default()
            };
            outcome.empty_table(TableKind::Shipment)
        }
        Some(table) => {
            Outcome::checked(table.len()).with(mailings.into_values().map(finding_of_domain))
        }
    };
    Outcome {
        inapplicable: outcome.inapplicable && templates.is_empty(),
        ..outcome
    }
    .with(templates.values().map(finding_of_templates))
    .missing(missing_if_sent(customer, &NEED))
}

/// The mailings or templates with a sender at one domain.
#[derive(Debug)]
struct Domain<'a> {
    name: String,
    number: usize,
    last: Option<i64>,
    /// The row with the latest date or, without dates (as for templates), the first row.
    row: Record<'a>,
}

type Domains<'a> = BTreeMap<String, Domain<'a>>;

fn domains(table: &Table) -> Domains<'_> {
    let mut domains = Domains::new();
    for row in table.records() {
        let Some(name) = sender_domain(row, Field::FromAddr) else {
            continue;
        };
        add(&mut domains, name, row, row.date(Field::ShipmentStart));
    }
    domains
}

/// Returns the domains in the sender addresses of templates. Deleted templates and the domains in `mailings` are left
/// out.
fn template_domains<'a>(customer: &'a Customer, mailings: &Domains<'_>) -> Domains<'a> {
    let mut domains = Domains::new();
    let rows = customer.data.records(TableKind::DocTmpl);
    for row in rows.filter(|row| row.flag(Field::Deleted) != Some(true)) {
        let name = sender_domain(row, Field::SenderEmailAddress);
        let Some(name) = name.filter(|name| !mailings.contains_key(name)) else {
            continue;
        };
        add(&mut domains, name, row, None);
    }
    domains
}

/// Counts `row` for the domain `name`. If its `day` is the latest so far, `row` becomes the row of the domain.
fn add<'a>(domains: &mut Domains<'a>, name: String, row: Record<'a>, day: Option<i64>) {
    let domain = domains.entry(name.clone()).or_insert(Domain {
        name,
        number: 0,
        last: day,
        row,
    });
    domain.number += 1;
    if day > domain.last {
        domain.last = day;
        domain.row = row;
    }
}

/// Returns the domain of the sender address in this field. Returns `None` if the field does not contain an address, or
/// if the domain belongs to Online.
fn sender_domain(row: Record<'_>, field: Field) -> Option<String> {
    let (_, name) = row.text(field).and_then(address)?;
    (!is_online(&name)).then_some(name)
}

fn is_online(domain: &str) -> bool {
    let mut own = ONLINE_DOMAINS.iter();
    own.any(|own| domain == *own || domain.ends_with(&format!(".{own}")))
}

fn finding_of_domain(domain: Domain<'_>) -> Finding {
    let Domain {
        name,
        number,
        last,
        row,
    } = domain;
    let message = match last {
        Some(at) => Message::new("mailing-sender.message-last")
            .with("mailings", number)
            .with("domain", &name)
            .with("day", day_in_message(at)),
        None => Message::new("mailing-sender.message")
            .with("mailings", number)
            .with("domain", &name),
    };
    finding(&name, message, row).on(
        "s_shipment.from_addr",
        row.text(Field::FromAddr).unwrap_or_default(),
    )
}

fn finding_of_templates(domain: &Domain<'_>) -> Finding {
    let message = Message::new("mailing-sender.message-templates")
        .with("templates", domain.number)
        .with("domain", &domain.name);
    let value = domain.row.text(Field::SenderEmailAddress);
    finding(&domain.name, message, domain.row)
        .on("DocTmpl.senderEmailAddress", value.unwrap_or_default())
}

fn finding(domain: &str, message: Message, row: Record<'_>) -> Finding {
    let subject = Subject {
        key: format!("sender {domain}"),
        name: domain.to_owned(),
        ..Subject::default()
    };
    Finding::new(&RULE.info, subject, message)
        .at(row.location())
        .action(Message::new("mailing-sender.action").with("domain", domain))
        .begins_early(true)
}

/// Returns the outcome if the table of mailings was not sent. The outcome has one informative finding about all
/// Marketing licences, or no finding if the customer has no such licence.
fn without_mailings(customer: &Customer) -> Outcome {
    let licences = customer.data.records(TableKind::ModuleLicense);
    // Even a Marketing licence does not prove that mailings are sent, so the rule is marked as not applicable.
    let outcome = Outcome {
        inapplicable: true,
        ..Outcome::default()
    };
    let mut licences: Vec<Record<'_>> = licences.filter(is_for_marketing).collect();
    // The licences are sorted, so that the message does not depend on the order of the rows.
    licences.sort_by_cached_key(|row| code(*row));
    let Some(first) = licences.first() else {
        return outcome;
    };
    outcome.with([finding_of_licences(customer, *first, &licences)])
}

fn is_for_marketing(row: &Record<'_>) -> bool {
    let code = code(*row);
    MARKETING_CODES.iter().any(|part| code.contains(part))
}

/// Returns the code name of a licence in lower case.
fn code(row: Record<'_>) -> String {
    let code = row.text(Field::ModuleName).unwrap_or_default();
    code.trim().to_lowercase()
}

/// Returns the title of a licence and its code name: `Complete (superlicense-complete)`. If the title is not known or
/// is the same as the code name, returns only the code name.
fn title(customer: &Customer, row: Record<'_>) -> String {
    let code = code(row);
    let id = row.int(Field::ModuleLicenseId);
    let known = id.and_then(|id| customer.licences.bought.get(&id));
    match known {
        Some(known) if known.title.to_lowercase() != code => format!("{} ({code})", known.title),
        _ => code,
    }
}

/// Returns one finding about all Marketing licences, because each of them requires the same preparation.
fn finding_of_licences(customer: &Customer, first: Record<'_>, licences: &[Record<'_>]) -> Finding {
    let titles = licences.iter().map(|row| title(customer, *row));
    let titles = Listing::all(titles.map(Argument::from));
    let codes: Vec<String> = licences.iter().map(|row| code(*row)).collect();
    let subject = Subject::unnamed(
        "licences for marketing",
        Message::new("subject-marketing-licences"),
    );
    let message = Message::new("mailing-sender.message-licence")
        .with("number", licences.len())
        .with("licences", titles);
    let domains = UserDomains::of(customer);
    let domains: Vec<String> = domains
        .own()
        .iter()
        .map(|own| readable_domain(own))
        .collect();
    let action = Text::from(Message::new("mailing-sender.action-licence"));
    let action = if domains.is_empty() {
        action
    } else {
        let domains = Listing::up_to(domains, NAMED);
        action.then(Message::new("mailing-sender.own-domains").with("domains", domains))
    };
    Finding::new(&RULE.info, subject, message)
        .at_most(Severity::Info)
        .on("ModuleLicense.moduleName", codes.join(", "))
        .at(first.location())
        .action(action)
        .begins_early(true)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::finding::Severity;
    use crate::model::table::TableKind::{DocTmpl, ModuleLicense, Shipment};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn an_empty_table_and_the_domains_of_online_are_clean() {
        let empty = customer([table(Shipment, "id,from_addr,start_date")]);
        let outcome = (RULE.check)(&empty);
        assert!(outcome.findings.is_empty() && outcome.inapplicable);
        let rows = "id,from_addr,start_date\n1,news@firma.suocrm.eu,2026-01-02\n2,,2026-01-03";
        assert_eq!(found(&RULE, &customer([table(Shipment, rows)])), []);
    }

    #[test]
    fn each_domain_is_found_once_with_its_last_mailing() {
        let rows = "id,from_addr,start_date\n1,a@Firma.no,2026-01-02\n2,Firma <b@firma.no>,2026-03-04\n3,c@firma.no,\n\
                    4,x@annet.no,";
        let customer = customer([table(Shipment, rows)]);
        let entries = [("sender annet.no", 5), ("sender firma.no", 3)];
        assert_eq!(found(&RULE, &customer), expected(&entries));
        let outcome = (RULE.check)(&customer);
        assert!(
            outcome.findings[0]
                .message
                .english()
                .starts_with("1 mailing was sent from annet.no.")
        );
        let firma = &outcome.findings[1];
        assert!(
            firma
                .message
                .english()
                .starts_with("3 mailings were sent from firma.no, the last on 2026-03-04.")
        );
        assert_eq!(firma.severity, Severity::Review);
    }

    #[test]
    fn senders_of_templates_are_found_unless_a_mailing_has_the_same_domain() {
        let templates = || {
            let rows = "DocTmpl_id,name,filename,deleted,senderEmailAddress\n1,Svar,a.sohtml,0,post@annet.no\n\
                        2,Brev,b.docx,0,\n3,Gammel,c.sohtml,1,post@gammel.no\n4,Kvittering,d.sohtml,0,Kasse <kasse@annet.no>\n\
                        5,Nyhet,e.sohtml,0,news@firma.no\n6,Sak,f.sohtml,0,sak@firma.suocrm.eu";
            table(DocTmpl, rows)
        };
        let mailings = table(Shipment, "id,from_addr,start_date\n1,a@firma.no,2026-01-02");
        let dirty = customer([templates(), mailings]);
        assert_eq!(
            found(&RULE, &dirty),
            expected(&[("sender annet.no", 2), ("sender firma.no", 2)])
        );
        let without_mailings = (RULE.check)(&customer([templates()]));
        assert!(!without_mailings.inapplicable);
        let messages: Vec<String> = without_mailings
            .findings
            .iter()
            .map(|finding| finding.message.english())
            .collect();
        assert!(
            messages[0].starts_with("2 templates have a sender at annet.no."),
            "{messages:?}"
        );
        let clean = "DocTmpl_id,name,filename,deleted,senderEmailAddress\n2,Brev,b.docx,0,";
        assert!((RULE.check)(&customer([table(DocTmpl, clean)])).inapplicable);
    }

    #[test]
    fn without_mailings_a_licence_for_marketing_is_informative() {
        let licences = "ModuleLicense_id,moduleName,extraFlags\n3,ten-marketing,1\n4,ten-sales,1";
        let outcome = (RULE.check)(&customer([table(ModuleLicense, licences)]));
        let found: Vec<(&str, Severity)> = outcome
            .findings
            .iter()
            .map(|finding| (finding.subject.key.as_str(), finding.severity))
            .collect();
        assert_eq!(found, [("licences for marketing", Severity::Info)]);
        assert!(outcome.missing.is_empty() && outcome.evidence.is_empty());
        assert!(
            outcome.findings[0]
                .message
                .english()
                .contains("`s_shipment`")
        );
    }

    #[test]
    fn several_licences_for_marketing_are_one_preparation() {
        let licences =
            "ModuleLicense_id,moduleName,extraFlags\n3,ten-marketing,1\n4,superlicense-complete,1";
        let outcome = (RULE.check)(&customer([table(ModuleLicense, licences)]));
        let messages = outcome.findings.iter().map(|each| each.message.english());
        let messages: Vec<String> = messages.collect();
        assert_eq!(messages.len(), 1, "{messages:?}");
        let start = "The licences superlicense-complete and ten-marketing may include Marketing.";
        assert!(messages[0].starts_with(start), "{messages:?}");
    }
}
