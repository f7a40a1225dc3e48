"""Looks for secrets in everything that OrgDesk leaves behind (oauth.md 88): its logs and output, the
files under HOME, its command lines, the labels in the keyring, its memory."""

import os
import pathlib
import re

# What the local tenant and the program's own keys look like.
SHAPES = {
    "a JSON web token": rb"eyJ[A-Za-z0-9_-]{10,}\.",
    "a refresh token": rb"v1\.[A-Za-z0-9]{48}",
    "a provisioning token": rb"tok_[A-Za-z0-9]{16}\.[A-Za-z0-9]{20,}",
    "an authorization code": rb"code=[A-Za-z0-9]{40,}",
    "a code verifier": rb"code_verifier[\"=: ]+[A-Za-z0-9._~-]{40,}",
    "a private key": rb"MIGHAgEAMBMGByqGSM49|PRIVATE KEY-----",
    "an authorization header": rb"(?i)authorization: *(bearer|dpop|basic) +[^ *\[]",
}
# What persons type in the scenarios: passwords, and client secrets.
TYPED = ("harbour-lamp-42", "ferry-stone-17", "quay-client-secret-0001", "draft-canary")
# Not OrgDesk's: the browser's profile, the keyring's own file, and what the test's browser was told.
FOREIGN = (".config/chromium", ".cache/chromium", ".pki", ".local/share/keyrings", "opened-urls",
           "browser", "chromium", "tenant")


def patterns():
    shapes = dict(SHAPES)
    shapes.update({f"the typed secret {text[:3]}…": re.escape(text).encode() for text in TYPED})
    return {name: re.compile(shape) for name, shape in shapes.items()}


def hits_in(data):
    """Names of the shapes that are in these bytes."""
    return [name for name, pattern in patterns().items() if pattern.search(data)]


def _files(desktop):
    for path in desktop.home.rglob("*"):
        inside = path.relative_to(desktop.home).as_posix()
        foreign = any(inside == part or inside.startswith(part + "/") for part in FOREIGN)
        if not foreign and path.is_file() and not path.is_symlink():
            yield inside, path
    for path in desktop.logs.iterdir():
        if path.name.startswith(("orgdesk.", "second")):
            yield f"output {path.name}", path


def search(desktop):
    """[(place, what)] of every secret that is where none may be."""
    found = []
    for place, path in _files(desktop):
        found += [(place, what) for what in hits_in(path.read_bytes())]
    for arguments in desktop.processes.command_lines:
        found += [("command line", what) for what in hits_in(b" ".join(arguments))]
    if desktop.keyring == "unlocked":
        listed = desktop.run("secret-tool", "search", "--all", "xdg:schema", "org.qt.keychain",
                             check=False)
        labels = "\n".join(line for line in (listed.stdout + listed.stderr).splitlines()
                           if not line.startswith("secret = "))
        found += [("keyring label", what) for what in hits_in(labels.encode())]
    return found


def in_memory(pid):
    """How often each shape is in the writable memory of a process."""
    counts = dict.fromkeys(patterns(), 0)
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in pathlib.Path(f"/proc/{pid}/maps").read_text().splitlines():
            addresses, rights, *rest = line.split()
            if not rights.startswith("rw") or rest[-1:] in (["[vvar]"], ["[vsyscall]"]):
                continue
            begin, end = (int(part, 16) for part in addresses.split("-"))
            try:
                memory.seek(begin)
                data = memory.read(end - begin)
            except OSError:
                continue
            for name, pattern in patterns().items():
                counts[name] += len(pattern.findall(data))
    return counts


def can_read_memory():
    return os.geteuid() == 0
