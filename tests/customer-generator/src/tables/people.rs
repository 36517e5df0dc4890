//! Tables about users, persons, addresses and companies.

use super::super::Customer;
use super::super::moment::Moment;
use super::super::names::PersonName;
use super::super::staff::FIRST_CUSTOMER;
use super::super::user::{Kind, Mail, MailKind, PersonIndex, User, UserIndex};
use super::{Cell, Table, is_capped};

#[rustfmt::skip]
const ASSOCIATE: [&str; 16] = [
    "associate_id", "name", "rank", "tooltip", "deleted", "group_idx", "lastlogin", "lastlogout",
    "person_id", "checklistlimit", "type", "userFlags", "isLocation", "ejuserId", "userName",
    "waiting_for_approval",
];
#[rustfmt::skip]
const PERSON: [&str; 9] = [
    "person_id", "contact_id", "rank", "firstname", "middleName", "lastname", "retired",
    "activeErpLinks", "DeletedDate",
];
#[rustfmt::skip]
const EMAIL: [&str; 9] = [
    "email_id", "contact_id", "person_id", "protocol", "type", "description", "email_address", "rank",
    "bounceCount",
];
/// Maximum number of Service accounts that do not belong to users. The ids of these accounts precede the ids of users'
/// accounts.
const SYSTEM_ACCOUNTS: i64 = 2;
/// Of the addresses of the customer's customers, one in `BOUNCED` has a bounce.
const BOUNCED: u64 = 97;

impl Customer {
    /// Returns the tables about people.
    pub(super) fn staff_tables(&self) -> impl Iterator<Item = Table<'_>> {
        [
            self.associate(),
            self.person(),
            self.email(),
            self.service_accounts(),
            self.contact(),
            self.owners(),
        ]
        .into_iter()
    }

    fn associate(&self) -> Table<'_> {
        let users = &self.staff.users;
        let rows = users.iter().map(|user| self.user_row(user));
        Table::long("associate", &ASSOCIATE, users.len(), rows).of_anything()
    }

    fn user_row<'a>(&'a self, user: &'a User) -> Vec<Cell<'a>> {
        vec![
            Cell::Int(user.id),
            Cell::text(user.login.as_str()),
            Cell::Int(user.id % 100),
            Cell::optional(user.person.map(|person| self.full_name(person))),
            Cell::flag(user.deleted),
            Cell::Int(1 + user.id % 5),
            Cell::Date(user.last_login),
            Cell::Date(Moment::NEVER),
            user.person.map_or(Cell::Null, person_id),
            Cell::Int(0),
            Cell::Int(user.kind.code()),
            Cell::Int(0),
            Cell::flag(user.kind == Kind::Resource),
            Cell::Int(if user.service { account_id(user) } else { 0 }),
            Cell::optional(user.sign_in_name.as_deref()),
            Cell::Int(0),
        ]
    }

    fn person(&self) -> Table<'_> {
        let persons = &self.staff.persons;
        let own = (0..persons.len()).map(|index| {
            let person = &persons[index];
            let id = person_id(PersonIndex(index));
            card_row(id, person.name, person.contact, person.retired)
        });
        let strangers = (0..self.crowd.persons()).map(|number| {
            let stranger = self.crowd.stranger(number);
            let id = self.stranger_id(number);
            card_row(id, stranger.name, stranger.contact, stranger.retired)
        });
        Table::long("person", &PERSON, persons.len(), own)
            .followed_by(self.crowd.persons(), strangers)
    }

    fn email(&self) -> Table<'_> {
        let persons = self.staff.persons.iter().enumerate();
        let mails = persons.flat_map(|(index, person)| {
            let mails = person.mails.iter().enumerate();
            mails.map(move |(rank, mail)| (PersonIndex(index), person.contact, rank, mail))
        });
        let count = mails.clone().count();
        let own = mails
            .enumerate()
            .map(|(index, (owner, contact, rank, mail))| {
                mail_row(
                    [Cell::count(1 + index), Cell::Int(contact), person_id(owner)],
                    1 + rank,
                    mail,
                )
            });
        let of_user = self.staff.persons[0].address.text();
        let per_person = self.crowd.emails_per_person();
        let others = (0..self.crowd.emails()).map(move |number| {
            let (stranger, address) = self.crowd.email(number, &of_user);
            let id = u64::try_from(1 + count).expect("counts fit into 64 bits") + number;
            let ids = [
                Cell::count(id),
                Cell::Int(stranger.contact),
                self.stranger_id(stranger.number),
            ];
            let mail = Mail {
                bounces: u64::from(number % BOUNCED == 0),
                ..Mail::to(address)
            };
            let rank = 1 + number % per_person;
            mail_row(ids, usize::try_from(rank).expect("ranks are small"), &mail)
        });
        Table::long("Email", &EMAIL, count, own)
            .followed_by(self.crowd.emails(), others)
            .of_anything()
    }

    fn service_accounts(&self) -> Table<'_> {
        let account = |id: i64, login: String, email: Option<String>, status: i64| {
            vec![
                Cell::Int(id),
                Cell::text(login),
                Cell::optional(email),
                Cell::Int(status),
            ]
        };
        let mut rows = vec![account(1, "system".to_owned(), None, 127)];
        for (index, user) in self
            .staff
            .users
            .iter()
            .enumerate()
            .filter(|(_, user)| user.service)
        {
            let person = self.staff.person_of(UserIndex(index));
            let person = person.map(|person| &self.staff.persons[person.0]);
            let email = person.map(|person| person.address.text());
            rows.push(account(
                account_id(user),
                user.login.to_lowercase(),
                email,
                1,
            ));
        }
        if is_capped(u64::try_from(rows.len()).expect("lengths fit into 64 bits")) {
            rows.push(account(SYSTEM_ACCOUNTS, "spm".to_owned(), None, 5));
        }
        Table::small("ejuser", &["id", "loginname", "email", "status"], rows)
    }

    fn contact(&self) -> Table<'_> {
        let offices = &self.company.offices;
        let row = |id, name: String, department: &'static str| {
            vec![
                Cell::Int(id),
                Cell::text(name),
                Cell::text(department),
                Cell::Int(0),
            ]
        };
        let own = offices
            .iter()
            .map(move |office| row(office.contact, office.name.clone(), office.department));
        let others = (0..self.crowd.companies()).map(move |number| {
            let id = FIRST_CUSTOMER + i64::try_from(number).expect("ids fit into 64 bits");
            row(id, self.crowd.company(number), "")
        });
        let columns = ["contact_id", "name", "department", "deleted"];
        Table::long("contact", &columns, offices.len(), own)
            .followed_by(self.crowd.companies(), others)
    }

    fn owners(&self) -> Table<'_> {
        let offices = self.company.offices.iter();
        let rows = offices.map(|office| {
            vec![
                Cell::Int(office.contact),
                Cell::Int(office.contact),
                Cell::text(office.name.as_str()),
                Cell::text(office.department),
            ]
        });
        let columns = ["OwnerContactLink_id", "contact_id", "name", "department"];
        Table::small("OwnerContactLink", &columns, rows.collect())
    }

    fn full_name(&self, person: PersonIndex) -> String {
        let name = self.staff.persons[person.0].name;
        format!("{} {}", name.first, name.last)
    }

    /// Returns a cell with the id of a person who belongs to one of the customer's customers. The persons are numbered
    /// from 0, and their ids follow the ids of the staff.
    fn stranger_id(&self, number: u64) -> Cell<'static> {
        let before = u64::try_from(self.staff.persons.len()).expect("lengths fit into 64 bits");
        Cell::count(1 + before + number)
    }
}

fn card_row(id: Cell<'_>, name: PersonName, contact: i64, retired: bool) -> Vec<Cell<'_>> {
    vec![
        id,
        Cell::Int(contact),
        Cell::Int(1),
        Cell::text(name.first),
        Cell::Null,
        Cell::text(name.last),
        Cell::flag(retired),
        Cell::Int(0),
        Cell::Null,
    ]
}

/// Returns a row of `Email`. `ids` are the ids of the row, the company and the person.
fn mail_row<'a>(
    ids: impl IntoIterator<Item = Cell<'a>>,
    rank: usize,
    mail: &Mail,
) -> Vec<Cell<'a>> {
    let is_chat = mail.kind == MailKind::Chat;
    let mut row: Vec<Cell<'a>> = ids.into_iter().collect();
    row.extend([
        Cell::text(if is_chat { "Skype" } else { "SMTP" }),
        Cell::flag(is_chat),
        Cell::text(if is_chat { "Chat" } else { "E-mail" }),
        Cell::text(mail.address.clone()),
        Cell::count(rank),
        Cell::count(mail.bounces),
    ]);
    row
}

fn person_id(person: PersonIndex) -> Cell<'static> {
    Cell::count(1 + person.0)
}

fn account_id(user: &User) -> i64 {
    SYSTEM_ACCOUNTS + user.id
}
