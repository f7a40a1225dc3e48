"""Members with fifty thousand people: first rows, typing, scrolling, stopping, memory.

The program of tests/bench/MembersBench.cpp shows the real page against the real sandbox and prints
one line of JSON.
"""

import json
import os
import subprocess

LIMITS = {"first_rows_ms": 1000, "typing_p95_ms": 50, "scroll_p95_ms": 50, "stop_ms": 1000,
          "longest_block_ms": 50, "memory_mb": 400}


def run(programs, out, people=50_000):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    text = subprocess.run([str(programs / "orgdesk_members_bench"), str(people)], env=environment,
                          stdout=subprocess.PIPE, check=True, text=True).stdout
    figures = json.loads(text.strip().splitlines()[-1])
    (out / "members.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    for name, value in figures.items():
        limit = LIMITS.get(name)
        verdict = "" if limit is None else f"  (at most {limit}){'' if value <= limit else '  TOO MUCH'}"
        print(f"members: {name} = {value}{verdict}")
