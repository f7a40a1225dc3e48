#!/usr/bin/env python3
"""docs/sandbox.md, docs/security.md, docs/features.md and docs/conventions.md: every statement or rule has a place and a
proof, and each that is named is there; every switch is described."""

import json
import pathlib
import re
import sys

import rules

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = "docs/sandbox.md"
LEAST = 30  # statements of the seed document
SECURITY = "docs/security.md"
RULES = 92  # of the checklist for sign-in and session
UNPROVEN_RULES = {11, 56}  # each with its reason in the table
FEATURES = "docs/features.md"
FEATURE_ROWS = 149
# Rows that the API cannot serve or that are not done: each with its reason in the table.
UNPROVEN_FEATURES = {2, 20, 33, 45, 61, 63, 97, 98, 99, 100, 106, 119}
CONVENTIONS = "docs/conventions.md"
CONVENTION_ROWS = 62
UNPROVEN = "none: "  # in the place of tests; why follows
SCENARIO_FOLDERS = {"e2e": "tests/e2e", "interop": "tests/interop"}


def rows_of(text):
    """[(number, cells)] of the table of statements."""
    rows = []
    for line in text.splitlines():
        if match := re.match(r"\| (\d+) \|(.*)\|$", line):
            rows.append((int(match[1]), [cell.strip() for cell in match[2].split(" | ")]))
    return rows


def sources_of(root):
    """What tests there are: {class: text of its file} and {folder: text of its scenarios}."""
    classes = {path.stem: path.read_text(encoding="utf-8")
               for path in root.glob("tests/**/*Test.cpp")}
    scenarios = {label: "\n".join(path.read_text(encoding="utf-8")
                                  for name in ("*.py", "CMakeLists.txt")
                                  for path in root.glob(f"{folder}/{name}"))
                 for label, folder in SCENARIO_FOLDERS.items()}
    return classes, scenarios


def is_test(name, classes, scenarios):
    if match := re.fullmatch(r"(\w+)::(\w+)", name):
        return re.search(rf"^    void {match[2]}\(\)(;|$)", classes.get(match[1], ""), re.M) is not None
    if match := re.fullmatch(r"arch\.([\w-]+)", name):
        return match[1] in rules.RULES or (ROOT / f"tests/arch/{match[1]}.py").is_file()
    if match := re.fullmatch(r"(\w+)\.(\w+)", name):
        text = scenarios.get(match[1], "")
        # Both the function and its line in CMakeLists.txt: only then it runs.
        return f"def {match[2]}(" in text and re.search(rf"^    {match[2]}\)?$", text, re.M) is not None
    return False


def problems_in(text, is_file, is_proof, least=LEAST, unproven=()):
    """`unproven`: the numbers that may have a reason in the place of a proof."""
    rows = rows_of(text)
    problems = []
    if [number for number, _ in rows] != list(range(1, len(rows) + 1)) or len(rows) < least:
        problems.append(f"{len(rows)} statements, or a gap in their numbers")
    for number, cells in rows:
        if len(cells) != 3 or not all(cells):
            problems.append(f"{number}: an empty cell")
            continue
        for column, exists in ((1, is_file), (2, is_proof)):
            if column == 2 and cells[2].startswith(UNPROVEN):
                if number not in unproven:
                    problems.append(f"{number}: has no proof any more")
                continue
            if column == 2 and number in unproven:
                problems.append(f"{number}: has a proof now, and is still exempt")
            names = re.findall(r"`([^`]+)`", cells[column])
            rest = re.sub(r"`[^`]+`|[ ,]", "", cells[column])
            if not names or rest:
                problems.append(f"{number}: {cells[column]!r} is no list of names")
            problems += [f"{number}: there is no {name}" for name in names if not exists(name)]
    return problems


def switch_problems(text, switches):
    section = text.partition("\n## Switches\n")[2].partition("\n## ")[0]
    described = set(re.findall(r"^\| `(\w+)` \|", section, re.M))
    return [f"switch {name} is not described" for name in sorted(switches - described)] \
        + [f"there is no switch {name}" for name in sorted(described - switches)]


def defect_problems(text, is_proof):
    """Every line of the second table names tests that are there."""
    lines = [line for line in text.splitlines() if re.match(r"\| (?!Defect |-)", line)]
    proofs = [re.findall(r"`(\w+::\w+)`", line) for line in lines]
    return [f"no test: {line}" for line, names in zip(lines, proofs) if not names] \
        + [f"there is no {name}" for names in proofs for name in names if not is_proof(name)]


def convention_problems(text, is_file, is_proof):
    """Each of the 62 lines has a state, its reason where it is not done, and tests or files that show it."""
    rows = rows_of(text)
    problems = []
    if [number for number, _ in rows] != list(range(1, CONVENTION_ROWS + 1)):
        problems.append(f"{len(rows)} lines, or a gap in their numbers")
    for number, cells in rows:
        if len(cells) != 3 or not all(cells):
            problems.append(f"{number}: an empty cell")
            continue
        if not re.match(r"done\b|(partly|no): .", cells[1]):
            problems.append(f"{number}: {cells[1]!r} is no state with its reason")
        names = re.findall(r"`([^`]+)`", cells[2])
        if not names or re.sub(r"`[^`]+`|[ ,]", "", cells[2]):
            problems.append(f"{number}: {cells[2]!r} is no list of names")
        problems += [f"{number}: there is no {name}" for name in names
                     if not (is_file(name) if "/" in name else is_proof(name))]
    return problems


def self_test():
    """What must be found in a table with mistakes, and in one without."""
    good = "\n".join(f"| {n} | text | `a.cpp` | `ATest::b` |" for n in range(1, LEAST + 1))
    mistakes = {
        "a gap": good.replace("| 7 |", "| 77 |"),
        "an empty cell": good.replace("| 7 | text | `a.cpp` |", "| 7 | text |  |"),
        "no file": good.replace("| 7 | text | `a.cpp`", "| 7 | text | `b.cpp`"),
        "no test": good.replace("| 7 | text | `a.cpp` | `ATest::b`", "| 7 | text | `a.cpp` | `ATest::c`"),
        "no name": good.replace("| 7 | text | `a.cpp` | `ATest::b`", "| 7 | text | `a.cpp` | later"),
        "too few": "\n".join(good.splitlines()[:-1]),
    }
    def find(text):
        return problems_in(text, lambda name: name == "a.cpp", lambda name: name == "ATest::b")
    reason = good.replace("| 7 | text | `a.cpp` | `ATest::b`", "| 7 | text | `a.cpp` | none: no printer")
    if not find(reason) or problems_in(reason, lambda name: True, lambda name: True, unproven={7}):
        return ["self-test: a missing proof is not looked at"]
    lines = "\n".join(f"| {n} | text | done | `a/b`, `ATest::b` |" for n in range(1, CONVENTION_ROWS + 1))
    def line_problems(text):
        return convention_problems(text, lambda name: name == "a/b", lambda name: name == "ATest::b")
    wrong_lines = {"a reason": ("done", "partly"), "a file": ("`a/b`", "`a/c`"), "a test": ("::b", "::c"),
                   "a number": ("| 9 |", "| 99 |")}
    wrong = [f"self-test: {name} is not missed" for name, (old, new) in wrong_lines.items()
             if not line_problems(lines.replace(old, new, 1))]
    if wrong or line_problems(lines):
        return wrong or ["self-test: lines without a mistake have one"]
    return [f"self-test: {name} is not found" for name, text in mistakes.items() if not find(text)] \
        + [f"self-test: {problem}" for problem in find(good)] \
        + ([] if len(switch_problems("\n## Switches\n| `old` | 1 | gone |", {"new"})) == 2
           else ["self-test: switches are not compared"])


def main():
    classes, scenarios = sources_of(ROOT)
    text = (ROOT / DOCUMENT).read_text(encoding="utf-8")
    schemas = json.loads((ROOT / "src/sandbox/contract/schemas.json").read_text(encoding="utf-8"))
    switches = set(schemas["Tenant"]["properties"]["switches"]["properties"])
    problems = self_test() + switch_problems(text, switches) + problems_in(
        text, lambda name: (ROOT / "src/sandbox" / name).is_file(),
        lambda name: is_test(name, classes, scenarios))
    for problem in problems:
        print(f"{DOCUMENT}: {problem}")
    print(f"{len(rows_of(text))} statements, {len(problems)} problems")
    promises = (ROOT / SECURITY).read_text(encoding="utf-8")
    found = problems_in(promises, lambda name: (ROOT / name).is_file(),
                        lambda name: is_test(name, classes, scenarios), RULES, UNPROVEN_RULES)
    if len(rows_of(promises)) > RULES:
        found.append(f"more than {RULES} rules")
    for problem in found:
        print(f"{SECURITY}: {problem}")
    print(f"{len(rows_of(promises))} rules, {len(UNPROVEN_RULES)} of them without a test, "
          f"{len(found)} problems")
    problems += found
    features = (ROOT / FEATURES).read_text(encoding="utf-8")
    table, _, defects = features.partition("\n## Known defects")
    found = problems_in(table, lambda name: (ROOT / name).is_file(),
                        lambda name: is_test(name, classes, scenarios), FEATURE_ROWS,
                        UNPROVEN_FEATURES)
    found += defect_problems(defects, lambda name: is_test(name, classes, scenarios))
    for problem in found:
        print(f"{FEATURES}: {problem}")
    print(f"{len(rows_of(table))} features, {len(UNPROVEN_FEATURES)} of them with a reason instead of a test, "
          f"{len(found)} problems")
    problems += found
    conventions = (ROOT / CONVENTIONS).read_text(encoding="utf-8")
    found = convention_problems(conventions, lambda name: (ROOT / name).is_file(),
                                lambda name: is_test(name, classes, scenarios))
    for problem in found:
        print(f"{CONVENTIONS}: {problem}")
    states = [cells[1].partition(":")[0].split(";")[0].split(" ")[0] for _, cells in rows_of(conventions)]
    print(f"{len(states)} conventions: {states.count('done')} done, {states.count('partly')} in part, "
          f"{states.count('no')} not, {len(found)} problems")
    problems += found
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
