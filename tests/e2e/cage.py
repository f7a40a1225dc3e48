"""A cage for a program that gets random keys: a network of its own, and nothing on the disk but /tmp,
which is empty, can be written. Somewhere a file dialog may be open, with a file chosen and Delete next."""

import ctypes
import os
import pathlib
import subprocess
import sys

MARK = "ORGDESK_CAGED"
# Only these stay as they are: devices, and what the kernel shows.
KEPT = ("/dev", "/proc", "/sys")


def enter(programs, names):
    """Runs this script once more inside and comes back there; gives the folder in which copies of the
    programs are. None: this machine does not allow it."""
    if not os.environ.get(MARK):
        flags = ["--mount", "--net"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
        if subprocess.run(["unshare", *flags, "true"], check=False, capture_output=True).returncode:
            return None
        os.environ[MARK] = "1"
        os.execvp("unshare", ["unshare", *flags, sys.executable, "-B", *sys.argv])
    copies = {name: (programs / name).read_bytes() for name in names}
    ctypes.CDLL(None).prctl(4, 1)  # PR_SET_DUMPABLE: /proc/self stays ours
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    for place in [line.split()[4] for line in pathlib.Path("/proc/self/mountinfo").read_text().splitlines()]:
        if place != "/tmp" and not place.startswith(KEPT):
            subprocess.run(["mount", "-o", "remount,bind,ro", place], check=False, capture_output=True)
    if os.access("/", os.W_OK) and _can_write("/"):
        raise RuntimeError("the cage has an open door: / can be written")
    folder = pathlib.Path("/tmp", "programs")
    folder.mkdir()
    for name, data in copies.items():
        (folder / name).write_bytes(data)
        (folder / name).chmod(0o755)
    os.environ["TMPDIR"] = "/tmp"
    os.chdir("/tmp")
    return folder


def _can_write(folder):
    try:
        file = pathlib.Path(folder) / ".orgdesk-cage"
        file.touch()
        file.unlink()
        return True
    except OSError:
        return False
