#!/usr/bin/env python3
"""Files for Windows alone include no Qt header, so that they can be checked with mingw-w64 on any
system. Skips (77) where that compiler is missing."""

import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLAGS = ("-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow",
         "-Wconversion", "-Wsign-conversion", "-Werror", "-Isrc", "-I.")


def main():
    compiler = (shutil.which("x86_64-w64-mingw32-g++-posix")
                or shutil.which("x86_64-w64-mingw32-g++"))
    files = sorted(path for part in ("src", "ui", "app") for path in (ROOT / part).rglob("*.cpp")
                   if path.name.startswith("Windows"))
    if not files:
        print("no file for Windows alone")
        return 1
    if not compiler:
        print("skipped: mingw-w64 is not there (package g++-mingw-w64-x86-64-posix)")
        return 77
    failed = 0
    for file in files:
        name = file.relative_to(ROOT)
        if "#include <Q" in file.read_text(encoding="utf-8"):
            print(f"{name} includes a Qt header")
            failed += 1
            continue
        run = subprocess.run([compiler, *FLAGS, str(name)], cwd=ROOT, capture_output=True,
                             text=True)
        print(f"{name}: {'ok' if run.returncode == 0 else run.stderr}")
        failed += run.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
