"""Finds and uses controls the way assistive technology does: over AT-SPI, by role and name."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import translations  # noqa: E402
from processes import PATIENCE, Timeout, wait_for  # noqa: E402

Atspi.set_timeout(round(1500 * PATIENCE), round(15000 * PATIENCE))  # ms: an answer, a program's first

# Tables may hold thousands of cells: they are read by row and column, never walked.
LEAVES = {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE}
BUTTONS = ("push button", "check box", "radio button", "toggle button", "menu item",
           "check menu item", "radio menu item", "link", "list item", "page tab")


class Control:
    """One accessible object of the program."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def shown(self):
        """The name as the program gives it, in its language."""
        return self.accessible.get_name() or ""

    @property
    def name(self):
        """The name in English, for scripts."""
        return translations.english(self.shown)

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def description(self):
        return translations.english(self.accessible.get_description() or "")

    def has(self, state):
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def showing(self):
        return self.has("showing") and self.has("visible")

    @property
    def text(self):
        interface = self.accessible.get_text_iface()
        if interface is None:
            return self.name
        return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))

    def center(self):
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def focus(self):
        self.accessible.get_component_iface().grab_focus()

    def actions(self):
        interface = self.accessible.get_action_iface()
        if interface is None:
            return []
        return [Atspi.Action.get_action_name(interface, i).lower()
                for i in range(Atspi.Action.get_n_actions(interface))]

    def act(self, *names):
        """Runs the first action that has one of the names."""
        actions = self.actions()
        for name in names:
            if name in actions:
                Atspi.Action.do_action(self.accessible.get_action_iface(), actions.index(name))
                return
        raise LookupError(f"{self} can {actions}, not {names}")

    def press(self):
        self.act("press", "click", "toggle", "activate", "showmenu")

    def cell(self, row, column):
        return Control(Atspi.Table.get_accessible_at(self.accessible.get_table_iface(), row, column))

    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible.get_table_iface())

    def columns(self):
        return Atspi.Table.get_n_columns(self.accessible.get_table_iface())

    def row_of(self, text, column=0):
        """Number of the first row whose cell starts with text, or None."""
        for row in range(self.rows()):
            if self.cell(row, column).name.startswith(text):
                return row
        return None

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Screen:
    """The program's windows as assistive technology sees them, and the keyboard and mouse."""

    def __init__(self, desktop, process):
        self.desktop = desktop
        self.process = process
        self.typed = []

    def application(self):
        root = Atspi.get_desktop(0)
        for index in range(root.get_child_count()):
            try:
                child = root.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid:
                    child.set_cache_mask(Atspi.Cache.NONE)
                    return child
            except GLib.Error:
                pass
        return None

    def walk(self, showing=True, start=None, depth=0):
        """All controls under start, parents first, without the insides of tables; only what is on
        the screen unless told."""
        start = start or self.application()
        if start is None:
            return
        try:
            control = Control(start)
            if showing and depth > 0 and not control.showing:
                return
            yield control
            if start.get_role() in LEAVES or depth > 40:
                return
            # Counted again for each child: Qt 6.4 crashes when a scroll area is asked for a child
            # that went away since it was counted.
            index = 0
            while index < start.get_child_count():
                child = start.get_child_at_index(index)
                if child is not None:
                    yield from self.walk(showing, child, depth + 1)
                index += 1
        except GLib.Error:
            return  # it went away while we looked

    def all(self, role=None, name=None, showing=True, within=None):
        found = []
        roles = (role,) if isinstance(role, str) else role
        for control in self.walk(showing, within.accessible if within else None):
            try:
                if roles and control.role not in roles:
                    continue
                if name is not None and not matches(name, control.name):
                    continue
                found.append(control)
            except GLib.Error:
                pass
        return found

    def find(self, role, name=None, seconds=15.0, showing=True, within=None, last=False):
        """Waits for a control; the last one is on top when several have the name."""
        def look():
            self.check_alive()
            found = self.all(role, name, showing, within)
            return found[-1 if last else 0] if found else None
        label = name if isinstance(name, str) or name is None else getattr(name, "label", "a name")
        return wait_for(f"{role} “{label}”", look, seconds, 0.1)

    def exists(self, role, name=None, within=None):
        return bool(self.all(role, name, within=within))

    def wait_gone(self, role, name=None, seconds=15.0):
        wait_for(f"{role} “{name}” to go", lambda: not self.exists(role, name), seconds, 0.1)

    def says(self, text, seconds=15.0):
        """Waits until the text is somewhere on the screen: a label, a field, a description."""
        return wait_for(f"the text “{text}”", lambda: next(
            (c for c in self.all() if text in c.name or text in c.description), None), seconds, 0.15)

    def press(self, name, role=BUTTONS, seconds=15.0, within=None, last=False):
        """Presses a button once it can be pressed."""
        button = self.find(role, name, seconds, within=within, last=last)
        wait_for(f"{button} to be enabled", lambda: button.has("enabled") and button.has("sensitive"),
                 seconds)
        button.press()
        return button

    def menu(self, name):
        """Triggers an item of the menu bar, open or not."""
        item = self.find(("menu item", "check menu item", "radio menu item"), name, showing=False)
        item.press()

    def type_into(self, name, text, role=("text", "password text"), within=None, last=False):
        """Replaces the text of a field with the keyboard, as a person does."""
        field = self.find(role, name, within=within, last=last)
        self.typed.append(text)
        for _ in range(3):
            self.activate()
            field.focus()
            wait_for(f"{field} to have the focus", lambda: field.has("focused"), 5)
            self.keys("ctrl+a", "Delete")
            self.desktop.run("xdotool", "type", "--delay", "4", text)
            try:
                if field.role != "password text":  # those tell nothing
                    wait_for("the typing", lambda: field.text == text, 3)
                return field
            except Timeout:
                pass
        raise Timeout(f"{field} holds “{field.text}”, not “{text}”")

    def keys(self, *keys):
        self.desktop.run("xdotool", "key", "--delay", "12", *keys)

    def type(self, text):
        """Types into whatever has the focus."""
        self.typed.append(text)
        self.desktop.run("xdotool", "type", "--delay", "6", text)

    def focused(self):
        """The innermost control that has the focus, or None. (Qt says of a current list item that
        it has the focus, wherever the focus is.)"""
        found = [control for control in self.all()
                 if control.has("focused") and control.role != "list item"]
        return found[-1] if found else None

    def focused_of(self, role):
        """What has the focus, if it has this role. Asked once: it can go between two questions."""
        control = self.focused()
        return control if control is not None and control.role == role else None

    def wait_focus(self, name, seconds=10.0):
        return wait_for(f"the focus on “{getattr(name, 'label', name)}”", lambda: next(
            (c for c in self.all(name=name) if c.has("focused")), None), seconds, 0.1)

    def tab_to(self, name, limit=40, key="Tab"):
        """Moves the focus with the Tab key only."""
        for _ in range(limit):
            control = self.focused()
            if control is not None and matches(name, control.name):
                return control
            self.keys(key)
            time.sleep(0.12)
        raise Timeout(f"Tab does not reach “{getattr(name, 'label', name)}”")

    def click(self, control, button=1, times=1):
        self.activate()
        x, y = control.center()
        self.desktop.run("xdotool", "mousemove", x, y, "sleep", "0.05", "click", "--repeat", times,
                         "--delay", "60", button)

    def windows(self):
        found = self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", self.process.pid,
                                 check=False).stdout.split()
        return found

    def activate(self):
        """Brings the program's window on top; the browser may cover it."""
        if self.desktop.run("xdotool", "getactivewindow", "getwindowpid",
                            check=False).stdout.strip() == str(self.process.pid):
            return
        for window in self.windows():
            if self.desktop.run("xdotool", "getwindowname", window, check=False).stdout.strip():
                self.desktop.run("xdotool", "windowactivate", "--sync", window, check=False)
        time.sleep(0.1)

    def check_alive(self):
        code = self.process.poll()
        if code is not None:
            raise RuntimeError(f"the program ended with {code}")

    def dump(self):
        """What is on the screen, for people who read a failed test."""
        lines = []
        for control in self.all():
            text = control.text if control.role in ("text", "password text") else ""
            lines.append(f"{control.role:<16} “{control.name}”"
                         + (f" = {text!r}" if text else "")
                         + (f"  ({control.description})" if control.description else ""))
        return "\n".join(lines)


def starting(text):
    """A name that begins with text."""
    def test(name):
        return name.startswith(text)
    test.label = text + "…"
    return test


def containing(text):
    """A name with text somewhere in it."""
    def test(name):
        return text in name
    test.label = "…" + text + "…"
    return test


def matches(wanted, name):
    """Mnemonics are no part of a name."""
    return wanted(name) if callable(wanted) else name.replace("&", "") == wanted


