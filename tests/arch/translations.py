#!/usr/bin/env python3
"""Every text of the interface is translated, with all its placeholders, and no menu has a mnemonic
twice. Skips (77) where lupdate is missing."""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources/i18n").glob("orgdesk_*.ts"))
PLACES = re.compile(r"%L?\d")
# How texts are written (docs/conventions.md 57), as far as a script can see it.
TO_VENDOR = re.compile(r"^(?:Please|Hello,)")  # what people send on: to somebody who may be asked
CODE = re.compile(r"<[^>]*>|`[^`]*`")
STYLE = ((re.compile(r"\b(?:successfully|sorry|oops)\b", re.IGNORECASE), "says more than what happened"),
         (re.compile(r"!(?:\s|$)"), "exclamation mark"),
         (re.compile(r"\.\.\."), "three periods for an ellipsis"),
         (re.compile(r"[\"']"), "quotes of a typewriter"))
PLEASE = re.compile(r"\bplease\b", re.IGNORECASE)
TITLE = re.compile(r"^[A-Z][a-z’]+ [A-Z][a-z]+")
# Products, and names of areas and of fields elsewhere.
NAMES = re.compile(r"OrgDesk|Active Directory|Microsoft Entra|Google Workspace|Okta Workforce|PowerShell"
                   r"|My Organization API|Single sign-on|From Overview|Your Workspace")
MARKUP = re.compile(r"</?(?:b|code)>|`[^`]*`|\*\*")
# Of one bar or menu at a time: the names of the menus, and what stands in File and Help.
MENUS = {
    "bar": ("&File", "&Edit", "&View", "&Go", "&Help"),
    "file": ("&Add provider…", "&Import metadata…", "&Save", "&Review changes…", "Your &changes",
             "Network &proxy…", "S&witch organization", "Sign &out",
             "Sign out here and in the &browser", "E&xit"),
    "help": ("&Keyboard shortcuts", "&Health check", "Copy &diagnostics", "Open &log folder",
             "&Where settings come from", "&Support", "&Privacy", "&About OrgDesk"),
}


def messages(path):
    """{(context, source, comment): message} of a file."""
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            found[key] = message
    return found


def collected(lupdate):
    """What the sources say today, as lupdate finds it, and what it complained about."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "now.ts"
        run = subprocess.run([lupdate, "src", "ui", "app", "-I", ".", "-locations", "none", "-ts",
                              str(file)], cwd=ROOT, capture_output=True, text=True, check=True)
        lost = [line for line in (run.stdout + run.stderr).splitlines() if "lacks Q_OBJECT" in line]
        return messages(file), lost


def unknown_contexts(wanted):
    """Contexts that no class and no call has: lupdate lost a namespace, and nothing is found at run
    time (a template that is declared in a header makes it do that)."""
    known = set()
    for part in ("src", "ui", "app"):
        for path in (ROOT / part).rglob("*"):
            if path.suffix in (".h", ".cpp"):
                known.update(re.findall(r'(?:Q_DECLARE_TR_FUNCTIONS\(|translate\(\s*"|'
                                        r'QT_TRANSLATE_NOOP\(\s*")([\w:]+)',
                                        path.read_text(encoding="utf-8")))
    return sorted({context for context, _, _ in wanted
                   if context not in known and not context.startswith("orgdesk::")})


def forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def faults_of(name, translated, wanted):
    for key in wanted.keys() - translated.keys():
        yield f"{name}: not collected: {key[1]!r} in {key[0]} (run ./dev translations)"
    for key in translated.keys() - wanted.keys():
        yield f"{name}: no longer used: {key[1]!r} in {key[0]} (run ./dev translations)"
    for (context, source, _), message in translated.items():
        if message.find("translation").get("type"):
            yield f"{name}: not translated: {source!r} in {context}"
            continue
        for form in forms(message):
            if not form.strip():
                yield f"{name}: empty: {source!r} in {context}"
            for what in (PLACES, MARKUP):
                if set(what.findall(source)) != set(what.findall(form)):
                    yield f"{name}: {what.findall(source)} became {what.findall(form)}: {form!r}"
    texts = {source: forms(message)[0] for (context, source, _), message in translated.items()
             if context.endswith("MainMenu")}
    for menu, sources in MENUS.items():
        keys = collections.Counter(
            text[text.index("&") + 1].lower() for text in map(texts.get, sources) if "&" in text)
        for key, count in keys.items():
            if count > 1:
                yield f"{name}: mnemonic {key} {count} times in the menu “{menu}”"


def style_faults(sources):
    for source in sorted(sources):
        text = CODE.sub("", source).replace("&", "")
        for pattern, what in STYLE:
            if pattern.search(text):
                yield f"{what}: {source!r}"
        if PLEASE.search(text) and not TO_VENDOR.search(text):
            yield f"“please”: {source!r}"
        if TITLE.search(NAMES.sub("it", text)):
            yield f"capitals of a title: {source!r}"


def main():
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6")
    if not lupdate:
        print("skipped: lupdate is not there (package qt6-l10n-tools)")
        return 77
    wanted, lost = collected(lupdate)
    faults = [f"context unknown: {line}" for line in lost]
    faults += [f"context without a class: {context}" for context in unknown_contexts(wanted)]
    faults += style_faults({source for _, source, _ in wanted})
    for file in FILES:
        faults += faults_of(file.name, messages(file), wanted)
    for fault in faults:
        print(fault)
    print(f"{len(FILES)} languages, {len(wanted)} texts, {len(faults)} faults")
    return 1 if faults or len(FILES) < 3 else 0


if __name__ == "__main__":
    sys.exit(main())
