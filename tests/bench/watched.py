"""Programs that are watched from outside: when they began, what they use."""

import os
import pathlib
import re
import signal
import subprocess
import time


def start(arguments, environment):
    """Gives (pid, monotonic nanoseconds just before exec)."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_RDWR), 1)
            os.dup2(1, 2)
            os.write(write_end, time.monotonic_ns().to_bytes(8, "little"))
            os.execve(arguments[0], arguments, environment)
        finally:
            os._exit(127)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        return pid, int.from_bytes(pipe.read(8), "little")


def end(pid):
    os.kill(pid, signal.SIGTERM)
    os.waitpid(pid, 0)


def processor_ms(pid):
    """Time on a processor so far, all threads: hardly touched by what else the machine does."""
    total = 0
    for thread in pathlib.Path(f"/proc/{pid}/task").iterdir():
        total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e6


def pss_mb(pids):
    """Memory in MB, what is shared with other processes counted by its part."""
    total = 0
    for pid in pids:
        text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        total += int(re.search(r"^Pss: +(\d+) kB", text, re.M).group(1))
    return total / 1024


def evict(programs):
    """Takes the programs, their libraries, Qt's plugins and the fonts out of the page cache."""
    files = {str(program) for program in programs}
    for program in programs:
        listed = subprocess.run(["ldd", str(program)], stdout=subprocess.PIPE, check=True, text=True)
        files.update(re.findall(r"(/\S+) \(0x", listed.stdout))
    for folder in ("/usr/lib/x86_64-linux-gnu/qt6/plugins", "/usr/share/fonts",
                   "/usr/share/fontconfig", "/var/cache/fontconfig"):
        files.update(str(file) for file in pathlib.Path(folder).rglob("*") if file.is_file())
    for file in files:
        descriptor = os.open(file, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def children(pid):
    """All processes below one."""
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            found += [int(child), *children(int(child))]
    return found
