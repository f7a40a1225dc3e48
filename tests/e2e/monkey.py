#!/usr/bin/env python3
"""Random keys and presses on the real program while its tenant misbehaves at random.

monkey.py --programs DIR [--seed N] [--actions N]. Nothing may crash or warn, the window has to answer
within ten seconds, nobody may be signed out by trouble, and there is no dead end: every few hundred
actions the trouble ends, and the list of providers has to be back, loaded anew, within half a
minute. What fails is told with the seed and the last 30 actions. Exit 77: no cage for it here."""

import argparse
import collections
import os
import pathlib
import random
import re
import sys
import time

import cage
import runner
from accessibility import starting
from gi.repository import Atspi, GLib
from portal import Portal
from processes import PATIENCE, wait_for
from sandbox import Sandbox

# Not pressed: they end the session, ask for a person at the browser, or take mouse and keyboard of the
# whole screen. Keys reach them all the same.
FORBIDDEN = re.compile(r"exit|quit|sign out|sign in|in browser|browser again|test sign-in|"
                       r"vendor settings|another organization|"
                       r"pick screen color", re.IGNORECASE)
DIALOGS = ("dialog", "alert", "file chooser", "color chooser")
PRESSED = ("push button", "check box", "radio button", "toggle button", "page tab", "list item")
KEYS = (["Tab"] * 10 + ["shift+Tab"] * 4 + ["Down"] * 4 + ["Up"] * 3 + ["Left", "Right", "Home", "End"]
        + ["space"] * 4 + ["Return"] * 4 + ["Escape"] * 5
        + ["ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+Tab", "ctrl+f", "ctrl+n", "ctrl+o",
           "ctrl+s", "ctrl+a", "ctrl+z", "ctrl+g", "F1", "F5", "F6", "shift+F6", "shift+F10",
           "Delete", "BackSpace", "alt+Left"] + list("aekz04"))
FAULTS = ({"name": "latency", "ms": 700}, {"name": "status", "status": 503}, {"name": "reset"},
          {"name": "reset", "at": "request"}, {"name": "reset", "byte": 60, "executed": True},
          {"name": "truncate"}, {"name": "truncate", "part": "head"}, {"name": "garbage"},
          {"name": "garbage", "mode": "http"}, {"name": "drip", "bytes_per_second": 400},
          {"name": "length", "by": 9}, {"name": "length", "by": -9}, {"name": "gzip"},
          {"name": "gzip", "mode": "cut"}, {"name": "portal"}, {"name": "portal", "how": "redirect"},
          {"name": "portal", "how": "required"}, {"name": "rate_limit"}, {"name": "stall"})
MENU_BAR = 0.04     # of the bursts; it has Exit and Sign out, and both take long to come back from
PER_WEATHER = 60    # actions between two changes of the trouble
PER_RETURN = 480    # actions between two ways home
ANSWER_S = 10 * PATIENCE       # the window answers within
HOME_S = 30 * PATIENCE         # the list is back within
# The first that is there is pressed.
LEAVING = ("Not now", "Discard draft", "Discard changes", "Discard", "Leave", "Leave page",
           "Close without copying", "Back to editing", "No", "Cancel", "Close", "OK")
# What reading or pressing a control that went away ends with.
GONE = (GLib.Error, LookupError, TypeError)
ENDED = "Your session ended"
SIGNED_OUT = ("Sign in with browser", "Use another account", "Open browser again", "Cancel")
WARNING = re.compile(r"\b(warning|critical|fatal)\b|QObject::|Sanitizer", re.IGNORECASE)


class Monkey:
    def __init__(self, desktop, programs, seed):
        self.random = random.Random(seed)
        self.desktop = desktop
        self.portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
        # Lost answers to a renewal can be made good, so that no trouble may end the session.
        self.portal.sandbox.patch({"switches": {"rotation_overlap_s": 3600},
                                   "tenant": {"tier": "unlimited"}})
        whole = self.portal.sandbox.tenant()
        self.before = {key: whole[key] for key in
                       ("organizations", "connections", "domains", "users", "invitations")}
        self.last = collections.deque(maxlen=30)
        self.done = 0
        self.counts = collections.Counter()
        self.longest_way = 0.0
        self.real_browser = (desktop.tools / "xdg-open").read_text()

    # One action

    def keys(self):
        """Ten at once: starting xdotool costs more than a key."""
        chosen = [self.random.choice(KEYS) for _ in range(10)]
        if self.random.random() < MENU_BAR:
            chosen[0] = "F10"
        self.last.extend(chosen)
        self.done += len(chosen)
        self.desktop.run("xdotool", "key", "--delay", "4", *chosen)

    def press(self, controls):
        name, control = self.random.choice(controls)
        self.last.append(f"press {name}")
        self.done += 1
        try:
            control.press()
        except GONE:
            pass  # it went away meanwhile

    def look(self):
        """[(role, name, control)] of what is on the screen; the window has to answer, and no trouble
        may have ended the session."""
        end = time.monotonic() + ANSWER_S
        while True:
            if self.portal.process.poll() is not None:
                return []
            found = []
            for control in self.portal.screen.walk():
                try:
                    found.append((control.role, control.name.replace("&", ""), control))
                except GLib.Error:
                    pass
            if any(ENDED in name for _, name, _ in found):
                raise AssertionError("signed out by trouble")
            if len(found) > 1:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"the window does not answer within {ANSWER_S} s")

    # The world around it

    def browser(self, real):
        (self.desktop.tools / "xdg-open").write_text(self.real_browser if real else "#!/bin/sh\n")

    def change_weather(self):
        sandbox = self.portal.sandbox
        sandbox.call("DELETE", "/sandbox/faults")
        if self.random.random() < 0.3:
            return
        for _ in range(self.random.randint(1, 3)):
            path = "/my-org/*" if self.random.random() < 0.9 else "/oauth/*"
            fault = self.random.choice(FAULTS)
            sandbox.fault(**fault, path=path, count=self.random.choice((1, 3, -1)))
            self.last.append(f"(fault {fault} at {path})")

    def end_trouble(self):
        self.portal.sandbox.call("DELETE", "/sandbox/faults")
        self.portal.sandbox.patch(self.before)

    def start_again(self):
        """After Exit, which keys can reach; any other end is a crash."""
        code = self.portal.process.poll()
        if code != 0:
            records = [file.read_text(errors="replace") for file in self.desktop.home.rglob("crash*")
                       if file.is_file()]
            raise AssertionError(f"the program ended with {code} {records}")
        self.counts["exits"] += 1
        self.begin()

    def begin(self):
        self.end_trouble()
        self.last.append("(start)")
        self.portal.start(window=False)
        self.come_home()

    def sign_in_again(self, controls):
        """After Sign out, which keys can reach."""
        self.end_trouble()
        self.browser(real=True)
        for _ in range(20):  # dialogs, a sign-in that began, a short name that there is not
            self._leave(controls)
            for role, name, control in controls:
                if role == "push button" and name in ("Cancel", "Change short name"):
                    self._try(control)
            self.portal.screen.activate()
            self.portal.screen.keys("Escape")
            time.sleep(0.3)
            controls = self.look()
            if not self._is_signed_out(controls):
                return  # the page for another sign-in, and back from there
            if self._in_front(controls) == controls:
                break
        self.portal.screen.find("push button", "Sign in with browser")
        self.counts["sign-outs"] += 1
        field = self.portal.screen.find("text", starting("Organization"))
        Atspi.EditableText.set_text_contents(field.accessible.get_editable_text_iface(), "")
        before = len(self.desktop.opened_urls())
        self.portal.screen.press("Sign in with browser")
        wait_for("the browser", lambda: len(self.desktop.opened_urls()) > before, 20)
        self.portal.finish_in_browser()
        self.portal.screen.find("push button", starting("Account menu"), 30)
        self.browser(real=False)

    @staticmethod
    def _try(control):
        try:
            control.press()
        except GONE:
            pass

    @staticmethod
    def _is_signed_out(controls):
        """For good: a saved sign-in that is gone on with comes by itself."""
        return any(role == "frame" and name.startswith("Sign in") for role, name, _ in controls) and any(
            role == "push button" and name in SIGNED_OUT for role, name, _ in controls)

    def repair_proxy(self):
        """A proxy that random keys have set: the way out is the dialog, and a person knows it."""
        for file in (self.desktop.home / ".config").rglob("*"):
            if file.is_file() and "proxy.mode" in (text := file.read_text(errors="replace")):
                if re.search(r'proxy\.mode"?\s*[=:]\s*"?(manual|none)', text):
                    self.counts["proxies"] += 1
                    self.portal.process.terminate()
                    self.portal.process.wait(10)
                    file.write_text(re.sub(r'(proxy\.mode"?\s*[=:]\s*"?)(manual|none)', r"\1system", text))
                    self.portal.start(window=False)

    def come_home(self):
        """Out of whatever is open, to the list loaded anew, as somebody would who has had enough."""
        self.end_trouble()
        self.portal.sandbox.call("DELETE", "/sandbox/requests")
        self.repair_proxy()
        began = time.monotonic()
        while time.monotonic() - began < HOME_S:
            controls = self.look()
            if self.portal.process.poll() is not None:
                return self.start_again()
            if self._is_signed_out(controls):
                self.sign_in_again(controls)
                continue
            self.portal.screen.activate()
            if self._is_loaded(controls):
                self.longest_way = max(self.longest_way, time.monotonic() - began)
                return None
            if self._leave(controls):
                time.sleep(0.4)  # a press takes its time, and Esc would be quicker
                continue
            for role, name, control in controls:
                if name in ("Try now", "Try again") or re.fullmatch(r"All \d+", name) or (
                        role == "push button" and name == "Single sign-on"):
                    self._try(control)
            self.portal.screen.keys("Escape", "ctrl+2", "ctrl+f", "ctrl+a", "BackSpace", "F5")
            time.sleep(0.5)
        raise AssertionError(f"dead end: no way back to the list within {HOME_S} s")

    def _leave(self, controls):
        """Presses what closes a dialog, a sheet or a form; whether there is one."""
        names = {}
        for role, name, control in self._in_front(controls):
            if role == "push button" and name in LEAVING and self._has(control, "sensitive"):
                names[name] = control
        button = next((names[name] for name in LEAVING if name in names), None)
        if button:
            self._try(button)
        return bool(button)

    def _in_front(self, controls):
        """What is behind a modal dialog is out of reach; dialogs come after the window."""
        front = max((at for at, (role, _, control) in enumerate(controls)
                     if role in DIALOGS and self._has(control, "modal")), default=0)
        return controls[front:]

    @staticmethod
    def _has(control, state):
        try:
            return control.has(state)
        except GLib.Error:
            return False

    def _is_loaded(self, controls):
        tables = [c for role, name, c in controls if role == "table" and name == "Providers"]
        try:
            has_rows = bool(tables) and tables[0].rows() > 0
        except GONE:
            return False
        return has_rows and self.portal.sandbox.count("GET", "/my-org/v1/identity-providers", 200) > 0

    # All of it

    def run(self, actions):
        self.portal.start()
        self.portal.sign_in()
        self.browser(real=False)
        Atspi.set_timeout(int(ANSWER_S * 1000), 15000)
        weather = home = 0
        started = time.monotonic()
        while self.done < actions:
            if self.done >= weather:
                self.change_weather()
                self.portal.screen.activate()
                weather = self.done + PER_WEATHER
            self.some_actions()
            if self.done >= home + PER_RETURN:
                self.come_home()
                home = self.done
                print(self.line(started), flush=True)
        self.come_home()
        print("monkey: " + self.line(started), flush=True)

    def line(self, started):
        took = time.monotonic() - started
        return (f"{self.done} actions in {took:.0f} s ({self.done / took:.0f}/s), longest way home "
                f"{self.longest_way:.1f} s, {dict(self.counts)}")

    def some_actions(self):
        controls = self.look()
        if self.portal.process.poll() is not None:
            return self.start_again()
        if self._is_signed_out(controls):
            return self.sign_in_again(controls)
        pressable = [(name, control) for role, name, control in self._in_front(controls)
                     if role in PRESSED and name and not FORBIDDEN.search(name)]
        for _ in range(3):
            self.keys()
            for _ in range(6 if pressable else 0):
                self.press(pressable)
        return None


def scenario(seed, actions):
    def run(desktop, programs):
        monkey = Monkey(desktop, programs, seed)
        try:
            monkey.run(actions)
        except BaseException:
            print(f"seed {seed}, after {monkey.done} actions; the last ones:\n  "
                  + "\n  ".join(monkey.last), flush=True)
            raise
        warnings = [line for name, text in desktop.log_texts().items() if name.startswith("orgdesk.")
                    for line in text.splitlines() if WARNING.search(line) and " orgdesk." not in line]
        assert not warnings, warnings[:20]
    return run


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--actions", type=int, default=20000)
    options = parser.parse_args()
    programs = cage.enter(options.programs.resolve(), ("orgdesk", "orgdesk-sandbox"))
    if programs is None:
        print("Skipped: this machine allows no namespaces, and random keys need a cage")
        return runner.SKIPPED
    os.environ.setdefault("ORGDESK_E2E_RULES", "orgdesk.*=true")
    return runner.run("monkey", scenario(options.seed, options.actions), programs)


if __name__ == "__main__":
    sys.exit(main())
