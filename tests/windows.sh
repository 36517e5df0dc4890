#!/usr/bin/env bash
# From a clean checkout to `analyze.exe`: builds it with its tests, runs the tests under Wine, and compares its output byte
# for byte with that of the program for this computer, workbooks part by part. Nothing is optimised, because only behaviour is compared.
#
#   tests/windows.sh [FOLDER]     everything that is installed and built is kept in FOLDER [default: /var/tmp/analyze-windows]
#
# Needs Debian or Ubuntu, root, and 8 GB. The tools come from a Debian sid in FOLDER, because it has a Rust with its
# sources, the linker of MinGW, and Wine; the computer itself stays unchanged except for `debootstrap`.
# The installation takes 8 minutes. Build and tests took over an hour on two cores that others used as well; they have not
# been timed alone.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:-/var/tmp/analyze-windows}")
root=$folder/sid
target=x86_64-pc-windows-gnu

step() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

inside() {
  chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    CARGO_HOME=/cargo CARGO_TARGET_DIR=/target CARGO_TERM_COLOR=never CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=false \
    SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt CARGO_HTTP_CAINFO=/etc/ssl/certs/ca-certificates.crt \
    RUSTC_BOOTSTRAP=1 WINEPREFIX=/wine WINEDEBUG=-all INSTA_UPDATE=no INSTA_WORKSPACE_ROOT=/source \
    bash -euo pipefail -c "$1"
}

install_debian() {
  command -v debootstrap > /dev/null || apt-get install --yes debootstrap
  debootstrap --variant=minbase --include=ca-certificates sid "$root.new"
  mv "$root.new" "$root"
}

mount_system() {
  cp /etc/resolv.conf "$root/etc/"
  # Computers behind a proxy have its certificate here.
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  for name in proc dev; do
    mountpoint -q "$root/$name" || mount --bind "/$name" "$root/$name"
  done
}

unmount_system() {
  # Wine's server ends some seconds after the last program.
  inside 'wineserver --kill 2> /dev/null || true' || true
  umount --lazy "$root/proc" "$root/dev" || true
}

# Writes what a program prints for many commands, and the files that it writes, into a folder.
# It runs in the folder of the sources, so paths in the output are equal.
reports() {
  local out=$1 input form number=0
  shift
  rm -rf "$out"
  mkdir -p "$out"
  for input in testdata/demo testdata/ready; do
    number=$((number + 1))
    for form in table csv tsv json markdown html; do
      "$@" "$input" --quiet --format "$form" > "$out/$number.$form" || true
    done
    "$@" "$input" --quiet --excel --info -o "$out/$number-excel.csv" -o "$out/$number.xlsx" -o "$out/$number-lists/" \
      > /dev/null || true
  done
  "$@" --each testdata/demo testdata/ready --format json > "$out/each.json" || true
  "$@" addresses testdata/demo/Email.csv --quiet > "$out/addresses.csv" || true
  "$@" explain > "$out/explain.txt"
  "$@" explain exporters > "$out/exporters.txt"
  "$@" queries > "$out/export.ps1"
  "$@" queries --database oracle > "$out/export.sql"
  "$@" queries --instructions > "$out/instructions.md"
  "$@" completions powershell > "$out/completions.ps1"
  # The archive around the parts of a workbook names the system that wrote it.
  for input in "$out"/*.xlsx; do
    unzip -q "$input" -d "$input.parts"
    rm "$input"
  done
}

[ "$(id -u)" -eq 0 ] || { echo 'tests/windows.sh: run as root, because it uses chroot' >&2; exit 1; }
mkdir -p "$folder"

step 'Debian with Rust, MinGW and Wine'
[ -d "$root" ] || install_debian
mount_system
trap unmount_system EXIT
printf '%s\n' 'Acquire::Check-Valid-Until "false";' 'APT::Install-Recommends "false";' > "$root/etc/apt/apt.conf.d/99analyze"
inside 'command -v wine > /dev/null || {
  apt-get update --quiet
  apt-get install --yes --quiet cargo rustc rust-src gcc libc6-dev gcc-mingw-w64-x86-64-win32 unzip wine wine64
}'

step 'a clean checkout'
rm -rf "$root/source"
mkdir "$root/source"
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$root/source"

step 'build'
build="-Z build-std=std,panic_unwind,test --locked --target $target"
inside "cd /source && cargo test $build --no-run --lib --test it"
# This builds the program too, with the libraries of the tests.
cargo test --locked --no-run --test it
host=${CARGO_TARGET_DIR:-target}/debug/analyze

step 'tests under Wine'
inside "cd /source && CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine cargo test $build --lib --test it"

step 'output of both programs'
cp "$host" "$root/analyze-here"
inside "$(declare -f reports); cd /source
  reports /tmp/here /analyze-here
  reports /tmp/windows wine /target/$target/debug/analyze.exe
  diff --recursive --brief /tmp/here /tmp/windows
  echo \"\$(find /tmp/here -type f | wc -l) files are equal\""

step 'analyze.exe uses only libraries of Windows'
inside "x86_64-w64-mingw32-objdump --private-headers /target/$target/debug/analyze.exe" | sed -n 's/.*DLL Name: //p' | sort -u
