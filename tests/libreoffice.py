"""The steps of libreoffice.sh that do not run LibreOffice: python3 libreoffice.py STEP ARGUMENTS"""

import csv
import json
import re
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# This sheet is hidden in the demo's workbook, so it is also hidden in workbooks made from the demo.
HIDDEN = {"satellite"}
# The date formats of the demo: the pattern for Python, and the name of the cell style that shows the date in this format.
DATES = {"%Y-%m-%d %H:%M:%S.%f": "YMDhms3", "%Y-%m-%d %H:%M:%S": "YMDhms0", "%d.%m.%Y %H:%M": "DMYhm"}
PARTS = {"Y": "year", "M": "month", "D": "day", "h": "hours", "m": "minutes", "s": "seconds"}


def date_style(name):
    """Returns the XML of a style in DATES: the date style, and the cell style that uses the date style."""
    marks = dict(zip(name, ".. :" if name[0] == "D" else "-- ::"))
    body = ""
    for part in name.rstrip("0123"):
        places = f' number:decimal-places="{name[-1]}"' if part == "s" else ""
        body += f'<number:{PARTS[part]} number:style="long"{places}/><number:text>{marks.get(part, "")}</number:text>'
    return (f'<number:date-style style:name="d-{name}">{body}</number:date-style>'
            f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="d-{name}"/>')


def cell(text):
    """Returns the XML of a cell. Whole numbers and dates are typed values, everything else is text."""
    if not text:
        return "<table:table-cell/>"
    shown = f"<text:p>{escape(text)}</text:p></table:table-cell>"
    if re.fullmatch(r"0|-?[1-9]\d{0,14}", text):
        return f'<table:table-cell office:value-type="float" office:value="{text}">{shown}'
    for pattern, style in DATES.items():
        try:
            when = datetime.strptime(text, pattern).isoformat()
        except ValueError:
            continue
        return f'<table:table-cell table:style-name="{style}" office:value-type="date" office:date-value="{when}">{shown}'
    return f'<table:table-cell office:value-type="string">{shown}'


def step_plain(demo, plain):
    """Writes the demo's CSV files as UTF-8 with commas, and renames the CSV files of its workbook after their sheets."""
    for path in Path(plain).glob("*-*.csv"):
        path.rename(path.with_name(path.name.rpartition("-")[2]))
    for path in Path(demo).glob("*.csv"):
        raw = path.read_bytes()
        text, mark = (raw.decode("cp1252"), ";") if path.stem == "person" else (raw.decode("utf-8-sig"), ",")
        with open(Path(plain, path.name), "w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows(csv.reader(text.splitlines(), delimiter=mark))


def step_book(plain, target):
    """Writes one flat OpenDocument workbook with a sheet for each CSV file of a folder."""
    urns = {"office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle"}
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"' for name, urn in urns.items())
    hide = '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>'
    sheets = ""
    for path in sorted(Path(plain).glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as source:
            rows = ("".join(map(cell, row)) for row in csv.reader(source))
            body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
        style = ' table:style-name="hidden"' if path.stem in HIDDEN else ""
        sheets += f"<table:table table:name={quoteattr(path.stem)}{style}>{body}</table:table>"
    Path(target).write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.2"'
        ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f'<office:automatic-styles>{"".join(map(date_style, DATES.values()))}{hide}</office:automatic-styles>'
        f"<office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document>", encoding="utf-8")


def essence(report, apart):
    """Returns results that must not depend on the file format: verdicts, rows of each table, and findings.

    The findings of the users in `apart` are left out.
    """
    keys = ("finding_id", "rule", "severity", "user_id", "value", "message", "row")
    facts = {("finding", *(found[key] for key in keys)) for found in report["findings"] if found["user_id"] not in apart}
    facts |= {("verdict", need["id"], need["verdict"], need["checked"]) for need in report["requirements"]}
    return facts | {("rows", given["table"], given["rows"], given["used"]) for given in report["inputs"] if given["table"]}


def step_same(reference, other, encoding="utf-8"):
    """Compares two reports, and prints the results that only one of them contains.

    Characters that the encoding does not have became `?`. Findings of users with such characters, and of the groups of
    these users, may differ. But each of these users must have a finding.
    """
    one, two = (json.loads(Path(path).read_text()) for path in (reference, other))
    lost = {found["user_id"] for found in one["findings"] if found["value"] != found["value"].encode(encoding, "ignore").decode(encoding)}
    groups = {found["group_id"] for found in one["findings"] if found["user_id"] in lost} - {None}
    apart = lost | {found["user_id"] for found in one["findings"] if found["group_id"] in groups}
    if apart:
        print(f"  not compared: users {sorted(apart)}, letters outside {encoding}")
    missing = lost - {found["user_id"] for found in two["findings"] if found["severity"] in ("fail", "review")}
    for user in sorted(missing):
        print(f"  no finding of user {user}, whose value was damaged")
    said, says = (essence(report, apart) for report in (one, two))
    for sign, facts in (("-", said - says), ("+", says - said)):
        for fact in sorted(facts, key=str):
            print(f"  {sign} {fact}")
    return bool(said) and said == says and not missing


def sheets(book):
    """Returns the numbers of the sheets of a workbook."""
    with zipfile.ZipFile(book) as parts:
        names = (re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name) for name in parts.namelist())
        return sorted(int(name.group(1)) for name in names if name)


def cells(book, number=1):
    """Yields (row, column, kind, text, whether it is a formula) for each cell of a sheet. Row and column count from 0."""
    with zipfile.ZipFile(book) as parts:
        strings = ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
        shared = ["".join(run.text or "" for run in item.iter(SHEET + "t")) for item in strings]
        sheet = ElementTree.fromstring(parts.read(f"xl/worksheets/sheet{number}.xml"))
    for node in sheet.iter(SHEET + "c"):
        letters, row = re.fullmatch(r"([A-Z]+)(\d+)", node.get("r")).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        text, kind = node.findtext(SHEET + "v") or "", node.get("t", "n")
        formula = node.find(SHEET + "f") is not None
        if text or formula:
            yield int(row) - 1, column - 1, kind, shared[int(text)] if kind == "s" else text, formula


def is_shown(found, cell):
    """Returns whether a cell shows the value of a finding: with words for hidden characters, and without numbers and codes
    of licences."""
    if found["field"] == "ModuleLicense.moduleName" or re.fullmatch("[0-9]*", found["value"]):
        return cell == ("s", "")
    parts = re.split(r"\\u\{[0-9A-F]+\}", found["value_escaped"])
    shown = r"\[[a-z ]+\]".join(map(re.escape, parts))
    return cell[0] == "s" and re.fullmatch(shown, cell[1], re.DOTALL) is not None


def step_inert(book):
    """Returns whether the workbook has neither formulas nor errors."""
    alive = [(number, row + 1, text) for number in sheets(book)
             for row, _, kind, text, formula in cells(book, number) if formula or kind == "e"]
    for number, row, text in alive:
        print(f"  sheet {number}, row {row}: `{text}` became a formula or an error")
    return not alive


def step_table(book, source, mark, report=None):
    """Returns whether the workbook has the same cells as the CSV file, and as many rows as the report has findings."""
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter={"tab": "\t"}.get(mark, mark)))
    want = {(i, j): text for i, row in enumerate(rows) for j, text in enumerate(row) if text}
    have = {(i, j): (kind, text) for i, j, kind, text, _ in cells(book)}
    faults = [f"{len(row)} cells in line {i + 1}, not {len(rows[0])}" for i, row in enumerate(rows) if len(row) != len(rows[0])]
    for place in sorted(want.keys() | have.keys()):
        kind, text = have.get(place, ("", ""))
        # A spreadsheet may store a recognised number or date as a number. The value must then be equal.
        same = text == want.get(place) if kind != "n" else number(want.get(place, "")) == float(text)
        if not same:
            faults.append(f"row {place[0] + 1}, column {place[1] + 1}: `{want.get(place)}` became `{text}`")
    if report:
        # Without --info, CSV and TSV do not contain findings with severity info.
        findings = [found for found in json.loads(Path(report).read_text())["findings"] if found["severity"] != "info"]
        below = max(row for row, _ in have)
        if len(findings) != below:
            faults.append(f"{len(findings)} findings, but {below} rows")
        faults += [f"`{letter}` did not survive" for letter in "åø" if not any(letter in text for _, text in have.values())]
    print("".join(f"  {fault}\n" for fault in faults), end="")
    return not faults


def step_workbook(book, report):
    """Returns whether a workbook contains each finding of the report as texts, and still has its filters and lists.

    A spreadsheet program has opened and saved the workbook, so features that it does not support are gone.
    """
    report = json.loads(Path(report).read_text())
    want = {found["finding_id"]: found for found in report["findings"]}
    faults, letters = [], set()
    with zipfile.ZipFile(book) as parts:
        texts = {number: parts.read(f"xl/worksheets/sheet{number}.xml").decode() for number in sheets(book)}
    for number, text in texts.items():
        rows = {}
        for row, column, kind, content, _ in cells(book, number):
            rows.setdefault(row, {})[column] = (kind, content)
        # The to-do list has two rows above its header.
        to_do = {content: column for column, (_, content) in rows.get(2, {}).items()}
        if "done" in to_do:
            ids = {cells_of[to_do["finding_id"]][1] for row, cells_of in rows.items() if row > 2}
            open_ids = {found["finding_id"] for found in report["findings"] if found["severity"] != "info"}
            # Work that has to begin early is listed too, although its findings are information.
            faults += [f"finding {each} is not to be done" for each in open_ids - ids]
            faults += [f"finding {each} is unknown" for each in ids - want.keys()]
            continue
        header = {content: column for column, (_, content) in rows.get(0, {}).items()}
        if "finding_id" not in header:
            continue
        listed = 0
        for row in range(1, max(rows) + 1):
            cell = lambda name: rows.get(row, {}).get(header[name], ("s", ""))
            found = want.pop(cell("finding_id")[1], None)
            if not found:
                continue
            listed += 1
            for name in ("requirement", "rule", "login", "name", "message", "action", "file"):
                shown = found[name]
                if name in ("message", "action") and shown.count("`") % 2 == 0:
                    shown = shown.replace("`", '"')
                if shown and shown.isprintable() and "\u00a0" not in shown and cell(name) != ("s", shown):
                    faults.append(f"sheet {number}, row {row + 1}: {name} `{found[name]}` became {cell(name)}")
            if found["value"] and not is_shown(found, cell("value")):
                faults.append(f"sheet {number}, row {row + 1}: `{found['value_escaped']}` became {cell('value')}")
            if found["row"] and float(cell("row")[1]) != found["row"]:
                faults.append(f"sheet {number}, row {row + 1}: row {found['row']} became {cell('row')}")
            letters |= set("".join(content for _, content in rows[row].values()))
        # Frozen headers are not checked: without a window, LibreOffice does not save them.
        for mark in ("<autoFilter", "accept,apply,reject,later,done", 'orientation="landscape"'):
            if mark not in text:
                faults.append(f"sheet {number} with {listed} findings lost {mark}")
    faults += [f"finding {each} is nowhere" for each in want]
    faults += [f"`{letter}` did not survive" for letter in "åø" if letter not in letters]
    print("".join(f"  {fault}\n" for fault in faults), end="")
    return not faults


def number(text):
    """Returns the number that a spreadsheet stores for a whole number or an ISO date, or None for other texts."""
    if re.fullmatch(r"0|-?[1-9]\d{0,14}", text):
        return float(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return float((date.fromisoformat(text) - date(1899, 12, 30)).days)
    return None


if __name__ == "__main__":
    sys.exit(globals()[f"step_{sys.argv[1]}"](*sys.argv[2:]) is False)
