#!/usr/bin/env python3
"""Tests the HTML page of analyze in a real browser: tests/browser.py [--analyze PROGRAM] [--long PAGE] [--shots FOLDER] [--axe FILE]

Opens two pages in headless Chromium: the report on the demo, and the report on a copy of the demo whose texts contain
scripts. Uses the keyboard, filters, sorts, prints, and checks that no script runs. With --long, also opens a page with
many findings, which `cargo run --release --example formats -- --write html` writes. With --shots, saves screenshots.
With --axe, applies the rules of axe-core; FILE is axe.min.js from the npm package axe-core.

Needs Chromium (Debian: chromium) or Chrome, a release build, and only Python's standard library. Controls Chromium with
the DevTools protocol over a pipe. Exit code 0 if all checks pass, 1 if a check fails, 2 if the script could not run.
Takes about a minute.
"""

import argparse
import base64
import csv
import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# Texts with markup and scripts, as names or addresses of a customer could contain them.
EVIL = ('<img src=x onerror="document.title=`pwned`">', "</script><script>document.title='pwned'</script>",
        '"><svg onload=document.title=`pwned`>', "<b>bold</b>&amp;", "<!--<script>", "javascript:document.title='pwned'")
passed, failed = [], []


def check(name, good, seen=""):
    (passed if good else failed).append(name)
    print(f"{'ok  ' if good else 'FAIL'}  {name}" + (f": {seen}" if seen != "" and not good else ""))


class Browser:
    """A browser without a window. It has one page."""

    def __init__(self, program, folder):
        here, there = os.pipe(), os.pipe()
        # Chromium reads from file descriptor 3 and writes to 4, so Chromium's ends of the pipes get numbers above these first.
        child = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (here[0], there[1])]
        self.write, self.read = here[1], there[0]

        def numbers():
            os.dup2(child[0], 3)
            os.dup2(child[1], 4)

        flags = ["--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--disable-extensions",
                 "--disable-background-networking", "--disable-component-update", f"--user-data-dir={folder}/profile",
                 "--window-size=1280,900", "about:blank"]
        # Containers often run as root, and Chromium does not start its sandbox as root.
        flags += ["--no-sandbox"] if os.geteuid() == 0 else []
        self.process = subprocess.Popen([program, *flags], pass_fds=(3, 4), preexec_fn=numbers,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in (*child, here[0], there[1]):
            os.close(end)
        self.rest, self.count, self.session, self.events = b"", 0, None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def message(self):
        while b"\0" not in self.rest:
            more = os.read(self.read, 1 << 20)
            if not more:
                raise RuntimeError("the browser went away")
            self.rest += more
        text, _, self.rest = self.rest.partition(b"\0")
        return json.loads(text)

    def call(self, method, **parameters):
        """Calls a method of the protocol and returns the answer. Stores the events that arrive before the answer."""
        self.count += 1
        request = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.write, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def run(self, script):
        """Runs a script in the page, like the console of the browser, and returns the value of the script."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def open(self, path, fragment=""):
        self.events.clear()
        self.call("Page.navigate", url="about:blank")
        begin = time.monotonic()
        self.call("Page.navigate", url=Path(path).resolve().as_uri() + fragment)
        while self.run("document.readyState") != "complete" or self.run("location.protocol") == "about:":
            time.sleep(0.02)
        return time.monotonic() - begin

    def key(self, name, code, text=""):
        for kind in ("keyDown", "keyUp"):
            typed = {"text": text} if text and kind == "keyDown" else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code, **typed)

    def type(self, text):
        self.call("Input.insertText", text=text)
        self.settle()

    def settle(self):
        """Waits until the page shows the result of a typed search."""
        self.run("new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 400))")

    def trouble(self):
        """Returns the errors of the browser, including violations of the Content Security Policy."""
        found = [event["params"] for event in self.events if event.get("method") in
                 ("Runtime.exceptionThrown", "Log.entryAdded")]
        return [json.dumps(each)[:300] for each in found]

    def requests(self):
        asked = [event["params"]["request"]["url"] for event in self.events
                 if event.get("method") == "Network.requestWillBeSent"]
        return [url for url in asked if url != "about:blank"]

    def shot(self, folder, name):
        if folder:
            size = self.call("Page.getLayoutMetrics")["cssContentSize"]
            clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 5000), "scale": 1}
            data = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)["data"]
            Path(folder, f"{name}.png").write_bytes(base64.b64decode(data))

    def close(self):
        self.process.terminate()
        self.process.wait()


def write(analyze, exports, page):
    """Writes the HTML report on a customer. The customer has faults, so any exit code except 1 is an error of analyze."""
    run = subprocess.run([analyze, "-q", "-f", "html", exports], stdout=subprocess.PIPE, check=False)
    check(f"{page.name} is written", run.returncode == 1 and run.stdout, run.returncode)
    page.write_bytes(run.stdout)


def hostile(folder):
    """Returns a copy of the demo with markup and scripts in addresses, in a name, and in the name of a file."""
    exports = Path(folder, "hostile")
    shutil.copytree(ROOT / "testdata/demo", exports)
    emails = exports / "Email.csv"
    with open(emails, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    for row, evil in zip(rows[2:4] + rows[6:], EVIL):
        row[rows[0].index("email_address")] = evil
    with open(emails, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    persons = exports / "person.csv"
    text = persons.read_text(encoding="cp1252")
    name = EVIL[0].replace('"', "'")
    persons.write_text(text.replace(";Tove;", f";{name};"), encoding="cp1252")
    (exports / "x<img src=x onerror=alert(1)>.csv").write_text("what;ever\n1;2\n")
    return exports


ROWS = "document.querySelectorAll('#list-{} tbody tr').length"
STATUS = "document.querySelector('.tools .showing').textContent"
# Selects a value in the drop-down list with this label.
CHOOSE = """(() => {{ const label = [...document.querySelectorAll('.tools label')].find(each => each.firstChild.textContent === '{}');
    const select = label.querySelector('select'); select.value = '{}'; select.dispatchEvent(new Event('change')); }})()"""
OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"


def works(browser, shots):
    """Checks that the page of the demo can be used with the keyboard: open, search, filter, sort, group by person."""
    check("nothing is asked of any network", browser.requests() == [browser.run("location.href")], browser.requests())
    check("the browser has nothing to complain of", not browser.trouble(), browser.trouble())
    check("the lists are closed at first", browser.run("document.querySelectorAll('details[open]').length") == 0)
    browser.shot(shots, "demo-light")
    browser.key("Tab", 9)
    check("the first stop of the keyboard leads to the findings", browser.run("document.activeElement.hash") == "#findings")
    browser.run("document.querySelector('#list-valid-email summary').focus()")
    browser.key("Enter", 13, "\r")
    browser.settle()
    total = browser.run(ROWS.format("valid-email"))
    check("Enter opens a list", browser.run("document.querySelector('#list-valid-email').open") and total > 15, total)
    shown = browser.run("document.querySelector('#list-valid-email .showing').textContent")
    check("it says how much it shows", str(total) in shown, shown)
    help = browser.run("document.querySelector('#list-valid-email .help').innerText")
    check("why it matters and how to fix it are below the list", "Why it matters" in help and "How to fix" in help, help[:200])
    browser.run("document.querySelector('.tools input').focus()")
    browser.type("tove mailbox")
    none = browser.run(STATUS)
    browser.run("document.activeElement.select()")
    browser.type("MAILTO:")
    found = browser.run(ROWS.format("valid-email"))
    check("a search finds what it should and nothing else", "none of" in none and 0 < found < total, (found, none))
    check("its number is announced to a screen reader", browser.run("document.querySelector('.tools [role=status]').textContent.includes(' of ')"))
    check("lists without a match are hidden", browser.run("document.querySelector('#list-satellite').hidden"))
    browser.run("document.activeElement.select()")
    browser.key("Delete", 46)
    browser.settle()
    check("without words all is shown again", browser.run(ROWS.format("valid-email")) == total)
    browser.run(CHOOSE.format("Result", "review"))
    words = browser.run("[...document.querySelectorAll('#list-valid-email tbody .badge')].map(cell => cell.textContent)")
    check("a filter by result", set(words) == {"to check"} and len(words) < total, words)
    browser.run(CHOOSE.format("Result", ""))
    names = "[...document.querySelectorAll('#list-valid-email tbody th')].map(cell => cell.textContent)"
    before = browser.run(names)
    browser.run(CHOOSE.format("Order", "person"))
    sorted_names = browser.run(names)
    browser.run(CHOOSE.format("Order", ""))
    check("an order by person and back", sorted_names != before and sorted(sorted_names) == sorted(before)
          and [name[:1] for name in sorted_names] == sorted(name[:1] for name in sorted_names) and browser.run(names) == before, sorted_names)
    browser.run("document.querySelectorAll('.tools input')[1].focus()")
    browser.type("KAH (Kari Hansen)")
    persons = browser.run("[...new Set([...document.querySelectorAll('.list:not([hidden]) tbody th')].map(cell => cell.textContent))]")
    browser.run("document.querySelector('#list-duplicate-email').open = true")
    browser.settle()
    persons = browser.run("[...new Set([...document.querySelectorAll('#list-duplicate-email tbody th')].map(cell => cell.textContent))]")
    check("a filter by person", persons == ["KAH (Kari Hansen)"], persons)
    browser.run(CHOOSE.format("View", "people"))
    people = browser.run("[...document.querySelectorAll('#people summary')].map(each => each.textContent)")
    check("one person has all findings together", people == ["KAH (Kari Hansen) 2 to fix"], people)
    browser.run("[...document.querySelectorAll('.tools button')].find(each => each.textContent === 'Clear').click()")
    people = browser.run("document.querySelectorAll('#people details').length")
    check("the view by person has everybody", people > 20, people)
    browser.run(CHOOSE.format("View", "list"))
    browser.run("[...document.querySelectorAll('.tools button')].find(each => each.textContent === 'Expand all').click()")
    browser.settle()
    check("all lists open at once", browser.run("document.querySelectorAll('#findings > details.list:not([open])').length") == 0)
    browser.run("location.hash = '#list-duplicate-email'")
    browser.settle()
    check("a link opens its list", browser.run("document.querySelector('#list-duplicate-email').open"))
    check("members of a group have one colour", browser.run("""(() => {
        const rows = [...document.querySelectorAll('#list-duplicate-email tbody tr')];
        const group = row => (row.textContent.match(/group (k?[0-9a-f]+)/) || [])[1];
        return rows.some(row => row.className) && rows.slice(1).every((row, index) =>
            (group(row) && group(row) === group(rows[index])) === (row.className === rows[index].className)); })()"""))
    check("still nothing to complain of", not browser.trouble(), browser.trouble())
    browser.shot(shots, "demo-open")


def helps(browser):
    """Checks the names, roles and headings that a screen reader uses."""
    nodes = [node for node in browser.call("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
    role = lambda node: node.get("role", {}).get("value", "")
    name = lambda node: node.get("name", {}).get("value", "")
    wanted = ("button", "searchbox", "combobox", "link", "checkbox", "table", "heading", "DisclosureTriangle")
    nameless = [role(node) for node in nodes if role(node) in wanted[:5] + wanted[6:] and not name(node).strip()]
    check("everything to use has a name", not nameless, nameless)
    for each in ("main", "navigation", "heading", "table", "rowheader", "columnheader", "combobox", "status", "DisclosureTriangle"):
        check(f"there is a {each}", any(role(node) == each for node in nodes))
    levels = browser.run("[...document.querySelectorAll('h1, h2, h3, h4, h5')].map(heading => +heading.tagName[1])")
    check("headings go down by one", levels[0] == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels)
    check("the language is declared", browser.run("document.documentElement.lang") == "en")


# The lowest contrast between a text and its background, as defined in WCAG 2.2, and the element with this contrast.
CONTRAST = """(() => {
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => parts(colour).slice(0, 3).map(value => value / 255)
    .map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [.2126, .7152, .0722][index], 0);
  const behind = element => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor, alpha = parts(colour)[3];
      if (alpha === undefined || alpha > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  let least = [99, ''];
  for (const element of document.querySelectorAll('body *')) {
    if (element.disabled || ![...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
    if (['SCRIPT', 'STYLE'].includes(element.tagName)) continue;
    const pair = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + .05) / (pair[1] + .05);
    if (contrast < least[0]) least = [contrast, element.outerHTML.slice(0, 120)];
  }
  return least;
})()"""


# Number of visible table cells with text.
CELLS = """[...document.querySelectorAll('table.cards td, table.cards tbody th')]
    .filter(cell => cell.textContent.trim() && cell.getBoundingClientRect().height > 0).length"""
# Elements that extend beyond the right edge of the screen, except in areas that scroll.
OUTSIDE = """[...document.querySelectorAll('main *, header *, nav *')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right > innerWidth + 1 && !element.closest('.scroll, thead'); }).slice(0, 3).map(each => each.outerHTML.slice(0, 80))"""


def pages(browser, shots, name):
    """Prints the page, and returns the number of sheets of paper."""
    pdf = base64.b64decode(browser.call("Page.printToPDF", printBackground=False, preferCSSPageSize=True)["data"])
    if shots:
        Path(shots, f"{name}.pdf").write_bytes(pdf)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def looks(browser, shots):
    """Checks the page with light and dark colours, on a narrow screen, and on paper."""
    for scheme in ("light", "dark"):
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        contrast, where = browser.run(CONTRAST)
        check(f"{scheme}: every text can be read, 4.5 to 1 or more", contrast >= 4.5, (round(contrast, 2), where))
        browser.shot(shots, f"demo-open-{scheme}")
    grounds = [browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
               or browser.run("getComputedStyle(document.body).backgroundColor") for scheme in ("light", "dark")]
    check("dark is dark", grounds[0] != grounds[1], grounds)
    wide = browser.run(CELLS)
    for width in (320, 400, 768, 1280, 1920):
        browser.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 500)
        overflow = browser.run("document.documentElement.scrollWidth - innerWidth")
        check(f"at {width} pixels nothing is outside the screen", overflow <= 0 and not browser.run(OUTSIDE), (overflow, browser.run(OUTSIDE)))
        check(f"at {width} pixels every cell is there", browser.run(CELLS) == wide, (browser.run(CELLS), wide))
        browser.shot(shots, f"demo-{width}")
    browser.call("Emulation.clearDeviceMetricsOverride")
    browser.call("Emulation.setEmulatedMedia", media="print", features=[])
    check("paper has no buttons", browser.run("getComputedStyle(document.querySelector('.tools')).display") == "none")
    listed = "[...document.querySelectorAll('details.list table')].map(table => table.getBoundingClientRect().height)"
    check("the findings are printed on request only", max(browser.run(listed)) == 0)
    check("without them it is one page", pages(browser, shots, "demo") == 1)
    browser.run("document.querySelectorAll('details').forEach(each => each.open = false)")
    browser.run("document.getElementById('print-details').checked = true")
    heights = browser.run(listed)
    check("closed lists are on paper too", len(heights) > 2 and all(height > 20 for height in heights), heights)
    check("with them it has more pages", pages(browser, shots, "demo-findings") > 2)
    browser.call("Emulation.setEmulatedMedia", media="", features=[])


def accessible(browser, program):
    """Applies the rules of axe-core to the fully opened page: with light colours, with dark colours, and narrow."""
    script = program.read_text(encoding="utf-8")
    for width, scheme in ((1280, "light"), (1280, "dark"), (400, "light")):
        browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        browser.run(OPEN_ALL)
        browser.settle()
        browser.run(script + "; 0")
        found = browser.run("""axe.run(document, {resultTypes: ['violations']})
            .then(result => result.violations.map(each => [each.id, each.nodes.length, each.nodes[0].html.slice(0, 120)]))""")
        check(f"axe finds nothing at {width} pixels, {scheme}", found == [], found)
    browser.call("Emulation.clearDeviceMetricsOverride")
    browser.call("Emulation.setEmulatedMedia", features=[])


def harmless(browser, page, folder, shots):
    """Checks that scripts in names, addresses and file names do not run, and that the policy stops an inserted script."""
    browser.open(page)
    title = browser.run("document.title")
    for number in range(browser.run("document.querySelectorAll('details').length")):
        browser.run(f"document.querySelectorAll('details')[{number}].open = true")
    browser.settle()
    text = browser.run("document.body.innerText")
    for evil in EVIL[:3]:
        check(f"shown as text: {evil}", evil in text)
    check("no script of the customer's ran", browser.run("document.title") == title and "pwned" not in title)
    check("no element of the customer's is there", browser.run("document.querySelectorAll('img, b b, svg[onload]').length") == 0)
    check("nothing was even tried", not browser.trouble() and len(browser.requests()) == 1, (browser.trouble(), browser.requests()))
    browser.shot(shots, "hostile")
    attack = """(() => {
        const script = document.createElement('script'); script.textContent = "document.title = 'pwned'"; document.body.append(script);
        const holder = document.createElement('div'); holder.innerHTML = '<img src=x onerror="document.title=`pwned`">'; document.body.append(holder);
        const image = new Image(); image.src = 'http://127.0.0.1:9/x'; document.body.append(image);
    })()"""
    browser.run(attack)
    browser.settle()
    check("what gets in all the same does not run", browser.run("document.title") == title)
    check("the policy says so", any("Content Security Policy" in each for each in browser.trouble()))
    sent = [event for event in browser.events if event.get("method") == "Network.requestWillBeSent" and "127.0.0.1" in json.dumps(event)]
    blocked = [event for event in browser.events if event.get("method") == "Network.loadingFailed" and event["params"].get("blockedReason") == "csp"]
    check("and nothing goes out", len(sent) <= len(blocked), (len(sent), len(blocked)))
    # Control: without the policy, the same attack succeeds. This proves that the checks above can fail.
    bare = Path(folder, "bare.html")
    bare.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text(encoding="utf-8")), encoding="utf-8")
    browser.open(bare)
    browser.run(attack)
    browser.settle()
    check("without the policy it would run", browser.run("document.title") == "pwned")


def endures(browser, page, shots):
    """Checks a page with very many findings."""
    seconds = browser.open(page)
    print(f"      {page.stat().st_size / 1e6:.0f} MB, loaded in {seconds:.1f} s")
    largest = browser.run("""[...document.querySelectorAll('details.list')]
        .sort((a, b) => b.querySelector('script').textContent.length - a.querySelector('script').textContent.length)[0].id""")
    take = lambda what, script: print(f"      {what} in {timed(browser, script):.1f} s")
    take("its longest list opens", f"""new Promise(done => {{ const list = document.getElementById('{largest}');
        list.addEventListener('toggle', () => setTimeout(done)); list.open = true; }})""")
    rows = browser.run(f"document.querySelectorAll('#{largest} tbody tr').length")
    check("it shows a hundred rows", rows == 100, rows)
    status = lambda: browser.run(f"document.querySelector('#{largest} .showing').textContent")
    take("next page", f"document.querySelectorAll('#{largest} .pager button')[1].click()")
    check("the second page follows the first", status().startswith("showing 101 to"), status())
    for order in ("value", "person"):
        take(f"sorted by {order}", CHOOSE.format("Order", order))
    browser.run("document.querySelector('.tools input').focus()")
    begin = time.monotonic()
    browser.type("777@")
    print(f"      searched in {time.monotonic() - begin - 0.4:.1f} s: {browser.run(STATUS)}")
    check("the search finds some of many", "none" not in browser.run(STATUS) and " of " in browser.run(STATUS), browser.run(STATUS))
    take("grouped by person", CHOOSE.format("View", "people"))
    heap = browser.run("performance.memory.usedJSHeapSize")
    print(f"      {heap / 1e6:.0f} MB of memory for scripts")
    browser.shot(shots, "long")


def timed(browser, script):
    begin = time.monotonic()
    browser.run(script)
    return time.monotonic() - begin


def main():
    target = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--analyze", default=Path(target, "release/analyze"), type=Path)
    parser.add_argument("--long", type=Path)
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--axe", type=Path)
    arguments = parser.parse_args()
    program = next((found for found in map(shutil.which, BROWSERS) if found), None)
    if not program:
        print(f"needs Chromium or Chrome, one of: {', '.join(BROWSERS)} (Debian: apt-get install chromium)", file=sys.stderr)
        return 2
    if not arguments.analyze.exists():
        print(f"no program at {arguments.analyze}: cargo build --release --locked", file=sys.stderr)
        return 2
    if arguments.shots:
        arguments.shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        demo, evil = Path(folder, "demo.html"), Path(folder, "hostile.html")
        write(arguments.analyze, ROOT / "testdata/demo", demo)
        write(arguments.analyze, hostile(folder), evil)
        browser = Browser(program, folder)
        try:
            browser.open(demo)
            works(browser, arguments.shots)
            helps(browser)
            looks(browser, arguments.shots)
            if arguments.axe:
                browser.open(demo)
                accessible(browser, arguments.axe)
            harmless(browser, evil, folder, arguments.shots)
            if arguments.long:
                endures(browser, arguments.long, arguments.shots)
        finally:
            browser.close()
    print(f"{len(passed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
