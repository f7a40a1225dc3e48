#!/usr/bin/env python3
"""Runs one scenario with parts written by others: run.py --programs DIR --modules DIR NAME.

Exit 77: it can't run here."""

import argparse
import pathlib
import sys

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
import runner  # noqa: E402
import scenarios  # noqa: E402
from node import Modules  # noqa: E402

SCENARIOS = runner.scenarios_of(scenarios)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("--modules", type=pathlib.Path, required=True, help="node_modules with the packages")
    parser.add_argument("scenario", choices=sorted(SCENARIOS))
    options = parser.parse_args()
    return runner.run(options.scenario, SCENARIOS[options.scenario], options.programs.resolve(),
                      Modules(options.modules))


if __name__ == "__main__":
    sys.exit(main())
