//! Invented people, companies and domains.
//!
//! This module contains word lists, and converts names to letters that can be used in an address. All letters are in
//! Latin-1, so that every dialect can write them. No name refers to a real person or company.

use std::sync::LazyLock;

use super::dice::Dice;

type Words = LazyLock<Vec<&'static str>>;

fn split(words: &'static str) -> Vec<&'static str> {
    words.split_whitespace().collect()
}

static FIRST: Words = Words::new(|| {
    split(
        "Agnete Aksel Albertine Anders Annika Arne Astrid Aud Bente Birgit Björn Bram Brita Casper \
         Charlotte Christa Dagny Daan David Ebba Edith Eivind Elin Emil Erik Eva Femke Finn Fredrik \
         Geir Gerda Greta Gunnar Hanne Håkon Heidi Helen Henrik Ida Ines Ingrid Jakob Jan Jette \
         Johanna Jörg Kari Kirsten Klaas Knut Lars Leif Lena Line Lotte Magnus Maja Marit Matthijs \
         Mette Nils Nina Odd Ola Oliver Per Petra Ragnar Rolf Rune Ruth Sander Signe Silje Simon \
         Sofie Søren Stefan Sven Tine Tobias Trygve Ursula Willem",
    )
});
static LAST: Words = Words::new(|| {
    split(
        "Aasland Ahlström Albertsen Almqvist Andresen Asplund Bakken Barlow Baumann Bekkers Bergström \
         Birkeland Blom Brandt Bråten Brouwer Carlsen Cederholm Christensen Clausen Dahlgren Dekker \
         Dreyer Eide Ekholm Engelhardt Eriksen Falk Fjeldstad Forsberg Frost Gade Gravdal Grünwald \
         Haagensen Hallberg Hammond Haugen Hedlund Heikens Hjort Holmgren Hoogland Hvidberg Isaksen \
         Jansson Jessen Juul Kjær Klausen Klinge Kok Krogh Kvale Landgraf Langeland Lindahl Lindholm \
         Lund Lütjens Madsen Malmborg Moen Mulder Myhre Nordin Nygaard Oddson Olofsson Opsahl Palm \
         Pedersen Postma Quist Rasch Reinhardt Rosendal Ruud Sandvik Schaefer Sjöberg Skov Smits \
         Solheim Steen Storm Søgaard Thorsen Tveiten Ulriksen Vestergaard Visser Vogel Wallin Wiersma \
         Østby",
    )
});
static STEM_STARTS: Words = Words::new(|| {
    split(
        "Alve Brim Dimle Eide Fjell Gylden Havre Isbre Kvass Lyng Mose Nordan Orre Rimfor Skodde \
         Tinder Ulve Varde Ymer Ådal",
    )
});
static STEM_ENDS: Words = Words::new(|| {
    split("bris dokk favn glimt hammer klang kvist lag mark nes plog ruter skjold strå vang vern")
});
const TRADES: [(&str, &str); 8] = [
    ("Teknikk", "teknikk"),
    ("Handel", "handel"),
    ("Maskin", "maskin"),
    ("Instrument", "instrument"),
    ("Logistik", "logistik"),
    ("Energi", "energi"),
    ("Verktøy", "verktoy"),
    ("Papir", "papir"),
];

/// A country in which a company may have an office.
#[derive(Debug, Clone, Copy)]
pub struct Country {
    /// The top-level domain of the country.
    pub tld: &'static str,
    /// The legal form that follows a company name.
    pub form: &'static str,
    /// Towns in which offices are situated.
    pub towns: [&'static str; 3],
}

/// All countries. One of them is the country of the customer's head office.
pub const COUNTRIES: [Country; 6] = [
    Country {
        tld: "no",
        form: "AS",
        towns: ["Trondheim", "Bodø", "Hamar"],
    },
    Country {
        tld: "se",
        form: "AB",
        towns: ["Göteborg", "Umeå", "Lund"],
    },
    Country {
        tld: "dk",
        form: "ApS",
        towns: ["Aalborg", "Odense", "Køge"],
    },
    Country {
        tld: "de",
        form: "GmbH",
        towns: ["Lübeck", "Kassel", "Ulm"],
    },
    Country {
        tld: "nl",
        form: "BV",
        towns: ["Utrecht", "Zwolle", "Delft"],
    },
    Country {
        tld: "com",
        form: "Ltd",
        towns: ["Leeds", "Bristol", "York"],
    },
];

/// A person's name.
#[derive(Debug, Clone, Copy)]
pub struct PersonName {
    /// The given name.
    pub first: &'static str,
    /// The family name.
    pub last: &'static str,
}

impl PersonName {
    /// Returns a random name. Names can repeat, as in real life.
    pub fn any(dice: &mut Dice) -> Self {
        Self {
            first: dice.pick(&FIRST),
            last: dice.pick(&LAST),
        }
    }

    /// Returns the local part (the part before the `@`) of an address for this name: ASCII letters and one dot.
    pub fn local(self) -> String {
        format!("{}.{}", plain_letters(self.first), plain_letters(self.last))
    }
}

/// The name of a company, and the matching domain.
#[derive(Debug, Clone)]
pub struct CompanyName {
    /// The company name without the legal form.
    pub title: String,
    /// The domain without the top-level domain.
    pub domain: String,
}

impl CompanyName {
    /// Returns a random company name, with the domain that matches it.
    pub fn any(dice: &mut Dice) -> Self {
        let stem = format!("{}{}", dice.pick(&STEM_STARTS), dice.pick(&STEM_ENDS));
        let (trade, in_domain) = dice.pick(&TRADES);
        Self {
            title: format!("{stem} {trade}"),
            domain: format!("{}-{in_domain}", plain_letters(&stem)),
        }
    }
}

/// Returns the letters a to z that spell a name in an address.
pub fn plain_letters(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' => letters.push('a'),
            'æ' => letters.push_str("ae"),
            'ö' | 'ø' => letters.push('o'),
            'ü' => letters.push('u'),
            'a'..='z' => letters.push(letter),
            _ => {}
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::{FIRST, LAST, STEM_ENDS, STEM_STARTS, TRADES, plain_letters};

    #[test]
    fn every_word_can_be_written_in_latin_1_and_becomes_letters() {
        let trades = TRADES.map(|(trade, _)| trade);
        let words = [&FIRST[..], &LAST, &STEM_STARTS, &STEM_ENDS, &trades];
        for word in words.into_iter().flatten() {
            assert!(
                word.chars().all(|letter| u32::from(letter) < 0x100),
                "{word}"
            );
            assert!(
                plain_letters(word).len() >= word.chars().count(),
                "{word} loses letters"
            );
        }
    }
}
