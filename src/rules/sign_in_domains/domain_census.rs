//! Rule `domain-census`: the number of users by e-mail domain.

use super::user_domains::{Ownership, UserDomains, difference};
use crate::customer::Customer;
use crate::email::readable_domain;
use crate::locale::Message;
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
    let findings = domains
        .by_frequency()
        .into_iter()
        .map(|(domain, users)| finding(domain, users.len(), domains.ownership(domain, users)));
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

fn finding(domain: &str, users: usize, ownership: Ownership<'_>) -> Finding {
    let name = readable_domain(domain);
    let message = Message::new("domain-census.message").with("users", users);
    let may_be_registered = matches!(
        ownership,
        Ownership::Company | Ownership::OtherSpelling(_) | Ownership::Other
    );
    let (message, action) = match ownership {
        Ownership::Company => (
            message.into(),
            Message::new("domain-census.action").with("domain", &name),
        ),
        Ownership::OtherSpelling(own) => (
            message
                .then(Message::new("domain-census.spelling"))
                .then(difference(domain, own)),
            Message::new("domain-census.action-check").with("domain", &name),
        ),
        Ownership::Provider => (
            message.then(Message::new("domain-census.provider")),
            Message::new("domain-census.action-provider").with("domain", &name),
        ),
        Ownership::Tenant => (
            message.then(Message::new("domain-census.tenant")),
            Message::new("domain-census.action-tenant").with("domain", &name),
        ),
        Ownership::Wrong => (
            message.then(Message::new("domain-census.wrong")),
            Message::new("domain-census.action-wrong").with("domain", &name),
        ),
        Ownership::Other => (
            message.then(Message::new("domain-census.other")),
            Message::new("domain-census.action-check").with("domain", &name),
        ),
    };
    let subject = Subject {
        key: format!("domain {domain}"),
        name: name.clone(),
        ..Subject::default()
    };
    Finding::new(&RULE.info, subject, message)
        .on("domain", name)
        .action(action)
        .begins_early(may_be_registered)
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
        addresses.extend([
            "b@salg.firma.no",
            "c@gmail.com",
            "d@firma.con",
            "e@gmial.com",
            "f@brattkode.no",
            "g@firma.se",
        ]);
        let outcome = (RULE.check)(&with_addresses(&addresses));
        let actions: Vec<_> = outcome
            .findings
            .iter()
            .map(|each| each.action.english())
            .collect();
        let registered = |domain: &str| {
            let question = format!("whether the users of {domain} will sign in");
            let register = format!("If so, {domain} has to be registered at SuperOffice");
            let mut actions = actions.iter();
            actions.any(|action| action.contains(&question) && action.contains(&register))
        };
        assert!(registered("firma.no") && registered("salg.firma.no"));
        for other in [
            "gmail.com",
            "firma.con",
            "gmial.com",
            "brattkode.no",
            "firma.se",
        ] {
            assert!(!registered(other), "{other}");
        }
        let early = outcome.findings.iter().filter(|each| each.begins_early);
        let early: Vec<&str> = early.map(|each| each.value.as_str()).collect();
        assert_eq!(
            early,
            ["firma.no", "brattkode.no", "firma.se", "salg.firma.no"]
        );
    }

    #[test]
    fn a_domain_that_cannot_receive_mail_is_not_registered_even_if_all_users_have_it() {
        let outcome = (RULE.check)(&with_addresses(&["a@firma.local"; 12]));
        assert_eq!(
            outcome.findings[0].action.english(),
            "Do not register firma.local. The findings about the addresses of its users say what to correct."
        );
    }

    #[test]
    fn another_spelling_of_the_own_domain_is_a_question() {
        for (own, other, shown) in [
            ("firma.no", "firma.se", "firma.no only in its ending"),
            (
                "skjærgløtt.no",
                "skjaergloett.no",
                "skjærgløtt.no only in its spelling",
            ),
            (
                "skjaergloett.no",
                "skjærgløtt.com",
                "skjaergloett.no only in its ending and its spelling",
            ),
        ] {
            let mut addresses = vec![format!("a@{own}"); 30];
            addresses.extend([format!("b@{other}"), format!("c@{other}")]);
            let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
            let outcome = (RULE.check)(&with_addresses(&addresses));
            let message = outcome.findings[1].message.english();
            let question = format!("Is it your company's domain? It differs from {shown}.");
            assert!(message.ends_with(&question), "{message}");
        }
    }
}
