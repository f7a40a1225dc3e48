#!/usr/bin/env python3
"""Start-up: from just before exec to the first painted window.

Both programs are watched from outside, in the same way: the moment when pixels on the screen
change for the first time. Runs are interleaved, so that whatever else the machine does hits both.

usage: startup.py BUILD_DIR OUT_DIR     (BUILD_DIR/bin has the programs)
"""

import json
import os
import pathlib
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from screen import Screen  # noqa: E402
from watched import end, evict, processor_ms, start  # noqa: E402

RUNS = 40
COLD_RUNS = 10
WARM_UP = 4
LIMIT = 1.3
PATIENCE_S = 30
PAUSE_S = 0.0005


def wait_until_empty(screen, empty):
    deadline = time.monotonic() + PATIENCE_S
    while screen.lines() != empty:
        if time.monotonic() > deadline:
            raise RuntimeError("the last window does not go away")
        time.sleep(0.005)


def first_paint(screen, empty, arguments, environment):
    """Gives (milliseconds from exec to first paint, milliseconds on a processor until then)."""
    pid, before = start(arguments, environment)
    try:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            seen = screen.lines()
            now = time.monotonic_ns()
            if seen != empty:
                return (now - before) / 1e6, processor_ms(pid)
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
    wall = sorted(sample[0] for sample in samples)
    processor = [sample[1] for sample in samples]
    return {"median_ms": round(statistics.median(wall), 1),
            "minimum_ms": round(wall[0], 1),
            "p95_ms": round(wall[int(0.95 * (len(wall) - 1))], 1),
            "processor_median_ms": round(statistics.median(processor), 1),
            "runs": len(wall),
            "samples_ms": [[round(value, 2) for value in sample] for sample in samples]}


def measure(programs, runs, cold):
    """cold: the programs and what they load are not in the page cache."""
    commands = {
        "reference": [str(programs / "orgdesk_reference_window")],
        "orgdesk --sandbox": [str(programs / "orgdesk"), "--sandbox"]}
    samples = {name: [] for name in commands}
    with Screen() as screen, tempfile.TemporaryDirectory() as folder:
        empty = screen.lines()
        environments = {
            name: environment_for(screen, pathlib.Path(folder) / str(number))
            for number, name in enumerate(commands)}
        for number in range(WARM_UP + runs):
            # Who goes first changes, so that neither always profits from the other.
            order = list(commands) if number % 2 else list(reversed(commands))
            for name in order:
                if cold:
                    evict([command[0] for command in commands.values()])
                sample = first_paint(screen, empty, commands[name], environments[name])
                if number >= WARM_UP:
                    samples[name].append(sample)
    return samples


def compare(title, samples):
    """Prints a table; gives the figures."""
    results = {name: summary(values) for name, values in samples.items()}
    ours, reference = results["orgdesk --sandbox"], results["reference"]
    ratio = ours["median_ms"] / reference["median_ms"]
    processor_ratio = ours["processor_median_ms"] / reference["processor_median_ms"]
    print(f"{title:<32}{'median':>10}{'min':>11}{'p95':>11}{'processor':>12}{'runs':>6}")
    for name, result in results.items():
        print(f"{name:<32}{result['median_ms']:>7.1f} ms{result['minimum_ms']:>8.1f} ms"
              f"{result['p95_ms']:>8.1f} ms{result['processor_median_ms']:>9.1f} ms"
              f"{result['runs']:>6}")
    print(f"ratio {ratio:.2f} ({processor_ratio:.2f} in processor time), "
          f"{'within' if ratio <= LIMIT else 'OVER'} the limit of {LIMIT}")
    return {"programs": results, "ratio_of_medians": round(ratio, 2),
            "ratio_of_processor_medians": round(processor_ratio, 2), "limit": LIMIT,
            "within_limit": ratio <= LIMIT}


def run(programs, out):
    """False when the ratio passes its limit."""
    report = {"benchmark": "startup", "unit": "ms from exec to first painted pixels",
              "warm": compare("start-up to first paint, warm", measure(programs, RUNS, False)),
              "cold": compare("start-up to first paint, cold", measure(programs, COLD_RUNS, True)),
              "load": os.getloadavg()[0]}
    out.mkdir(parents=True, exist_ok=True)
    (out / "startup.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"load of the machine {report['load']:.1f}")
    return report["warm"]["within_limit"] and report["cold"]["within_limit"]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: startup.py BUILD_DIR OUT_DIR")
    good = run(pathlib.Path(sys.argv[1]).resolve() / "bin", pathlib.Path(sys.argv[2]))
    sys.exit(0 if good else 1)
