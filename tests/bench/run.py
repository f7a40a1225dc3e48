#!/usr/bin/env python3
"""Runs the benchmarks named on the command line, or all of them.

usage: run.py --programs DIR --out DIR [NAME...]
"""

import argparse
import importlib
import pathlib
import sys

BENCHMARKS = ["startup", "lastknown", "signin", "stalls", "members", "providers", "governor",
              "instructions", "size"]


def main():
    parser = argparse.ArgumentParser(description="OrgDesk benchmarks")
    parser.add_argument("--programs", required=True, type=pathlib.Path,
                        help="folder with orgdesk, orgdesk-sandbox and the programs of this folder")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="folder for NAME.json")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    arguments = parser.parse_args()
    unknown = [name for name in arguments.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no benchmark {unknown[0]}; there is: {', '.join(BENCHMARKS)}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    # A figure over its limit ends with 1; one without limits says nothing.
    good = [importlib.import_module(name).run(arguments.programs.resolve(), arguments.out)
            for name in arguments.names or BENCHMARKS]
    return 1 if False in good else 0


if __name__ == "__main__":
    sys.exit(main())
