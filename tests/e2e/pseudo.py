#!/usr/bin/env python3
"""Made-up languages that show what a translation would break: pseudo.py DATA_FOLDER.

eo: every text accented, 40 % longer and in brackets. he: the same from right to left. A text of the
program without brackets is not translated; one without its end is clipped."""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

import translations

OPENS, CLOSES = "⟦", "⟧"
ACCENTS = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÅÉÎÖÛÝÇÑŠŽåéîöûýçñšž")
LONGER = 0.4
# The brand, places, tags, entities, mnemonics and addresses stay as they are.
# Codes that no translation of the program has, and that Qt knows the direction of.
CODES = {"eo": "", "he": "\u200f"}
KEPT = re.compile(r"(OrgDesk|%L?(?:n|\d)|\{\w+\}|<[^>]*>|&\w+;|&\w|https?://\S+)")
# Of dates and times, as QLocale reads them; what is in quotes stays.
FORMAT = re.compile(r"(?=.*(MMM|yy|HH|mm))[dMyhHms .,:/-]+")


def disguised(text, mark=""):
    """Places, tags and mnemonics stay; everything else looks foreign."""
    if FORMAT.fullmatch(text):
        return f"'{mark}{OPENS}'{text}'~~~~{CLOSES}'"
    parts = KEPT.split(text)
    foreign = "".join(part if at % 2 else part.translate(ACCENTS) for at, part in enumerate(parts))
    letters = len(KEPT.sub("", text))
    longer = "~" * round(letters * LONGER)
    # A long text may break into lines, as words would.
    longer = " ".join(longer[at:at + 7] for at in range(0, len(longer), 7))
    return f"{mark}{OPENS}{foreign}{' ' if len(longer) > 6 else ''}{longer}{CLOSES}"


def write(code, folder):
    """Makes orgdesk_CODE.ts and .qm in the folder from the sources of the German texts."""
    folder.mkdir(parents=True, exist_ok=True)
    tree = xml.etree.ElementTree.parse(translations.FOLDER / "orgdesk_de.ts")
    tree.getroot().set("language", code)
    for message in tree.iter("message"):
        text = disguised(message.findtext("source"), CODES[code])
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    file = folder / f"orgdesk_{code}.ts"
    tree.write(file, encoding="utf-8", xml_declaration=True)
    subprocess.run(["/usr/lib/qt6/bin/lrelease", "-silent", file, "-qm", file.with_suffix(".qm")],
                   check=True)
    return file


def main():
    for code in CODES:
        print(write(code, pathlib.Path(sys.argv[1]) / "orgdesk/translations"))


if __name__ == "__main__":
    main()
