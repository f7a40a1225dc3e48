"""What a program uses, looked at from outside, and whether that stays flat."""

import os
import pathlib
import re
import statistics
import struct

# How far the last looks may be from the first ones (their medians).
GROWTH_MB = 10.0
GROWTH_PART = 0.05
DRIFT = 5  # file descriptors, threads, objects


class Watch:
    """Looks at one process. objects_file: what objectcount.c writes."""

    def __init__(self, pid, objects_file):
        self.folder = pathlib.Path(f"/proc/{pid}")
        self.objects_file = objects_file
        self.looks = []

    def look(self, accessibles):
        """One look, which goes to the others; accessibles: how many objects AT-SPI shows."""
        status = (self.folder / "status").read_text()
        look = {"rss_mb": int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024,
                "threads": int(re.search(r"Threads:\s+(\d+)", status).group(1)),
                "qobjects": struct.unpack("q", self.objects_file.read_bytes())[0],
                "accessibles": accessibles}
        if os.geteuid() == 0:  # the program is not dumpable: others can't see these
            look["pss_mb"] = int(re.search(r"^Pss:\s+(\d+)", (self.folder / "smaps_rollup").read_text(),
                                           re.M).group(1)) / 1024
            look["fds"] = len(os.listdir(self.folder / "fd"))
        self.looks.append(look)
        return look

    def forget(self):
        """The warm-up is over."""
        self.looks.clear()

    def ends(self, name):
        """(median of the first quarter, of the last quarter, least, most) of one figure."""
        values = [look[name] for look in self.looks]
        part = max(1, len(values) // 4)
        return (statistics.median(values[:part]), statistics.median(values[-part:]),
                min(values), max(values))

    def line(self):
        """All figures in one line."""
        parts = []
        for name in self.looks[0]:
            first, last, least, most = self.ends(name)
            parts.append(f"{name} {first:g}→{last:g} ({least:g}–{most:g})" if not name.endswith("mb")
                         else f"{name} {first:.1f}→{last:.1f} ({least:.1f}–{most:.1f})")
        return f"{len(self.looks)} looks: " + ", ".join(parts)

    def complaints(self, slack=1):
        """What is not flat. slack: how much more is allowed than after a long run."""
        found = []
        for name in self.looks[0]:
            if name == "pss_mb":  # grows when another program that shares the libraries ends
                continue
            first, last, _, _ = self.ends(name)
            limit = slack * (min(GROWTH_MB, first * GROWTH_PART) if name.endswith("mb") else DRIFT)
            grown = last - first if name.endswith("mb") else abs(last - first)
            if grown > limit:
                found.append(f"{name}: {first:g} became {last:g}, at most {limit:.3g} is allowed")
        return found
