"""Starts programs and ends them again, with everything they have started."""

import ctypes
import os
import pathlib
import signal
import subprocess
import time

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
_libc = ctypes.CDLL(None)


# A computer that does much else at once needs more time for everything.
PATIENCE = float(os.environ.get("ORGDESK_E2E_PATIENCE", 1))


class Timeout(Exception):
    pass


def wait_for(what, condition, seconds=15.0, interval=0.05):
    """Returns the first true value of condition(); what names it when it never comes."""
    end = time.monotonic() + seconds * PATIENCE
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Timeout(f"waited {seconds:g} s for {what}")
        time.sleep(interval)


def parents():
    """{pid: parent pid} of all processes that can be seen."""
    table = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                table[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError, ValueError):
                pass
    return table


def descendants(pid):
    table = parents()
    found, queue = [], [pid]
    while queue:
        parent = queue.pop()
        children = [child for child, its_parent in table.items() if its_parent == parent]
        found += children
        queue += children
    return found


def is_alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


class Processes:
    """All programs of one test. Orphans come back to this process, so that close() finds them."""

    def __init__(self, log_folder):
        self.log_folder = pathlib.Path(log_folder)
        self.started = []
        self.command_lines = []
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        signal.signal(signal.SIGTERM, lambda *_: os._exit(143) if self.close() is None else None)

    def start(self, arguments, name=None, environment=None, **options):
        """Starts a program whose output goes to NAME.log; it ends with this process."""
        name = name or pathlib.Path(arguments[0]).name
        with open(self.log_folder / f"{name}.log", "ab") as log:
            options.setdefault("stdout", log)
            options.setdefault("stderr", log)
            options.setdefault("stdin", subprocess.DEVNULL)
            process = subprocess.Popen(
                [str(a) for a in arguments], env=environment,
                preexec_fn=lambda: _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0), **options)
        self.started.append(process)
        self.command_lines.append([os.fsencode(str(a)) for a in arguments])
        return process

    @staticmethod
    def stop(process, seconds=5.0):
        """Ends one program politely, then not."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        return process.returncode

    def close(self):
        for process in reversed(self.started):
            self.stop(process, 3.0)
        for number in (signal.SIGTERM, signal.SIGKILL):
            end = time.monotonic() + 3.0
            for pid in descendants(os.getpid()):
                try:
                    os.kill(pid, number)
                except ProcessLookupError:
                    pass
            while self._reap() and time.monotonic() < end:
                time.sleep(0.05)

    @staticmethod
    def _reap():
        """Collects ended children; true while some are left."""
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
            return True
        except ChildProcessError:
            return False
