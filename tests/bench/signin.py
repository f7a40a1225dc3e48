"""From the redirect of the browser to the painted list, every answer taking 100 ms longer.

The fewest round trips are two: the code for tokens, then the list. The program under test is the real
one; the browser's part is done here over HTTP, so that the moment of the redirect is known.
"""

import json
import os
import pathlib
import re
import statistics
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))
from lastknown import ROWS  # noqa: E402
from screen import View  # noqa: E402

RUNS = 10
LATENCY_MS = 100
ROUND_TRIPS = 2
ALLOWANCE_MS = 60
READS = 2
OPENER = '#!/bin/sh\necho "$1" >> "{home}/opened-urls"\n'


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(_NoRedirect)


def _send(url, fields=None):
    """Gives (Location or an empty text, the page)."""
    data = None if fields is None else urllib.parse.urlencode(fields).encode()
    try:
        with _opener.open(url, data=data, timeout=30) as answer:
            return "", answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.headers.get("Location", ""), answer.read().decode()


def walk(sandbox, url):
    """Signs in on the pages of the tenant; gives the redirect to the program."""
    from sandbox import ADMIN, ORGANIZATION
    location, _ = _send(url)
    while location.startswith("/u/"):
        page = re.match(r"/u/([a-z-]+)", location).group(1)
        fields = {"login": {"username": ADMIN[0], "password": ADMIN[1]},
                  "organization": {"organization": ORGANIZATION},
                  "second-factor": {"code": sandbox.code(ADMIN[0])}}.get(page, {"action": "accept"})
        location, _ = _send(sandbox.origin + location, fields)
    return location


def sample(portal, view, wanted):
    """Gives (milliseconds from redirect to list, the requests in their order). wanted: the pixels of
    the list; None: gives the pixels instead, after a while."""
    before = len(portal.desktop.opened_urls())
    portal.screen.press("Sign in with browser")
    deadline = time.monotonic() + 20
    while len(portal.desktop.opened_urls()) == before:
        if time.monotonic() > deadline:
            raise RuntimeError("the program opened no browser")
        time.sleep(0.01)
    redirect = walk(portal.sandbox, portal.desktop.opened_urls()[-1])
    known = len(portal.sandbox.requests())
    portal.sandbox.fault(name="latency", method="*", path="*", count=100_000, ms=LATENCY_MS)
    begun = time.monotonic_ns()
    _send(redirect)
    if wanted is None:
        time.sleep(4)
        return view.pixels(*ROWS), []
    while view.pixels(*ROWS) != wanted:
        if time.monotonic_ns() - begun > 30e9:
            raise RuntimeError("no list in 30 s")
        time.sleep(0.0005)
    took = (time.monotonic_ns() - begun) / 1e6
    lines = [f"{one['method']} {one['path']}" for one in portal.sandbox.requests()[known:]
             if not one["path"].startswith("/sandbox/")]
    return took, lines


def measure(programs):
    import desktop as desktops
    from portal import Portal
    from sandbox import Sandbox
    samples = []
    with desktops.Desktop(browser="none") as place:
        opener = place.tools / "xdg-open"
        opener.write_text(OPENER.format(home=place.home), encoding="utf-8")
        opener.chmod(0o755)
        portal = Portal(place, programs, Sandbox(place, programs))
        portal.start()
        with View(place.environment["DISPLAY"]) as view:
            wanted = None
            for _ in range(RUNS + 1):
                result, lines = sample(portal, view, wanted)
                if wanted is None:
                    wanted = result
                else:
                    samples.append((result, lines))
                portal.sandbox.call("DELETE", "/sandbox/faults")
                portal.sign_out()
        portal.quit()
    return samples


def run(programs, out):
    """False when it takes longer, or more reads, than allowed."""
    samples = measure(programs)
    took = statistics.median(value for value, _ in samples)
    limit = ROUND_TRIPS * LATENCY_MS + ALLOWANCE_MS
    listing = [next(i for i, line in enumerate(lines) if line.endswith("/identity-providers"))
               for _, lines in samples]
    reads = max(sum(line.startswith("GET /my-org/") for line in lines[:at + 1])
                for (_, lines), at in zip(samples, listing))
    report = {"benchmark": "signin", "latency_ms": LATENCY_MS, "median_ms": round(took, 1),
              "limit_ms": limit, "reads_until_list": reads, "reads_limit": READS,
              "samples": samples, "load": os.getloadavg()[0]}
    (out / "signin.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"signin: list {took:.1f} ms after the redirect (median of {RUNS}; {ROUND_TRIPS} round "
          f"trips of {LATENCY_MS} ms and {ALLOWANCE_MS} ms: at most {limit}), after {reads} "
          f"API read(s) (at most {READS}); load of the machine {report['load']:.1f}")
    return took <= limit and reads <= READS
