//! Rule `domain-census`: the number of users with an address at each domain.

use std::collections::BTreeSet;

use super::user_domains::UserDomains;
use crate::customer::Customer;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "domain-census",
        severity: Severity::Info,
        checks: "\
The rule counts the domains of the users' first addresses.
",
        example: "\
`firma.no`: 42 users; `firma.se`: 3 users.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let domains = UserDomains::of(customer);
    let foreign: BTreeSet<&str> = domains
        .foreign()
        .into_iter()
        .map(|(domain, _)| domain)
        .collect();
    let findings = domains.by_frequency().into_iter().map(|(domain, users)| {
        let ownership = if domains.is_own(domain) {
            Ownership::Company
        } else if foreign.contains(domain) {
            Ownership::Other
        } else {
            Ownership::Doubtful
        };
        finding(domain, users.len(), ownership)
    });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

/// Whose a domain seems to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ownership {
    /// The customer's.
    Company,
    /// Another company's.
    Other,
    /// Probably nobody's: a typo, or the technical name of a tenant.
    Doubtful,
}

fn finding(domain: &str, users: usize, ownership: Ownership) -> Finding {
    let subject = Subject {
        key: format!("domain {domain}"),
        name: domain.to_owned(),
        ..Subject::default()
    };
    let message = match (users, ownership != Ownership::Other) {
        (1, true) => "1 user has an address at this domain.".to_owned(),
        (1, false) => {
            "1 user has an address at this domain, which does not look like your company's domain."
                .to_owned()
        }
        (_, true) => format!("{users} users have an address at this domain."),
        (_, false) => format!(
            "{users} users have an address at this domain, which does not look like your company's domain."
        ),
    };
    let action = match ownership {
        Ownership::Company => format!(
            "Register {domain} at SuperOffice before the migration if its users will sign in with Microsoft or Google."
        ),
        Ownership::Other | Ownership::Doubtful => format!(
            "Check whether {domain} is your company's domain. Register only your own domains at SuperOffice."
        ),
    };
    Finding::new(&RULE.info, subject, message)
        .on("domain", domain)
        .action(action)
}

#[cfg(test)]
mod tests {
    use super::super::user_domains::with_addresses;
    use super::RULE;
    use crate::model::table::TableKind::{Associate, Email, Person};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn users_without_addresses_do_not_have_domains() {
        let users = table(
            Associate,
            "associate_id,name,person_id,type,deleted\n5,KHA,105,0,0",
        );
        let emails = table(Email, "email_id,person_id,email_address,type,rank");
        assert_eq!(found(&RULE, &customer([users, emails])), []);
    }

    #[test]
    fn each_domain_of_a_user_is_listed_once() {
        let users =
            "associate_id,name,person_id,type,deleted\n5,KHA,105,0,0\n6,OLA,106,0,0\n7,MAF,107,0,0";
        let persons = "person_id,firstname,lastname,retired\n105,Kari,Hansen,0\n106,Ola,Aas,0\n107,Mia,Falk,0";
        let emails = "email_id,person_id,email_address,type,rank\n\
                      1,105,kha@firma.no,0,1\n2,106,ola@FIRMA.no,0,1\n3,107,maf@brattkode.no,0,1\n4,900,a@kunde.no,0,1";
        let dirty = customer([
            table(Associate, users),
            table(Person, persons),
            table(Email, emails),
        ]);
        let entries = [("domain brattkode.no", 0), ("domain firma.no", 0)];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }

    #[test]
    fn only_own_domains_are_to_be_registered() {
        let mut addresses = vec!["a@firma.no"; 30];
        addresses.extend(["b@salg.firma.no", "c@gmail.com", "d@firma.con"]);
        let outcome = (RULE.check)(&with_addresses(&addresses));
        let actions: Vec<_> = outcome
            .findings
            .iter()
            .map(|each| each.action.english())
            .collect();
        let registered = |domain: &str| {
            let start = format!("Register {domain} at SuperOffice");
            actions.iter().any(|action| action.starts_with(&start))
        };
        assert!(registered("firma.no") && registered("salg.firma.no"));
        assert!(!registered("gmail.com") && !registered("firma.con"));
    }
}
