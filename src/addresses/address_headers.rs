//! Recognises the headers of address columns in lists of contacts from other programs.
//!
//! Outlook and Google translate the headers and add numbers to them. Lists from Okta, Entra, HubSpot, Mailchimp and
//! Exchange use various headers for addresses. Therefore, a header is recognised by its words.

use crate::schema::fold_header;

/// Normalised words for e-mail. The header of an address column contains at least one of them.
const MAIL: [&str; 10] = [
    "email",
    "emails",
    "epost",
    "mail",
    "mails",
    "smtp",
    "sähköposti",
    "messagerie",
    "courriel",
    "correoelectrónico",
];

/// Normalised words that may also be in the header of an address column.
const OTHER: [&str; 37] = [
    "address",
    "addresses",
    "adresse",
    "adresser",
    "adress",
    "adres",
    "adressen",
    "osoite",
    "de",
    "value",
    "second",
    "secondary",
    "primary",
    "alternate",
    "alternative",
    "additional",
    "other",
    "work",
    "home",
    "private",
    "personal",
    "business",
    "contact",
    "user",
    "windows",
    "external",
    "recovery",
    "arbeid",
    "jobb",
    "privat",
    "arbete",
    "arbejde",
    "hem",
    "hjem",
    "arbeit",
    "werk",
    "zakelijk",
];

/// Normalised headers of columns with sign-in names, which are addresses only in some lists.
const SIGN_IN_NAMES: [&str; 12] = [
    "login",
    "loginname",
    "username",
    "userprincipalname",
    "upn",
    "signinname",
    "brukernavn",
    "användarnamn",
    "brugernavn",
    "benutzername",
    "gebruikersnaam",
    "käyttäjätunnus",
];

/// The header that Exchange and Active Directory use for all addresses of a mailbox.
const PROXY_ADDRESSES: &str = "proxyaddresses";

/// Returns whether a column with this header contains addresses.
pub(super) fn is_address(header: &str) -> bool {
    let folded = without_digits(header);
    is_proxy_addresses(header) || consists_of_words(&folded, false)
}

/// Returns whether a column with this header contains sign-in names, which may be addresses.
pub(super) fn is_sign_in_name(header: &str) -> bool {
    SIGN_IN_NAMES.contains(&without_digits(header).as_str())
}

/// Returns whether a column with this header contains lists of addresses from Exchange. In these lists, a prefix gives
/// the type of each address, as in `SMTP:ola@firma.no`.
pub(super) fn is_proxy_addresses(header: &str) -> bool {
    without_digits(header) == PROXY_ADDRESSES
}

/// Returns whether a column with this header contains several addresses in one cell.
pub(super) fn is_plural(header: &str) -> bool {
    let folded = without_digits(header);
    ["addresses", "mails"]
        .iter()
        .any(|end| folded.ends_with(end))
}

fn without_digits(header: &str) -> String {
    fold_header(header).replace(|c: char| c.is_ascii_digit(), "")
}

/// Returns whether `rest` consists only of words from [`MAIL`] and [`OTHER`]. If `has_mail` is `false`, at least one
/// word must be from [`MAIL`].
fn consists_of_words(rest: &str, has_mail: bool) -> bool {
    if rest.is_empty() {
        return has_mail;
    }
    let after =
        |words: &'static [&'static str]| words.iter().filter_map(|word| rest.strip_prefix(*word));
    after(&MAIL).any(|rest| consists_of_words(rest, true))
        || after(&OTHER).any(|rest| consists_of_words(rest, has_mail))
}

#[cfg(test)]
mod tests {
    use super::{is_address, is_plural, is_sign_in_name};

    #[test]
    fn address_columns_of_known_programs_are_recognised() {
        for header in [
            "E-mail Address",
            "E-mail 2 Address",
            "E-postadresse 3",
            "E-postadress 2",
            "E-mail-adresse 2",
            "E-Mail 2: Adresse",
            "E-mailadres 3",
            "Sähköposti 2 osoite",
            "Adresse de messagerie 2",
            "E-mail 1 - Value",
            "user.secondEmail",
            "alternateEmailAddress",
            "Additional email addresses",
            "Email Address",
            "PrimarySmtpAddress",
            "proxyAddresses",
        ] {
            assert!(is_address(header), "{header}");
        }
    }

    #[test]
    fn other_columns_about_e_mail_are_not_addresses() {
        for header in [
            "E-mail Type",
            "E-mail 2 Display Name",
            "E-Mail: Angezeigter Name",
            "Visningsnavn for e-post",
            "Email Opt Out",
            "email_id",
            "Mailing address",
            "Home Address",
            "Address 2",
            "Value",
            "",
        ] {
            assert!(!is_address(header), "{header}");
        }
    }

    #[test]
    fn sign_in_names_and_plurals_are_separate() {
        assert!(is_sign_in_name("user.login") && is_sign_in_name("User principal name"));
        assert!(!is_sign_in_name("Last login") && !is_address("login"));
        assert!(is_plural("proxyAddresses") && is_plural("Other emails"));
        assert!(!is_plural("E-mail 2 Address"));
    }
}
