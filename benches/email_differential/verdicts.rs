//! Examines the cells on standard input, one JSON string a line, and says what the engine makes of each.
//!
//! One JSON object a line: `rfc`, `verdict`, `exact` (the key, or null), `readable` (the repaired value, or
//! null) and `defects`, each as name, level and whether it is a repair. For holding the engine against other programs.

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
