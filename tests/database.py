"""Tests `analyze queries` with a real database: python3 tests/database.py [path of analyze]

Starts a PostgreSQL server, creates SuperOffice's tables with their types (including secret columns), and fills them with
a sample customer. Then, for each of the three supported databases: runs the statements of the export script in
PostgreSQL, writes the results as the tool of that database does, and analyses the files. Verdicts and findings must be
equal to those of the sample.

PostgreSQL replaces SQL Server, Oracle and SQL Anywhere as far as their SQL is the same. The tools (PowerShell, SQL*Plus,
dbisql) are imitated here and not tested. Needs PostgreSQL 13 or later, and only Python's standard library.
"""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

HOME = Path(__file__).resolve().parent.parent
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
AUDIT = "registered timestamp, registered_associate_id int, updated timestamp, updated_associate_id int, updatedCount smallint"

# The tables of the samples, from SuperOffice's public database reference. The types are those of SQL Server.
TABLES = {
    "associate": "associate_id int, name varchar(239), rank smallint, tooltip varchar(254), deleted smallint, group_idx int,"
    " lastlogin timestamp, lastlogout timestamp, person_id int, checklistlimit smallint, type smallint, userFlags int,"
    " isLocation smallint, ejuserId int, encryptedCheck varchar(254), userName varchar(254), waiting_for_approval smallint",
    "person": "person_id int, contact_id int, rank smallint, firstname varchar(99), middleName varchar(99), lastname varchar(99),"
    " title varchar(254), retired smallint, activeErpLinks int, DeletedDate timestamp",
    "email": "email_id int, contact_id int, person_id int, protocol varchar(11), type smallint, description varchar(254),"
    " email_address varchar(239), rank smallint, bounceCount int",
    "ejuser": "id int, loginname varchar(63), username varchar(63), password varchar(255), email varchar(255), status int",
    "modulelicense": "ModuleLicense_id int, moduleName varchar(254), moduleDescription varchar(254), moduleVersion varchar(20),"
    " licenseType smallint, licenseNumber int, extraFlags int, extraInfo varchar(254), unrestricted smallint, hidden smallint,"
    " ModuleOwner_id int, encryptedCheck varchar(254)",
    "licenseassoclink": "LicenseAssocLink_id int, moduleLicenseId int, assocId int, encryptedCheck varchar(254)",
    "licensesatllink": "LicenseSatlLink_id int, moduleLicenseId int, satelliteId int, encryptedCheck varchar(254)",
    "role": "Role_id int, name varchar(239), rank smallint, tooltip varchar(254), deleted smallint, roleType smallint",
    "userrolelink": "UserRoleLink_id int, associate_id int, role_id int, linkType smallint, encryptedCheck varchar(254)",
    "functionright": "FunctionRight_id int, name varchar(254), rightType smallint, isBuiltIn smallint",
    "functionrightrolelink": "FunctionRightRoleLink_id int, roleId int, functionRightId int, encryptedCheck varchar(254)",
    "traveller": "traveller_id int, systemlevel smallint, travel_id int, area_id int, generatedtime timestamp,"
    " last_recordtime timestamp, last_recordnumber int, last_playbacktime timestamp, last_playbacknumber int,"
    " databasetype smallint, encryptedComm smallint",
    "travelcurrent": "travelcurrent_id int, systemlevel smallint, current_id int, central_id int, area_id int,"
    " central_generatedtime timestamp, databasetype smallint, adminLogin varchar(254)",
    "travelidmapping": "travelidmapping_id int, associate_id int, table_number int, local_id int, parent_id int, counter int",
    "satellite": "satellite_id int, area_id int, contact_id int, encryptedComm smallint, DSN varchar(254)",
    "area": "area_id int, name varchar(49), parent_area_id int",
    "ownercontactlink": "OwnerContactLink_id int, contact_id int, remark varchar(254)",
    "contact": "contact_id int, name varchar(219), department varchar(219), orgnr varchar(49)",
    "company": "company_id int, version int, revision smallint, ownerContactName varchar(254), ownerDepartmentName varchar(254),"
    " ownerContactId int, dbContactName varchar(254), dbContactId int, serialNo varchar(254)",
    "userpreference": "userpreference_id int, deflevel smallint, maxlevel smallint, owner_id int, prefsection varchar(199),"
    " prefkey varchar(199), prefvalue varchar(2046)",
}
# Further tables, which only some customers send. Their columns are those of the statements in `tables.toml`.
KINDS = {"int": "int", "flag": "smallint", "date": "timestamp", "text": "varchar(2046)", "filled": "varchar(254)"}
MORE = {}
for table in tomllib.loads((HOME / "src/schema/tables.toml").read_text(encoding="utf-8"))["table"]:
    found = re.match(r"SELECT ([\w., ]+) FROM \{schema\}\.(\w+)", table.get("query", ""))
    if found and found[2] not in TABLES:
        names = [item.strip().split(".")[-1] for item in found[1].split(",")]
        kinds = {name.lower(): KINDS[field["type"]] for name, field in table["fields"].items()}
        MORE[found[2]] = ", ".join(f"{name} {kinds.get(name.lower(), KINDS['text'])}" for name in names)
# Other tables that the statements for `document` and `sizes` read.
OTHER_TABLES = {"appointment": "appointment_id int, associate_id int", "attachment": "att_size int"}
SECRETS = ("encryptedCheck", "password", "adminLogin")
# The scripts do not export the names of external persons, so findings of this rule are compared by their first fields only.
KEPT = {"integration-user": 4}
# Requirements and rules whose results depend on the PostgreSQL server and not on the sample.
MADE_HERE = ("sizes", "size-of-data", "database-model", "custom-table")
SECRET = "a-secret-that-must-not-leave"
END = "end of the result"
# The system catalogues of Oracle and SQL Anywhere, made from PostgreSQL's catalogue. They are tables, because views over
# PostgreSQL's catalogue are slow.
CATALOGUES = """
CREATE TABLE dual AS SELECT 'X'::text AS dummy;
CREATE TABLE all_tab_columns AS SELECT upper(table_schema) AS owner, upper(table_name) AS table_name,
  upper(column_name) AS column_name FROM information_schema.columns;
CREATE SCHEMA sys;
CREATE TABLE sys.dummy AS SELECT 0 AS dummy_col;
CREATE TABLE sys.syscolumns AS SELECT table_schema AS creator, table_name AS tname, column_name AS cname
  FROM information_schema.columns;
"""


class Server:
    """A PostgreSQL server with its data and its socket in a separate folder."""

    def __init__(self, folder):
        self.folder = folder
        self.sessions = {}
        self.bin = max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)
        initdb = shutil.which("initdb") or (self.bin and str(self.bin / "initdb"))
        if not initdb or not Path(initdb).exists():
            sys.exit("needs PostgreSQL (Debian: postgresql)")
        self.bin = Path(initdb).resolve().parent
        # PostgreSQL does not run as root.
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.user:
            shutil.chown(folder, "postgres")
        self.call("initdb", "-D", f"{folder}/data", "-U", "postgres", "-E", "UTF8", "--locale=C", "-A", "trust")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c jit=off"
        self.call("pg_ctl", "-D", f"{folder}/data", "-o", options, "-l", f"{folder}/log", "-w", "start")

    def call(self, name, *arguments):
        subprocess.run([*self.user, str(self.bin / name), *arguments], check=True, stdout=subprocess.DEVNULL, cwd=self.folder)

    def stop(self):
        for session in self.sessions.values():
            session.stdin.close()
            session.wait()
        self.call("pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")

    def run(self, sql, database="postgres"):
        """Runs statements and returns their output."""
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "postgres", "-d", database]
        done = subprocess.run(command, input=sql, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            raise SystemExit(f"{done.stderr}in: {sql[:2000]}")
        return done.stdout

    def query(self, sql, database):
        """Returns the rows of a query. NULL becomes None, and every other value becomes text."""
        if database not in self.sessions:
            command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "postgres", "-d", database]
            pipe = subprocess.PIPE
            self.sessions[database] = subprocess.Popen(command, stdin=pipe, stdout=pipe)
        session = self.sessions[database]
        # Bytes, because text mode would change line ends in values.
        session.stdin.write(f"COPY ({sql}) TO STDOUT WITH (FORMAT csv, NULL '\\N', FORCE_QUOTE *);\n\\echo {END}\n".encode())
        session.stdin.flush()
        lines = []
        while (line := session.stdout.readline().decode()) != END + "\n":
            if not line:
                raise SystemExit(f"in: {sql[:2000]}")
            lines.append(line)
        out = "".join(lines)
        # A value in quotes is never NULL, and no sample has the text \N.
        return [[None if field == "\\N" else field for field in row] for row in csv.reader(io.StringIO(out, newline=""))]


def sheets(path):
    """Returns the rows of each sheet of a workbook."""
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        shared = []
        if "xl/sharedStrings.xml" in names:
            strings = ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
            shared = ["".join(run.text or "" for run in item.iter(SHEET + "t")) for item in strings]
        links = ElementTree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))
        targets = {link.get("Id"): link.get("Target").lstrip("/").removeprefix("xl/") for link in links}
        for sheet in ElementTree.fromstring(parts.read("xl/workbook.xml")).iter(SHEET + "sheet"):
            content = ElementTree.fromstring(parts.read("xl/" + targets[sheet.get(RELATED)]))
            rows = []
            for row in content.iter(SHEET + "row"):
                cells = {}
                for cell in row.iter(SHEET + "c"):
                    column = re.match("[A-Z]+", cell.get("r")).group()
                    text = cell.findtext(SHEET + "v") or "".join(run.text or "" for run in cell.iter(SHEET + "t"))
                    text = shared[int(text)] if cell.get("t") == "s" else text
                    cells[sum((ord(c) - 64) * 26**i for i, c in enumerate(reversed(column))) - 1] = text
                rows.append([cells.get(i, "") for i in range(max(cells, default=-1) + 1)])
            yield sheet.get("name"), rows


def sample(folder):
    """Returns the rows of each of the sample's tables, as dictionaries with lower-case names."""
    grids = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".csv":
            raw = path.read_bytes()
            text, mark = (raw.decode("cp1252"), ";") if path.stem == "person" else (raw.decode("utf-8-sig"), ",")
            grids.append((path.stem.split(".")[-1], list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))))
        elif path.suffix == ".xlsx":
            grids.extend(sheets(path))
    found = {}
    for name, rows in grids:
        name = name.lower()
        if name not in TABLES and name not in MORE:
            continue
        # A title may be above the header.
        start = next(i for i, row in enumerate(rows) if len([cell for cell in row if cell]) > 1)
        header = [cell.lower() for cell in rows[start]]
        found[name] = [dict(zip(header, row)) for row in rows[start + 1 :] if any(row)]
    # The demo sends the companies' names with the links, as one query over both tables.
    found.setdefault("contact", [row for row in found["ownercontactlink"] if "name" in row])
    return found


def literal(text, kind):
    if text is None or text in ("", "NULL"):
        return "NULL"
    if kind == "timestamp" and re.match(r"\d\d\.", text):
        text = datetime.strptime(text, "%d.%m.%Y %H:%M").isoformat()
    elif kind == "timestamp" and re.fullmatch(r"\d+(\.\d+)?", text):
        # A date in a workbook is the number of days since the end of 1899.
        text = (datetime(1899, 12, 30) + timedelta(days=float(text))).isoformat()
    return "'" + text.replace("'", "''") + "'"


def load(server, database, folder, schema, without=()):
    """Creates a database with a sample. `without` lists tables and columns that an older version does not have."""
    server.run(f"CREATE DATABASE {database};")
    script = [f"CREATE SCHEMA {schema};"]
    rows_of = sample(folder)
    sent = {table: columns for table, columns in MORE.items() if table in rows_of}
    for table, columns in {**TABLES, **sent, **(OTHER_TABLES if sent else {})}.items():
        if table in without:
            continue
        plain = [column.strip().rsplit(" ", 1) for column in f"{columns}, {AUDIT}".split(", ")]
        plain = [(name, kind) for name, kind in plain if f"{table}.{name}" not in without]
        script.append(f"CREATE TABLE {schema}.{table} ({', '.join(f'{name} {kind}' for name, kind in plain)});")
        unknown = {name for row in rows_of.get(table, []) for name in row} - {name.lower() for name, _ in plain}
        allowed = {"name", "department"} if table == "ownercontactlink" else set()
        allowed |= {name.split(".")[1].lower() for name in without if name.startswith(f"{table}.")}
        if unknown - allowed:
            raise SystemExit(f"the sample has columns of {table} that this script does not: {unknown}")
        for row in rows_of.get(table, []):
            values = [f"'{SECRET}'" if name in SECRETS else literal(row.get(name.lower()), kind) for name, kind in plain]
            script.append(f"INSERT INTO {schema}.{table} VALUES ({', '.join(values)});")
    server.run("\n".join([*script, CATALOGUES, "ANALYZE;"]), database)


def write_quoted(path, header, rows):
    """Writes a file as the PowerShell script does: every value is quoted, and NULL is empty."""
    lines = [",".join(f'"{name}"' for name in header)]
    lines += [",".join("" if value is None else '"' + value.replace('"', '""') + '"' for value in row) for row in rows]
    path.write_bytes(("\ufeff" + "".join(line + "\r\n" for line in lines)).encode("utf-8"))


def plain(text):
    return text.replace("''", "'")


def run_powershell(server, database, script, schema, target):
    """Imitates the PowerShell script: reads its list of exports, runs each, and writes the files and the manifest."""
    known = server.query(f"SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = '{schema}'", database)
    tables = {table for table, _ in known}
    columns = {f"{table}.{column}".lower() for table, column in known}
    manifest, text = [], r"'((?:[^']|'')*)'"
    entry = re.compile(rf"@\{{ File = {text}; Tables = @\((.*?)\); Columns = @\(\n(.*?)\n      \)\n      From = {text} \}}", re.S)
    entries = entry.findall(script)
    if len(entries) != script.count("@{ File = "):
        raise SystemExit("the list of exports is not as it was")
    for file, needed, items, source in entries:
        needed = re.findall(text, needed)
        if not set(needed) <= tables:
            continue
        items = re.findall(rf"@\{{ Name = {text}; Needs = {text}; Value = {text} \}}", items)
        items = [(name, value) for name, needs, value in items if not needs or needs.lower() in columns]
        source = plain(source).replace("@schema", f"'{schema}'")
        for table in needed:
            source = source.replace("{" + table + "}", f"{schema}.{table}")
        select = ", ".join(f'{plain(value)} AS "{name}"' for name, value in items)
        rows = server.query(f"SELECT {select} {source}", database)
        write_quoted(target / f"{file}.csv", [name for name, _ in items], rows)
        manifest.append([f"{file}.csv", str(len(rows))])
    write_quoted(target / "manifest.csv", ["file", "rows"], manifest)


def statements(script):
    """Yields the commands of a console script. A command ends with a semicolon, or is one line of SQL*Plus such as SPOOL."""
    lines = []
    for line in script.splitlines():
        if line.startswith("--") or not (lines or line.strip()):
            continue
        if not lines and re.match(r"(SPOOL|SET (?!TEMPORARY|TRANSACTION)|@|EXIT)", line):
            yield line.strip()
            continue
        lines.append(line)
        if line.rstrip().endswith(";"):
            yield "\n".join(lines).rstrip().rstrip(";")
            lines = []


def bare(value):
    """Returns a value as both consoles write it: texts are quoted, numbers and dates are not, and NULL is empty."""
    if value is None:
        return ""
    if re.fullmatch(r"-?\d+|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", value):
        return value
    return '"' + value.replace('"', '""') + '"'


def run_console(server, database, script, target):
    """Imitates SQL*Plus or dbisql: runs the script and writes its output files."""
    spool, counts, rows = None, False, []

    def put(name, text, append=True):
        with open(target / name, "a" if append else "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def show(name, rows, append):
        as_lines = name == "queries.log"
        put(name, "".join((row[0] if as_lines else ",".join(map(bare, row))) + "\n" for row in rows), append)

    def run(text):
        nonlocal spool, counts, rows
        for command in statements(text):
            if found := re.fullmatch(r"SPOOL (\S+)( APPEND)?", command):
                spool = None if found[1] == "OFF" else found[1]
                if spool:
                    put(spool, "", append=bool(found[2]))
            elif command.startswith("SET FEEDBACK"):
                counts = command != "SET FEEDBACK OFF"
            elif found := re.match(r"OUTPUT TO '([^']+)'( APPEND)?", command):
                show(found[1], rows, bool(found[2]))
            elif found := re.fullmatch(r"@(\S+)|READ '([^']+)'", command):
                run((target / (found[1] or found[2])).read_text(encoding="utf-8"))
            elif command.startswith("SELECT"):
                rows = server.query(command, database)
                if spool:
                    show(spool, rows, True)
                    if counts:
                        said = "no rows" if not rows else "1 row" if len(rows) == 1 else f"{len(rows)} rows"
                        put(spool, f"\n{said} selected.\n".replace("no rows selected.", "no rows selected"))
            elif not re.match(r"(SET|ALTER SESSION SET|ROLLBACK|EXIT)", command):
                raise SystemExit(f"neither console knows `{command}`")

    run(script)


def report(program, folder, *options):
    done = subprocess.run([program, "-q", "-f", "json", *options, folder], capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1, 3):
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def essence(report):
    """Returns the findings and verdicts of a report in a form that does not depend on files and rows."""
    keys = ("finding_id", "rule", "severity", "user_id", "login", "name", "value", "suggestion", "message")
    facts = {("finding", *(str(found[key]) for key in keys[: KEPT.get(found["rule"], len(keys))])) for found in report["findings"]}
    of_it = {("verdict", need["id"], need["verdict"]) for need in report["requirements"]}
    return {fact for fact in facts | of_it if fact[1] not in MADE_HERE and fact[2] not in MADE_HERE}


class Checks:
    passed = failed = 0

    def check(self, name, good, *why):
        print(f"{'ok   ' if good else 'FAIL '} {name}", *([] if good else why), sep="\n      ")
        self.passed, self.failed = self.passed + bool(good), self.failed + (not good)

    def same(self, name, said, says):
        differences = [f"- {fact}" for fact in sorted(said - says)] + [f"+ {fact}" for fact in sorted(says - said)]
        self.check(name, not differences, *differences)


def main():
    build = os.environ.get("CARGO_TARGET_DIR", HOME / "target")
    program = str(Path(sys.argv[1] if len(sys.argv) > 1 else f"{build}/release/analyze").resolve())
    checks = Checks()
    with tempfile.TemporaryDirectory() as work:
        os.chmod(work, 0o755)
        home = tempfile.mkdtemp(dir=work)
        server = Server(home)
        try:
            everything(checks, server, program, Path(work))
        finally:
            server.stop()
    print(f"{checks.passed} passed, {checks.failed} failed")
    return checks.failed


def everything(checks, server, program, work):
    script = lambda name, schema, *more: subprocess.run(
        [program, "queries", "--database", name, "--schema", schema, *more], check=True, capture_output=True, text=True).stdout

    def export(name, database, schema, target):
        target.mkdir()
        if name == "sqlserver":
            (target / "queries.log").write_text("associate.csv: 65 rows\n    SELECT associate_id AS [associate_id] FROM [crm7].[associate]\n")
            run_powershell(server, database, script(name, schema), schema, target)
        else:
            run_console(server, database, script(name, schema), target)
        return target

    samples = {"demo": "crm7", "ready": "crm8"}
    for sample_name, schema in samples.items():
        load(server, sample_name, HOME / "testdata" / sample_name, schema)
        expected = essence(report(program, HOME / "testdata" / sample_name))
        for name in ("sqlserver", "oracle", "sqlanywhere"):
            target = export(name, sample_name, schema, work / f"{sample_name}-{name}")
            said = report(program, target)
            checks.same(f"{sample_name}, {name}: findings and verdicts", expected, essence(said))
            unused = [given["file"] for given in said["inputs"] if given["set_aside"] or not given["table"]]
            checks.check(f"{sample_name}, {name}: every row of every file is used", unused in ([], ["queries.log"]), unused)
            sent = "".join(path.read_text(encoding="utf-8") for path in target.iterdir())
            checks.check(f"{sample_name}, {name}: no secret", SECRET not in sent)
            persons = {row["person_id"] for row in sample(HOME / "testdata" / sample_name)["person"]}
            users = {row["person_id"] for row in sample(HOME / "testdata" / sample_name)["associate"] if row["type"] not in ("4", "-1")}
            with open(target / "person.csv", encoding="utf-8-sig", newline="") as file:
                exported = {row["person_id"] for row in csv.DictReader(line for line in file if " selected" not in line and line.strip())}
            checks.check(f"{sample_name}, {name}: persons of users only", exported == persons & users)

    # An older version: without user names, deletion dates and newer tables, and without `satellite`, as if it could not
    # be read. The option states the version, because missing user names alone could also be an incomplete export.
    older = ("associate.userName", "person.DeletedDate", "satellite", *MORE)
    load(server, "older", HOME / "testdata" / "ready", "crm7", older)
    for name in ("sqlserver", "oracle", "sqlanywhere"):
        target = export(name, "older", "crm7", work / f"older-{name}")
        verdicts = {need["id"]: need["verdict"] for need in report(program, target, "--onsite-version", "8.0")["requirements"]}
        checks.check(f"older, {name}: what is left out is missed", verdicts["satellite"] == "unknown", verdicts)
        checks.check(f"older, {name}: the rest is decided", verdicts["valid-email"] == "pass" and verdicts["licence"] == "pass", verdicts)

    # A file without its last row looks complete, but its row count differs from the manifest.
    for name in ("sqlserver", "oracle", "sqlanywhere"):
        target = work / f"cut-{name}"
        shutil.copytree(work / f"ready-{name}", target)
        path = target / "LicenseAssocLink.csv"
        lines = path.read_bytes().splitlines(keepends=True)
        rows = [line for line in lines if b"selected" not in line and line.strip()]
        path.write_bytes(b"".join(rows[:-1]))
        verdicts = {need["id"]: need["verdict"] for need in report(program, target)["requirements"]}
        checks.check(f"cut off, {name}: licences are unknown", verdicts["licence"] == "unknown", verdicts)


if __name__ == "__main__":
    sys.exit(main())
