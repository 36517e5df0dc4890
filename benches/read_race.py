#!/usr/bin/env python3
"""Compares how fast analyze and DuckDB read a large `Email` export: benches/read_race.py [CACHE FOLDER]

Generates the export once with the example `customer` (1 GB by default). Then runs the following programs alternately, so
that other load on the machine affects all of them:

  analyze       the whole process with `Email.csv` and `associate.csv`: recognises the files, computes their SHA-256,
                detects encoding and dialect, reads and checks every row, keeps the rows of users, applies the rules, and
                writes the JSON report.
  DuckDB auto   a query over the columns that analyze reads. read_csv(file) has no options: DuckDB detects dialect and
                types.
  DuckDB given  the same query; the options of read_csv state delimiter, quote, header and the type of each column.
  sha256        only the hash, by Python's hashlib: the part of analyze's time that the SHA-256 in its report needs.

With --all-kept, analyze also reads `Email.csv` alone. Without users it keeps every row, so memory grows with the file.

For DuckDB, only the query is timed, not the start of Python. The last column is the wall time divided by analyze's wall
time: above 1, analyze is faster. Needs cargo, Python 3.11 with venv, and access to PyPI for the first run.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
COLUMNS = "email_id BIGINT, contact_id BIGINT, person_id BIGINT, protocol VARCHAR, type INTEGER, description VARCHAR, \
email_address VARCHAR, rank INTEGER, bounceCount INTEGER"
READ = ["email_id", "person_id", "type", "email_address", "rank", "bounceCount"]
EMAILS_PER_PERSON = 20
PERSONS_PER_GIGABYTE = 640_000
MEBIBYTE = 1024

PEER = """
import sys, time, duckdb
connection = duckdb.connect()
connection.execute("SET enable_progress_bar = false")
started = time.perf_counter()
print(connection.execute(sys.argv[1]).fetchone(), file=sys.stderr)
print(time.perf_counter() - started)
"""
HASH = """
import hashlib, sys, time
started = time.perf_counter()
with open(sys.argv[1], "rb") as file:
    hashlib.file_digest(file, "sha256")
print(time.perf_counter() - started)
"""


def main():
    arguments = parse()
    folder = Path(arguments.folder or tempfile.mkdtemp(prefix="read-race-"))
    folder.mkdir(parents=True, exist_ok=True)
    cargo("build", "--release", "--locked", "--example", "customer", "--bin", "analyze")
    programs = target() / "release"
    exports = generate(programs / "examples" / "customer", folder, arguments.size)
    python = peer(folder)
    email, associate = exports / "Email.csv", exports / "associate.csv"
    print(f"{email.stat().st_size / 1e9:.2f} GB, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, medians of {arguments.runs}")
    columns = ", ".join("'{}': '{}'".format(*column.split()) for column in COLUMNS.split(", "))
    given = f"auto_detect=false, header=true, delim=',', quote='\"', escape='\"', columns={{{columns}}}"
    contestants = {
        "analyze": [programs / "analyze", "-q", "-f", "json", email, associate],
        "DuckDB auto": [python, "-c", PEER, query(f"read_csv('{email}')")],
        "DuckDB given": [python, "-c", PEER, query(f"read_csv('{email}', {given})")],
        "sha256": [python, "-c", HASH, email],
    }
    if arguments.all_kept:
        contestants["analyze, all kept"] = [programs / "analyze", "-q", "-f", "json", email]
    report(race(contestants, arguments.runs))


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", help="where the export and DuckDB are kept for the next time")
    parser.add_argument("--size", type=float, default=1.0, help="size of Email.csv in GB")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--all-kept", action="store_true", help="run analyze over Email.csv alone too")
    return parser.parse_args()


def cargo(*words):
    subprocess.run(["cargo", *words, "--quiet"], cwd=HERE, check=True)


def target():
    words = ["cargo", "metadata", "--format-version", "1", "--no-deps", "--locked"]
    return Path(json.loads(subprocess.check_output(words, cwd=HERE))["target_directory"])


def generate(customer, folder, size):
    """Generates the exports unless they exist. The size is part of the folder name, so each size has its own exports."""
    out = folder / f"customer-{size:g}"
    if not (out / "truth.json").exists():
        persons = str(round(size * PERSONS_PER_GIGABYTE))
        subprocess.run([customer, "--clean", "--persons", persons, "--emails-per-person", str(EMAILS_PER_PERSON), out], check=True)
    return out / "exports"


def peer(folder):
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "duckdb"], check=True)
    version = subprocess.check_output([python, "-c", "import duckdb; print(duckdb.__version__)"], text=True)
    print(f"DuckDB {version.strip()}")
    return python


def query(source):
    counts = ", ".join(f"count({column})" for column in READ)
    return f"SELECT {counts}, sum(length(email_address)) FROM {source}"


def race(contestants, runs):
    """Measures each program `runs` times. An additional first round, which is not measured, loads the file into memory."""
    laps = {name: [] for name in contestants}
    for number in range(runs + 1):
        for name, words in contestants.items():
            lap = run(name, words)
            if number > 0:
                laps[name].append(lap)
    return laps


def run(name, words):
    """Returns wall time in seconds, processor time in seconds and peak memory in MiB."""
    own_clock = words[1] == "-c"
    started = time.perf_counter()
    process = subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    # With only one or two tables, analyze reports that other tables are missing, so exit codes 1 and 3 are also valid.
    if process.returncode not in ([0] if own_clock else [0, 1, 3]):
        sys.exit(f"{name} ended with {process.returncode}")
    return float(output) if own_clock else wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / MEBIBYTE


def report(laps):
    medians = {name: [statistics.median(values) for values in zip(*runs)] for name, runs in laps.items()}
    ours = medians["analyze"][0]
    print(f"{'':18} {'wall s':>8} {'cpu s':>8} {'MiB':>7} {'of analyze':>11}")
    for name, (wall, processor, memory) in medians.items():
        print(f"{name:18} {wall:8.2f} {processor:8.2f} {memory:7.0f} {wall / ours:10.2f}x")


if __name__ == "__main__":
    main()
