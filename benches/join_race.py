#!/usr/bin/env python3
"""Compares `analyze EXPORTS` with a DuckDB query that joins and groups the same tables.

    pip install duckdb && python3 benches/join_race.py ANALYZE EXPORTS

ANALYZE is the program; EXPORTS is a folder of comma-separated exports, as the generator of customers writes them
(`cargo run --release --example customer -- --users 100000 OUT/`). Runs both programs alternately, and times their whole
processes. Prints the medians of wall time, processor time and peak memory.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5

DUCKDB = """
import duckdb, sys
folder, out = sys.argv[1:]
duckdb.sql('SET enable_progress_bar = false')
for name in ('associate', 'person', 'Email', 'LicenseAssocLink', 'UserRoleLink'):
    duckdb.sql(f"CREATE TEMP VIEW {name} AS SELECT * FROM read_csv('{folder}/{name}.csv', delim=',', header=true)")
duckdb.sql(f'''
    COPY (WITH users AS (
              SELECT a.associate_id, a.name, p.person_id, p.firstname, p.lastname, e.email_address,
                     count(DISTINCT l.moduleLicenseId) AS licences, count(DISTINCT r.role_id) AS roles
              FROM associate a
              LEFT JOIN person p ON p.person_id = a.person_id
              LEFT JOIN Email e ON e.person_id = a.person_id
              LEFT JOIN LicenseAssocLink l ON l.assocId = a.associate_id
              LEFT JOIN UserRoleLink r ON r.associate_id = a.associate_id
              WHERE a.type = 0 AND a.deleted = 0
              GROUP BY ALL)
          SELECT lower(trim(email_address)) AS address, count(DISTINCT associate_id) AS users, list(associate_id) AS ids
          FROM users GROUP BY 1 HAVING count(DISTINCT associate_id) > 1)
    TO '{out}' (HEADER)''')
"""


def run(command, output):
    """Runs a command; returns wall time in seconds, processor time in seconds and peak memory in MB."""
    started = time.perf_counter()
    with open(output, "wb") as out:
        process = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{command} ended with {code}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, exports = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "analyze": [program, exports, "--format", "csv", "--quiet"],
            "DuckDB": [sys.executable, "-c", DUCKDB, exports, f"{folder}/groups.csv"],
        }
        results = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                results[name].append(run(command, f"{folder}/report"))
    for name, runs in results.items():
        wall, processor, memory = (statistics.median(column) for column in zip(*runs))
        print(f"{name}: {wall:.2f} s, {processor:.2f} s of processor time, {memory:.0f} MB")


if __name__ == "__main__":
    main()
