"""Looks at every page and dialog that the gallery reaches the way a screen reader does, and says
which controls have no name, or the same name as another one.

A control is what a person can use: a showing object with one of the roles in CONTROLS, or any other
that takes the focus. Two controls are duplicates when they are in the same window, in the same row
of the same list if they are in a row, and have the same role and name. Cells of tables belong to
their row and column and are not looked at; neither is what a modal sheet covers. With the library
of names/ it also says which texts have too little room."""

import collections
import contextlib
import json
import os
import pathlib
import re
import time

from gi.repository import Atspi, GLib

import gallery
from processes import wait_for
from sandbox import texts_of

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text",
            "password text", "entry", "spin button", "slider", "link", "page tab", "table",
            "tree table", "tree", "list", "menu item", "check menu item", "radio menu item"}
# They take the focus to be scrolled or to hold what has it, and say nothing of their own.
CONTAINERS = {"application", "frame", "dialog", "alert", "filler", "panel", "scroll pane",
              "viewport", "layered pane", "page tab list", "menu bar", "popup menu", "menu",
              "list item", "table cell"}
STATES = {"Loading", "Ready", "Empty", "Error", "Read-only", "Saving", "Idle", "Waiting",
          "Checking", "Failed", "Done"}
# In a window as narrow as it gets, tables and hints end in “…”.
SMALL = {"14-narrow-900", "14-narrow-900-wizard"}
# Addresses, paths and identifiers, which end in “…” where they are too long.
IDENTIFIER = re.compile(r"[!-~]*(://|:\w+:|_|/)[!-~]*")
WINDOWS = {"frame", "dialog", "alert", "window"}


def is_control(control):
    if control.role in CONTROLS:
        return True
    return (control.role not in CONTAINERS and control.has("focusable")
            and bool(control.accessible.get_component_iface()))


def window_of(control):
    """The window that a control is in, and the row of a list, if it is in one."""
    row, one = "", control.accessible
    while one is not None and one.get_role_name() not in WINDOWS:
        if one.get_role() == Atspi.Role.LIST_ITEM and one is not control.accessible:
            row = one.get_name()
        one = one.get_parent()
    return (one.get_name() if one is not None else "", row)


def faults(screen):
    """[text] of what is wrong on the screen, and the number of controls that were looked at."""
    found, names, looked_at, states = [], collections.Counter(), 0, set()
    for control in screen.all():
        try:
            states |= {state for state in STATES if control.description == state}
            if not is_control(control):
                continue
            looked_at += 1
            name = control.shown.replace("&", "").strip()
            if not name:
                found.append(f"nameless {control.role} ({path_of(control)})")
            else:
                names[(*window_of(control), control.role, name)] += 1
        except GLib.Error:
            continue  # it went away while we looked
    found += [f"{count} × {role} “{name}” in “{window}”{f', row “{row}”' if row else ''}"
              for (window, row, role, name), count in names.items() if count > 1]
    if not states:
        found.append("no page says its state")
    return found, looked_at


def path_of(control):
    """Where it is, for people: the names and roles above it."""
    steps, one = [], control.accessible
    for _ in range(8):
        one = one.get_parent()
        if one is None or one.get_role_name() in WINDOWS:
            break
        steps.append(one.get_name() or one.get_role_name())
    box = control.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return f"{' < '.join(steps)}; {box.width}×{box.height} at {box.x},{box.y}"


class Walk(gallery.Gallery):
    """The gallery's way through the program, with another eye."""

    shows_all = True  # what is ours is never shortened in a window of the usual size

    def __init__(self, place, programs, theme="light", language="en"):
        folder = os.environ.get("ORGDESK_E2E_SCREENSHOTS")
        self.pictures = pathlib.Path(folder) / place.scenario if folder else None
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
        super().__init__(place, programs, self.pictures or place.folder, theme, 1, language)
        place.portal = self.portal
        self.states = 0
        self.controls = 0
        self.faults = {}
        self.objects = []
        self.data = ""
        library = os.environ.get("ORGDESK_E2E_NAMES")
        self.wanted = place.folder / "object-names" if library else None
        if library:
            self.portal.environment = {"LD_PRELOAD": library,
                                       "ORGDESK_OBJECT_NAMES": str(self.wanted)}

    def ask_for_objects(self):
        """What names/ObjectNames.cpp tells of the program's widgets; gives texts that are cut."""
        if not self.wanted:
            return []
        self.refresh_data()
        self.wanted.touch()
        wait_for("the object names", lambda: not self.wanted.exists(), 20)
        told = json.loads(self.wanted.with_name("object-names.json").read_text())
        self.objects += told["objects"]
        return ([f"cut: {text}" for text in told["cut"]]
                + [f"shortened: “{text}”" for text in told["elided"]
                   if not IDENTIFIER.fullmatch(text) and not self.holds(text)])

    def refresh_data(self):
        """What the tenant holds or held."""
        with contextlib.suppress(OSError):  # the tenant may be gone
            self.data += json.dumps(list(texts_of(self.sandbox.tenant())), ensure_ascii=False)

    def holds(self, text):
        """Whether the tenant has it, or it was typed."""
        return (json.dumps(text, ensure_ascii=False)[1:-1] in self.data
                or text.casefold().replace("-", " ") in " ".join(self.screen.typed).casefold())

    def look(self):
        found, looked_at = faults(self.screen)
        if found:  # a page that was just changing is looked at once more
            time.sleep(1)
            found, looked_at = faults(self.screen)
        return found, looked_at

    def seen(self, name):
        cut = self.ask_for_objects()
        if name in SMALL or not self.shows_all:
            cut = [text for text in cut if not text.startswith(("shortened", "cut: column"))]
        found, looked_at = self.look()
        found += cut
        self.states += 1
        self.controls += looked_at
        for fault in found:
            if fault not in self.faults:
                print(f"      {name}: {fault}", flush=True)
                self.faults[fault] = name
        if self.pictures:
            super().seen(name)

    def check(self):
        """Walks, and fails with all that was found."""
        failed = self.walk()
        print(f"{self.states} states, {self.controls} controls, {len(self.faults)} faults")
        assert not self.faults, f"{len(self.faults)} faults, see above"
        assert not failed, f"{failed} parts of the walk failed"
        assert self.states and self.controls, "nothing was looked at"
