"""From just before exec to the list of providers that was loaded last, and the memory of a program
that shows it and rests.

A person signs in once with the real browser; each measured start has that sign-in in the keyring and
an answer to the renewal that takes long, so that only what was kept on this computer can be shown.
Beside it: the reference window, whose first paint shows its list, and Chromium with a local page
that looks alike.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))
from screen import View  # noqa: E402
from watched import children, end, pss_mb, start  # noqa: E402

RUNS = 20
WARM_UP = 2
SETTLED_S = 4
TIME_LIMIT = 1.6
MEMORY_LIMIT = 1.6
PATIENCE_S = 30
# A column of pixels through the rows of the list, below the banner; the window is placed and sized
# the same at each start.
ROWS = (640, 360, 1, 300)
PAGE = """<!doctype html><meta charset=utf-8><title>Providers</title><style>
body { margin: 0; display: flex; font: 14px sans-serif } nav { width: 220px; background: #f3f3f1 }
nav a { display: block; padding: 10px } main { flex: 1; padding: 24px }
td, th { text-align: left; padding: 14px; border-bottom: 1px solid #ddd }</style>
<nav>{areas}</nav><main><h1>Single sign-on</h1><input placeholder=Search><table>
<tr><th>Provider<th>Type<th>Status<th>Domains<th>Health<th>Login box</tr>{rows}</table></main>"""


def until_changed(view, old, pid):
    """Nanoseconds at which the column was not what it was."""
    deadline = time.monotonic() + PATIENCE_S
    while view.pixels(*ROWS) == old:
        _check(pid, deadline)
    return time.monotonic_ns()


def until_shown(view, wanted, pid):
    deadline = time.monotonic() + PATIENCE_S
    while view.pixels(*ROWS) != wanted:
        _check(pid, deadline)
    return time.monotonic_ns()


def _check(pid, deadline):
    if os.waitpid(pid, os.WNOHANG)[0]:
        raise RuntimeError("the program ended before it showed its list")
    if time.monotonic() > deadline:
        raise RuntimeError(f"no list in {PATIENCE_S} s")
    time.sleep(0.0005)


def until_empty(view, empty):
    deadline = time.monotonic() + PATIENCE_S
    while view.pixels(*ROWS) != empty:
        if time.monotonic() > deadline:
            raise RuntimeError("the last window does not go away")
        time.sleep(0.005)


def settle(command, environment, view, empty):
    """Gives (what the column shows in the end, PSS in MB) of a program that is left alone."""
    pid, _ = start(command, environment)
    try:
        until_changed(view, empty, pid)
        time.sleep(SETTLED_S)
        return view.pixels(*ROWS), pss_mb([pid, *children(pid)])
    finally:
        end(pid)
        until_empty(view, empty)


def timed(command, environment, view, empty, wanted):
    pid, before = start(command, environment)
    try:
        return (until_shown(view, wanted, pid) - before) / 1e6
    finally:
        end(pid)
        until_empty(view, empty)


def sign_in_once(desktop, portal):
    portal.start()
    portal.sign_in()
    portal.providers()
    portal.quit()


def chromium(desktop, portal):
    """Its command, showing a page like the list."""
    from desktop import find_chromium
    names = [one["display_name"] for one in portal.sandbox.tenant()["connections"]]
    rows = "".join(f"<tr><td>{name}<td>Okta<td>Enabled<td>one.example<td>Healthy<td>Button</tr>"
                   for name in names)
    areas = "".join(f"<a>{area}</a>" for area in ("Organization", "Single sign-on", "Domains",
                                                  "Members", "Health check"))
    page = desktop.folder / "list.html"
    page.write_text(PAGE.replace("{areas}", areas).replace("{rows}", rows), encoding="utf-8")
    root = ["--no-sandbox"] if os.getuid() == 0 else []
    return [find_chromium(), *root, "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--password-store=basic",
            f"--user-data-dir={desktop.folder}/bench-browser", "--window-size=1180,760",
            f"--app=file://{page}"]


def measure(programs):
    import desktop as desktops
    from portal import Portal
    from sandbox import Sandbox
    with desktops.Desktop() as place:
        portal = Portal(place, programs, Sandbox(place, programs))
        sign_in_once(place, portal)
        portal.sandbox.fault(name="latency", method="POST", path="/oauth/token", count=1000,
                             ms=60_000)
        plain = {name: value for name, value in place.environment.items()
                 if not name.startswith(("QT_LINUX_ACC", "QT_LOGGING", "QT_FORCE"))}
        commands = {
            "reference": [str(programs / "orgdesk_reference_window")],
            "orgdesk": [str(programs / "orgdesk"), "--config", str(portal.sandbox.config),
                        "--language", "en", "--theme", "light"]}
        with View(place.environment["DISPLAY"]) as view:
            for page in portal.browser.pages():
                portal.browser.close(page)
            time.sleep(1)
            empty = view.pixels(*ROWS)
            settled = {name: settle(command, plain, view, empty)
                       for name, command in commands.items()}
            samples = {name: [] for name in commands}
            for number in range(WARM_UP + RUNS):
                order = list(commands) if number % 2 else list(reversed(commands))
                for name in order:
                    sample = timed(commands[name], plain, view, empty, settled[name][0])
                    if number >= WARM_UP:
                        samples[name].append(sample)
            browser = settle(chromium(place, portal), plain, view, empty)
        memory = {name: value[1] for name, value in settled.items()} | {"chromium": browser[1]}
        return samples, memory


def run(programs, out):
    """False when a ratio passes its limit."""
    samples, memory = measure(programs)
    median = {name: statistics.median(values) for name, values in samples.items()}
    ratio = median["orgdesk"] / median["reference"]
    memory_ratio = memory["orgdesk"] / memory["reference"]
    report = {"benchmark": "lastknown", "median_ms": median, "ratio": round(ratio, 2),
              "limit": TIME_LIMIT, "pss_mb": memory, "pss_ratio": round(memory_ratio, 2),
              "pss_limit": MEMORY_LIMIT, "samples_ms": samples, "load": os.getloadavg()[0]}
    (out / "lastknown.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    for name, value in median.items():
        print(f"lastknown: {name}: list after {value:.1f} ms (median of {RUNS}), "
              f"{memory[name]:.1f} MB at rest")
    print(f"lastknown: chromium with a page like it: {memory['chromium']:.1f} MB")
    print(f"lastknown: ratio of time {ratio:.2f} (at most {TIME_LIMIT}), of memory "
          f"{memory_ratio:.2f} (at most {MEMORY_LIMIT}); load of the machine {report['load']:.1f}")
    return ratio <= TIME_LIMIT and memory_ratio <= MEMORY_LIMIT
