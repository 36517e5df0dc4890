//! Examines the cells on standard input, one JSON string per line, for comparison with other programs.
//!
//! Writes one JSON object per line: `rfc`, `verdict`, `exact` (the key or null), `readable` (the repaired address or
//! null), and `defects` (for each defect, its name, its level, and whether the value must be repaired because of the
//! defect).

use std::io::{BufRead, BufWriter, Write};

use analyze::email::Examiner;

fn main() -> anyhow::Result<()> {
    let examiner = Examiner::default();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let cell: String = serde_json::from_str(&line?)?;
        let address = examiner.examine(&cell);
        let defects = address.defects.iter();
        let defects: Vec<_> = defects
            .map(|defect| {
                (
                    defect.name.as_str(),
                    defect.level.as_str(),
                    defect.name.is_repair(),
                )
            })
            .collect();
        let verdict = serde_json::json!({
            "rfc": address.rfc,
            "verdict": address.verdict.as_str(),
            "exact": address.keys.as_ref().map(|keys| keys.exact.as_str()),
            "readable": address.repaired,
            "defects": defects,
        });
        writeln!(out, "{verdict}")?;
    }
    out.flush()?;
    Ok(())
}
