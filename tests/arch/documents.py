#!/usr/bin/env python3
"""Tests that documents name as proof exist."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ("docs/accessibility.md",)
NAMED = re.compile(r"`((?:e2e|arch)\.\w+|\w+Test(?:::\w+)?)`")


def existing():
    """Every name that a document may use."""
    names = set()
    for file in (ROOT / "tests").rglob("*.cpp"):
        text = file.read_text(encoding="utf-8")
        names.add(file.stem)
        names |= {f"{file.stem}::{function}"
                  for function in re.findall(r"void (?:\w+::)?(\w+)\(\)", text)}
    for file in (ROOT / "tests/e2e").glob("*.py"):
        names |= {f"e2e.{name}" for name in re.findall(r"^def ([a-z]\w+)\(", file.read_text("utf-8"), re.M)}
    names |= {f"arch.{file.stem}" for file in (ROOT / "tests/arch").glob("*.py")}
    return names


def main():
    names, missing, found = existing(), [], 0
    for document in DOCUMENTS:
        for number, line in enumerate((ROOT / document).read_text(encoding="utf-8").splitlines(), 1):
            for name in NAMED.findall(line):
                found += 1
                if name not in names:
                    missing.append(f"{document}:{number}: there is no test {name}")
    print("\n".join(missing) or f"{found} names of tests, all of them there")
    return 1 if missing or not found else 0


if __name__ == "__main__":
    sys.exit(main())
