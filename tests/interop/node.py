"""Node and its packages, the authorization server of oidc-provider, and the client of openid-client."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.request

SCRIPTS = pathlib.Path(__file__).resolve().parent
OLDEST_NODE = 22


class Modules:
    """The installed npm packages, and the Node to run them with."""

    def __init__(self, folder):
        self.folder = folder.resolve()
        if not (self.folder / "oidc-provider").is_dir():
            print(f"no npm packages in {self.folder}; ./dev test interop installs them")
            sys.exit(1 if os.environ.get("CI") else 77)
        self.node = self._node()

    def _node(self):
        """Node from the npm package, else a new enough one of this machine."""
        for machine in ("x64", "arm64"):
            packaged = self.folder / f"node-linux-{machine}" / "bin" / "node"
            if packaged.exists():
                return packaged
        found = shutil.which("node")
        if found:
            version = subprocess.run([found, "--version"], capture_output=True, text=True,
                                     check=True).stdout
            if int(version.strip().lstrip("v").split(".")[0]) >= OLDEST_NODE:
                return pathlib.Path(found)
        sys.exit(f"no Node {OLDEST_NODE} in {self.folder} or in PATH; ./dev test interop installs it")


class Node:
    """The scripts of this folder beside the packages that they import: modules are found by place."""

    def __init__(self, place, modules):
        self.program = modules.node
        self.folder = place.folder / "interop"
        self.folder.mkdir()
        for script in SCRIPTS.glob("*.mjs"):
            shutil.copy(script, self.folder)
        (self.folder / "node_modules").symlink_to(modules.folder)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder),
                            "NODE_ENV": "production", "NODE_NO_WARNINGS": "1"}

    def command(self, script, *arguments):
        return [self.program, self.folder / script, *arguments]

    def run(self, script, *arguments, seconds=50):
        """Runs a script to its end: what it prints. An exit code other than 0 is an error."""
        done = subprocess.run([str(a) for a in self.command(script, *arguments)], capture_output=True,
                              text=True, env=self.environment, timeout=seconds, check=False)
        if done.returncode != 0:
            raise AssertionError(f"{script} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout


class IndependentServer:
    """The authorization server that shares nothing with the sandbox, and a configuration for the app."""

    def __init__(self, place, node, access_token="bearer", lifetime=600):
        self.process = place.processes.start(
            node.command("authorization-server.mjs", "--access-token", access_token,
                         "--access-token-lifetime", lifetime),
            name="independent", environment=node.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())
        self.origin = f"http://{self.ready['domain']}"
        self.config = place.home / "independent.json"
        self.config.write_text(json.dumps({
            "domain": self.ready["domain"], "client_id": self.ready["client_id"], "access_token": access_token,
            "product": {"name": "OrgDesk", "vendor_name": "Interop"}}))

    def get(self, path, method="GET"):
        request = urllib.request.Request(self.origin + path, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            data = answer.read()
        return json.loads(data) if data else None

    def events(self, what, **members):
        return [e for e in self.get("/interop/events")
                if e["what"] == what and all(e.get(k) == v for k, v in members.items())]

    def code(self, _user):
        return self.get("/interop/code")["code"]

    def refuse_tokens(self):
        """Every access token that is out there is refused from now on."""
        self.get("/interop/refuse-tokens", method="POST")


def run_client(node, script, ready, **settings):
    """Runs library-client.mjs or machine-client.mjs against a server that printed ready."""
    origin = f"http://{ready['domain']}"
    defaults = {"issuer": ready["issuer"], "audience": ready["audience"], "api": origin + "/my-org/v1",
                "client_id": ready["client_id"], "organization": ready["organization"],
                "redirect_uri": "http://127.0.0.1:18766/callback", "access_token": "bearer"}
    print(node.run(script, json.dumps(defaults | settings)), end="")
