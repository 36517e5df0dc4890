#!/usr/bin/env bash
# Wraps the compiler: adds coverage counters for libFuzzer to the packages that read input files. All other packages are
# compiled without them and are shared with the build of the project.
set -euo pipefail
case " $* " in
  *" --crate-name analyze "* | *" --crate-name calamine "* | *" --crate-name cfb "* | *" --crate-name mail_parser "* | *" --crate-name quick_xml "* | *" --crate-name zip "*)
    set -- "$@" -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
      -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
      -Cllvm-args=-sanitizer-coverage-trace-compares
    ;;
esac
exec "$@"
