#!/usr/bin/env python3
"""Measures how much memory each row of a table needs: benches/row_memory.py ANALYZE EXPORTS [TABLE]...

ANALYZE is the program; EXPORTS is a folder of comma-separated exports, as the generator of customers writes them
(`cargo run --release --example customer -- --users 2000 OUT/`).

For each table, copies the exports twice and adds 200,000 and 1,000,000 rows to the table. An added row is
an existing row with a new id in its first column and with an unknown user, because a second row with the same content would be
set aside. The difference between the peak memory of both runs, divided by the difference between the rows, is the memory of a row.
"""

import csv
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

USER_COLUMNS = ("assocId", "associate_id", "associateId")
FEW, MANY = 200_000, 1_000_000
RUNS = 3
UNKNOWN_USER = 1_000_000_000


def peak(analyze, folder):
    """Returns the lowest peak memory of several runs, in bytes."""
    peaks = []
    for _ in range(RUNS):
        command = [analyze, folder, "--quiet", "--format", "json"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"{command} failed")
        peaks.append(usage.ru_maxrss * 1024)
    return min(peaks)


def enlarged(exports, table, rows, folder):
    """Copies all exports to `folder`, and adds this many rows to one table."""
    shutil.copytree(exports, folder, dirs_exist_ok=True)
    with open(exports / f"{table}.csv", newline="") as source, open(folder / f"{table}.csv", "w", newline="") as target:
        reader, writer = csv.reader(source), csv.writer(target, lineterminator="\n")
        header = next(reader)
        users = [column for column, name in enumerate(header) if column > 0 and name in USER_COLUMNS]
        writer.writerow(header)
        present = list(reader)
        writer.writerows(present)
        first = max(int(row[0]) for row in present) + 1
        for key, row in zip(range(first, first + rows), itertools.cycle(present)):
            added = [key, *row[1:]]
            for column in users:
                added[column] = UNKNOWN_USER + key
            writer.writerow(added)


def row_bytes(analyze, exports, table):
    peaks = []
    for rows in (FEW, MANY):
        with tempfile.TemporaryDirectory() as made:
            enlarged(exports, table, rows, Path(made))
            peaks.append(peak(analyze, made))
    return (peaks[1] - peaks[0]) / (MANY - FEW)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    analyze, exports, tables = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    tables = tables or sorted(file.stem for file in exports.glob("*.csv"))
    for table in tables:
        print(f"{table}: {row_bytes(analyze, exports, table):.0f} bytes for each row", flush=True)


if __name__ == "__main__":
    main()
