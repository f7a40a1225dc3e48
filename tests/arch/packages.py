#!/usr/bin/env python3
"""What the packages say of the program: man pages, desktop entry and metainfo. Tools that are not
installed skip their test."""

import configparser
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging/linux"
ID = "org.orgdesk.OrgDesk"
# One transparent pixel, as an .ico of 32 bits.
ICON = (b"\0\0\1\0\1\0" + b"\1\1\0\0\1\0\x20\0" + (48).to_bytes(4, "little") + (22).to_bytes(4, "little")
        + (40).to_bytes(4, "little") + (1).to_bytes(4, "little") + (2).to_bytes(4, "little")
        + b"\1\0\x20\0" + bytes(32))
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
        self.assertEqual(json.loads(text("packaging/vcpkg.json"))["version"], version())
        self.assertIn(f'name="OrgDesk.OrgDesk" version="{version()}.0"',
                      text("packaging/windows/orgdesk.manifest"))

    def test_the_policy_templates_have_every_key_of_the_configuration(self):
        keys = text("src/config/ConfigurationKeys.cpp").split("topKeys{")[1]
        expected = set(re.findall(r'ConfigurationKey\{\s*"(\w+)"', keys.split("\n};")[0]))
        template = text("packaging/windows/policy/OrgDesk.admx")
        self.assertEqual(set(re.findall(r'valueName="(\w+)"', template)), expected)
        words = text("packaging/windows/policy/en-US/OrgDesk.adml")
        for name in re.findall(r"\$\(string\.(\w+)\)", template):
            self.assertIn(f'<string id="{name}">', words)
        for name in re.findall(r"\$\(presentation\.(\w+)\)", template):
            self.assertIn(f'<presentation id="{name}">', words)

    def test_the_windows_installer_compiles(self):
        with tempfile.TemporaryDirectory() as folder:
            stage = pathlib.Path(folder, "stage/bin")
            stage.mkdir(parents=True)
            (stage / "orgdesk.exe").write_bytes(b"MZ")
            (stage.parent.parent / "program.ico").write_bytes(ICON)
            self.run_tool("makensis", "-V1", "-WX", f"-DSTAGE={stage.parent}", f"-DVERSION={version()}",
                          f"-DOUTPUT={folder}/orgdesk-setup.exe", f"-DICON={folder}/program.ico",
                          f"-DLICENSE={ROOT / 'LICENSE'}", ROOT / "packaging/windows/orgdesk.nsi")

    def test_a_wrong_brand_leaves_the_former_packages(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "packaging").mkdir()
            for script in ("package.sh", "brand.py"):
                shutil.copy(ROOT / "packaging" / script, folder / "packaging")
            former = folder / "build/packages/former.deb"
            former.parent.mkdir(parents=True)
            former.touch()
            brand = folder / "orgdesk.json"
            for content, said in ((None, "No such file"), ("{", "expected JSON"), ("[]", "product.name"),
                                  ('{"product": {"name": " "}}', "product.name"),
                                  ('{"product": {"name": "A", "logo": "a.svg"}}', "product.logo")):
                with self.subTest(content=content):
                    brand.unlink(missing_ok=True)
                    if content:
                        brand.write_text(content, encoding="utf-8")
                    done = subprocess.run([folder / "packaging/package.sh", "--brand", brand],
                                          capture_output=True, text=True, check=False)
                    self.assertEqual(done.returncode, 78, done.stderr)
                    self.assertIn(said, done.stderr)
                    self.assertTrue(former.exists())

    def test_the_workflows_can_be_read(self):
        try:
            import yaml
        except ImportError:
            self.skipTest("python3-yaml is not installed")
        for file in (ROOT / ".github/workflows").glob("*.yml"):
            self.assertIn("jobs", yaml.safe_load(file.read_text(encoding="utf-8")))


if __name__ == "__main__":
    unittest.main()
