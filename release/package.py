#!/usr/bin/env python3
"""Makes what a user downloads: an archive with the program, its documents, a sample customer, the licences of all
dependencies and a list of components (CycloneDX), and the SHA-256 of the archive.

    release/package.py                                    # for this computer
    release/package.py --target x86_64-pc-windows-gnu     # for Windows, with the linker installed

Equal commits give equal archives, except for the program itself if the compiler differs. Needs Python 3.9, git and cargo.
"""

import argparse
import gzip
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import time
import uuid
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|unlicense|copyright)", re.IGNORECASE)
TEXT_OF_LICENCE = {"MIT": "LICENSE-MIT", "Apache-2.0": "LICENSE-APACHE"}


def output_of(*command):
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def host():
    lines = output_of("rustc", "--version", "--verbose").splitlines()
    return next(line.removeprefix("host: ") for line in lines if line.startswith("host: "))


def dependencies(target):
    """Returns the package of the program, and the packages that are linked into it or expand its macros."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
    metadata = json.loads(output_of(*command))
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    program = next(package for package in packages.values() if package["name"] == "analyze")
    found, waiting = set(), [program["id"]]
    while waiting:
        package = waiting.pop()
        if package in found:
            continue
        found.add(package)
        for dependency in nodes[package]["deps"]:
            # Without a kind it is an ordinary dependency, not one of tests or build scripts.
            if any(kind["kind"] is None for kind in dependency["dep_kinds"]):
                waiting.append(dependency["pkg"])
    found.remove(program["id"])
    order = sorted(found, key=lambda package: (packages[package]["name"], packages[package]["version"]))
    return program, [packages[package] for package in order]


def licence_texts(package, texts_by_name):
    """Returns the licence texts in a package; standard texts if it contains none."""
    folder = Path(package["manifest_path"]).parent
    files = sorted(path for path in folder.iterdir() if path.is_file() and LICENCE_FILE.match(path.name))
    if package.get("license_file"):
        files.append(folder / package["license_file"])
    if files:
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in files]
        return [text.replace("\r\n", "\n").strip() for text in texts]
    names = [name for name in TEXT_OF_LICENCE if name in (package["license"] or "")]
    if not names:
        sys.exit(f"{package['name']} {package['version']} contains no licence text, and no standard text is known")
    return [texts_by_name[name] for name in names]


def standard_texts(packages):
    """Returns the texts of frequent licences, from a package that has both."""
    for package in packages:
        folder = Path(package["manifest_path"]).parent
        if package["name"] == "serde":
            return {
                name: (folder / file).read_text(encoding="utf-8").strip() for name, file in TEXT_OF_LICENCE.items()
            }
    sys.exit("the package `serde` has the standard texts, and it is not a dependency any more")


def third_party_licences(packages):
    """Returns all licence texts, each once, with the packages that it is for."""
    standard = standard_texts(packages)
    users = {}
    for package in packages:
        for text in licence_texts(package, standard):
            users.setdefault(text, []).append(package)
    lines = ["The program contains these packages, in versions of its Cargo.lock:", ""]
    for package in packages:
        lines.append(f"  {package['name']} {package['version']}: {package['license']} {package['repository'] or ''}".rstrip())
    lines += ["", "and the standard library of Rust (MIT OR Apache-2.0, https://github.com/rust-lang/rust).", ""]
    lines += ["Lists in the program, with their sources:", ""]
    for path in sorted((ROOT / "src/email/data").iterdir()):
        for line in path.read_text(encoding="utf-8").splitlines()[:8]:
            if line.startswith("# Source: "):
                lines.append(f"  {path.name}: {line.removeprefix('# Source: ')}")
    for text, packages_of_text in users.items():
        names = sorted({package["name"] for package in packages_of_text})
        lines += ["", "=" * 80, ", ".join(names), "=" * 80, "", text]
    return "\n".join(lines) + "\n"


def components(program, packages, checksums, timestamp):
    """Returns the list of components in the format CycloneDX 1.5."""

    def component(package, kind):
        purl = f"pkg:cargo/{package['name']}@{package['version']}"
        entry = {
            "type": kind,
            "bom-ref": purl,
            "name": package["name"],
            "version": package["version"],
            "purl": purl,
            "licenses": [{"expression": re.sub(r"\s*/\s*", " OR ", package["license"] or "")}],
        }
        checksum = checksums.get((package["name"], package["version"]))
        if checksum:
            entry["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        if package["repository"]:
            entry["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
        return entry

    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(timestamp)),
            "component": component(program, "application"),
        },
        "components": [component(package, "library") for package in packages],
    }
    content = json.dumps(bom, sort_keys=True)
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}"
    return json.dumps(bom, indent=2) + "\n"


def checksums():
    """Returns the SHA-256 of each package in Cargo.lock."""
    lock = (ROOT / "Cargo.lock").read_text(encoding="utf-8")
    found = {}
    for block in lock.split("[[package]]"):
        value = dict(re.findall(r'^(name|version|checksum) = "(.*)"$', block, re.MULTILINE))
        if "checksum" in value:
            found[value["name"], value["version"]] = value["checksum"]
    return found


def version_text(program, target, timestamp):
    """Returns the version, the day of the commit, and the dates of the lists in the program."""
    day = time.strftime("%Y-%m-%d", time.gmtime(timestamp))
    lines = [f"analyze {program['version']} for {target}, {day}", "", "Lists of the e-mail engine:"]
    for path in sorted((ROOT / "src/email/data").iterdir()):
        date = re.search(r"^# Date: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        if date:
            lines.append(f"  {date[1]} {path.name}")
    return "\n".join(lines) + "\n"


def start_text(on_windows):
    """Returns how to begin, in a file that every computer opens, unlike Markdown."""
    lines = ["analyze checks exports of SuperOffice CRM before the migration to SuperOffice CRM Online.", ""]
    if on_windows:
        lines += [
            "Try it: open the folder testdata in a second window, and drag the folder demo onto analyze.exe.",
            "It is an invented customer.",
            "Then open testdata\\demo-report.html in a browser, and testdata\\demo-fixes.xlsx in Excel.",
            "",
            "At the first start, Windows may show 'Windows protected your PC', because the program is not signed.",
            "Click 'More info', then 'Run anyway'.",
            "",
            "Your own customer: docs\\guide.md says how to get the exports.",
            "In a terminal: analyze.exe --help",
            "More: docs\\windows.md. Every text editor opens it.",
        ]
    else:
        lines += [
            "Try it with an invented customer: ./analyze testdata/demo -o report.html -o fixes.xlsx",
            "All options: ./analyze --help",
            "More: README.md, then docs/guide.md",
        ]
    return ("\r\n" if on_windows else "\n").join([*lines, ""])


def files_of_project():
    """Returns the documents and the sample customer, as they are in git."""
    wanted = ["README.md", "LICENSE", "CHANGELOG.md", "docs", "testdata/demo", "testdata/demo.md"]
    names = output_of("git", "ls-files", "-z", "--", *wanted).split("\0")
    return {name: (ROOT / name).read_bytes() for name in names if name}


def write_zip(path, files, programs, timestamp):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, time.gmtime(timestamp)[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (0o755 if name in programs else 0o644) << 16
            archive.writestr(info, content)


def write_tar(path, files, programs, timestamp):
    with open(path, "wb") as file, gzip.GzipFile("", "wb", fileobj=file, mtime=timestamp) as compressed:
        with tarfile.open(fileobj=compressed, mode="w") as archive:
            for name, content in files.items():
                info = tarfile.TarInfo(name)
                info.size, info.mtime = len(content), timestamp
                info.mode = 0o755 if name in programs else 0o644
                archive.addfile(info, io.BytesIO(content))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", default=host(), help="what the program runs on [default: this computer]")
    parser.add_argument("--binary", type=Path, help="package this program instead of building it")
    parser.add_argument("--out", type=Path, default=ROOT / "target/package", help="folder for the archives")
    options = parser.parse_args()
    on_windows = "windows" in options.target
    program_name = "analyze.exe" if on_windows else "analyze"

    program, packages = dependencies(options.target)
    binary = options.binary
    if binary is None:
        build = ["cargo", "build", "--release", "--locked", "--bin", "analyze", "--target", options.target]
        subprocess.run(build, cwd=ROOT, check=True)
        target_dir = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        binary = target_dir / options.target / "release" / program_name
    timestamp = int(os.environ.get("SOURCE_DATE_EPOCH") or output_of("git", "log", "-1", "--format=%ct"))

    name = f"analyze-{program['version']}-{options.target}"
    files = {
        program_name: binary.read_bytes(),
        "START-HERE.txt": start_text(on_windows).encode(),
        "VERSION.txt": version_text(program, options.target, timestamp).encode(),
        "LICENSES-OF-DEPENDENCIES.txt": third_party_licences(packages).encode(),
        "analyze.cdx.json": components(program, packages, checksums(), timestamp).encode(),
    }
    files.update(files_of_project())
    files = {f"{name}/{file}": content for file, content in sorted(files.items())}
    options.out.mkdir(parents=True, exist_ok=True)
    archive = options.out / f"{name}{'.zip' if on_windows else '.tar.gz'}"
    write = write_zip if on_windows else write_tar
    write(archive, files, {f"{name}/{program_name}"}, timestamp)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    archive.with_name(archive.name + ".sha256").write_bytes(f"{digest}  {archive.name}\n".encode())
    print(f"{archive} ({archive.stat().st_size / 1e6:.1f} MB, {len(packages)} dependencies)\nSHA-256 {digest}")


if __name__ == "__main__":
    main()
