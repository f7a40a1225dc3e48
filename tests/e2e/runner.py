"""Runs one scenario on a desktop of its own and says how it went."""

import inspect
import os
import pathlib
import time
import traceback

import canaries
import desktop
from processes import descendants

SKIPPED = 77  # the exit code of a test that can't run here


def scenarios_of(*modules):
    """{name: function} of all public functions that the modules define."""
    return {name: function
            for module in modules
            for name, function in inspect.getmembers(module, inspect.isfunction)
            if function.__module__ == module.__name__ and not name.startswith("_")}


def run(name, function, *arguments):
    """Calls function(desktop, *arguments); the exit code for this program."""
    setup = getattr(function, "desktop", {})
    if setup.get("browser", "real") == "real" and desktop.find_chromium() is None:
        print("Skipped: no Chromium in PATH (Ubuntu's snap can't be driven)")
        return SKIPPED
    code = 0
    with desktop.Desktop(**setup) as place:
        place.scenario = name
        try:
            function(place, *arguments)
            found = canaries.search(place)
            if found:
                raise AssertionError(f"secrets were left behind: {found}")
            print(f"{name}: ok")
        except Exception:
            traceback.print_exc()
            print_evidence(place)
            code = 1
    left = descendants(os.getpid())
    if left:
        print(f"processes left behind: {left}")
        code = 1
    return code


def print_evidence(place):
    for file, text in place.log_texts().items():
        if text.strip():
            print(f"--- {file}\n" + "\n".join(text.splitlines()[-40:]))
    portal = getattr(place, "portal", None)
    if portal and portal.screen:
        print("--- on the screen\n" + portal.screen.dump())
    screenshot(place)


def screenshot(place):
    """What the screen shows, for people, into the folder that ORGDESK_E2E_SCREENSHOTS names, if any."""
    folder = os.environ.get("ORGDESK_E2E_SCREENSHOTS")
    if folder:
        time.sleep(0.4)  # lets animations end
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        place.screenshot(pathlib.Path(folder) / f"{place.scenario}.png")
