#!/usr/bin/env python3
"""Whether a vendor's orgdesk.json can make a package: brand.py ORGDESK_JSON. Says what is missing and
ends with 78, as the program does; what the values mean is the program's to check."""

import json
import pathlib
import sys

WRONG = 78


def problem(path):
    """One line, or None."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        return error.strerror
    except UnicodeDecodeError:
        return "expected UTF-8"
    except json.JSONDecodeError as error:
        return f"line {error.lineno}: expected JSON: {error.msg}"
    product = values.get("product") if isinstance(values, dict) else None
    if not isinstance(product, dict) or not isinstance(product.get("name"), str) or not product["name"].strip():
        return "a branded package needs product.name"
    logo = product.get("logo")
    if logo is not None and not (isinstance(logo, str) and (path.parent / logo).is_file()):
        return f"product.logo: there is no {logo} beside it"
    return None


def main():
    path = pathlib.Path(sys.argv[1])
    found = problem(path)
    if found:
        print(f"{path}: {found}", file=sys.stderr)
        sys.exit(WRONG)


if __name__ == "__main__":
    main()
