#!/usr/bin/env python3
"""Runs one end-to-end scenario: run.py --programs DIR NAME. Exit 77: it can't run here."""

import argparse
import importlib
import pathlib
import sys

import runner

MODULES = sorted(file.stem for file in pathlib.Path(__file__).parent.glob("scenarios_*.py"))
SCENARIOS = runner.scenarios_of(*map(importlib.import_module, MODULES))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("scenario", choices=sorted(SCENARIOS))
    options = parser.parse_args()
    return runner.run(options.scenario, SCENARIOS[options.scenario], options.programs.resolve())


if __name__ == "__main__":
    sys.exit(main())
