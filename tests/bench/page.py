"""A page with many rows: runs its program, which shows the real page against the real sandbox and
prints one line of JSON, and compares the figures with their limits."""

import json
import os
import subprocess

LIMITS = {"first_rows_ms": 1000, "typing_p95_ms": 50, "scroll_p95_ms": 50, "stop_ms": 1000,
          "longest_block_ms": 50, "memory_mb": 400}


def run(name, programs, out, rows):
    """False when a figure passes its limit."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    text = subprocess.run([str(programs / f"orgdesk_{name}_bench"), str(rows)], env=environment,
                          stdout=subprocess.PIPE, check=True, text=True).stdout
    figures = json.loads(text.strip().splitlines()[-1])
    (out / f"{name}.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    good = True
    for key, value in figures.items():
        limit = LIMITS.get(key)
        passed = limit is None or value <= limit
        good = good and passed
        verdict = "" if limit is None else f"  (at most {limit}){'' if passed else '  TOO MUCH'}"
        print(f"{name}: {key} = {value}{verdict}")
    return good
