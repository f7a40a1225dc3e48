#!/usr/bin/env python3
"""Runs the benchmarks named on the command line, or all of them.

usage: run.py --programs DIR --out DIR [NAME...]
"""

import argparse
import importlib
import pathlib
import sys

BENCHMARKS = ["startup", "members"]


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
    for name in arguments.names or BENCHMARKS:
        importlib.import_module(name).run(arguments.programs.resolve(), arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
