#!/usr/bin/env bash
# Runs the program on each file below the folders, with limits of 20 seconds and 2 GB of memory. Lists every file for which
# the program prints neither a report nor a clear refusal.
#
#   tests/sweep.sh [FOLDER]...      default: testdata
#   ANALYZE=path/to/analyze         default: the release build
#
# Exit code 0 if no file is listed, otherwise 1.
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
program=${ANALYZE:-${CARGO_TARGET_DIR:-$root/target}/release/analyze}
[ -x "$program" ] || { printf 'no program at %s; run: cargo build --release --locked\n' "$program" >&2; exit 2; }
[ $# -gt 0 ] || set -- "$root/testdata"

out=$(mktemp) err=$(mktemp)
trap 'rm -f "$out" "$err"' EXIT
files=0 faults=0 slowest=0 slowest_file=
declare -A codes=()

fault() {
  faults=$((faults + 1))
  printf 'FAULT %s: %s\n' "$1" "$2"
  head -c 500 "$err" | sed 's/^/      /'
}

while IFS= read -r -d '' file; do
  files=$((files + 1))
  begin=$(date +%s%3N)
  (ulimit -v 2000000; exec timeout --signal=KILL 20 "$program" -f json --no-progress "$file") >"$out" 2>"$err"
  code=$?
  took=$(($(date +%s%3N) - begin))
  [ "$took" -le "$slowest" ] || { slowest=$took slowest_file=$file; }
  codes[$code]=$((${codes[$code]:-0} + 1))
  case $code in
    0 | 1 | 3) [ -s "$out" ] || fault "$file" "exit code $code without a report" ;;
    2)
      [ -s "$err" ] || fault "$file" 'refused without a word'
      [ ! -s "$out" ] || fault "$file" 'refused, but standard output is not empty'
      ;;
    124 | 137) fault "$file" "killed after $took ms" ;;
    *) fault "$file" "exit code $code" ;;
  esac
  ! grep -q 'panicked at' "$err" || fault "$file" 'a panic on standard error'
done < <(find "$@" -type f -print0 | sort -z)

printf '%d files, %d faults; slowest %d ms: %s; exit codes:' "$files" "$faults" "$slowest" "$slowest_file"
for code in "${!codes[@]}"; do printf ' %s (%d)' "$code" "${codes[$code]}"; done
printf '\n'
[ "$files" -gt 0 ] && [ "$faults" -eq 0 ]
