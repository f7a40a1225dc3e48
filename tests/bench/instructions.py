"""Instructions from exec to the first paint, counted by callgrind: the figure without noise.

Two runs: what they differ by is how exact the figure is.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time

RUNS = 2
PATIENCE_S = 300
MARK = "orgdesk::Application::afterFirstPaint()"


def count(program, folder):
    """Instructions until the function after the first paint begins."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=folder, LC_ALL="C.UTF-8",
                       XDG_RUNTIME_DIR=folder, DBUS_SESSION_BUS_ADDRESS="disabled:",
                       QT_HASH_SEED="0")
    process = subprocess.Popen(
        ["valgrind", "--tool=callgrind", f"--dump-before={MARK}",
         f"--callgrind-out-file={folder}/out", str(program), "--sandbox"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        dump = pathlib.Path(folder) / "out.1"
        deadline = time.monotonic() + PATIENCE_S
        while not (dump.exists() and "totals:" in dump.read_text(encoding="utf-8")):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("callgrind did not see the first paint")
            time.sleep(0.2)
        return int(re.search(r"^totals: (\d+)", dump.read_text(encoding="utf-8"), re.M).group(1))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def run(programs, out):
    counts = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            counts.append(count(programs / "orgdesk", folder))
    report = {"benchmark": "instructions", "to_first_paint": counts}
    (out / "instructions.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"instructions: {min(counts) / 1e6:.1f} million to the first paint, "
          f"{100 * (max(counts) - min(counts)) / min(counts):.2f} % between {RUNS} runs")
    return True
