#!/usr/bin/env bash
# Tests analyze with a real spreadsheet program: tests/libreoffice.sh [path of analyze]
#
# 1. LibreOffice writes testdata/demo as XLSX, XLS, ODS and CSV. Each format must give the findings of the demo.
# 2. LibreOffice with Norwegian settings opens the CSV, TSV, workbook and folder that analyze writes. Each cell must have
#    the text that was written, and no cell may become a formula.
#
# Needs soffice (Debian: libreoffice-calc), python3 and a release build. Takes about three minutes.
set -euo pipefail
for tool in soffice python3; do command -v "$tool" >/dev/null || { echo "needs $tool" >&2; exit 2; }; done
analyze=$(realpath -m -- "${1:-${CARGO_TARGET_DIR:-$(dirname "$0")/../target}/release/analyze}")
[ -x "$analyze" ] || { echo "no program at $analyze" >&2; exit 2; }
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# Runs a command, and counts it as passed or failed.
check() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1)) && printf 'ok    %s\n' "$name"
  else
    failed=$((failed + 1)) && printf 'FAIL  %s\n' "$name"
  fi
}

step() { python3 tests/libreoffice.py "$@"; }

# Set the locale in a separate profile, so that the system locale does not matter and a running LibreOffice is not disturbed.
mkdir -p "$work/profile/user"
cat >"$work/profile/user/registrymodifications.xcu" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>nb-NO</value></prop></item>
</oor:items>
XML

# Converts files without a window: office FOLDER FORMAT FILE... Options of soffice may be anywhere among the files.
# soffice exits with 0 even if it wrote nothing, so each caller checks that the file exists.
office() {
  local folder=$1 form=$2
  shift 2
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$form" --outdir "$folder" "$@" >>"$work/office.log" 2>&1 || :
}

# Analyses a folder. The demo has faults, so any exit code except 1 is an error of analyze.
report() {
  local status=0
  "$analyze" -q -f json "$1" >"$2" || status=$?
  [ "$status" -eq 1 ]
}

# The filter options of LibreOffice, in this order: separator, quote, character set (76 UTF-8, 1 Windows-1252, 65535 UTF-16),
# first line, columns, language (1044 Norwegian), quote all, "detect special numbers" on import or "as shown" on export,
# formulas, spaces, sheet (-1 all).
export_as() { printf 'csv:Text - txt - csv (StarCalc):%s,34,%s,1,,0,false,true,false,false,false,-1' "$1" "$2"; }
import_as() { printf -- '--infilter=CSV:%s,34,76,1,,1044,false,true,false,false,false,0,true' "$1"; }

echo '== 1. what LibreOffice writes'
check 'the demo' report testdata/demo "$work/demo.json"
office "$work/plain" "$(export_as 44 76)" 'testdata/demo/Lisenser og roller.xlsx'
check 'the demo is taken apart' step plain testdata/demo "$work/plain"
check 'one workbook is made of it' step book "$work/plain" "$work/demo.fods"

same() { report "$1" "$1.json" && step same "$work/demo.json" "$1.json" "${2:-utf-8}"; }

for form in xlsx xls ods; do
  office "$work/$form" "$form" "$work/demo.fods"
  check "$form, one workbook" same "$work/$form"
  # LibreOffice decides which cells are numbers or dates, as it does if a person opens a CSV file and saves it.
  office "$work/$form-each" "$form" "$(import_as 44)" "$work"/plain/*.csv
  check "$form, one for each CSV file" same "$work/$form-each"
done
office "$work/utf-8" "$(export_as 44 76)" "$work/demo.fods"
check 'CSV, UTF-8, comma' same "$work/utf-8"
office "$work/utf-16" "$(export_as 9 65535)" "$work/demo.fods"
check 'CSV, UTF-16, tab' same "$work/utf-16"
# Windows-1252 has neither the Cyrillic letter nor the zero-width space of the demo. LibreOffice writes `?` for both.
office "$work/cp1252" "$(export_as 59 1)" "$work/demo.fods"
check 'CSV, Windows-1252, semicolon' same "$work/cp1252" cp1252

echo '== 2. what LibreOffice reads'
# Control: the step must find formulas that LibreOffice evaluates on import. Otherwise the checks below prove nothing.
printf 'a,b\n=1+1,=1/0\n' >"$work/control.csv"
office "$work/control" xlsx "$(import_as 44)" "$work/control.csv"
check 'a formula and an error are seen' test "$(step inert "$work/control/control.xlsx" | wc -l)" -eq 2

# A second customer: a spreadsheet would evaluate the addresses and a first name as formulas.
cp -r testdata/demo "$work/hostile"
sed -i -e 's/mailto:[^,]*/=1+1/; s/siv\.ronning(at)[^,]*/@SUM(1;2)/; s/,test@[^,]*/,-1+2/; s/,noreply@[^,]*/,+1+cmd/' \
  -e 's/eva\.dale@[^,]*/"=HYPERLINK(""http:\/\/example.com"";""x"")"/; s/jon\.fure@[^,]*/"a;=1+1,=2\/0"/' "$work/hostile/Email.csv"
LC_ALL=C sed -i 's/;Tove;/;=1\/0;/' "$work/hostile/person.csv"
check 'the hostile customer' report "$work/hostile" "$work/hostile.json"
check 'its formulas are in the findings' test "$(grep -cE '"(value|name)": "(=|@SUM|-1\+|\+1\+|a;=)' "$work/hostile.json")" -ge 7

# Writes the findings of a customer in three formats.
write() { "$analyze" -q "${@:3}" "$1" >"$2/out.log" || [ $? -eq 1 ]; }

for customer in testdata/demo "$work/hostile"; do
  name=$(basename "$customer") to=$work/out/$(basename "$customer")
  mkdir -p "$to"
  check "$name, CSV and TSV are written" write "$customer" "$to" -o "$to/plain.csv" -o "$to/tab.tsv"
  check "$name, CSV --excel is written" write "$customer" "$to" --excel -o "$to/excel.csv"
  for separator in 44 59 9; do
    office "$to/$separator" xlsx "$(import_as "$separator")" "$to/plain.csv" "$to/excel.csv" "$to/tab.tsv"
    # A double click may open the file with a wrong separator, which divides the cells differently. Even then, no cell may
    # become a formula.
    for form in plain excel tab; do
      check "$name, $form read with separator $separator: no formula" step inert "$to/$separator/$form.xlsx"
    done
  done
  check "$name, CSV: each cell" step table "$to/44/plain.xlsx" "$to/plain.csv" , "$work/$name.json"
  check "$name, CSV --excel in Norwegian: each cell" step table "$to/59/excel.xlsx" "$to/excel.csv" ';' "$work/$name.json"
  check "$name, TSV: each cell" step table "$to/9/tab.xlsx" "$to/tab.tsv" tab "$work/$name.json"

  check "$name, workbook and folder are written" write "$customer" "$to" --excel -o "$to/fixes.xlsx" -o "$to/fixes/"
  # Open and save the workbook: features that LibreOffice does not support are lost.
  office "$to/again" xlsx "$to/fixes.xlsx"
  check "$name, workbook: no formula" step inert "$to/again/fixes.xlsx"
  check "$name, workbook: each finding, filter and choices" step workbook "$to/again/fixes.xlsx" "$work/$name.json"
  office "$to" pdf "$to/fixes.xlsx"
  check "$name, workbook prints" test -s "$to/fixes.pdf"
  office "$to/folder" xlsx "$(import_as 59)" "$to"/fixes/*.csv
  for table in "$to"/fixes/*.csv; do
    table=$(basename "$table" .csv)
    check "$name, folder, $table.csv: no formula" step inert "$to/folder/$table.xlsx"
    check "$name, folder, $table.csv in Norwegian: each cell" step table "$to/folder/$table.xlsx" "$to/fixes/$table.csv" ';'
  done
done

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
