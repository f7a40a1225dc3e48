#!/usr/bin/env python3
"""Runs the benchmarks named on the command line, or all of them.

usage: run.py --programs DIR --out DIR [NAME...]
"""

import argparse
import importlib
import pathlib
import subprocess
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
    names = arguments.names or BENCHMARKS
    if len(names) > 1:
        # Each in a process of its own: a desktop's buses are known to a process for good.
        common = ["--programs", str(arguments.programs), "--out", str(arguments.out)]
        codes = [subprocess.run([sys.executable, "-B", __file__, *common, name], check=False)
                 .returncode for name in names]
        return max(codes)
    # A figure over its limit ends with 1; one without limits says nothing.
    good = importlib.import_module(names[0]).run(arguments.programs.resolve(),
                                                 arguments.out.resolve())
    return 1 if good is False else 0


if __name__ == "__main__":
    sys.exit(main())
