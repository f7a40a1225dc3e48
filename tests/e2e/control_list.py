"""The table of all controls in docs/ui-automation.md: made from a walk, and compared with one."""

import pathlib
import re

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs/ui-automation.md"
BEGIN, END = "<!-- controls: generated -->\n", "<!-- end of the controls -->\n"
# As assistive technology calls them on Linux.
ROLES = {"Button": "push button", "CheckBox": "check box", "RadioButton": "radio button",
         "EditableText": "text", "ComboBox": "combo box", "Table": "table", "List": "list",
         "PageTabList": "page tab list", "MenuItem": "menu item", "ButtonMenu": "push button",
         "Link": "link", "SpinBox": "spin button", "StaticText": "label", "Tree": "tree",
         "ButtonDropDown": "push button", "Slider": "slider", "PageTab": "page tab"}
MANY = 4  # names of one control that are listed; more are data
# They come and go by the clock.
PASSING = ("toasts", "qt_", "statusBar")


def name_of(record):
    """Without what changes from day to day."""
    name = " ".join(record["name"].split()).replace("|", "\\|")
    return re.sub(r"\d+", "#", name)


def rows(objects):
    """{(page, object name, role): {name}} of what a person can use."""
    found = {}
    for record in objects:
        role = ROLES.get(record["role"])
        usable = record["focus"] or record["class"] == "QAction"
        if not role or not usable or not record["object"] or record["object"].startswith(PASSING):
            continue
        page = record["page"] or record["pageClass"].rpartition("::")[2]
        found.setdefault((page, record["object"], role), set()).add(name_of(record))
    return found


def table(found):
    lines, last = [], None
    for (page, name, role), names in sorted(found.items()):
        if page != last:
            lines += ["", f"### {page}", "", "| Role | Accessible name | Object name |", "|---|---|---|"]
            last = page
        shown = sorted(names)
        text = " / ".join(shown[:MANY]) + (" / …" if len(shown) > MANY else "")
        lines.append(f"| {role} | {text} | `{name}` |")
    return "\n".join(lines[1:]) + "\n"


def written():
    """{(page, object name, role): [name]} of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    found, page = {}, None
    for line in text[text.index(BEGIN):text.index(END)].splitlines():
        if line.startswith("### "):
            page = line[4:]
        cells = re.split(r"(?<!\\)\| ?", line)
        if len(cells) == 5 and cells[3].startswith("`"):
            found[(page, cells[3].strip(" `"), cells[1].strip())] = cells[2].strip().split(" / ")
    return found


def write(objects):
    text = DOCUMENT.read_text(encoding="utf-8")
    head, tail = text[:text.index(BEGIN)], text[text.index(END):]
    DOCUMENT.write_text(head + BEGIN + table(rows(objects)) + tail, encoding="utf-8")


def differences(objects):
    """[text] of what the document does not say, or says of what is not there. Pages that it does not
    have at all are left out, until a whole walk has written it."""
    seen, said = rows(objects), written()
    pages = {key[0] for key in said}
    seen = {key: names for key, names in seen.items() if key[0] in pages}
    found = [f"not in the document: {key} {sorted(names)}" for key, names in seen.items()
             if key not in said or (said[key][-1] != "…" and not names <= set(said[key]))]
    return found + [f"only in the document: {key}" for key in said if key not in seen]
