#!/usr/bin/env bash
# Builds `analyze.exe` and its tests from a clean checkout, and runs the tests under Wine. Compares the output of
# `analyze.exe` with the output of the program for this computer, byte for byte; workbooks are compared part by part.
# Both are debug builds, because only behaviour is compared.
#
#   tests/windows.sh [FOLDER]     installs and builds in FOLDER [default: /var/tmp/analyze-windows]
#
# Needs Debian or Ubuntu, root, and 8 GB. Installs Debian sid in FOLDER, because it has packages of Rust with its sources,
# the MinGW linker, and Wine. The only package installed outside FOLDER is `debootstrap`.
# The installation takes 8 minutes. Build, tests and comparison took 43 to 69 minutes on two cores with other work.
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
  # On a computer behind a proxy, this file contains the certificate of the proxy.
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  for name in proc dev; do
    mountpoint -q "$root/$name" || mount --bind "/$name" "$root/$name"
  done
}

unmount_system() {
  # Otherwise, the server of Wine runs for some more seconds after the last program.
  inside '/usr/lib/x86_64-linux-gnu/wine/wineserver --kill' || true
  umount --lazy "$root/proc" "$root/dev" || true
}

# Runs many commands of a program, and stores their printed output and their files in a folder. The program runs in the
# folder of the sources, so the paths in the output are equal.
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
  # A workbook is an archive. The archive names the system that wrote it, so only its parts are compared.
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
# This also builds the program, with the same libraries as the tests.
cargo test --locked --no-run --test it
# Copied at once, so that another build on this computer does not change what is compared.
cp "${CARGO_TARGET_DIR:-target}/debug/analyze" "$root/analyze-here"

step 'tests under Wine'
# Not the variable for the runner: the tests would inherit it and start the program with it.
inside "cd /source && cargo --config 'target.$target.runner=\"wine\"' test $build --lib --test it"

step 'output of both programs'
inside "$(declare -f reports); cd /source
  reports /tmp/here /analyze-here
  reports /tmp/windows wine /target/$target/debug/analyze.exe
  diff --recursive --brief /tmp/here /tmp/windows
  echo \"\$(find /tmp/here -type f | wc -l) files are equal\""

step 'analyze.exe uses only libraries of Windows'
inside "x86_64-w64-mingw32-objdump --private-headers /target/$target/debug/analyze.exe" | sed -n 's/.*DLL Name: //p' | sort -u
