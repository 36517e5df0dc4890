//! Checks workbooks in all four formats. A workbook or a sheet may be refused. Otherwise, the sheet is read to the end,
//! and its rows are counted and in order.

use std::ops::ControlFlow;

use analyze::ingest::content::Content;
use analyze::ingest::workbook;
use analyze::model::grid::Row;

pub(crate) fn check(bytes: &[u8]) {
    let Ok(book) = workbook::open("fuzz", &Content::Memory(bytes.into())) else {
        return;
    };
    for sheet in &book.sheets {
        let mut numbers: Vec<u64> = Vec::new();
        let ending = sheet.read(&mut |batch| {
            numbers.extend(batch.rows().map(Row::number));
            ControlFlow::Continue(())
        });
        let Ok(ending) = ending else { continue };
        assert_eq!(ending.rows, numbers.len() as u64);
        assert_eq!(ending.last_row, numbers.last().copied().unwrap_or(0));
        assert!(
            numbers.windows(2).all(|pair| pair[0] < pair[1]),
            "rows out of order"
        );
        let head: Vec<u64> = sheet.head.rows().map(Row::number).collect();
        assert!(numbers.starts_with(&head), "the head is not the beginning");
    }
}
