#!/usr/bin/env python3
"""Runs one end-to-end scenario: run.py --programs DIR NAME. Exit 77: it can't run here."""

import argparse
import pathlib
import sys

import runner
import scenarios_dashboard
import scenarios_keyboard
import scenarios_sign_in
import scenarios_trouble

SCENARIOS = runner.scenarios_of(scenarios_dashboard, scenarios_keyboard, scenarios_sign_in,
                                scenarios_trouble)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("scenario", choices=sorted(SCENARIOS))
    options = parser.parse_args()
    return runner.run(options.scenario, SCENARIOS[options.scenario], options.programs.resolve())


if __name__ == "__main__":
    sys.exit(main())
