//! Detects the export of a test copy. When a database is cloned to a sandbox, every e-mail address is replaced.

use super::user::User;
use super::user_address::AddressField;

/// The domain that sandbox clones use (source: SuperOffice's documentation of the sandbox), and other public domains
/// for test mailboxes.
const TEST_DOMAINS: [&str; 5] = [
    "mailinator.com",
    "mailinator.net",
    "guerrillamail.com",
    "yopmail.com",
    "trashmail.com",
];

/// Returns the test domain of the first address, or `None` if the export does not come from a test copy. An export
/// comes from a test copy if all users' addresses in `Email` and the Users list are at domains in [`TEST_DOMAINS`] or
/// their subdomains.
pub(super) fn domain(users: &[User]) -> Option<&'static str> {
    let addresses = users
        .iter()
        .flat_map(|user| &user.addresses)
        .filter(|address| matches!(address.field, AddressField::Email | AddressField::List));
    let mut domains = addresses.map(|address| {
        let keys = address.keys()?;
        test_domain(keys.domain())
    });
    let first = domains.next()??;
    domains.all(|domain| domain.is_some()).then_some(first)
}

fn test_domain(domain: &str) -> Option<&'static str> {
    TEST_DOMAINS.into_iter().find(|test| {
        let host = domain.strip_suffix(test);
        host.is_some_and(|host| host.is_empty() || host.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use crate::customer::TestCustomer;

    fn with_emails(first: &str, second: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "Email",
            &format!(
                "email_id person_id email_address type rank bounceCount
                 1 11 {first} 0 1 0
                 2 12 {second} 0 1 0"
            ),
        )
    }

    #[test]
    fn every_address_at_a_test_domain_is_a_test_copy() {
        for (first, second) in [
            ("adm@mailinator.com", "kari@mailinator.com"),
            ("ADM@Mailinator.COM", "kari@firma.mailinator.com"),
            ("adm@yopmail.com", "kari@mailinator.com"),
        ] {
            let customer = with_emails(first, second).build();
            assert!(customer.test_copy.is_some(), "{first} {second}");
            let warning = "a test copy";
            let texts = customer
                .notes
                .iter()
                .map(crate::model::location::Note::english);
            assert_eq!(texts.filter(|text| text.contains(warning)).count(), 1);
        }
        for (first, second) in [
            ("adm@mailinator.com", "kari@firma.no"),
            ("adm@notmailinator.com", "kari@notmailinator.com"),
        ] {
            let customer = with_emails(first, second).build();
            assert_eq!(customer.test_copy, None, "{first} {second}");
        }
        assert_eq!(
            TestCustomer::ready().without("Email").build().test_copy,
            None
        );
    }
}
