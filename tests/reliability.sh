#!/usr/bin/env bash
# Tests that need a separate machine: tests/reliability.sh [path of analyze]
#
# Tests killed runs, full and read-only disks, 100 000 files, a 5 GB file, 20 million documents and appointments, and a
# customer of 2 million rows with 512 MB of memory. The tests with full disks use small file systems in memory and run only
# as root. Tests that run on every machine are in tests/it/reliability.rs.
#
# Needs bash, python3, GNU time, a release build, and 7 GB in TMPDIR. Takes about ten minutes.
set -euo pipefail
for tool in python3 /usr/bin/time; do command -v "$tool" >/dev/null || { echo "needs $tool" >&2; exit 2; }; done
analyze=$(realpath -m -- "${1:-${CARGO_TARGET_DIR:-$(dirname "$0")/../target}/release/analyze}")
[ -x "$analyze" ] || { echo "no program at $analyze" >&2; exit 2; }
cd "$(dirname "$0")/.."
work=$(mktemp -d)
mounted=()
clean() {
  for place in "${mounted[@]:-}"; do [ -z "$place" ] || umount "$place"; done
  rm -rf "$work"
}
trap clean EXIT
failed=0

# Prints whether a check passed.
check() {
  local name=$1
  shift
  if "$@"; then printf 'ok    %s\n' "$name"; else failed=$((failed + 1)) && printf 'FAIL  %s\n' "$name"; fi
}

# Runs the program, and prints its exit code, time and memory.
measured() {
  local name=$1
  shift
  local code=0
  /usr/bin/time -o "$work/time" -f '%e s, %U s of processor time, %M KB' "$@" > "$work/out" 2> "$work/err" || code=$?
  printf '      %s: exit code %s, %s\n' "$name" "$code" "$(tail -n 1 "$work/time")"
  printf '%s\n' "$code" > "$work/code"
}

code_is() { [ "$(cat "$work/code")" = "$1" ]; }

# Prints the number of used rows of a table, according to a report.
used() { python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); print(sum(i["used"] for i in r["inputs"] if i["table"]==sys.argv[2]))' "$1" "$2"; }

echo 'killed 200 times'
mkdir "$work/kill"
"$analyze" testdata/ready -q -o "$work/kill/a.xlsx" -o "$work/kill/a.json" -o "$work/kill/lists/" > /dev/null
cp "$work/kill/a.json" "$work/old.json"
cp "$work/kill/a.xlsx" "$work/old.xlsx"
cp -r "$work/kill/lists" "$work/old"
"$analyze" testdata/demo -q -o "$work/new.xlsx" -o "$work/new.json" -o "$work/new/" > /dev/null || true
same() { diff -rq -x '.analyze-*' "$work/kill/lists" "$1" > /dev/null; }
damaged=0
for kill in $(seq 1 200); do
  "$analyze" testdata/demo -q -o "$work/kill/a.xlsx" -o "$work/kill/a.json" -o "$work/kill/lists/" > /dev/null 2>&1 &
  run=$!
  sleep "0.0$(printf '%02d' $((kill % 60)))"
  { kill -9 "$run" && wait "$run"; } 2>/dev/null || true
  for end in json xlsx; do
    cmp -s "$work/kill/a.$end" "$work/old.$end" || cmp -s "$work/kill/a.$end" "$work/new.$end" || damaged=$((damaged + 1))
  done
  # A folder without verdicts.csv is not a report.
  [ ! -e "$work/kill/lists/verdicts.csv" ] || same "$work/old" || same "$work/new" || damaged=$((damaged + 1))
done
check 'each list is the old one or the new one, whole' [ "$damaged" -eq 0 ]

if [ "$(id -u)" -eq 0 ]; then
  echo 'a disk that is full'
  mkdir "$work/disk" "$work/closed"
  mount -t tmpfs -o size=256k tmpfs "$work/disk" && mounted+=("$work/disk")
  for target in a.csv a.tsv a.json a.md a.html a.xlsx lists/; do
    rm -rf "$work/disk/"*
    head -c 250000 /dev/zero > "$work/disk/full"
    measured "$target" "$analyze" testdata/demo -q -o "$work/disk/$target"
    check 'exit code 2' code_is 2
    check 'names the target' grep -q "cannot write $work/disk/$target: " "$work/err"
    check 'leaves nothing' [ "$(ls -A "$work/disk")" = full ]
  done
  measured 'a full folder for temporary files' env TMPDIR="$work/disk" "$analyze" testdata/demo -q -o "$work/a.xlsx"
  check 'exit code 2' code_is 2
  check 'names the folder' grep -q TMPDIR "$work/err"

  echo 'a disk that is read only'
  mount -t tmpfs -o size=64k tmpfs "$work/closed" && mounted+=("$work/closed")
  mount -o remount,ro "$work/closed"
  for target in a.csv lists/; do
    measured "$target" "$analyze" testdata/demo -q -o "$work/closed/$target"
    check 'exit code 2' code_is 2
    check 'names the target' grep -q "cannot write $work/closed/$target: " "$work/err"
  done
fi

echo '100 000 files'
mkdir "$work/many"
cp testdata/demo/*.csv "$work/many"
python3 - "$work/many" <<'PYTHON'
import sys
for number in range(100_000):
    with open(f"{sys.argv[1]}/Email ({number}).csv", "w") as file:
        file.write("email_id,person_id,type,email_address,rank,bounceCount\n"
                   f"{number + 100_000},{number + 100_000},0,p{number}@kunde.no,1,0\n")
PYTHON
measured '100 000 files' "$analyze" "$work/many" -q -o "$work/many.json"
check 'same exit code as without' code_is 1
rm -rf "$work/many"

# Writes the demo with additional persons and addresses of customers.
customer() {
  mkdir "$1"
  cp testdata/demo/*.csv "$1"
  python3 - "$1" "$2" "$3" <<'PYTHON'
import sys
folder, addresses, persons = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
def add(name, count, row):
    with open(f"{folder}/{name}.csv", encoding="latin-1") as file:
        header = file.readline().strip().lstrip("\u00ef\u00bb\u00bf")
    between = ";" if ";" in header else ","
    columns = header.split(between)
    with open(f"{folder}/{name}.csv", "a") as file:
        for first in range(0, count, 100_000):
            rows = (row(n) for n in range(first, min(first + 100_000, count)))
            file.write("".join(between.join(values.get(column, "") for column in columns) + "\n" for values in rows))
add("Email", addresses, lambda n: {
    "email_id": str(n + 100_000), "contact_id": "1", "person_id": str(n + 100_000), "protocol": "SMTP", "type": "0",
    "email_address": f"person.number{n}@customer{n % 9973}.example.no", "rank": "1", "bounceCount": "0"})
add("person", persons, lambda n: {
    "person_id": str(n + 100_000), "contact_id": str(n % 5000 + 100), "firstname": "Kari", "lastname": f"Kunde{n}",
    "rank": "1", "retired": "0"})
PYTHON
}

echo '512 MB of memory, a customer of 2 million rows'
customer "$work/big" 1000000 1000000
measured 'without a limit' "$analyze" "$work/big" -q -o "$work/free.json"
measured 'with 512 MB of address space' bash -c 'ulimit -v 524288; exec "$@"' bash "$analyze" "$work/big" -q -o "$work/bound.json"
check 'the same report' cmp -s "$work/free.json" "$work/bound.json"
check 'every row was read' [ "$(used "$work/bound.json" Email)" -gt 1000000 ]
rm -rf "$work/big"

echo 'a file of 5 GB'
customer "$work/five" 63000000 0
ls -l "$work/five/Email.csv" | awk '{ printf "      %s bytes\n", $5 }'
measured 'a file of 5 GB' "$analyze" "$work/five" -q -o "$work/five.json"
check 'every row was read' [ "$(used "$work/five.json" Email)" -gt 63000000 ]
rm -rf "$work/five"

echo '10 million documents and their appointments'
mkdir "$work/documents"
cp testdata/demo/*.csv "$work/documents"
python3 - "$work/documents" <<'PYTHON'
import sys
users = [line.split(",")[0] for line in open(f"{sys.argv[1]}/associate.csv", encoding="utf-8-sig")][1:]
with open(f"{sys.argv[1]}/document.csv", "w") as documents, open(f"{sys.argv[1]}/appointment.csv", "w") as appointments:
    documents.write("document_id,name,header,appointment_id\n")
    appointments.write("appointment_id,associate_id,document_id\n")
    for n in range(1, 10_000_001):
        name = "" if n % 2_000_000 == 1 else f"letter {n}.docx"
        documents.write(f"{n},{name},letter,{n + 5_000_000}\n")
        owner = "999999" if n % 2_000_000 == 2 else users[n % 50]
        if n % 2_000_000 != 3:
            appointments.write(f"{n + 5_000_000},{owner},{n}\n")
PYTHON
measured '10 million documents' "$analyze" "$work/documents" -q --only documents -o "$work/documents.json"
# Prints the number of findings of a rule in a report.
found() { python3 -c 'import json,sys; print(sum(f["rule"]==sys.argv[2] for f in json.load(open(sys.argv[1]))["findings"]))' "$work/documents.json" "$1"; }
for rule in document-without-name document-without-owner document-without-appointment; do
  check "5 of $rule" [ "$(found $rule)" -eq 5 ]
done

[ "$failed" -eq 0 ] || { echo "$failed failed" >&2; exit 1; }
