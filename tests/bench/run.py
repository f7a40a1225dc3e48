#!/usr/bin/env python3
"""Benchmarks: run.py --programs DIR --out DIR [NAME...]. Prints a table, writes OUT/NAME.json."""

import argparse
import json
import os
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
sys.dont_write_bytecode = True

from desktop import Desktop  # noqa: E402
from processes import wait_for  # noqa: E402

RUNS, WARM_UP = 21, 3


def first_paint(place, programs, arguments):
    """Milliseconds from exec to the first painted window."""
    told = place.folder / "painted"
    told.unlink(missing_ok=True)
    environment = place.environment | {"LD_PRELOAD": str(programs / "orgdesk_paint_probe.so"),
                                       "ORGDESK_PAINT_PROBE": str(told)}
    environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    process = place.processes.start(arguments, environment=environment)
    wait_for("the first paint", lambda: told.exists() and told.read_text().endswith("\n"), 20, 0.01)
    painted = float(told.read_text())
    place.processes.stop(process)
    return (painted - started) * 1000


def startup(programs):
    """Start of OrgDesk beside the start of a window with one table, in turns."""
    cases = {"reference": [programs / "orgdesk_bench_reference"],
             "orgdesk --sandbox": [programs / "orgdesk", "--sandbox", "--language", "en"]}
    times = {name: [] for name in cases}
    with Desktop(keyring="unlocked", browser="none") as place:
        for run in range(WARM_UP + RUNS):
            for name, arguments in cases.items():
                took = first_paint(place, programs, arguments)
                if run >= WARM_UP:
                    times[name].append(took)
    return {"unit": "ms to the first painted window", "runs": RUNS,
            "cases": {name: {"median": round(statistics.median(values), 1),
                             "min": round(min(values), 1), "max": round(max(values), 1)}
                      for name, values in times.items()},
            "ratio": round(statistics.median(times["orgdesk --sandbox"])
                           / statistics.median(times["reference"]), 2),
            "wanted": "ratio under 1.5"}


BENCHMARKS = {"startup": startup}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    options = parser.parse_args()
    unknown = set(options.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.names or BENCHMARKS:
        result = BENCHMARKS[name](options.programs.resolve())
        result["cores"] = os.cpu_count()
        print(f"{name}: {result['unit']}, {result['runs']} runs")
        for case, figures in result["cases"].items():
            print(f"  {case:<20} median {figures['median']:>7}   min {figures['min']:>7}   "
                  f"max {figures['max']:>7}")
        print(f"  ratio {result['ratio']} (wanted: {result['wanted']})")
        (options.out / f"{name}.json").write_text(json.dumps(result, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
