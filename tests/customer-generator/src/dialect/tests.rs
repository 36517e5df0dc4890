//! Tests that a table in each dialect equals what the export program with this dialect writes.

use super::{Cell, DIALECTS, Moment, Table};

/// Returns the bytes of a small table in the dialect with this index in [`DIALECTS`].
fn written(dialect: usize) -> Vec<u8> {
    let rows = vec![
        vec![
            Cell::Int(7),
            Cell::text("Åse Lund"),
            Cell::Date(Moment::NEVER),
        ],
        vec![Cell::Int(8), Cell::Null, Cell::Null],
    ];
    let table = Table::small("person", &["person_id", "name", "at"], rows);
    let mut bytes = Vec::new();
    DIALECTS[dialect]
        .write_to(table, &mut bytes)
        .expect("memory takes everything");
    bytes
}

#[test]
fn each_dialect_is_written_like_its_program() {
    let texts = [
        "person_id,name,at\n7,Åse Lund,1760-01-01 00:00:00.000\n8,,\n",
        "\u{feff}person_id,name,at\r\n7,Åse Lund,1760-01-01 00:00:00.000\r\n8,NULL,NULL\r\n",
        "person_id;name;at\r\n7;Åse Lund;01.01.1760 00:00\r\n8;;\r\n",
        "\"PERSON_ID\",\"NAME\",\"AT\"\n7,\"Åse Lund\",\"1760-01-01 00:00:00\"\n8,,\n",
        "\u{feff}#TYPE System.Data.DataRow\r\n\"person_id\",\"name\",\"at\"\r\n\
         \"7\",\"Åse Lund\",\"01.01.1760 00:00\"\r\n\"8\",,\r\n",
        "\u{feff}person_id\tname\tat\r\n7\tÅse Lund\t01.01.1760 00:00\r\n8\t\t\r\n",
    ];
    for (dialect, text) in texts.into_iter().enumerate() {
        let bytes: Vec<u8> = match dialect {
            2 => text
                .replace('Å', "\u{1}")
                .bytes()
                .map(|byte| if byte == 1 { 0xc5 } else { byte })
                .collect(),
            5 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            _ => text.bytes().collect(),
        };
        assert_eq!(written(dialect), bytes, "dialect {dialect}");
    }
}

#[test]
fn quotes_are_doubled_and_delimiters_quoted() {
    let mut line = String::new();
    DIALECTS[0].append(
        [
            Cell::text("NO:\"Salg\""),
            Cell::text("a,b"),
            Cell::text("a;b"),
        ],
        &mut line,
    );
    assert_eq!(line, "\"NO:\"\"Salg\"\"\",\"a,b\",a;b\n");
}
