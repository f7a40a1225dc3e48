#!/usr/bin/env python3
"""The walker finds what it is there for: controls without a name, and two of the same name."""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import walker  # noqa: E402


class Node:
    """As much of an accessible object as the walker asks for."""

    def __init__(self, role, name="", parent=None, description="", states=()):
        self.role, self.name, self.parent = role, name, parent
        self.description, self.states, self.accessible, self.shown = description, states, self, name
        self.width = self.height = self.x = self.y = 0

    def has(self, state):
        return state in self.states

    def get_name(self):
        return self.name

    def get_parent(self):
        return self.parent

    def get_role_name(self):
        return self.role

    def get_role(self):
        return Atspi.Role.LIST_ITEM if self.role == "list item" else Atspi.Role.UNKNOWN

    def get_component_iface(self):
        return self

    def get_extents(self, _):
        return self


def found(*nodes):
    return walker.faults(type("Screen", (), {"all": lambda self: nodes})())[0]


def main():
    window = Node("frame", "Halden Freight")
    page = Node("filler", "", window, "Ready")
    dialog = Node("dialog", "Delete", window)
    rows = [Node("list item", name, page) for name in ("Okta", "ADFS")]

    def button(name, parent=page, role="push button"):
        return Node(role, name, parent)

    assert not found(page, button("Save"), button("Discard"))
    assert not found(page, button("Cancel"), button("Cancel", dialog)), "windows of their own"
    assert not found(page, button("Copy"), Node("label", "Copy", page)), "labels are no controls"
    assert not found(page, *(button("Remove", row) for row in rows)), "rows name their controls"
    assert found(page, button("")) == ["nameless push button (filler; 0×0 at 0,0)"]
    assert found(page, Node("unknown", "", page, states=("focusable",))), "whatever takes the focus"
    assert found(page, button("Copy"), button("&Copy")) == ["2 × push button “Copy” in “Halden Freight”"]
    assert found(page, button("Remove", rows[0]), button("Remove", rows[0])), "twice in one row"
    assert found(button("Save")) == ["no page says its state"]
    print("the walker finds nameless, duplicate and silent ones")
    return 0


if __name__ == "__main__":
    sys.exit(main())
