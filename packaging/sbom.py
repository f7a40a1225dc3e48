#!/usr/bin/env python3
"""Writes what is in the packages as SPDX 2.3: which Debian package each library is from, and what is
compiled in. With --licenses DIR, copies the copyright file of each of them there."""

import argparse
import datetime
import functools
import json
import os
import pathlib
import shutil
import subprocess

# Headers whose code is in the programs; src and CMakeLists.txt name them.
COMPILED_IN = ("nlohmann-json3-dev", "libexpected-dev", "libboost-dev")


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@functools.lru_cache(maxsize=None)
def facts_of(package):
    """name, source, version and architecture of an installed package."""
    text = output("dpkg-query", "-Wf", "${Package}\t${source:Package}\t${Version}\t${Architecture}\n",
                  package)
    return text.splitlines()[0].split("\t")


def package_of(library):
    """The library may be known by its name below /lib or below /usr/lib."""
    real = os.path.realpath(library)
    for path in (real, real.removeprefix("/usr"), "/usr" + library, library):
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.splitlines()[0].split(": ")[0]
    raise SystemExit(f"sbom: no package has {library}")


def described(identifier, name, version, supplier="NOASSERTION", license_id="NOASSERTION", **more):
    return {"SPDXID": f"SPDXRef-{identifier}", "name": name, "versionInfo": version,
            "supplier": supplier, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": "NOASSERTION", "licenseDeclared": license_id,
            "copyrightText": "NOASSERTION", **more}


def document(name, version, dependencies):
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
    packages = [described("OrgDesk", name.removesuffix(f"-{version}"), version, license_id="Apache-2.0")]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-OrgDesk")]
    for package, how in dependencies:
        binary, source, package_version, architecture = facts_of(package)
        identifier = "Debian-" + "".join(c if c.isalnum() or c in ".-" else "-" for c in binary)
        packages.append(described(
            identifier, binary, package_version, "Organization: Debian",
            sourceInfo=f"Debian source package {source}",
            externalRefs=[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                           "referenceLocator":
                           f"pkg:deb/debian/{binary}@{package_version}?arch={architecture}"}]))
        relations.append(("SPDXRef-OrgDesk", how, f"SPDXRef-{identifier}"))
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": name, "documentNamespace": f"https://orgdesk.example/spdx/{name}-{epoch}",
            "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                             "creators": ["Tool: packaging/sbom.py"]},
            "packages": packages,
            "relationships": [{"spdxElementId": start, "relationshipType": how,
                               "relatedSpdxElement": end} for start, how, end in relations]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--licenses", type=pathlib.Path)
    parser.add_argument("libraries", nargs="+")
    options = parser.parse_args()
    linked = sorted({package_of(library) for library in options.libraries})
    dependencies = [(package, "DYNAMIC_LINK") for package in linked]
    dependencies += [(package, "STATIC_LINK") for package in COMPILED_IN]
    text = json.dumps(document(options.name, options.version, dependencies), indent=2)
    options.out.write_text(text + "\n", encoding="utf-8")
    if options.licenses:
        options.licenses.mkdir(parents=True, exist_ok=True)
        for package, _ in dependencies:
            binary = facts_of(package)[0]
            shutil.copyfile(f"/usr/share/doc/{binary}/copyright", options.licenses / f"{binary}.txt")


if __name__ == "__main__":
    main()
