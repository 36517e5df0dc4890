#!/usr/bin/env python3
"""Measures how fast DuckDB, Polars and `analyze addresses` find equal addresses in a large export.

    pip install duckdb polars && python3 benches/address_race/race.py

Builds the program, generates the export (5 million rows by default, see --rows) and runs the programs alternately,
--rounds times, so that other load on the machine affects all programs. Reports the medians of wall time, processor time
and peak memory. For DuckDB and Polars, only the query is timed, not the start of Python. For `analyze`, which applies
all its rules, the whole process is timed. All programs write their results to files.

    --scale 1,2,5,10,20   run only `analyze`, with 1, 2, 5 … million rows, and write a plot to scale.svg
    --data NAME           instead of the usual export, a difficult one: distinct, equal, repair, international
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

DUCKDB = """
import duckdb, sys, time
duckdb.sql('SET enable_progress_bar = false')
started = time.perf_counter()
duckdb.sql(f'''
    COPY (SELECT lower(trim(email_address)) AS address, count(*) AS members, list(email_id) AS ids
          FROM read_csv('{sys.argv[1]}', delim=';', header=true)
          GROUP BY 1 HAVING count(*) > 1)
    TO '{sys.argv[2]}' (HEADER)''')
print(time.perf_counter() - started)
"""

POLARS = """
import polars as pl, sys, time
started = time.perf_counter()
(pl.scan_csv(sys.argv[1], separator=';')
   .group_by(pl.col('email_address').str.strip_chars(' ').str.to_lowercase().alias('address'))
   .agg(pl.len().alias('members'), pl.col('email_id').alias('ids'))
   .filter(pl.col('members') > 1)
   .with_columns(pl.col('ids').cast(pl.List(pl.String)).list.join(' '))
   .collect(engine='streaming')
   .write_csv(sys.argv[2]))
print(time.perf_counter() - started)
"""


def build():
    """Builds the program and the generator of exports. Returns the folder of the binaries."""
    command = ["cargo", "build", "--release", "--locked", "--bin", "analyze", "--example", "email_rows"]
    subprocess.run(command, cwd=ROOT, check=True)
    command = ["cargo", "metadata", "--format-version", "1", "--no-deps"]
    described = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return pathlib.Path(json.loads(described)["target_directory"]) / "release"


def damaged(address, row):
    """Returns an address that needs repair."""
    at = address.index("@")
    return [
        f" {address} ", f"mailto:{address}", f"<{address}>", address + "\u00a0", address.upper(),
        address[:at] + " @" + address[at + 1:], f"Name {row} <{address}>", address + ",",
    ][row % 8]


def international(row):
    """Returns an address with letters outside ASCII, either in the domain (one of 5 000 domains) or in the local part."""
    letters = "\u00e5\u00e6\u00f8\u00f6\u00e4\u00fc"
    if row % 2:
        return f"k{letters[row % 6]}re{row}@firma{row % 20_000}.no"
    return f"kari.moe{row % 700_000}@bl{letters[row % 6]}b{letters[row % 5]}r{row % 5000}.no"


#: Exports that are difficult for the programs. Each function returns the address of a row.
DATA = {
    "distinct": lambda row: f"kari{row}.moe@firma{row}.no",
    "equal": lambda row: "kari.moe@firma.no",
    "repair": lambda row: damaged(f"kari{row // 2}@firma{row % 20_000}.no", row) if row % 10 < 3
    else f"ola{row}@firma{row % 20_000}.no",
    "international": lambda row: international(row) if row % 5 == 0 else f"ola{row}@firma{row % 20_000}.no",
}


def export(built, folder, rows, data=None):
    """Returns the path of an export with this number of rows. Generates the export if it does not exist."""
    path = folder / f"Email-{data or 'usual'}-{rows}.csv"
    if data and not path.exists():
        with open(path, "w", encoding="utf-8") as out:
            out.write("email_id;person_id;protocol;type;description;email_address;rank\n")
            for row in range(rows):
                out.write(f"{row + 1};{row + 1};SMTP;0;Kari Moe;{DATA[data](row)};1\n")
    if not path.exists():
        subprocess.run([built / "examples" / "email_rows", "--rows", str(rows), path], check=True)
    return path


def run(command, output):
    """Runs a command; returns wall time in seconds, processor time in seconds and peak memory in MB."""
    started = time.perf_counter()
    with open(output, "wb") as out:
        process = subprocess.Popen([str(part) for part in command], stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{command} ended with {code}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def timed(script, export_path, folder):
    """Runs a Python script that prints the duration of its query."""
    printed = folder / "printed"
    _, cpu, memory = run([sys.executable, "-c", script, export_path, folder / "groups.csv"], printed)
    return float(printed.read_text()), cpu, memory


def programs(built, path, folder):
    ours = [built / "analyze", "addresses", path, "--format", "csv", "--quiet"]
    return {
        "wc -l": lambda: run(["wc", "-l", path], folder / "lines"),
        "DuckDB": lambda: timed(DUCKDB, path, folder),
        "Polars": lambda: timed(POLARS, path, folder),
        "analyze": lambda: run(ours, folder / "report.csv"),
    }


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GB, load {load:.1f} at the start"


def versions():
    import duckdb
    import polars

    return f"DuckDB {duckdb.__version__}, Polars {polars.__version__}, Python {sys.version.split()[0]}"


def race(built, folder, rows, rounds, data):
    path = export(built, folder, rows, data)
    print(f"{machine()}; {versions()}", flush=True)
    print(f"{rows} rows, {path.stat().st_size / 1e6:.0f} MB, medians of {rounds}\n", flush=True)
    results = {}
    for _ in range(rounds):
        for name, measure in programs(built, path, folder).items():
            results.setdefault(name, []).append(measure())
    medians = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in results.items()}
    base = medians["DuckDB"]
    print("| | wall | processor | peak memory | wall against DuckDB | memory against DuckDB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, (wall, cpu, memory) in medians.items():
        shares = f"{wall / base[0]:.2f} | {memory / base[2]:.2f}"
        print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MB | {shares} |")


def scale(built, folder, millions, rounds):
    points = []
    for million in millions:
        path = export(built, folder, int(million * 1_000_000))
        command = [built / "analyze", "addresses", path, "--format", "csv", "--quiet"]
        runs = [run(command, folder / "report.csv") for _ in range(rounds)]
        wall, cpu, memory = (statistics.median(column) for column in zip(*runs))
        points.append((million, wall, memory))
        print(f"{million:g} million rows: {wall:.2f} s, {cpu:.2f} s of processor, {memory:.0f} MB", flush=True)
        if million > 5:
            path.unlink()
    (HERE / "scale.svg").write_text(plot(points))


def plot(points):
    """Plots time and memory against the number of rows. A straight line through the last point shows linear growth."""
    panels = [
        panel(0, "seconds", [(rows, wall) for rows, wall, _ in points]),
        panel(1, "MB at the peak", [(rows, memory) for rows, _, memory in points]),
    ]
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300" font-family="sans-serif" font-size="12">'
    return "\n".join([head, '<rect width="720" height="300" fill="white"/>', *panels, "</svg>"]) + "\n"


def panel(index, title, points):
    left, top, width, height = 60 + index * 360, 40, 270, 200
    most_x, most_y = (max(column) for column in zip(*points))

    def at(x, y):
        return left + width * x / most_x, top + height * (1 - y / most_y)

    lines = [f'<text x="{left}" y="24" font-weight="bold">{title}</text>']
    lines.append(f'<path d="M{left} {top} v{height} h{width}" fill="none" stroke="#444"/>')
    for part in (0.25, 0.5, 0.75, 1):
        x, y = at(0, most_y * part)
        lines.append(f'<path d="M{x} {y:.1f} h{width}" stroke="#ddd"/>')
        lines.append(f'<text x="{x - 6}" y="{y + 4:.1f}" text-anchor="end">{label(most_y * part)}</text>')
    ends = "L".join(f"{x:.1f} {y:.1f}" for x, y in (at(0, 0), at(*points[-1])))
    lines.append(f'<path d="M{ends}" stroke="#999" stroke-dasharray="4 4"/>')
    drawn = "L".join(f"{x:.1f} {y:.1f}" for x, y in (at(*point) for point in points))
    lines.append(f'<path d="M{drawn}" fill="none" stroke="#0b6" stroke-width="2"/>')
    for rows, value in points:
        x, y = at(rows, value)
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="#0b6"/>')
        lines.append(f'<text x="{x:.1f}" y="{top + height + 18}" text-anchor="middle">{rows:g}</text>')
    lines.append(f'<text x="{left + width}" y="{top + height + 36}" text-anchor="end">million rows</text>')
    return "\n".join(lines)


def label(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=5_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=pathlib.Path, help="folder for exports [default: a temporary folder]")
    parser.add_argument("--data", choices=DATA, help="data that is designed to hurt [default: the usual export]")
    parser.add_argument("--scale", help="millions of rows, separated by commas")
    arguments = parser.parse_args()
    built = build()
    with tempfile.TemporaryDirectory() as made:
        folder = arguments.folder or pathlib.Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        if arguments.scale:
            scale(built, folder, [float(part) for part in arguments.scale.split(",")], arguments.rounds)
        else:
            race(built, folder, arguments.rows, arguments.rounds, arguments.data)


if __name__ == "__main__":
    main()
