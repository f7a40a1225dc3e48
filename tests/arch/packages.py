#!/usr/bin/env python3
"""What the packages say of the program: man pages, desktop entry and metainfo. Tools that are not
installed skip their test."""

import configparser
import pathlib
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging/linux"
ID = "org.orgdesk.OrgDesk"
OPTION = re.compile(r"--[a-z][a-z-]*")


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def version():
    return re.search(r"project\(OrgDesk VERSION ([\d.]+)", text("CMakeLists.txt")).group(1)


def options_of_help(path, function):
    """What the program prints for --help is one function of string literals."""
    body = re.search(rf"{function}\(\)\n\{{\n(.*?)\n\}}", text(path), re.S).group(1)
    return set(OPTION.findall(body))


def options_of_page(name):
    return set(OPTION.findall((LINUX / name).read_text(encoding="utf-8").replace("\\-", "-")))


class Packages(unittest.TestCase):

    def run_tool(self, *command):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not installed")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def test_the_man_pages_have_the_options_of_help(self):
        self.assertEqual(options_of_page("orgdesk.1") - {"--"},
                         options_of_help("app/CommandLine.cpp", "QString helpText"))
        self.assertEqual(options_of_page("orgdesk-sandbox.1"),
                         options_of_help("src/sandbox/CommandLine.cpp", "CommandLine::help"))

    def test_the_man_pages_have_no_mistake(self):
        for page in sorted(LINUX.glob("*.1")):
            self.assertEqual(self.run_tool("mandoc", "-T", "lint", page), "")

    def test_the_desktop_entry_is_valid(self):
        self.assertEqual(self.run_tool("desktop-file-validate", LINUX / f"{ID}.desktop"), "")

    def test_the_metainfo_is_valid(self):
        self.run_tool("appstreamcli", "validate", "--strict", "--no-net", LINUX / f"{ID}.metainfo.xml")

    def test_one_name_leads_from_the_window_to_the_desktop_entry(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(LINUX / f"{ID}.desktop", encoding="utf-8")
        self.assertEqual(entry["Desktop Entry"]["StartupWMClass"], ID)
        self.assertEqual(entry["Desktop Entry"]["Icon"], ID)
        self.assertIn(f'"{ID}"', text("app/main.cpp"))
        metainfo = xml.etree.ElementTree.parse(LINUX / f"{ID}.metainfo.xml")
        self.assertEqual(metainfo.findtext("id"), ID)
        self.assertEqual(metainfo.findtext("launchable"), f"{ID}.desktop")

    def test_every_file_says_the_version_of_the_project(self):
        metainfo = xml.etree.ElementTree.parse(LINUX / f"{ID}.metainfo.xml")
        self.assertEqual(metainfo.find("releases/release").get("version"), version())
        for page in LINUX.glob("*.1"):
            self.assertIn(f'"OrgDesk {version()}"', page.read_text(encoding="utf-8").splitlines()[0])


if __name__ == "__main__":
    unittest.main()
