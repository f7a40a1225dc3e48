#!/usr/bin/env python3
"""Runs one end-to-end scenario: run.py --programs DIR NAME. Exit 77: it can't run here."""

import argparse
import inspect
import os
import pathlib
import sys
import traceback

import desktop
import scenarios_sign_in
import scenarios_trouble
from processes import descendants

SKIPPED = 77
SCENARIOS = {name: function
             for module in (scenarios_sign_in, scenarios_trouble)
             for name, function in inspect.getmembers(module, inspect.isfunction)
             if function.__module__ == module.__name__ and not name.startswith("_")}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("scenario", choices=sorted(SCENARIOS))
    options = parser.parse_args()
    function = SCENARIOS[options.scenario]
    setup = getattr(function, "desktop", {})
    if setup.get("browser", "real") == "real" and desktop.find_chromium() is None:
        print("Skipped: no Chromium in PATH (Ubuntu's snap can't be driven)")
        return SKIPPED
    code = 0
    with desktop.Desktop(**setup) as place:
        try:
            function(place, options.programs.resolve())
            print(f"{options.scenario}: ok")
        except Exception:
            traceback.print_exc()
            print_evidence(place)
            code = 1
    left = descendants(os.getpid())
    if left:
        print(f"processes left behind: {left}")
        code = 1
    return code


def print_evidence(place):
    for name, text in place.log_texts().items():
        if text.strip():
            print(f"--- {name}\n" + "\n".join(text.splitlines()[-40:]))
    portal = getattr(place, "portal", None)
    if portal and portal.screen:
        print("--- on the screen\n" + portal.screen.dump())
    folder = os.environ.get("ORGDESK_E2E_SCREENSHOTS")
    if folder:
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        place.screenshot(pathlib.Path(folder) / f"{sys.argv[-1]}.png")


if __name__ == "__main__":
    sys.exit(main())
