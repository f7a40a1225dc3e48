#!/usr/bin/env python3
"""Start-up: from just before exec to the first painted window.

Both programs are watched from outside, in the same way: the moment when pixels on the screen
change for the first time. Runs are interleaved, so that whatever else the machine does hits both.

usage: startup.py BUILD_DIR OUT_DIR     (BUILD_DIR/bin has the programs)
"""

import json
import os
import pathlib
import signal
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from screen import Screen  # noqa: E402

RUNS = 40
WARM_UP = 4
LIMIT = 1.5
PATIENCE_S = 30
PAUSE_S = 0.0005


def start(arguments, environment):
    """Gives (pid, monotonic nanoseconds just before exec)."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_RDWR), 1)
            os.dup2(1, 2)
            os.write(write_end, time.monotonic_ns().to_bytes(8, "little"))
            os.execve(arguments[0], arguments, environment)
        finally:
            os._exit(127)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        return pid, int.from_bytes(pipe.read(8), "little")


def end(pid):
    os.kill(pid, signal.SIGTERM)
    os.waitpid(pid, 0)


def wait_until_empty(screen, empty):
    deadline = time.monotonic() + PATIENCE_S
    while screen.lines() != empty:
        if time.monotonic() > deadline:
            raise RuntimeError("the last window does not go away")
        time.sleep(0.005)


def first_paint_ms(screen, empty, arguments, environment):
    pid, before = start(arguments, environment)
    try:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            seen = screen.lines()
            now = time.monotonic_ns()
            if seen != empty:
                return (now - before) / 1e6
            if os.waitpid(pid, os.WNOHANG)[0]:
                raise RuntimeError(f"{arguments[0]} ended before it showed a window")
            if time.monotonic() > deadline:
                raise RuntimeError(f"{arguments[0]} showed no window in {PATIENCE_S} s")
            time.sleep(PAUSE_S)
    finally:
        try:
            end(pid)
        except (ProcessLookupError, ChildProcessError):
            pass
        wait_until_empty(screen, empty)


def environment_for(screen, home):
    home.mkdir(mode=0o700, exist_ok=True)
    keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return keep | {
        "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
        # Without this Qt starts a session bus of its own for each run.
        "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


def summary(samples):
    ordered = sorted(samples)
    return {"median_ms": round(statistics.median(ordered), 1),
            "minimum_ms": round(ordered[0], 1),
            "p95_ms": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
            "runs": len(ordered), "samples_ms": [round(sample, 2) for sample in samples]}


def measure(programs):
    commands = {
        "reference": [str(programs / "orgdesk_reference_window")],
        "orgdesk --sandbox": [str(programs / "orgdesk"), "--sandbox"]}
    samples = {name: [] for name in commands}
    with Screen() as screen, tempfile.TemporaryDirectory() as folder:
        empty = screen.lines()
        environments = {
            name: environment_for(screen, pathlib.Path(folder) / str(number))
            for number, name in enumerate(commands)}
        for number in range(WARM_UP + RUNS):
            # Who goes first changes, so that neither always profits from the other.
            order = list(commands) if number % 2 else list(reversed(commands))
            for name in order:
                sample = first_paint_ms(screen, empty, commands[name], environments[name])
                if number >= WARM_UP:
                    samples[name].append(sample)
    return samples


def run(programs, out):
    samples = measure(programs)
    results = {name: summary(values) for name, values in samples.items()}
    ratio = results["orgdesk --sandbox"]["median_ms"] / results["reference"]["median_ms"]
    report = {"benchmark": "startup", "unit": "ms from exec to first painted pixels",
              "programs": results, "ratio_of_medians": round(ratio, 2), "limit": LIMIT,
              "within_limit": ratio < LIMIT, "load": os.getloadavg()[0]}
    out.mkdir(parents=True, exist_ok=True)
    (out / "startup.json").write_text(json.dumps(report, indent=2) + "\n")
    print(f"{'start-up to first paint':<26}{'median':>10}{'min':>10}{'p95':>10}{'runs':>7}")
    for name, result in results.items():
        print(f"{name:<26}{result['median_ms']:>7.1f} ms{result['minimum_ms']:>7.1f} ms"
              f"{result['p95_ms']:>7.1f} ms{result['runs']:>7}")
    verdict = "within" if ratio < LIMIT else "over"
    print(f"ratio {ratio:.2f}, {verdict} the limit of {LIMIT}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: startup.py BUILD_DIR OUT_DIR")
    run(pathlib.Path(sys.argv[1]).resolve() / "bin", pathlib.Path(sys.argv[2]))
