"""The longest time the window did not react during the whole tour, assistive technology listening."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

LIMIT_MS = 50
TOUR = pathlib.Path(__file__).resolve().parent.parent / "e2e" / "tour.py"
STALL = re.compile(r"stall of (\d+) ms: (.*)")


def run(programs, out):
    """False when an event took longer than allowed."""
    with tempfile.TemporaryDirectory(prefix="orgdesk-stalls-") as folder:
        environment = dict(os.environ, TMPDIR=folder, ORGDESK_E2E_KEEP="1",
                           ORGDESK_E2E_RULES="orgdesk.*=true")
        subprocess.run([sys.executable, "-B", str(TOUR), "--programs", str(programs),
                        f"{folder}/pictures"], env=environment, check=True,
                       stdout=subprocess.DEVNULL)
        logs = list(pathlib.Path(folder).glob(
            "orgdesk-e2e-*/home/.local/state/orgdesk/orgdesk.log*"))
        texts = [log.read_text(encoding="utf-8", errors="replace") for log in logs]
    if not any(" orgdesk." in text for text in texts):
        raise RuntimeError("the tour left no log of the program")
    stalls = sorted(((int(ms), what.strip()) for text in texts
                     for ms, what in STALL.findall(text)), reverse=True)
    longest = stalls[0][0] if stalls else 0
    report = {"benchmark": "stalls", "longest_ms": longest, "limit_ms": LIMIT_MS,
              "over_limit": stalls, "load": os.getloadavg()[0]}
    (out / "stalls.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"stalls: {len(stalls)} over {LIMIT_MS} ms in the tour; load of the machine "
          f"{report['load']:.1f}")
    for ms, what in stalls[:10]:
        print(f"stalls: {ms} ms: {what}")
    return longest <= LIMIT_MS
