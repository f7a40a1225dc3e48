#!/usr/bin/env python3
"""Architecture test: reads the sources, prints the arrows between modules, fails on a violation."""

import argparse
import os
import pathlib
import re
import sys
from collections import Counter

import rules

SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__"}
TEXT_SUFFIXES = {".cpp", ".h", ".txt", ".cmake", ".md", ".py", ".json", ".qss", ".svg", ".qrc", ".sh",
                 ".css", ".html", ".in", ".xml", ".desktop", ".ts", ".yml", ""}


class Source:
    """One file, as written, without comments, and without comments and strings."""

    def __init__(self, root, path):
        self.path = path.relative_to(root).as_posix()
        self.name = path.name
        self.top = self.path.split("/")[0]
        self.text = path.read_text(encoding="utf-8", errors="replace")
        self.is_code = path.suffix in (".cpp", ".h")
        self.module = module_of(self.path)
        self.with_strings = strip(self.text, keep_strings=True) if self.is_code else self.text
        self.code = strip(self.text, keep_strings=False) if self.is_code else self.text


def module_of(path):
    parts = path.split("/")
    if parts[0] == "src" and len(parts) > 2:
        return parts[1]
    return parts[0] if parts[0] in ("ui", "app", "tests") else None


LEXEME = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'", re.S)


def strip(text, keep_strings):
    """Blanks comments, and strings too unless they are kept; line numbers stay."""
    def blank(match):
        lexeme = match.group(0)
        if lexeme.startswith(("//", "/*")):
            return re.sub(r"[^\n]", " ", lexeme)
        return lexeme if keep_strings else '"' + re.sub(r"[^\n]", " ", lexeme[1:-1]) + '"'
    return LEXEME.sub(blank, text)


def read_sources(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED_FOLDERS
                            and not f.startswith("cmake-build"))
        for name in sorted(names):
            path = pathlib.Path(folder, name)
            if path.suffix in TEXT_SUFFIXES and not path.is_symlink():
                yield Source(root, path)


def violations(root):
    """[(rule, path, line, text)] and the counted arrows of the sources under root."""
    found, arrows = [], Counter()
    for entry in sorted(os.listdir(root)):
        local = entry in SKIPPED_FOLDERS or entry in (".git", "compile_commands.json")
        if entry not in rules.TOP_LEVEL and not local and not entry.endswith(".user.json"):
            if entry != "CMakeUserPresets.json":
                found.append(("top-level", entry, 1, "has no place at the top level"))
    for source in read_sources(root):
        if source.module in rules.ARROWS and source.is_code:
            for _, include in rules.arrow_of_include(source):
                target = include.split("/")[0]
                if target in rules.ARROWS and target != source.module:
                    arrows[source.module, target] += 1
        for name, rule in rules.RULES.items():
            found += [(name, source.path, line, text) for line, text in rule(source)]
    return found, arrows


def print_graph(arrows):
    for module in rules.ARROWS:
        targets = [f"{target} ({count})" for (start, target), count in sorted(arrows.items())
                   if start == module]
        print(f"{module:<10} -> {', '.join(targets) or 'nothing of ours'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    options = parser.parse_args()
    found, arrows = violations(options.root.resolve())
    print_graph(arrows)
    for name, path, line, text in found:
        print(f"{path}:{line}: [{name}] {text}")
    print(f"{len(found)} violations of {len(rules.RULES) + 1} rules")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
