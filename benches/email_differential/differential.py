#!/usr/bin/env python3
"""Compares the e-mail engine with python-email-validator on many mutated addresses.

    pip install email-validator && python3 benches/email_differential/differential.py

Takes addresses of the test vectors and of invented people, and mutates them reproducibly. Passes each cell to both
programs, and groups the differences into classes. Every class needs a reason in explanations.json; otherwise the script prints the cells
and exits with 1. Writes the table to differences.md in the same folder.
"""

import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys

from email_validator import EmailNotValidError, __version__, validate_email

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VECTORS = ROOT / "testdata" / "email"
SUITES = [
    "login_cases", "isemail", "isemail_original", "python_email_validator", "jsonschema_email", "jsonschema_idn_email",
    "egulias", "hapi_address", "validatorjs_isemail", "rust_crates", "fast_chemail",
]
PIECES = [
    *"@.+-_ '\"()<>[];,:\\/|&%#=!?*", "\t", "\r\n", "\n", "\0", "\x7f", "\u00a0", "\u200b", "\u200d", "\u00ad", "\ufeff",
    "\u202e", "\u2066", "\ufffd", "\u3000", "\u3002", "\uff20", "\ufe6b", "\uff0e", "\u037e", "\u212a", "\u0301",
    "\u0338", "\u00df", "\u03c2", "\u0131", "\u0130", "\u00e5", "\u00f8", "\u00c6", "\ufb01", "\u0430", "\u0627",
    "\u0915\u094d", "\u00b7", "\u2764", "\u1e9e", "xn--", "xn--0", "--", "..", "@@", "mailto:", "&amp;", "%40", "=?",
    "a", "Z", "0", "9", ".no", ".com", ".test", ".123", "IPv6:", "127.0.0.1", "localhost",
]
NAMES = ["ola", "Kari.Nordmann", "o'brien", "per-arne", "anne_lie", "a", "info", "x" * 60, "bj\u00f8rn", "\u00e5se"]
DOMAINS = ["firma.no", "Firma.NO", "gmail.com", "b\u00fccher.ch", "xn--bcher-kva.ch", "sub.firma.co.uk",
           "fa\u00df.de", "a-b.se", "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", "x" * 60 + ".dk"]


# Errors that leave an address readable.
SOFT = {"local.quoted", "local.non_ascii", "domain.ip", "domain.tld_numeric", "domain.dotless", "domain.tld_unknown",
        "domain.special_use", "domain.reserved", "placeholder.noreply", "placeholder.address"}


def seeds():
    """Returns the addresses to mutate."""
    found = [f"{name}@{domain}" for name in NAMES for domain in DOMAINS]
    for suite in SUITES:
        for line in (VECTORS / f"{suite}.tsv").read_text("utf-8").split("\n"):
            if line and not line.startswith("# "):
                column = 1 if suite == "login_cases" else 0
                try:
                    found.append(json.loads(f'"{line.split(chr(9))[column]}"'))
                except (json.JSONDecodeError, IndexError):
                    continue  # the header
    return sorted({cell for cell in found if len(cell) < 400 and cell.isprintable() or "@" in cell})


def mutated(cell, dice, cells):
    """Returns the cell with one to three changes."""
    for _ in range(dice.choice([1, 1, 1, 2, 2, 3])):
        at = dice.randrange(len(cell) + 1)
        match dice.randrange(8):
            case 0 | 1:
                cell = cell[:at] + dice.choice(PIECES) + cell[at:]
            case 2:
                cell = cell[:at] + cell[at + 1:]
            case 3:
                cell = cell[:at] + dice.choice(PIECES) + cell[at + 1:]
            case 4:
                cell = cell[:at] + cell[at + 1: at + 2] + cell[at: at + 1] + cell[at + 2:]
            case 5:
                cell = cell.swapcase() if dice.random() < 0.5 else cell[:at] + cell[at:].upper()
            case 6:
                other = dice.choice(cells)
                cell = cell.partition("@")[0] + "@" + other.rpartition("@")[2]
            case 7:
                cell = cell[:at] + cell[max(0, at - 1):]
    return cell


def cells_of(count, seed):
    dice, start = random.Random(seed), seeds()
    cells = dict.fromkeys(start)
    while len(cells) < count:
        cells[mutated(dice.choice(start), dice, start)] = None
    return [cell for cell in cells if not any(0xD800 <= ord(c) < 0xE000 for c in cell)]


def theirs(cell):
    """Returns the normalised address of python-email-validator, or None, and the reason if it rejects the cell."""
    try:
        found = validate_email(cell, check_deliverability=False, allow_quoted_local=True, allow_domain_literal=True)
    except EmailNotValidError as error:
        return None, str(error)
    except Exception as error:  # noqa: BLE001: a failure of theirs is a separate class
        return None, f"fault: {type(error).__name__}"
    return f"{found.local_part}@{found.ascii_domain}", ""


def ours(cells):
    command = ["cargo", "run", "--release", "--quiet", "--locked", "--example", "email_verdicts"]
    text = "".join(json.dumps(cell) + "\n" for cell in cells)
    done = subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.split("\n") if line]


def reason_class(message):
    """Returns the sentence of an error without the characters and numbers in it."""
    for end in (": ", " (", ". ", "."):
        message = message.partition(end)[0]
    return message


def difference(cell, their, why, our):
    """Returns the class of a difference, or None if both agree."""
    names = {name for name, _, _ in our["defects"]}
    repairs = sorted(name for name, _, repair in our["defects"] if repair)
    if their is not None and our["exact"] is None:
        errors = [name for name, level, _ in our["defects"] if level == "error"]
        return "they accept it, we read no address", next(name for name in errors if name not in SOFT)
    if their is not None and their != our["exact"]:
        return "both accept it, as different addresses", " ".join(repairs) or "-"
    if their is not None and repairs:
        return "both accept it, we require a repair", " ".join(repairs)
    if their is None and our["exact"] is not None and repairs:
        return "they do not accept it, we repair it", repairs[0]
    if their is None and our["exact"] is not None:
        soft = [name for name, level, _ in our["defects"] if level == "error"]
        warned = sorted(names & {"domain.rldh", "domain.idna2008", "domain.deviation"})
        return "they do not accept it, we read an address", f"{(soft + warned + ['-'])[0]} / {reason_class(why)}"
    return None


EXPLANATIONS = json.loads((HERE / "explanations.json").read_text("utf-8"))


def explanation(kind, detail):
    reasons = EXPLANATIONS.get(kind, {})
    return reasons.get(detail) or next(
        (reason for key, reason in reasons.items() if key.endswith("*") and detail.startswith(key[:-1])), None
    )


def shown(cell):
    text = json.dumps(cell if len(cell) < 60 else cell[:57] + "...")[1:-1]
    return "`" + text.replace("|", "\\|").replace("`", "'") + "`"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cells", type=int, default=150_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    cells = cells_of(arguments.cells, arguments.seed)
    classes, agreed, unexplained = collections.defaultdict(list), collections.Counter(), []
    for cell, our in zip(cells, ours(cells), strict=True):
        their, why = theirs(cell)
        found = difference(cell, their, why, our)
        if found is None:
            agreed["both accept it" if their is not None else "neither accepts it"] += 1
            continue
        classes[found].append(cell)
        if explanation(*found) is None:
            unexplained.append((found, cell, their, why, our))
    lines = [
        "# Differences from python-email-validator",
        "",
        f"Made by `differential.py --cells {arguments.cells} --seed {arguments.seed}` with python-email-validator "
        f"{__version__} (no deliverability check, quoted local parts and literals allowed).",
        f"Of {len(cells)} cells both accept {agreed['both accept it']} as the same address, neither accepts "
        f"{agreed['neither accepts it']}, and {sum(map(len, classes.values()))} differ, in {len(classes)} classes; "
        f"{len(unexplained)} without an explanation.",
        "",
    ]
    for kind in sorted({kind for kind, _ in classes}):
        lines += [f"## {kind[0].upper()}{kind[1:]}", "", "| class | cells | the shortest | why |", "| --- | ---: | --- | --- |"]
        for (_, detail), members in sorted(classes.items(), key=lambda item: (-len(item[1]), item[0])):
            if _ == kind:
                why = explanation(kind, detail) or "**unexplained**"
                lines.append(f"| {detail} | {len(members)} | {shown(min(members, key=len))} | {why} |")
        lines.append("")
    (HERE / "differences.md").write_text("\n".join(lines), "utf-8")
    print("\n".join(lines[2:5]))
    for found, cell, their, why, our in unexplained[:20]:
        print(found, json.dumps(cell), their, why, our["exact"], our["defects"])
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
