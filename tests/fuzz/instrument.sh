#!/usr/bin/env bash
# Stands before the compiler: adds what libFuzzer needs to know where an input got to, for the packages that read what a
# customer sends. All other packages are compiled as ever, and so are shared with the project's own build.
set -euo pipefail
case " $* " in
  *" --crate-name analyze "* | *" --crate-name calamine "* | *" --crate-name cfb "* | *" --crate-name mail_parser "* | *" --crate-name quick_xml "* | *" --crate-name zip "*)
    set -- "$@" -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
      -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
      -Cllvm-args=-sanitizer-coverage-trace-compares
    ;;
esac
exec "$@"
