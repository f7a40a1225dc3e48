"""What an installation takes: the stripped programs, without Qt, which the system has."""

import json
import pathlib
import shutil
import subprocess
import tempfile


def run(programs, out):
    sizes = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("orgdesk", "orgdesk-sandbox"):
            copy = shutil.copy(programs / name, folder)
            subprocess.run(["strip", copy], check=True)
            sizes[name] = pathlib.Path(copy).stat().st_size
    (out / "size.json").write_text(json.dumps(sizes, indent=2) + "\n", encoding="utf-8")
    for name, size in sizes.items():
        print(f"size: {name}: {size / 1024 / 1024:.1f} MB")
    return True
